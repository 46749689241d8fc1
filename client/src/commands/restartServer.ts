/** Starts the language server anew, also after it gave up. */
import * as vscode from 'vscode';
import type { Command } from './command';

export const restartServer: Command = {
  id: 'andon.restartServer',
  async run({ server }) {
    await server.restart();
    vscode.window.setStatusBarMessage(vscode.l10n.t('Andon’s server has been restarted.'), 4000);
  },
};
