/** Entry of the extension in a browser (VS Code for the Web): the server is a worker, and reads files through the editor. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateAndon, type AndonExtension } from './activate';
import type { IncidentServer } from './server/incidentServer';

let server: IncidentServer | null = null;
let worker: Worker | null = null;

export function activate(context: vscode.ExtensionContext): AndonExtension {
  const script = vscode.Uri.joinPath(
    context.extensionUri,
    'server',
    'dist',
    'andon-language-server.browser.js',
  ).toString(true);
  const activated = activateAndon(context, {
    files: 'client',
    terminals: false,
    createClient: (options) =>
      new LanguageClient(
        'andon',
        'Andon',
        () => {
          worker?.terminate();
          worker = new Worker(script);
          return Promise.resolve(worker);
        },
        options,
      ),
  });
  server = activated.server;
  return activated.exports;
}

export async function deactivate(): Promise<void> {
  await server?.stop();
  worker?.terminate();
}
