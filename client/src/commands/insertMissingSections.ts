/** Inserts every section that is missing, each with what is to be written. Argument: URI. Result: whether any was. */
import * as vscode from 'vscode';
import { applyEdit } from '../documents/applyEdit';
import { sayNotAnIncident } from '../documents/notAnIncident';
import type { Command } from './command';

export const insertMissingSections: Command = {
  id: 'andon.insertMissingSections',
  async run({ active, server }, argument) {
    const document = await active.open(argument);
    if (document === null) return undefined;
    const params = { uri: document.uri.toString() };
    const inserted = await server.request('andon/insertMissingSections', params);
    if (inserted !== null) return applyEdit(inserted, await server.start());
    if ((await server.request('andon/readiness', params)) === null) sayNotAnIncident(document);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('No section is missing.'), 5000);
    return false;
  },
};
