/** The summary as rich text on the clipboard, for the program that it is pasted into. */
import * as vscode from 'vscode';
import type { Audience } from '../../../server/src/protocol';
import type { Andon } from '../andon';
import type { CopyTarget, ToPage } from './messages';

/** The plain text beside the rich text: Slack reads its own markup from it. */
const TEXT_FORMATS: Readonly<Record<CopyTarget, string>> = { email: 'text', slack: 'slack', teams: 'text' };

export interface Copying {
  readonly uri: vscode.Uri;
  readonly audience: Audience;
  readonly target: CopyTarget;
}

/** Only the page may write rich text: it is sent there. */
export async function copyFromPreview(
  { server }: Andon,
  { uri, audience, target }: Copying,
  post: (message: ToPage) => void,
): Promise<void> {
  const request = { uri: uri.toString(), audience };
  const [html, text] = await Promise.all([
    server.request('andon/export', { ...request, format: 'html' }),
    server.request('andon/export', { ...request, format: TEXT_FORMATS[target] }),
  ]);
  if (html === null || text === null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is nothing to copy: this is no incident document.'),
    );
    return;
  }
  post({ type: 'clipboard', html: html.content, text: text.content });
}
