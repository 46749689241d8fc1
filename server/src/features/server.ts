/** Starts the language server on a connection: negotiates, wires the features, serves until the client leaves. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { RULES } from '../rules/catalogue';
import type { Translations } from '../rules/message';
import { createConfigurationStore } from '../workspace/configurationStore';
import type { FileSystem } from '../workspace/fileSystem';
import { answering } from './answer';
import { clientAbilities } from './clientAbilities';
import { clientSettings } from './clientSettings';
import { FEATURES } from './catalogue';
import { followDocument, type OpenDocument } from './openDocument';
import type { Session } from './session';

/** What the machine gives the server; a browser and a desktop give different things. */
export interface Host {
  readonly files: FileSystem;
  /** The words of a locale (`de`, `de-AT`), or none for English. */
  translationsFor(locale: string | undefined): Translations;
  now(): Date;
  readonly version: string;
}

export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const session = createSession(connection, documents, host, params);
    for (const feature of FEATURES) feature.register(session);
    const announced = FEATURES.map((feature) => feature.capabilities(session.client));
    return {
      serverInfo: { name: 'andon', version: host.version },
      capabilities: Object.assign({}, BASE, ...announced) as ServerCapabilities,
    };
  });
  documents.listen(connection);
  connection.listen();
}

const BASE: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  host: Host,
  params: InitializeParams,
): Session {
  const client = clientAbilities(params);
  const open = new Map<string, OpenDocument>();
  const listeners: (() => void)[] = [];
  const roots = (params.workspaceFolders ?? []).map(({ uri }) => uri.replace(TRAILING_SLASH, ''));
  const settings = clientSettings(connection, client, params.initializationOptions);
  let store = openStore();

  function openStore() {
    return createConfigurationStore({
      files: host.files,
      roots,
      fallback: settings.current(),
      ruleIds: RULES.map(({ metadata }) => metadata.id),
      now: () => host.now().toISOString(),
      fileExists: null,
    });
  }
  const settingsChanged = (): void => {
    store.forget();
    for (const listener of listeners) listener();
  };

  documents.onDidOpen(({ document }) => open.set(document.uri, followDocument(document)));
  documents.onDidClose(({ document }) => open.delete(document.uri));
  settings.onDidChange(() => {
    store = openStore();
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(settingsChanged);
  connection.onInitialized(() => {
    if (client.configuration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'andon' });
    if (client.watchFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/.andon.json' }, { globPattern: '**/*.{md,markdown}' }],
      });
    void settings.refresh();
  });

  return {
    connection,
    client,
    documents,
    answer: answering(connection),
    translations: host.translationsFor(params.locale),
    now: () => host.now(),
    async read(uri) {
      const document = open.get(uri);
      if (document === undefined) return null;
      const found = await store.settingsFor(uri);
      return found.excluded ? null : document.read(found);
    },
    onDidChangeSettings: (listener) => listeners.push(listener),
  };
}

const TRAILING_SLASH = /\/$/;
