/** Questions asked one after the other in one quick pick, with a way back. */
import * as vscode from 'vscode';

export interface Step {
  readonly placeholder: string;
  readonly items: readonly vscode.QuickPickItem[];
  /** Highlighted at first: what was chosen last time. */
  readonly active: vscode.QuickPickItem | undefined;
}

/** The chosen items, one for each step; `null` where the person left. */
export async function askSteps(
  title: string,
  steps: readonly Step[],
): Promise<readonly vscode.QuickPickItem[] | null> {
  const chosen: vscode.QuickPickItem[] = [];
  while (chosen.length < steps.length) {
    const step = steps[chosen.length];
    if (step === undefined) break;
    const answer = await ask(title, step, { number: chosen.length + 1, of: steps.length });
    if (answer === null) return null;
    if (answer === 'back') chosen.pop();
    else chosen.push(answer);
  }
  return chosen;
}

function ask(
  title: string,
  { placeholder, items, active }: Step,
  { number, of }: { readonly number: number; readonly of: number },
): Promise<vscode.QuickPickItem | 'back' | null> {
  const pick = vscode.window.createQuickPick();
  pick.title = title;
  pick.step = number;
  pick.totalSteps = of;
  pick.placeholder = placeholder;
  pick.items = items;
  if (active !== undefined) pick.activeItems = [active];
  pick.buttons = number > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise<vscode.QuickPickItem | 'back' | null>((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item !== undefined) resolve(item);
    });
    pick.onDidTriggerButton(() => {
      resolve('back');
    });
    pick.onDidHide(() => {
      resolve(null);
    });
    pick.show();
  }).finally(() => {
    pick.dispose();
  });
}
