/**
 * Which document a command means: the one it is given, or the one that has the focus. VS Code's own Markdown editors,
 * comparisons and previews leave `activeTextEditor` empty, so the active tab is asked.
 */
import * as vscode from 'vscode';

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

export interface ActiveDocument extends vscode.Disposable {
  /** The document of a command's argument, else the active one; `null` where there is none. */
  find(argument?: unknown): vscode.Uri | null;
  /** The same, opened; says what to do where there is none. */
  open(argument?: unknown): Promise<vscode.TextDocument | null>;
  /** Tells which document a preview of ours shows. */
  setPreviewed(uri: vscode.Uri | null): void;
}

export function createActiveDocument(): ActiveDocument {
  let last: vscode.Uri | null = null;
  let previewed: vscode.Uri | null = null;
  const remember = (): void => {
    last = ofActiveTab() ?? last;
  };
  const listeners = vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(remember),
    vscode.window.tabGroups.onDidChangeTabGroups(remember),
  );
  remember();
  const find = (argument?: unknown): vscode.Uri | null =>
    ofArgument(argument) ?? ofActiveTab() ?? ofPreview();

  /** A preview has no document of its own; it means the one that it shows. */
  function ofPreview(): vscode.Uri | null {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputWebview)) return null;
    if (input.viewType.endsWith('andon.preview')) return previewed ?? last;
    return input.viewType.endsWith('markdown.preview') ? last : null;
  }

  return {
    find,
    async open(argument) {
      const uri = find(argument);
      if (uri === null) {
        sayWhatToDo();
        return null;
      }
      try {
        return await vscode.workspace.openTextDocument(uri);
      } catch {
        void vscode.window.showErrorMessage(
          vscode.l10n.t('{0} could not be opened.', vscode.workspace.asRelativePath(uri)),
        );
        return null;
      }
    },
    setPreviewed(uri) {
      previewed = uri;
    },
    dispose() {
      listeners.dispose();
    },
  };
}

function ofArgument(argument: unknown): vscode.Uri | null {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === 'string') return argument.includes(':') ? vscode.Uri.parse(argument) : null;
  if (typeof argument !== 'object' || argument === null) return null;
  const { resourceUri, uri } = argument as { readonly resourceUri?: unknown; readonly uri?: unknown };
  return ofArgument(resourceUri) ?? ofArgument(uri);
}

function ofActiveTab(): vscode.Uri | null {
  const editor = vscode.window.activeTextEditor;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom)
    return isMarkdown(input.uri) ? input.uri : null;
  if (input instanceof vscode.TabInputTextDiff) return isMarkdown(input.modified) ? input.modified : null;
  return input === undefined && editor !== undefined && isMarkdown(editor.document.uri)
    ? editor.document.uri
    : null;
}

function isMarkdown(uri: vscode.Uri): boolean {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return document?.languageId === 'markdown' || MARKDOWN.test(uri.path);
}

function sayWhatToDo(): void {
  const create = vscode.l10n.t('New Incident Document');
  void vscode.window
    .showInformationMessage(
      vscode.l10n.t('Open an incident document first, or begin a new one. Then run this command again.'),
      create,
    )
    .then((choice) => {
      if (choice === create) void vscode.commands.executeCommand('andon.newIncidentDocument');
    });
}
