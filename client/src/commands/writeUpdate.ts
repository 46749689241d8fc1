/**
 * Writes the promised update: a row in the timeline, the time of the next one, and the briefing on the clipboard.
 * Argument: URI. Result: the time of the next update, ISO 8601.
 */
import * as vscode from 'vscode';
import type { NextUpdate } from '../../../server/src/protocol';
import { lastChoice } from '../briefing/lastChoice';
import { isAudience } from '../briefing/choices';
import { writeUtc } from '../cadence/utcTime';
import { applyEdit } from '../documents/applyEdit';
import { sayNotAnIncident } from '../documents/notAnIncident';
import type { Command } from './command';

/** Where a document promises no rhythm: half an hour, as the field has it. */
const USUAL_RHYTHM = 30 * 60;

export const writeUpdate: Command = {
  id: 'andon.writeUpdate',
  async run({ active, context, server }, argument) {
    const document = await active.open(argument);
    if (document === null) return undefined;
    const uri = document.uri.toString();
    const promised = await server.request('andon/nextUpdate', { uri });
    if (promised === null) {
      sayNotAnIncident(document);
      return undefined;
    }
    if (vscode.window.visibleTextEditors.every((editor) => editor.document !== document))
      await vscode.window.showTextDocument(document);
    const next = new Date(Date.now() + (promised.every ?? USUAL_RHYTHM) * 1000);
    await promise(document, promised, next);
    const logged = await server.request('andon/logTimelineEvent', { uri });
    if (logged !== null) await applyEdit(logged, await server.start());
    const last = lastChoice(context.globalState, 'copy').audience;
    const audience = isAudience(last) ? last : 'executive';
    const briefing = await server.request('andon/export', { uri, audience, format: 'text' });
    if (briefing !== null) await vscode.env.clipboard.writeText(briefing.content);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t(
        'Write what happened. The next update is promised for {0}; the briefing is on the clipboard.',
        writeUtc(next),
      ),
      10_000,
    );
    return next.toISOString();
  },
};

/** Writes the new time over the one that was promised. */
async function promise(document: vscode.TextDocument, { range }: NextUpdate, next: Date): Promise<void> {
  if (range === null) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
    writeUtc(next),
  );
  await vscode.workspace.applyEdit(edit);
}
