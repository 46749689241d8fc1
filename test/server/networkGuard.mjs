// Preloaded into a process: whatever reaches for the network ends it at once, with a code of its own and a word on what it was.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CODE = 97;

function refuse(what) {
  return () => {
    writeSync(2, `network: ${what}\n`);
    process.exit(CODE);
  };
}

net.Socket.prototype.connect = refuse('a connection');
net.Server.prototype.listen = refuse('a listener');
dgram.createSocket = refuse('a datagram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse(`a look-up (${name})`);
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('a web socket');
syncBuiltinESMExports();
