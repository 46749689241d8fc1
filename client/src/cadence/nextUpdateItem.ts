/** One status-bar item that counts down to the next update that a document promises, and reminds once before it is due. */
import * as vscode from 'vscode';
import type { Andon } from '../andon';
import { isSelected } from '../server/documentSelector';
import { countdown, shortDuration } from './countdown';

const TICK = 15_000;
const PAUSE = 500;
/** Minutes before the update is due. */
const REMINDER = 5;

interface UpdatePromise {
  readonly uri: vscode.Uri;
  readonly at: Date;
}

export function showNextUpdate(andon: Andon): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('andon.nextUpdate', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Andon: next promised update');
  const reminded = new Set<string>();
  let promised: UpdatePromise | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const look = async (): Promise<void> => {
    const uri = andon.active.find();
    if (uri === null || !andon.server.isRunning) return;
    const mine = ++asked;
    const next = await andon.server.request('andon/nextUpdate', { uri: uri.toString() }).catch(() => null);
    if (mine !== asked) return;
    // Another document without a promise leaves the countdown of the one that has it.
    if (next === null && promised?.uri.toString() !== uri.toString()) return;
    const at = next?.at ?? null;
    promised = at === null ? null : { uri, at: new Date(at) };
    draw();
  };
  const draw = (): void => {
    const left = promised === null ? { state: 'none' as const } : countdown(promised.at, new Date());
    if (promised === null || left.state === 'none') {
      item.hide();
      return;
    }
    const time = shortDuration(left.minutes);
    item.text =
      left.state === 'due'
        ? `$(megaphone) ${vscode.l10n.t('Update in {0}', time)}`
        : `$(megaphone) ${vscode.l10n.t('Update due {0} ago', time)}`;
    item.tooltip = vscode.l10n.t(
      '{0} promises the next update for {1}. Click to write it.',
      vscode.workspace.asRelativePath(promised.uri),
      promised.at.toLocaleString(),
    );
    item.accessibilityInformation = { label: item.text.replace('$(megaphone) ', '') };
    item.command = {
      command: 'andon.writeUpdate',
      title: vscode.l10n.t('Write the update'),
      arguments: [promised.uri],
    };
    item.show();
    if (left.state === 'due' && left.minutes <= REMINDER) remindOnce(promised, time);
  };
  const remindOnce = ({ uri, at }: UpdatePromise, time: string): void => {
    const key = `${uri.toString()} ${at.toISOString()}`;
    const wanted = vscode.workspace.getConfiguration('andon').get('nextUpdate.remind', true);
    if (reminded.has(key) || !wanted) return;
    reminded.add(key);
    const write = vscode.l10n.t('Write the Update');
    const never = vscode.l10n.t('Don’t Remind Me');
    void vscode.window
      .showInformationMessage(
        vscode.l10n.t(
          'The next update promised in {0} is due in {1}.',
          vscode.workspace.asRelativePath(uri),
          time,
        ),
        write,
        never,
      )
      .then((choice) => {
        if (choice === write) void vscode.commands.executeCommand('andon.writeUpdate', uri);
        else if (choice === never)
          void vscode.workspace
            .getConfiguration('andon')
            .update('nextUpdate.remind', false, vscode.ConfigurationTarget.Global);
      });
  };
  const lookSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE);
  };
  const timer = setInterval(draw, TICK);
  lookSoon();
  return vscode.Disposable.from(
    item,
    new vscode.Disposable(() => {
      clearInterval(timer);
      clearTimeout(pause);
    }),
    andon.server.onDidStart(lookSoon),
    vscode.window.tabGroups.onDidChangeTabs(lookSoon),
    vscode.window.onDidChangeActiveTextEditor(lookSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isSelected(document)) lookSoon();
    }),
  );
}
