/** The stakeholder summary beside the text. */
import * as vscode from 'vscode';
import type { Andon } from '../andon';

const VIEW_TYPE = 'andon.preview';
const PAUSE = 60;

interface Panel {
  readonly panel: vscode.WebviewPanel;
  uri: vscode.Uri;
}

let current: Panel | null = null;

/** Shows the summary of a document, in the panel that is there. */
export async function openPreview(andon: Andon, uri: vscode.Uri): Promise<void> {
  current ??= createPanel(andon, uri);
  current.uri = uri;
  current.panel.reveal(undefined, true);
  andon.active.setPreviewed(uri);
  await draw(andon, current);
}

function createPanel(andon: Andon, uri: vscode.Uri): Panel {
  const panel = vscode.window.createWebviewPanel(
    VIEW_TYPE,
    vscode.l10n.t('Stakeholder Summary'),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: false, localResourceRoots: [] },
  );
  const created: Panel = { panel, uri };
  let pause: ReturnType<typeof setTimeout> | undefined;
  const typing = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (document.uri.toString() !== created.uri.toString() || !panel.visible) return;
    clearTimeout(pause);
    pause = setTimeout(() => void draw(andon, created), PAUSE);
  });
  panel.onDidDispose(() => {
    clearTimeout(pause);
    typing.dispose();
    current = null;
    andon.active.setPreviewed(null);
  });
  return created;
}

async function draw(andon: Andon, { panel, uri }: Panel): Promise<void> {
  const exported = await andon.server.request('andon/export', {
    uri: uri.toString(),
    audience: 'executive',
    format: 'html',
  });
  panel.webview.html =
    exported === null
      ? page(vscode.l10n.t('This is not an incident document.'))
      : withPolicy(exported.content);
}

/** The page is self-contained and runs no script; the policy makes sure of it. */
function withPolicy(html: string): string {
  return html.replace(/<head>/, `<head>${POLICY}`);
}

function page(text: string): string {
  return `<!DOCTYPE html><html><head>${POLICY}</head><body><p>${text}</p></body></html>`;
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
