/** JSON-RPC over the standard streams of a process, framed by hand: the least a client can add to what is measured. */
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export type Server = ChildProcessByStdio<Writable, Readable, null>;

export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What arrives from the server: answers go back by `Stream.send`. */
export type Receiver = (message: Message) => void;

export interface Stream {
  send(message: Message): void;
}

/** Sends and receives messages; the receiver hears of each message once it is whole. */
export function openStream({ stdin, stdout }: Server, receive: Receiver): Stream {
  readMessages(stdout, receive);
  // A server that ended early is told of by whoever waits for its answer.
  stdin.on('error', () => undefined);
  return {
    send(message) {
      const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
      stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
      stdin.write(body);
    },
  };
}

/** Large answers come in many chunks: they are joined once, when the last has come. */
function readMessages(stdout: Readable, receive: Receiver): void {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 0;
  stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= wanted) {
      const pending = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
      chunks = [pending];
      const headEnd = pending.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const length = /Content-Length: (\d{1,12})/i.exec(pending.toString('latin1', 0, headEnd))?.[1];
      const bodyEnd = headEnd + 4 + Number(length);
      wanted = bodyEnd;
      if (held < wanted) return;
      chunks = [pending.subarray(bodyEnd)];
      held -= bodyEnd;
      wanted = 0;
      receive(JSON.parse(pending.toString('utf8', headEnd + 4, bodyEnd)) as Message);
      if (held === 0) return;
    }
  });
}
