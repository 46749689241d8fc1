/** Makes every repair that changes no meaning. Argument: URI. Result: whether anything was repaired. */
import * as vscode from 'vscode';
import { applyEdit } from '../documents/applyEdit';
import { sayNotAnIncident } from '../documents/notAnIncident';
import type { Command } from './command';

export const fixAll: Command = {
  id: 'andon.fixAll',
  async run({ active, server }, argument) {
    const document = await active.open(argument);
    if (document === null) return undefined;
    const params = { uri: document.uri.toString() };
    const fixed = await server.request('andon/fixAll', params);
    if (fixed !== null) return applyEdit(fixed, await server.start());
    if ((await server.request('andon/readiness', params)) === null) sayNotAnIncident(document);
    else
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('There is nothing that can be repaired without changing what the document says.'),
        5000,
      );
    return false;
  },
};
