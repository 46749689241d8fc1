/** The ways in which an editor starts the server and speaks with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const SERVER = fileURLToPath(new URL('../../server/bin/andon-language-server.js', import.meta.url));

export interface Started {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
}

export type Transport = 'stdio' | 'node-ipc' | 'socket' | 'pipe';

/** Each starts a server of its own; nobody listens yet. */
export const TRANSPORTS: Readonly<Record<Transport, () => Promise<Started>>> = {
  stdio: () => {
    const process = start('--stdio', ['pipe', 'pipe', 'inherit']);
    if (process.stdout === null || process.stdin === null) throw new Error('The server has no streams.');
    const reader = new StreamMessageReader(process.stdout);
    const writer = new StreamMessageWriter(process.stdin);
    return Promise.resolve({ process, connection: createProtocolConnection(reader, writer) });
  },
  'node-ipc': () => {
    const process = start('--node-ipc', ['ignore', 'inherit', 'inherit', 'ipc']);
    const connection = createProtocolConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
    return Promise.resolve({ process, connection });
  },
  socket: async () => {
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    return accept(listener, `--socket=${String((listener.address() as AddressInfo).port)}`);
  },
  pipe: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'andon '));
    const name = process.platform === 'win32' ? `\\\\.\\pipe\\${path.basename(folder)}` : `${folder}/pipe`;
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(name, resolve));
    const started = await accept(listener, `--pipe=${name}`);
    rmSync(folder, { recursive: true });
    return started;
  },
};

function start(word: string, stdio: ('pipe' | 'ignore' | 'inherit' | 'ipc')[]): ChildProcess {
  return spawn(process.execPath, [SERVER, word], { stdio });
}

/** Starts a server that connects to a listener; the listener takes no other. */
async function accept(listener: Server, word: string): Promise<Started> {
  const connected = new Promise<Socket>((resolve) => listener.once('connection', resolve));
  const child = start(word, ['ignore', 'inherit', 'inherit']);
  const socket = await connected;
  listener.close();
  const connection = createProtocolConnection(
    new SocketMessageReader(socket),
    new SocketMessageWriter(socket),
  );
  return { process: child, connection };
}
