/** The empty page that the preview's script fills. It may load that script and its style, and nothing else. */
import * as vscode from 'vscode';

/** Where the bundles of the page lie. */
export function pageRoot(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'preview');
}

export function previewPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = makeNonce();
  const at = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extensionUri), name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Stakeholder Summary')}</title>
<link rel="stylesheet" href="${at('page.css')}">
</head>
<body><script nonce="${nonce}" src="${at('main.js')}"></script></body>
</html>`;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function makeNonce(): string {
  const random = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(random, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
