/** Applies an edit that the server made, unless the document has changed since, and leaves the cursor where the author goes on. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentEdit } from '../../../server/src/protocol';

/** Whether the edit was made. */
export async function applyEdit(
  { uri, version, edit, cursor }: DocumentEdit,
  client: BaseLanguageClient,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
  if (document.version !== version) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The document has changed in the meantime. Run the command again.'),
    );
    return false;
  }
  const applied = await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (applied && cursor !== null) select(document, client.protocol2CodeConverter.asRange(cursor));
  return applied;
}

/** Only in an editor that shows the document already: a command must not open another one over a preview. */
function select(document: vscode.TextDocument, range: vscode.Range): void {
  const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document);
  if (editor === undefined) return;
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
