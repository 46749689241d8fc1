/** Shows a place of a document in the editor that has it, or beside the preview. */
import * as vscode from 'vscode';
import type { Range } from '../../../server/src/protocol';

export async function revealInEditor(uri: vscode.Uri, { start, end }: Range): Promise<void> {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const visible = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  const editor = await vscode.window.showTextDocument(uri, {
    viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(range.start, range.start),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
