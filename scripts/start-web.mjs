// `npm run start:web`: opens Andon on the example documents in a browser-based VS Code, and prints its address.
// Obtains that VS Code once, if need be. Ends with Ctrl+C.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { obtainVscode } from './obtain-vscode.mjs';

await import('./bootstrap.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const vscode = obtainVscode();
const folder = mkdtempSync(path.join(os.tmpdir(), 'andon-web-'));
const examples = path.join(folder, 'examples');
const extensions = path.join(folder, 'extensions');
cpSync(path.join(root, 'docs', 'examples'), examples, { recursive: true });
mkdirSync(path.join(folder, 'User'), { recursive: true });
writeFileSync(
  path.join(folder, 'User', 'settings.json'),
  JSON.stringify({ 'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true }),
);

const vsix = path.join(folder, 'andon.vsix');
run('Packaging the extension …', process.execPath, [
  path.join(root, 'scripts', 'package.mjs'),
  '--out',
  vsix,
]);
run('Installing it …', vscode.node, [
  ...[vscode.codeServer, '--install-extension', vsix, '--force'],
  ...['--extensions-dir', extensions, '--user-data-dir', folder],
]);

const port = await freePort();
const server = spawn(
  vscode.node,
  [
    ...[vscode.codeServer, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--user-data-dir', folder, '--extensions-dir', extensions, examples],
  ],
  { stdio: 'ignore', env: { ...process.env, PORT: undefined } },
);
const end = () => {
  server.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    end();
    process.exit(0);
  });
server.on('exit', (code) => process.exit(code ?? 0));

await reachable();
console.log(`
Andon is running at   http://127.0.0.1:${port}/
Open draft-slow-quotes-halt.md there: what is missing is underlined. Press Ctrl+. on it for a repair, and F1 and
"Andon" for all commands. The files are a copy; Ctrl+C here ends it and removes it.`);

function run(what, program, args) {
  console.log(what);
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(1);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

async function reachable() {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  console.error('The browser-based VS Code did not start.');
  end();
  process.exit(1);
}
