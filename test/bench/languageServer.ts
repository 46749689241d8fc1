/** A language server as a process with one open document, which is edited and asked for its diagnostics. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Message, openStream, type Server } from './protocolStream';
import { memoryOf, type Memory } from './processUse';

/** How a server is started and spoken to. */
export interface ServerProgram {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
  /** Whether the client asks for diagnostics (`pull`) or waits for them (`push`). */
  readonly diagnostics: 'push' | 'pull';
  /** Where the process runs; by default in the folder of the document. */
  readonly folder?: string;
  /** What the client tells about settings, all at once. */
  readonly settings?: unknown;
  /** Answers to requests of the server that are no part of the protocol, given the open text. */
  readonly requests?: Readonly<Record<string, (text: string) => unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Edit {
  readonly offset: number;
  readonly remove: number;
  readonly insert: string;
}

/** All times are milliseconds. */
export interface RunningServer {
  /** From the start of the process to the first diagnostics. */
  readonly firstDiagnostics: number;
  /** From the opening of the document to its first diagnostics. */
  readonly openedToDiagnostics: number;
  /** Sends an edit and waits for the diagnostics of its version; answers how long that took. */
  edit(edit: Edit): Promise<number>;
  readonly text: () => string;
  readonly pid: number;
  /** Of the process and those it started; `null` where the system does not tell. */
  memory(): Memory | null;
  stop(): void;
}

const MARKDOWN = { languageId: 'markdown' };

/** A server gave no answer in the time it had. */
export class NoAnswer extends Error {}

/** Starts the program and opens the text in it; throws `NoAnswer` where no diagnostics come within the patience. */
export async function startServer(
  program: ServerProgram,
  document: { readonly text: string; readonly fileName: string },
  patience: number,
): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'andon-bench-document-'));
  const file = path.join(folder, document.fileName);
  writeFileSync(file, document.text);
  const uri = pathToFileURL(file).href;
  let { text } = document;

  const started = performance.now();
  const server = spawn(program.command, program.words, {
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: program.folder ?? folder,
    env: { ...process.env, ...program.environment },
  }) as unknown as Server;
  const expecting = expectations(server, patience);
  const stream = openStream(server, (message) => {
    receive(message);
  });
  const receive = ({ id, method, params, result, error }: Message): void => {
    if (method === undefined) expecting.came(`answer ${String(id)}`, error ?? result);
    else if (method === 'textDocument/publishDiagnostics') {
      const published = params as { readonly uri: string; readonly version?: number };
      if (published.uri === uri) expecting.came(`version ${String(published.version)}`, null);
    } else if (id !== undefined) stream.send({ id, result: answerTo(method, params) });
  };
  const answerTo = (method: string, params: unknown): unknown => {
    if (method === 'workspace/configuration') {
      const { items } = params as { readonly items: readonly unknown[] };
      return items.map(() => null);
    }
    return program.requests?.[method]?.(text) ?? null;
  };

  let lastId = 0;
  const request = (method: string, params: unknown): Promise<unknown> => {
    const id = ++lastId;
    const answer = expecting.awaited(`answer ${id}`);
    stream.send({ id, method, params });
    return answer;
  };
  const diagnosticsOf = (version: number): Promise<unknown> =>
    program.diagnostics === 'push'
      ? expecting.awaited(`version ${version}`)
      : request('textDocument/diagnostic', { textDocument: { uri } });
  const stop = (): void => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    const folderUri = pathToFileURL(folder).href;
    const initialized = await request('initialize', {
      processId: process.pid,
      rootUri: folderUri,
      workspaceFolders: [{ uri: folderUri, name: 'bench' }],
      initializationOptions: { markdownFileExtensions: ['md'] },
      capabilities: capabilitiesFor(program),
    });
    const sync = syncOf(initialized);
    stream.send({ method: 'initialized', params: {} });
    if (program.settings !== undefined)
      stream.send({ method: 'workspace/didChangeConfiguration', params: { settings: program.settings } });
    const opened = performance.now();
    const open = {
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, ...MARKDOWN, version: 1, text } },
    };
    if (program.diagnostics === 'push') {
      const first = diagnosticsOf(1);
      stream.send(open);
      await first;
    } else {
      stream.send(open);
      await diagnosticsOf(1);
    }
    const now = performance.now();

    let version = 1;
    return {
      firstDiagnostics: now - started,
      openedToDiagnostics: now - opened,
      async edit({ offset, remove, insert }) {
        const start = placeOf(text, offset);
        const end = placeOf(text, offset + remove);
        text = text.slice(0, offset) + insert + text.slice(offset + remove);
        version++;
        const contentChanges = sync === 'full' ? [{ text }] : [{ range: { start, end }, text: insert }];
        const published = program.diagnostics === 'push' ? diagnosticsOf(version) : null;
        const sent = performance.now();
        stream.send({
          method: 'textDocument/didChange',
          params: { textDocument: { uri, version }, contentChanges },
        });
        await (published ?? diagnosticsOf(version));
        return performance.now() - sent;
      },
      text: () => text,
      pid: server.pid ?? 0,
      memory: () => memoryOf(server.pid ?? 0),
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function capabilitiesFor({ diagnostics }: ServerProgram): unknown {
  return diagnostics === 'pull'
    ? { textDocument: { diagnostic: {}, synchronization: {} }, workspace: { workspaceFolders: true } }
    : {
        textDocument: { publishDiagnostics: { versionSupport: true } },
        workspace: { workspaceFolders: true },
      };
}

function syncOf(initialized: unknown): 'full' | 'incremental' {
  type Sync = number | { readonly change?: number };
  const { capabilities } = initialized as { readonly capabilities?: { readonly textDocumentSync?: Sync } };
  const sync = capabilities?.textDocumentSync;
  return (typeof sync === 'number' ? sync : sync?.change) === 2 ? 'incremental' : 'full';
}

/** Things that are waited for, by name; each comes within the patience, or rejects. */
function expectations(server: Server, patience: number) {
  interface Waiting {
    readonly resolve: (value: unknown) => void;
    readonly reject: (reason: Error) => void;
  }
  const waiting = new Map<string, Waiting>();
  const giveUp = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new NoAnswer(reason));
    waiting.clear();
  };
  server.on('exit', (code) => {
    giveUp(`the server ended with ${String(code)}`);
  });
  server.on('error', ({ message }) => {
    giveUp(message);
  });
  return {
    awaited: (name: string): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(name);
          reject(new NoAnswer(`no answer within ${Math.round(patience / 1000)} s`));
        }, patience);
        const settled =
          <T>(settle: (value: T) => void) =>
          (value: T): void => {
            clearTimeout(timer);
            settle(value);
          };
        waiting.set(name, { resolve: settled(resolve), reject: settled(reject) });
      }),
    came(name: string, value: unknown): void {
      const found = waiting.get(name);
      waiting.delete(name);
      found?.resolve(value);
    },
  };
}

function placeOf(text: string, offset: number): { line: number; character: number } {
  let line = 0;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
    line++;
    lineStart = end + 1;
  }
  return { line, character: offset - lineStart };
}
