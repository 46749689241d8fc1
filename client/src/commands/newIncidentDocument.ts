/** Begins a document with everything that its schema asks for, the cursor in the first field. Argument: kind. Result: its URI. */
import * as vscode from 'vscode';
import { isKind, kindChoices } from '../documents/kinds';
import type { Command } from './command';

export const newIncidentDocument: Command = {
  id: 'andon.newIncidentDocument',
  async run({ server }, argument) {
    const kind = isKind(argument)
      ? argument
      : (
          await vscode.window.showQuickPick(kindChoices(), {
            title: vscode.l10n.t('New Incident Document'),
            placeHolder: vscode.l10n.t('Which kind of document?'),
          })
        )?.documentKind;
    if (kind === undefined) return undefined;
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.toString();
    const { snippet } = await server.request('andon/scaffold', {
      kind,
      ...(folder === undefined ? {} : { uri: folder }),
    });
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(snippet));
    return document.uri;
  },
};
