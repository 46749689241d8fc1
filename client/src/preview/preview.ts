/** The stakeholder summary beside the text: drawn live, follows the active incident or is locked to one. */
import * as vscode from 'vscode';
import type { Audience } from '../../../server/src/protocol';
import type { Andon } from '../andon';
import { isAudience } from '../briefing/choices';
import { lastChoice, rememberChoice } from '../briefing/lastChoice';
import { copyFromPreview } from './copying';
import { type FromPage, isFromPage, type PreviewState, type ToPage } from './messages';
import { gapCount, pageWords } from './pageWords';
import { pageRoot, previewPage } from './previewPage';
import { revealInEditor } from './revealing';

const VIEW_TYPE = 'andon.preview';
/** Milliseconds without typing before the summary is drawn again. */
const PAUSE = 60;

let current: Preview | null = null;

/** Shows the summary of a document, in the panel that is there or beside the text. */
export async function openPreview(andon: Andon, uri: vscode.Uri): Promise<void> {
  if (current === null) {
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      vscode.l10n.t('Stakeholder Summary'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      optionsOf(andon),
    );
    const { audience } = lastChoice(andon.context.workspaceState, 'preview');
    current = createPreview(andon, panel, {
      uri: uri.toString(),
      audience: isAudience(audience) ? audience : 'executive',
      locked: false,
    });
    return;
  }
  current.panel.reveal(undefined, true);
  await current.show(uri);
}

/** Brings the panel back after the window was reloaded. */
export function registerPreviewSerializer(andon: Andon): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
    async deserializeWebviewPanel(panel, state: Partial<PreviewState> | undefined) {
      if (typeof state?.uri !== 'string' || current !== null) {
        panel.dispose();
        return;
      }
      panel.webview.options = optionsOf(andon);
      current = createPreview(andon, panel, {
        uri: state.uri,
        audience: isAudience(state.audience) ? state.audience : 'executive',
        locked: state.locked === true,
      });
    },
  });
}

interface Preview {
  readonly panel: vscode.WebviewPanel;
  show(uri: vscode.Uri): Promise<void>;
}

function optionsOf({ context }: Andon): vscode.WebviewPanelOptions & vscode.WebviewOptions {
  return { enableScripts: true, enableForms: false, localResourceRoots: [pageRoot(context.extensionUri)] };
}

function createPreview(andon: Andon, panel: vscode.WebviewPanel, state: PreviewState): Preview {
  const { webview } = panel;
  let { audience, locked } = state;
  let uri = vscode.Uri.parse(state.uri);
  let ready = false;
  let stale = true;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Counts the drawings that were asked for: an answer to an older one is dropped. */
  let asked = 0;
  const post = (message: ToPage): void => void webview.postMessage(message);

  const draw = async (): Promise<void> => {
    // A hidden panel does no work; it is drawn when it is seen again.
    stale = !ready || !panel.visible;
    if (stale) return;
    const mine = ++asked;
    const view = await andon.server.request('andon/briefing', { uri: uri.toString(), audience });
    if (mine !== asked) return;
    if (view === null) {
      post({
        type: 'nothing',
        text: vscode.l10n.t('This is no incident document. Open one, and its summary shows here.'),
      });
      return;
    }
    panel.title = vscode.l10n.t('Summary: {0}', view.title);
    post({ type: 'show', view, words: pageWords(), locked, gapCount: gapCount(view.gaps.length) });
  };
  const drawSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void draw(), PAUSE);
  };
  const show = async (next: vscode.Uri): Promise<void> => {
    uri = next;
    andon.active.setPreviewed(uri);
    await draw();
  };
  const takeAudience = async (chosen: Audience): Promise<void> => {
    audience = chosen;
    await rememberChoice(andon.context.workspaceState, 'preview', { audience });
    await draw();
  };
  const answer = async (message: FromPage): Promise<void> => {
    switch (message.type) {
      case 'ready':
        ready = true;
        return draw();
      case 'reveal':
        return revealInEditor(uri, message.range);
      case 'audience':
        return takeAudience(message.audience);
      case 'copy':
        return copyFromPreview(andon, { uri, audience, target: message.target }, post);
      case 'copied':
        if (!message.done) await vscode.env.clipboard.writeText(message.text);
        vscode.window.setStatusBarMessage(vscode.l10n.t('The summary is on the clipboard.'), 3000);
        return;
      case 'export':
        await vscode.commands.executeCommand('andon.exportBriefing', uri, { audience });
        return;
      case 'lock':
        locked = message.locked;
        return draw();
    }
  };

  const listeners = vscode.Disposable.from(
    webview.onDidReceiveMessage((message: unknown) => (isFromPage(message) ? answer(message) : undefined)),
    panel.onDidChangeViewState(() => {
      if (panel.visible && stale) void draw();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() !== uri.toString()) return;
      stale = true;
      drawSoon();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (locked || editor?.document.languageId !== 'markdown') return;
      if (editor.document.uri.toString() !== uri.toString()) void show(editor.document.uri);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const [selection] = selections;
      if (panel.visible && selection !== undefined && textEditor.document.uri.toString() === uri.toString())
        post({ type: 'highlight', line: selection.active.line });
    }),
    andon.server.onDidStart(() => void draw()),
  );
  panel.onDidDispose(() => {
    clearTimeout(pause);
    listeners.dispose();
    current = null;
    andon.active.setPreviewed(null);
  });
  andon.active.setPreviewed(uri);
  webview.html = previewPage(webview, andon.context.extensionUri);
  return { panel, show };
}
