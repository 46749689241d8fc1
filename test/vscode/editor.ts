/** What a person does in the editor, for the suites. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AndonExtension } from '../../client/src/activate';

const PATIENCE = 20_000;

export function extension(): vscode.Extension<AndonExtension> {
  const found = vscode.extensions.getExtension<AndonExtension>('andon.andon');
  assert.ok(found !== undefined, 'the extension is installed');
  return found;
}

/** A file of the workspace that the runner lays out: `docs/examples` and a README. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder !== undefined, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function openFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

/** A new unsaved Markdown document. */
export async function openText(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: 'markdown', content }),
  );
}

/** An unsaved copy of a file: browsers save by themselves, and a suite must not change what others read. */
export async function openCopy(name: string): Promise<vscode.TextEditor> {
  return openText((await vscode.workspace.openTextDocument(fileUri(name))).getText());
}

/** Closes everything, throwing unsaved changes away. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('notifications.clearAll');
}

/** Resolves with the first value of `look` that is not null; looks again whenever `event` fires. */
export function eventually<T>(
  what: string,
  event: (listener: () => void) => vscode.Disposable,
  look: () => T | null,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const attempt = (): void => {
      const value = look();
      if (value === null) return;
      clearTimeout(late);
      listening.dispose();
      resolve(value);
    };
    const listening = event(attempt);
    const late = setTimeout(() => {
      listening.dispose();
      reject(new Error(`Still waiting for ${what} after ${String(PATIENCE)} ms.`));
    }, PATIENCE);
    attempt();
  });
}

export function andonDiagnostics(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'andon');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a document as soon as they fulfil a condition. */
export function diagnosticsWhere(
  what: string,
  uri: vscode.Uri,
  fulfils: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return eventually(what, vscode.languages.onDidChangeDiagnostics, () => {
    const found = andonDiagnostics(uri);
    return fulfils(found) ? found : null;
  });
}
