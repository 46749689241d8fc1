/** Entry of the extension in desktop and remote VS Code: the server is a process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { activateAndon, type AndonExtension } from './activate';
import type { IncidentServer } from './server/incidentServer';

/** Space for new objects: more of it costs memory and saves no time that could be measured. Only who starts Node can say it. */
const SMALL_NURSERY = '--max-semi-space-size=4';

let server: IncidentServer | null = null;

export function activate(context: vscode.ExtensionContext): AndonExtension {
  const module = vscode.Uri.joinPath(
    context.extensionUri,
    'server',
    'dist',
    'andon-language-server.js',
  ).fsPath;
  const run: NodeModule = { module, transport: TransportKind.ipc, options: { execArgv: [SMALL_NURSERY] } };
  const activated = activateAndon(context, {
    files: 'own',
    terminals: true,
    createClient: (options) =>
      new LanguageClient(
        'andon',
        'Andon',
        { run, debug: { ...run, options: { execArgv: [SMALL_NURSERY, '--nolazy', '--inspect=6017'] } } },
        options,
      ),
  });
  server = activated.server;
  return activated.exports;
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
