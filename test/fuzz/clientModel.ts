/** What a correct server must believe after a session: the documents' texts, by the protocol library's own reckoning. */
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Message } from './rawServer';

export interface ClientModel {
  /** Takes note of a notification that was sent. */
  note(message: Message): void;
  /** The open documents. */
  all(): readonly TextDocument[];
  /** The texts of a document since a moment (a count of notes), the one it had then included. */
  textsSince(uri: string, moment: number): readonly string[];
  moment(): number;
}

type Handler = (params: unknown) => void;

/** The listeners that `TextDocuments` puts on a connection, by method. */
const LISTENED = {
  onDidOpenTextDocument: 'textDocument/didOpen',
  onDidChangeTextDocument: 'textDocument/didChange',
  onDidCloseTextDocument: 'textDocument/didClose',
  onWillSaveTextDocument: '',
  onWillSaveTextDocumentWaitUntil: '',
  onDidSaveTextDocument: '',
} as const;

export function createClientModel(): ClientModel {
  const documents = new TextDocuments(TextDocument);
  const handlers = new Map<string, Handler>();
  const connection = Object.fromEntries(
    Object.entries(LISTENED).map(([name, method]) => [
      name,
      (handler: Handler) => {
        handlers.set(method, handler);
        return { dispose: () => undefined };
      },
    ]),
  );
  documents.listen(connection as unknown as Connection);
  const history = new Map<string, { readonly at: number; readonly text: string }[]>();
  let moment = 0;
  return {
    note({ method, params }) {
      const handler = handlers.get(String(method));
      if (handler === undefined) return;
      moment++;
      try {
        handler(params);
      } catch {
        // The server's library refuses it in the same way.
      }
      for (const document of documents.all()) {
        const known = history.get(document.uri) ?? [];
        const text = document.getText();
        if (known.at(-1)?.text !== text) known.push({ at: moment, text });
        history.set(document.uri, known);
      }
    },
    all: () => documents.all(),
    textsSince(uri, since) {
      const known = history.get(uri) ?? [];
      const first = known.findLastIndex(({ at }) => at <= since);
      return known.slice(Math.max(0, first)).map(({ text }) => text);
    },
    moment: () => moment,
  };
}
