/** The pages of rules, shown in the editor's own Markdown preview without leaving it or the machine. */
import * as vscode from 'vscode';
import type { Andon } from '../andon';

const SCHEME = 'andon-rule';

export function registerRulePages({ server }: Andon): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }, token) {
      const rule = path.replace(/^\//, '').replace(/\.md$/, '');
      const explained = await server.request('andon/explainRule', { rule }, token);
      return explained?.page ?? vscode.l10n.t('There is no rule “{0}”.', rule);
    },
  });
}

export async function openRule({ server }: Andon, rule: string): Promise<void> {
  if ((await server.request('andon/explainRule', { rule })) === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no rule “{0}”.', rule));
    return;
  }
  const page = vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    // Without the built-in Markdown extension.
    await vscode.window.showTextDocument(page, { preview: true });
  }
}
