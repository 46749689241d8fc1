/** Checks all incident documents of the workspace and sums up. Result: the totals, or nothing where it was cancelled. */
import * as vscode from 'vscode';
import type { Readiness } from '../../../server/src/protocol';
import type { Andon } from '../andon';
import type { Command } from './command';

interface Totals {
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
}

export const checkAll: Command = {
  id: 'andon.checkAll',
  async run(andon) {
    const totals = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking incident documents'),
        cancellable: true,
      },
      (progress, token) => check(andon, progress, token),
    );
    if (totals !== null) sumUp(totals);
    return totals ?? undefined;
  },
};

async function check(
  { server }: Andon,
  progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Totals | null> {
  const incidents = await server.request('andon/incidents', {}, token);
  let totals: Totals = { documents: 0, errors: 0, warnings: 0 };
  for (const { uri, title } of incidents) {
    if (token.isCancellationRequested) return null;
    progress.report({ message: title, increment: 100 / incidents.length });
    totals = add(totals, await server.request('andon/readiness', { uri }, token));
  }
  return token.isCancellationRequested ? null : totals;
}

function add({ documents, errors, warnings }: Totals, readiness: Readiness | null): Totals {
  if (readiness === null) return { documents, errors, warnings };
  const { error, warning } = readiness.counts;
  return { documents: documents + 1, errors: errors + error, warnings: warnings + warning };
}

function sumUp({ documents, errors, warnings }: Totals): void {
  if (documents === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no incident documents here. Begin one with “Andon: New Incident Document”.'),
    );
    return;
  }
  const problems = vscode.l10n.t('Show Problems');
  void vscode.window
    .showInformationMessage(
      vscode.l10n.t('Incident documents: {0}. Errors: {1}. Warnings: {2}.', documents, errors, warnings),
      ...(errors + warnings > 0 ? [problems] : []),
    )
    .then((choice) => {
      if (choice === problems) void vscode.commands.executeCommand('workbench.actions.view.problems');
    });
}
