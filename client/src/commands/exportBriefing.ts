/**
 * Writes the briefing to a file: for whom, in which format, where. Arguments: URI, `{audience, format, target}`.
 * Result: the file's URI.
 */
import * as vscode from 'vscode';
import type { ExportedBriefing } from '../../../server/src/protocol';
import type { Andon } from '../andon';
import { chooseBriefing, type GivenChoice } from '../briefing/chooseBriefing';
import { fileFormats } from '../briefing/choices';
import { sayNotAnIncident } from '../documents/notAnIncident';
import type { Command } from './command';

const LAST_FOLDER = 'andon.last.folder';

interface GivenExport extends GivenChoice {
  /** Where to, instead of asking. */
  readonly target?: unknown;
}

export const exportBriefing: Command = {
  id: 'andon.exportBriefing',
  async run(andon, argument, options) {
    const document = await andon.active.open(argument);
    if (document === null) return undefined;
    const uri = document.uri.toString();
    if ((await andon.server.request('andon/readiness', { uri })) === null) {
      sayNotAnIncident(document);
      return undefined;
    }
    const given: GivenExport = typeof options === 'object' && options !== null ? options : {};
    const title = vscode.l10n.t('Export Briefing');
    const choice = await chooseBriefing(andon, 'export', title, fileFormats(), given);
    if (choice === null) return undefined;
    const { audience, format } = choice;
    const exported = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Making the briefing …') },
      () => andon.server.request('andon/export', { uri, audience, format: format.format }),
    );
    if (exported === null) {
      sayNotAnIncident(document);
      return undefined;
    }
    const target =
      given.target instanceof vscode.Uri ? given.target : await askTarget(andon, document, exported, format);
    if (target === undefined) return undefined;
    await vscode.workspace.fs.writeFile(target, bytesOf(exported));
    await andon.context.workspaceState.update(LAST_FOLDER, vscode.Uri.joinPath(target, '..').toString());
    offerToOpen(target);
    return target;
  },
};

function askTarget(
  { context }: Andon,
  document: vscode.TextDocument,
  { fileName }: ExportedBriefing,
  { label, extension }: { readonly label: string; readonly extension: string },
): Thenable<vscode.Uri | undefined> {
  const last = context.workspaceState.get<string>(LAST_FOLDER);
  const folder =
    last !== undefined
      ? vscode.Uri.parse(last)
      : document.isUntitled
        ? vscode.workspace.workspaceFolders?.[0]?.uri
        : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Briefing'),
    filters: { [label]: [extension] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, fileName) }),
  });
}

function bytesOf({ encoding, content }: ExportedBriefing): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}

/** Asked without waiting: the command has done its work. */
function offerToOpen(target: vscode.Uri): void {
  const open = vscode.l10n.t('Open');
  const reveal = vscode.l10n.t('Reveal');
  const remote = vscode.env.uiKind === vscode.UIKind.Web || vscode.env.remoteName !== undefined;
  void vscode.window
    .showInformationMessage(
      vscode.l10n.t('The briefing is in {0}.', vscode.workspace.asRelativePath(target)),
      open,
      reveal,
    )
    .then(async (choice) => {
      if (choice === open)
        await (remote
          ? vscode.commands.executeCommand('vscode.open', target)
          : vscode.env.openExternal(target));
      else if (choice === reveal)
        await vscode.commands.executeCommand(remote ? 'revealInExplorer' : 'revealFileInOS', target);
    });
}
