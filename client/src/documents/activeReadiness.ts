/**
 * What the active document still lacks: shown as a language status, and known to menus as `andon.incidentPaths`, the
 * paths of the incident documents seen so far.
 */
import * as vscode from 'vscode';
import type { Readiness } from '../../../server/src/protocol';
import type { Andon } from '../andon';
import { DOCUMENT_SELECTOR, isSelected } from '../server/documentSelector';

const PAUSE = 400;

export function followReadiness({ active, server }: Andon): vscode.Disposable {
  const paths = new Set<string>();
  const status = vscode.languages.createLanguageStatusItem('andon.readiness', { pattern: '**/.andon-none' });
  status.name = 'Andon';
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const look = async (): Promise<void> => {
    const uri = active.find();
    if (uri === null || !server.isRunning) return;
    const mine = ++asked;
    const readiness = await server.request('andon/readiness', { uri: uri.toString() }).catch(() => null);
    if (mine !== asked) return;
    await tellMenus(uri, readiness !== null);
    status.selector = readiness === null ? { pattern: '**/.andon-none' } : DOCUMENT_SELECTOR;
    if (readiness !== null) draw(uri, readiness);
  };
  const tellMenus = async (uri: vscode.Uri, incident: boolean): Promise<void> => {
    // `resourcePath` is the path as the machine writes it, or as the URI does in a browser.
    const names = [uri.path, uri.fsPath];
    if (names.every((name) => paths.has(name) === incident)) return;
    for (const name of names)
      if (incident) paths.add(name);
      else paths.delete(name);
    await vscode.commands.executeCommand('setContext', 'andon.incidentPaths', [...paths]);
  };
  const draw = (uri: vscode.Uri, { ready, missing }: Readiness): void => {
    status.text = ready ? vscode.l10n.t('Nothing is missing') : vscode.l10n.t('{0} missing', missing.length);
    status.detail = vscode.l10n.t('Incident document');
    status.severity = ready
      ? vscode.LanguageStatusSeverity.Information
      : vscode.LanguageStatusSeverity.Warning;
    status.command = {
      command: 'andon.previewStakeholderSummary',
      title: vscode.l10n.t('Preview'),
      arguments: [uri],
    };
  };
  const lookSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE);
  };
  lookSoon();
  return vscode.Disposable.from(
    status,
    new vscode.Disposable(() => {
      clearTimeout(pause);
    }),
    server.onDidStart(lookSoon),
    vscode.window.tabGroups.onDidChangeTabs(lookSoon),
    vscode.window.onDidChangeActiveTextEditor(lookSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isSelected(document)) lookSoon();
    }),
  );
}
