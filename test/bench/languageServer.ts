/** A language server as a process, with hand-framed messages: the least a client can add to what is measured. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One open document, edited a character at a time. All times are milliseconds. */
export interface MeasuredServer {
  /** From the start of the process to the first diagnostics. */
  readonly firstDiagnostics: number;
  /** Sends an edit and waits for the diagnostics of its version; answers how long that took. */
  edit(offset: number, change: { readonly remove: number; readonly insert: string }): Promise<number>;
  /** Resident memory of the process now, in MiB; `null` where the system does not tell. */
  memory(): number | null;
  stop(): void;
}

const URI = 'file:///bench/2026-02-17-review.md';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly version?: number; readonly items?: readonly unknown[] };
}

/** Starts `node FILE --stdio` and opens the text in it. */
export async function startServer(file: string, text: string): Promise<MeasuredServer> {
  const started = performance.now();
  const server = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<string, () => void>();
  const arrives = (key: string): Promise<void> => new Promise((resolve) => waiting.set(key, resolve));
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params }: Message): void => {
    if (method !== undefined && id !== undefined)
      send({
        id,
        result: method === 'workspace/configuration' ? (params?.items ?? []).map(() => null) : null,
      });
    const key = method === 'textDocument/publishDiagnostics' ? `version ${params?.version}` : `answer ${id}`;
    waiting.get(key)?.();
    waiting.delete(key);
  };
  readMessages(server, receive);

  const initialized = arrives('answer 1');
  send({
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, rootUri: null, capabilities: {} },
  });
  await initialized;
  send({ method: 'initialized', params: {} });
  const first = arrives('version 1');
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: URI, languageId: 'markdown', version: 1, text } },
  });
  await first;
  const firstDiagnostics = performance.now() - started;

  let version = 1;
  return {
    firstDiagnostics,
    async edit(offset, { remove, insert }) {
      version++;
      const published = arrives(`version ${version}`);
      const start = placeOf(text, offset);
      const end = { ...start, character: start.character + remove };
      const sent = performance.now();
      send({
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri: URI, version },
          contentChanges: [{ range: { start, end }, text: insert }],
        },
      });
      await published;
      return performance.now() - sent;
    },
    memory: () => residentMemory(server.pid),
    stop: () => void server.kill(),
  };
}

function readMessages({ stdout }: ChildProcess, receive: (message: Message) => void): void {
  let pending: Buffer = Buffer.alloc(0);
  stdout?.on('data', (chunk: Buffer) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      const headerEnd = pending.indexOf('\r\n\r\n');
      if (headerEnd < 0) return;
      const length = Number(
        /Content-Length: (\d{1,12})/i.exec(pending.toString('latin1', 0, headerEnd))?.[1],
      );
      const bodyEnd = headerEnd + 4 + length;
      if (pending.length < bodyEnd) return;
      receive(JSON.parse(pending.toString('utf8', headerEnd + 4, bodyEnd)) as Message);
      pending = pending.subarray(bodyEnd);
    }
  });
}

function placeOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
}

/** Linux tells in /proc; elsewhere memory is left out. */
function residentMemory(pid: number | undefined): number | null {
  try {
    const kibibytes = /VmRSS:\s{1,20}(\d{1,15})/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) / 1024;
  } catch {
    return null;
  }
}
