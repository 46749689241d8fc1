/** Whether a repository's `.andon.json` selects a document as an incident document. Read only while no server runs. */
import { parse } from 'jsonc-parser';
import * as vscode from 'vscode';

const NAME = '.andon.json';
/** Folders above a document that are looked in. */
const MOST_LEVELS = 16;

/** Looks from the document's folder up to its workspace folder. */
export async function isConfiguredIncident(document: vscode.TextDocument): Promise<boolean> {
  const top = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
  if (top === undefined) return false;
  let folder = vscode.Uri.joinPath(document.uri, '..');
  for (let level = 0; level < MOST_LEVELS; level++) {
    const selected = await selects(folder, document);
    if (selected !== null) return selected;
    if (folder.path === top.path || folder.path.length <= 1) return false;
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return false;
}

/** `null` where the folder's configuration says nothing about the document. The last glob that fits decides. */
async function selects(folder: vscode.Uri, document: vscode.TextDocument): Promise<boolean | null> {
  const globs = await documentsIn(vscode.Uri.joinPath(folder, NAME));
  const fitting = globs.filter(
    ([glob]) =>
      vscode.languages.match(
        { pattern: new vscode.RelativePattern(folder, glob.replace(/^\.?\//, '')) },
        document,
      ) > 0,
  );
  const last = fitting.at(-1);
  return last === undefined ? null : last[1] !== false;
}

async function documentsIn(file: vscode.Uri): Promise<readonly (readonly [string, unknown])[]> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const data = parse(text) as { readonly documents?: unknown } | undefined;
    return typeof data?.documents === 'object' && data.documents !== null
      ? Object.entries(data.documents as Record<string, unknown>)
      : [];
  } catch {
    return [];
  }
}
