/** Registers the commands. One that fails says so in a sentence; the log has the rest. */
import * as vscode from 'vscode';
import type { Andon } from '../andon';
import { COMMANDS } from './catalogue';
import type { Command } from './command';

/** `failed` hears of every command that failed, and why: `andon.promote: …`. */
export function registerCommands(andon: Andon, failed: (what: string) => void): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map((command) =>
      vscode.commands.registerCommand(command.id, (...given: unknown[]) =>
        runSafely(command, andon, given, failed),
      ),
    ),
  );
}

async function runSafely(
  command: Command,
  andon: Andon,
  given: readonly unknown[],
  failed: (what: string) => void,
): Promise<unknown> {
  try {
    return await command.run(andon, ...given);
  } catch (error) {
    if (error instanceof vscode.CancellationError) return undefined;
    andon.server.log.error(
      `${command.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    failed(`${command.id}: ${error instanceof Error ? error.message : String(error)}`);
    sayFailed(error);
    return undefined;
  }
}

function sayFailed(error: unknown): void {
  const log = vscode.l10n.t('Show Log');
  void vscode.window
    .showErrorMessage(
      vscode.l10n.t('This did not work: {0}', error instanceof Error ? error.message : String(error)),
      log,
    )
    .then((choice) => {
      if (choice === log) void vscode.commands.executeCommand('andon.showLog');
    });
}
