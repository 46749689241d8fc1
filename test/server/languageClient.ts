/** A real client: starts the built server as a process, speaks JSON-RPC with it, and keeps what it says. */
import type { ChildProcess } from 'node:child_process';
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { type Transport, TRANSPORTS } from './transports';

export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  open(uri: string, text: string, version?: number): void;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** The diagnostics published for a version; waits until they come. */
  published(uri: string, version: number): Promise<Diagnostic[]>;
  /** The first publication for a document that fulfils a condition, past or to come. */
  publishedWhere(uri: string, holds: (diagnostics: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]>;
  /** The present diagnostics, pulled or published, whichever way this client takes. */
  diagnostics(uri: string, version: number): Promise<Diagnostic[]>;
  /** Everything published so far, in order. */
  readonly publications: readonly PublishDiagnosticsParams[];
  /** The next edit that the server asks the client to apply. */
  appliedEdit(): Promise<WorkspaceEdit>;
  /** The parameters of the next request of this kind from the server that nobody has looked at yet. */
  asked(method: Noted): Promise<unknown>;
  /** Answers `workspace/configuration` from now on: by scope, `''` for none. */
  configure(settings: Readonly<Record<string, unknown>>): void;
  /** Ends the server as the protocol asks; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Requests of the server that this client answers with nothing, and remembers. */
const NOTED = [
  'client/registerCapability',
  'client/unregisterCapability',
  'window/workDoneProgress/create',
  'workspace/codeLens/refresh',
  'workspace/diagnostic/refresh',
  'workspace/inlayHint/refresh',
] as const;
type Noted = (typeof NOTED)[number];

export interface ClientOptions {
  /** Standard input and output where absent. */
  readonly transport?: Transport;
  readonly roots?: readonly string[];
  readonly initializationOptions?: unknown;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export async function startClient(
  capabilities: ClientCapabilities,
  options: ClientOptions = {},
): Promise<LanguageClient> {
  const { process: server, connection } = await TRANSPORTS[options.transport ?? 'stdio']();
  const publications: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  const edits: WorkspaceEdit[] = [];
  let settings = options.settings ?? {};
  const tell = (): void => {
    for (const look of [...waiting]) look();
  };
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    publications.push(params);
    tell();
  });
  const noted = new Map<Noted, unknown[]>(NOTED.map((method) => [method, []]));
  for (const [method, questions] of noted)
    connection.onRequest(method, (params: unknown) => {
      questions.push(params ?? null);
      tell();
      return null;
    });
  connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
    edits.push(edit);
    tell();
    return { applied: true };
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(({ scopeUri = '' }) => settings[scopeUri] ?? null),
  );
  connection.listen();
  const died = new Promise<never>((_, reject) => {
    server.once('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)}.`));
    });
  });
  died.catch(() => undefined);
  const initializing = connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: options.roots?.[0] ?? null,
    workspaceFolders: options.roots?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities,
    initializationOptions: options.initializationOptions,
  });
  const initialized = await Promise.race([initializing, died]);
  await connection.sendNotification(InitializedNotification.type, {});

  /** Resolves with what `find` finds, now or after a message from the server. */
  const eventually = <T>(find: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const published = (uri: string, version: number): Promise<Diagnostic[]> =>
    eventually(() => publications.findLast((one) => one.uri === uri && one.version === version)?.diagnostics);

  return {
    connection,
    process: server,
    initialized,
    publications,
    published,
    publishedWhere: (uri, holds) =>
      eventually(
        () => publications.findLast((one) => one.uri === uri && holds(one.diagnostics))?.diagnostics,
      ),
    async diagnostics(uri, version) {
      if (capabilities.textDocument?.diagnostic === undefined) return published(uri, version);
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return report.kind === 'full' ? report.items : [];
    },
    appliedEdit: () => eventually(() => edits.shift()),
    asked: (method) => eventually(() => noted.get(method)?.shift()),
    configure: (next) => {
      settings = next;
    },
    open: (uri, text, version = 1) =>
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: uri.endsWith('.json') ? 'jsonc' : 'markdown', version, text },
      }),
    change: (uri, version, contentChanges) =>
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) =>
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    async stop() {
      const exited = new Promise<number | null>((resolve) => server.once('exit', resolve));
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}

/** The text after an edit, as a client applies it; fields of snippets stay as they are written. */
export function applied(uri: string, text: string, edit: WorkspaceEdit): string {
  const own = (edit.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? change.edits : [],
  );
  const edits = [...(edit.changes?.[uri] ?? []), ...own].map((one): TextEdit =>
    'snippet' in one ? { range: one.range, newText: one.snippet.value } : one,
  );
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 0, text), edits);
}
