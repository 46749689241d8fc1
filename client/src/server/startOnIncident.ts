/** Starts the server when the first likely incident document is opened; other Markdown starts nothing. */
import * as vscode from 'vscode';
import { isConfiguredIncident } from './configuredDocuments';
import { isSelected } from './documentSelector';
import type { IncidentServer } from './incidentServer';
import { isLikelyIncident } from './likelyIncident';

/** A document that is being written is looked at again after so many milliseconds without an edit. */
const PAUSE = 300;

export function startOnIncident(server: IncidentServer): vscode.Disposable {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const look = async (document: vscode.TextDocument): Promise<void> => {
    if (!isSelected(document) || document.isClosed) return;
    if (isLikelyIncident(document.getText(), document.uri.path) || (await isConfiguredIncident(document)))
      begin();
  };
  const lookSoon = ({ document }: vscode.TextDocumentChangeEvent): void => {
    if (!isSelected(document)) return;
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        void look(document);
      }, PAUSE),
    );
  };
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void look(document)),
    vscode.workspace.onDidChangeTextDocument(lookSoon),
    server.onDidStart(() => {
      end();
    }),
  );
  function begin(): void {
    // The log has what went wrong; commands say it to whoever uses one.
    server.start().catch(() => undefined);
  }
  function end(): void {
    listeners.dispose();
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  }
  for (const document of vscode.workspace.textDocuments) void look(document);
  return new vscode.Disposable(end);
}
