/**
 * Makes the document that follows (halt → root cause analysis → review), with the facts carried over, as an unsaved file
 * beside its source. Arguments: URI, kind. Result: the new document's URI.
 */
import * as vscode from 'vscode';
import { isKind } from '../documents/kinds';
import { sayNotAnIncident } from '../documents/notAnIncident';
import type { Command } from './command';

export const promote: Command = {
  id: 'andon.promote',
  async run({ active, server }, argument, wanted) {
    const document = await active.open(argument);
    if (document === null) return undefined;
    const promotion = await server.request('andon/promote', {
      uri: document.uri.toString(),
      ...(isKind(wanted) ? { kind: wanted } : {}),
    });
    if (promotion === null) {
      await sayWhyNot(
        document,
        (await server.request('andon/readiness', { uri: document.uri.toString() }))?.kind,
      );
      return undefined;
    }
    const created = await openUnsaved(vscode.Uri.parse(promotion.uri), promotion.text);
    await vscode.window.showTextDocument(created);
    return created.uri;
  },
};

/** `untitled:` with the path, so that saving it proposes the right place; where that can't be, without. */
async function openUnsaved(place: vscode.Uri, content: string): Promise<vscode.TextDocument> {
  if (place.scheme !== 'file' && place.scheme !== 'vscode-remote')
    return vscode.workspace.openTextDocument({ language: 'markdown', content });
  const document = await vscode.workspace.openTextDocument(place.with({ scheme: 'untitled' }));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), content);
  await vscode.workspace.applyEdit(edit);
  return document;
}

function sayWhyNot(document: vscode.TextDocument, kind: string | undefined): Promise<void> {
  if (kind === undefined) sayNotAnIncident(document);
  else
    void vscode.window.showInformationMessage(
      vscode.l10n.t('A post-incident review is the last of its line; nothing follows it.'),
    );
  return Promise.resolve();
}
