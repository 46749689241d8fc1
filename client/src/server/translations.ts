/** The server's words in the editor's language; it speaks English where there are none. */
import * as vscode from 'vscode';

export async function serverTranslations(extension: vscode.Uri): Promise<Readonly<Record<string, string>>> {
  const language = vscode.env.language.split('-')[0] ?? 'en';
  if (language === 'en') return {};
  try {
    const file = vscode.Uri.joinPath(extension, 'l10n', `server.${language}.json`);
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as Record<
      string,
      string
    >;
  } catch {
    return {};
  }
}
