/** A real client: starts the built server as a process, speaks JSON-RPC with it over stdio, and keeps what it publishes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

const SERVER = fileURLToPath(new URL('../../server/bin/andon-language-server.js', import.meta.url));

export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  open(uri: string, text: string, version?: number): void;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void;
  /** The diagnostics published for a version; waits until they come. */
  published(uri: string, version: number): Promise<Diagnostic[]>;
  /** Everything published so far, in order. */
  readonly publications: readonly PublishDiagnosticsParams[];
  /** Ends the server as the protocol asks; resolves with its exit code. */
  stop(): Promise<number | null>;
}

export async function startClient(
  capabilities: ClientCapabilities,
  options: { readonly root?: string; readonly initializationOptions?: unknown } = {},
): Promise<LanguageClient> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const publications: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    publications.push(params);
    for (const look of waiting) look();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.listen();
  const died = new Promise<never>((_, reject) => {
    server.once('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)}.`));
    });
  });
  died.catch(() => undefined);
  const initializing = connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: options.root ?? null,
    workspaceFolders: options.root === undefined ? null : [{ uri: options.root, name: 'root' }],
    capabilities,
    initializationOptions: options.initializationOptions,
  });
  const initialized = await Promise.race([initializing, died]);
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    connection,
    process: server,
    initialized,
    publications,
    open: (uri, text, version = 1) =>
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'markdown', version, text },
      }),
    change: (uri, version, contentChanges) =>
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    published: (uri, version) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = publications.findLast((one) => one.uri === uri && one.version === version);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
        look();
      }),
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
