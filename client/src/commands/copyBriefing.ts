/** Copies the briefing as text. Arguments: URI, `{audience, format}`. Result: what was copied. */
import * as vscode from 'vscode';
import { chooseBriefing, type GivenChoice } from '../briefing/chooseBriefing';
import { textFormats } from '../briefing/choices';
import { sayNotAnIncident } from '../documents/notAnIncident';
import type { Command } from './command';

export const copyBriefing: Command = {
  id: 'andon.copyBriefing',
  async run(andon, argument, options) {
    const document = await andon.active.open(argument);
    if (document === null) return undefined;
    const uri = document.uri.toString();
    if ((await andon.server.request('andon/readiness', { uri })) === null) {
      sayNotAnIncident(document);
      return undefined;
    }
    const given: GivenChoice = typeof options === 'object' && options !== null ? options : {};
    const choice = await chooseBriefing(andon, 'copy', vscode.l10n.t('Copy Briefing'), textFormats(), given);
    if (choice === null) return undefined;
    const { audience, format } = choice;
    const exported = await andon.server.request('andon/export', { uri, audience, format: format.format });
    if (exported === null) return undefined;
    await vscode.env.clipboard.writeText(exported.content);
    vscode.window.setStatusBarMessage(vscode.l10n.t('The briefing is on the clipboard.'), 5000);
    return exported.content;
  },
};
