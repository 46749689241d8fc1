/**
 * Runs the reproduction of a document in a terminal: in trusted workspaces only, and asked once for each command line.
 * Arguments: URI, command line (looked for in the document where absent).
 */
import * as vscode from 'vscode';
import type { Andon } from '../andon';
import type { Command } from './command';

const REMEMBERED = 'andon.reproductionsAllowed';
const MOST_REMEMBERED = 200;

export const runReproduction: Command = {
  id: 'andon.runReproduction',
  async run(andon, argument, given) {
    const document = await andon.active.open(argument);
    if (document === null || !isPossible(andon)) return undefined;
    const commandLine = typeof given === 'string' ? given : await chooseCommandLine(andon, document);
    if (commandLine === undefined || !(await isAllowed(andon, commandLine))) return undefined;
    const cwd = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
    const terminal = vscode.window.createTerminal({
      name: vscode.l10n.t('Reproduction'),
      ...(cwd === undefined ? {} : { cwd }),
    });
    terminal.show(true);
    terminal.sendText(commandLine);
    return terminal.name;
  },
};

function isPossible({ terminals }: Andon): boolean {
  if (!terminals) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'A browser has no terminal. Copy the command from the document and run it where the code is.',
      ),
    );
    return false;
  }
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Reproductions run only in trusted workspaces. Trust this workspace first.'),
    );
    return false;
  }
  return true;
}

/** The command lines are those that the server offers on the document's code blocks. */
async function chooseCommandLine(
  { server }: Andon,
  document: vscode.TextDocument,
): Promise<string | undefined> {
  await server.start();
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  );
  const lines = lenses.flatMap(({ command }) => {
    const line: unknown = command?.command === runReproduction.id ? command.arguments?.[1] : undefined;
    return typeof line === 'string' ? [line] : [];
  });
  if (lines.length > 1)
    return vscode.window.showQuickPick([...new Set(lines)], {
      placeHolder: vscode.l10n.t('Which command is to be run?'),
    });
  if (lines.length === 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'The document has no reproduction that can be run. Write its command in a code block marked “sh”.',
      ),
    );
  return lines[0];
}

async function isAllowed({ context }: Andon, commandLine: string): Promise<boolean> {
  const allowed = context.workspaceState.get<readonly string[]>(REMEMBERED, []);
  if (allowed.includes(commandLine)) return true;
  const run = vscode.l10n.t('Run');
  const choice = await vscode.window.showWarningMessage(
    vscode.l10n.t('Run this command from the document in a terminal?'),
    { modal: true, detail: commandLine },
    run,
  );
  if (choice !== run) return false;
  await context.workspaceState.update(REMEMBERED, [...allowed.slice(-MOST_REMEMBERED), commandLine]);
  return true;
}
