/** The built server as a process, spoken to in bare bytes: nothing between the fuzzer and the wire corrects a message. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../server/bin/andon-language-server.js', import.meta.url));

/** A JSON-RPC message of any kind. */
export interface Message {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

export interface RawServer {
  readonly process: ChildProcess;
  /** What the server wrote to its standard error stream. */
  readonly complaints: () => string;
  /** The exit code once the process has ended; a signal's name where it was killed. */
  readonly ended: () => number | string | null;
  send(message: Message): void;
  /** A body that need not be JSON, framed as a message. */
  sendBody(body: string): void;
  /** Resolves with what `look` finds, now or after a message or the end of the process; `null` after the time. */
  until<T>(look: () => T | null, forMs: number): Promise<T | null>;
}

/** `before` is what Node is started by, and with: `['unshare', '-rn', process.execPath]`. */
export function startRawServer(
  onMessage: (message: Message) => void,
  before: readonly string[] = [process.execPath],
): RawServer {
  const [program = process.execPath, ...args] = before;
  const child = spawn(program, [...args, SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const waiting = new Set<() => void>();
  const tell = (): void => {
    for (const look of [...waiting]) look();
  };
  let complaints = '';
  let ended: number | string | null = null;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  child.stdin.on('error', () => undefined);
  child.on('exit', (code, signal) => {
    ended = code ?? signal ?? 'unknown';
    tell();
  });
  readMessages(child, (message) => {
    onMessage(message);
    tell();
  });
  const sendBody = (body: string): void => {
    if (ended !== null || !child.stdin.writable) return;
    const bytes = Buffer.from(body, 'utf8');
    child.stdin.write(`Content-Length: ${String(bytes.length)}\r\n\r\n`);
    child.stdin.write(bytes);
  };
  return {
    process: child,
    complaints: () => complaints,
    ended: () => ended,
    send: (message) => {
      sendBody(JSON.stringify({ jsonrpc: '2.0', ...message }));
    },
    sendBody,
    until: <T>(look: () => T | null, forMs: number) =>
      new Promise<T | null>((resolve) => {
        const finish = (value: T | null): void => {
          clearTimeout(late);
          waiting.delete(attempt);
          resolve(value);
        };
        const attempt = (): void => {
          const value = look();
          if (value !== null) finish(value);
        };
        const late = setTimeout(() => {
          finish(null);
        }, forMs);
        waiting.add(attempt);
        attempt();
      }),
  };
}

function readMessages(child: ChildProcess, onMessage: (message: Message) => void): void {
  let pending = Buffer.alloc(0);
  child.stdout?.on('data', (bytes: Buffer) => {
    pending = Buffer.concat([pending, bytes]);
    for (;;) {
      const header = pending.indexOf('\r\n\r\n');
      if (header < 0) return;
      const length = Number(/Content-Length: (\d{1,12})/.exec(pending.toString('latin1', 0, header))?.[1]);
      const end = header + 4 + length;
      if (pending.length < end) return;
      const body = pending.toString('utf8', header + 4, end);
      pending = pending.subarray(end);
      onMessage(JSON.parse(body) as Message);
    }
  });
}
