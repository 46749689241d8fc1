/** What a command says where the server finds no incident document. */
import * as vscode from 'vscode';

export function sayNotAnIncident(document: vscode.TextDocument): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      '{0} is not recognised as an incident document. Write “kind: halt”, “kind: rca” or “kind: review” in its front matter.',
      vscode.workspace.asRelativePath(document.uri),
    ),
  );
}
