/** Shows the opening statement and the questions that will be asked, each with the document's answer. Argument: URI. */
import * as vscode from 'vscode';
import { meetingCardMarkdown } from '../briefing/meetingCardMarkdown';
import { sayNotAnIncident } from '../documents/notAnIncident';
import type { Command } from './command';

export const meetingCard: Command = {
  id: 'andon.meetingCard',
  async run({ active, server }, argument) {
    const document = await active.open(argument);
    if (document === null) return undefined;
    const card = await server.request('andon/meetingCard', { uri: document.uri.toString() });
    if (card === null) {
      sayNotAnIncident(document);
      return undefined;
    }
    const content = meetingCardMarkdown(card);
    const shown = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(shown, vscode.ViewColumn.Beside);
    return content;
  },
};
