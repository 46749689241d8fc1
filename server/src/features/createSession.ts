/** Opens the session of a connection: follows its documents, folders, settings and files, and tells the features of changes. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type TextDocuments,
} from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';
import type { FileSystem } from '../workspace/fileSystem';
import { createIncidentIndex } from '../workspace/incidentIndex';
import { type IncidentSummary, summarize } from '../workspace/incidentSummary';
import { placeOf, uriOf } from '../workspace/place';
import { answering } from './answer';
import { clientAbilities } from './clientAbilities';
import { clientFiles } from './clientFiles';
import { clientSettings } from './clientSettings';
import { createConfigurations, isConfiguration } from './configurations';
import type { EditedDocument } from './editedDocument';
import { byScheme, withOpenTexts } from './files';
import { createReading, followDocument, type OpenDocument, type Reading } from './openDocument';
import { pollFiles } from './polling';
import type { Host } from './server';
import type { Session } from './session';

export function createSession(
  connection: Connection,
  documents: TextDocuments<EditedDocument>,
  host: Host,
  params: InitializeParams,
): Session {
  const client = clientAbilities(params);
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const open = new Map<string, OpenDocument>();
  /** Open URIs by place. */
  const openPlaces = new Map<string, string>();
  const changed: (() => void)[] = [];
  const settingsRead: (() => void)[] = [];
  let roots = rootsOf(params);
  const settings = clientSettings(connection, client, params.initializationOptions, () => roots);
  const files = withOpenTexts(filesOf(connection, host, options), (place) => {
    const uri = openPlaces.get(place);
    return uri === undefined ? null : (documents.get(uri)?.text.toString() ?? null);
  });
  const configurations = createConfigurations({
    files,
    exists: host.exists,
    roots: () => roots,
    settings: settings.current,
    now: host.now,
    ...(host.parse === undefined ? {} : { parse: host.parse }),
  });
  const settingsFor: Session['settingsFor'] = async (uri) => {
    const found = await configurations.settingsFor(uri);
    for (const listener of settingsRead) listener();
    return found;
  };
  const sent = (message: Promise<unknown>): void => {
    message.catch(() => undefined);
  };

  const read = async (uri: string): Promise<Reading | null> => {
    if (!open.has(uri) || isConfiguration(placeOf(uri))) return null;
    const found = await settingsFor(uri);
    const current = documents.get(uri);
    if (found.excluded || current === undefined) return null;
    return open.get(uri)?.read(current, found) ?? null;
  };
  const readAnywhere = async (uri: string): Promise<Reading | null> => {
    const known = openPlaces.get(placeOf(uri));
    if (known !== undefined) return read(known);
    const file = await files.readText(placeOf(uri));
    if ('unreadable' in file) return null;
    const found = await settingsFor(uri);
    return found.excluded ? null : createReading({ uri, version: -1, text: file.text }, found);
  };

  const summaries = new WeakMap<Reading, IncidentSummary | null>();
  const summaryOf = (reading: Reading): IncidentSummary | null => {
    const known = summaries.get(reading);
    if (known !== undefined) return known;
    const { uri, document, text, problems } = reading;
    const summary = document.recognition.incident ? summarize(placeOf(uri), document, text, problems) : null;
    summaries.set(reading, summary);
    return summary;
  };
  const index = createIncidentIndex({
    files,
    roots: () => roots,
    settingsFor,
    async open(place) {
      const uri = openPlaces.get(place);
      if (uri === undefined) return undefined;
      const reading = await read(uri);
      return reading === null ? null : summaryOf(reading);
    },
    pause: () => new Promise((resume) => setTimeout(resume, 0)),
  });

  /** Reads the broken files first, so that what is told of them changes at once and not twice. */
  const settingsChanged = async (): Promise<void> => {
    const faulty = configurations.faults().map(({ path }) => path);
    configurations.forget();
    await Promise.all(faulty.map((place) => configurations.settingsFor(place)));
    for (const listener of [...settingsRead, ...changed]) listener();
    index.invalidateAll();
  };
  const filesChanged = (places: readonly string[]): void => {
    if (places.some(isConfiguration)) sent(settingsChanged());
    index.invalidate(places);
  };

  documents.onDidOpen(({ document }) => {
    open.set(document.uri, followDocument());
    openPlaces.set(placeOf(document.uri), document.uri);
    if (isConfiguration(placeOf(document.uri))) sent(settingsFor(document.uri));
  });
  documents.onDidClose(({ document }) => {
    open.delete(document.uri);
    openPlaces.delete(placeOf(document.uri));
    filesChanged([placeOf(document.uri)]);
  });
  documents.onDidChangeContent(({ document }) => {
    filesChanged([placeOf(document.uri)]);
  });
  documents.onDidSave(({ document }) => {
    filesChanged([placeOf(document.uri)]);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    filesChanged(changes.map(({ uri }) => placeOf(uri)));
  });
  settings.onDidChange(() => {
    sent(settingsChanged());
  });
  connection.onInitialized(() => {
    if (client.registerConfiguration)
      sent(connection.client.register(DidChangeConfigurationNotification.type, { section: 'andon' }));
    if (client.watchFiles)
      sent(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED }));
    else pollFiles({ index, files, roots: () => roots, onConfigurationChange: settingsChanged });
    if (client.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => rootPlace(uri)));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => rootPlace(uri))];
        sent(settings.refresh().then(settingsChanged));
      });
    sent(settings.refresh());
  });

  return {
    connection,
    client,
    documents,
    answer: answering(connection),
    options,
    translations: { ...host.translationsFor(params.locale), ...options.translations },
    files,
    index,
    uriAt: (place) => openPlaces.get(place) ?? uriOf(place),
    rulePage: host.rulePage,
    roots: () => roots,
    now: host.now,
    read,
    readAnywhere,
    summaryOf,
    settingsFor,
    configurationFaults: () => configurations.faults(),
    sent,
    onDidChangeSettings: (listener) => changed.push(listener),
    onDidReadSettings: (listener) => settingsRead.push(listener),
  };
}

/** Team schemas are JSON files of any name. */
const WATCHED = [{ globPattern: '**/*.{md,markdown,mdown,mkd}' }, { globPattern: '**/*.json' }];

function filesOf(connection: Connection, { files }: Host, options: InitializationOptions): FileSystem {
  if (files === null) return clientFiles(connection);
  return options.files === 'client' ? byScheme(files, clientFiles(connection)) : files;
}

/** Old clients know one folder only, by URI or path. */
function rootsOf(params: InitializeParams): readonly string[] {
  const { workspaceFolders, rootUri, rootPath } = params;
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => rootPlace(uri));
  if (typeof rootUri === 'string') return [rootPlace(rootUri)];
  return typeof rootPath === 'string' && rootPath.startsWith('/') ? [rootPlace(`file://${rootPath}`)] : [];
}

function rootPlace(uri: string): string {
  return placeOf(uri).replace(TRAILING_SLASH, '');
}

const TRAILING_SLASH = /\/$/;
