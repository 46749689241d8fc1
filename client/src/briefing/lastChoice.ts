/** Remembers what was chosen last, for the whole of a person's VS Code. */
import type { Memento } from 'vscode';

export interface LastChoice {
  readonly audience?: string;
  readonly format?: string;
}

type Purpose = 'export' | 'copy' | 'preview';

export function lastChoice(state: Memento, purpose: Purpose): LastChoice {
  return state.get<LastChoice>(`andon.last.${purpose}`, {});
}

export async function rememberChoice(state: Memento, purpose: Purpose, choice: LastChoice): Promise<void> {
  await state.update(`andon.last.${purpose}`, choice);
}
