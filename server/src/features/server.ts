/** Starts the language server on a connection: negotiates, wires the features, serves until the client leaves. */
import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { MarkdownParser } from '../document/markdown';
import type { Translations } from '../rules/message';
import type { FileSystem } from '../workspace/fileSystem';
import { FEATURES } from './catalogue';
import { createSession } from './createSession';
import { EDITED_DOCUMENTS, type EditedDocument } from './editedDocument';

/** What the machine gives the server; a browser and a desktop give different things. */
export interface Host {
  /** The files that the server sees itself; `null` where only the client sees any. */
  readonly files: FileSystem | null;
  /** Whether a place exists, at once; `null` where that can't be seen. */
  readonly exists: ((place: string) => boolean) | null;
  /** The words of a locale (`de`, `de-AT`), or none for English. */
  translationsFor(locale: string | undefined): Translations;
  /** The page of a rule, as Markdown; `null` where pages can't be had. */
  rulePage(rule: string): Promise<string | null>;
  now(): Date;
  /** A parser that stands in for remark; where there is none, remark parses. */
  readonly parse?: MarkdownParser;
  readonly version: string;
}

export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(EDITED_DOCUMENTS);
  let begun = false;
  connection.onInitialize((params) => {
    // A second session beside the first would answer and publish everything twice.
    if (begun)
      return new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    const result = initialize(connection, documents, host, params);
    begun = true;
    return result;
  });
  documents.listen(connection);
  connection.listen();
}

function initialize(
  connection: Connection,
  documents: TextDocuments<EditedDocument>,
  host: Host,
  params: InitializeParams,
): InitializeResult {
  const session = createSession(connection, documents, host, params);
  for (const feature of FEATURES) feature.register(session);
  const announced = FEATURES.map((feature) => feature.capabilities(session.client));
  return {
    serverInfo: { name: 'andon', version: host.version },
    capabilities: announced.reduce(merge, BASE),
  };
}

const BASE: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Several features may announce parts of `workspace`. */
function merge(all: ServerCapabilities, one: ServerCapabilities): ServerCapabilities {
  return { ...all, ...one, workspace: { ...all.workspace, ...one.workspace } };
}
