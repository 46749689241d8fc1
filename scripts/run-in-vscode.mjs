// Runs mocha suites inside a real VS Code: VS Code's own server (see obtain-vscode.mjs) and a headless Chromium.
//
//   node scripts/run-in-vscode.mjs [--extension FOLDER] [--vsix FILE] [--web] [--workspace FOLDER] [--verbose] SUITE.js
//
// SUITE.js exports `run(): Promise<void>`, exactly as @vscode/test-electron expects it. With --vsix the extension is
// installed from the package, and FOLDER is only the stub that carries the tests. With --web the extension runs in the
// worker host where VS Code offers it (see test-vscode.mjs). Exit status: that of the suite.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { obtainVscode } from './obtain-vscode.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    extension: { type: 'string', default: '.' },
    vsix: { type: 'string' },
    web: { type: 'boolean', default: false },
    workspace: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    timeout: { type: 'string', default: '180' },
  },
});
const suite = positionals[0];
if (suite === undefined) {
  console.error('Name the suite to run: node scripts/run-in-vscode.mjs out/test/vscode/index.js');
  process.exit(2);
}

const vscode = obtainVscode();
const folder = mkdtempSync(path.join(os.tmpdir(), 'andon-vscode-'));
const workspace = path.resolve(options.workspace ?? mkdtempSync(path.join(os.tmpdir(), 'andon-workspace-')));
const extensions = path.join(folder, 'extensions');

if (options.vsix !== undefined) {
  const installed = spawnSync(
    vscode.node,
    [
      vscode.server,
      '--install-extension',
      path.resolve(options.vsix),
      '--force',
      '--extensions-dir',
      extensions,
      '--server-data-dir',
      folder,
      '--accept-server-license-terms',
    ],
    { encoding: 'utf8' },
  );
  if (installed.status !== 0)
    throw new Error(`The package could not be installed:\n${installed.stdout}${installed.stderr}`);
}

const port = await freePort();
const log = openSync(path.join(folder, 'server.log'), 'a');
const server = spawn(
  vscode.node,
  [
    vscode.server,
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--enable-smoke-test-driver',
    '--telemetry-level',
    'off',
    '--server-data-dir',
    folder,
    '--extensions-dir',
    extensions,
    '--disable-workspace-trust',
  ],
  { stdio: ['ignore', log, log] },
);

let browser;
let ended = false;
const end = async (status) => {
  if (ended) return;
  ended = true;
  await browser?.close().catch(() => undefined);
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.exit(status);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130));

try {
  await reachable(port);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  await page.exposeFunction('codeAutomationLog', (type, args) => print(type, args));
  await page.exposeFunction('codeAutomationExit', (code) => finish(code));
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(options.extension)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
    ...(options.web ? [['extensionDevelopmentKind', 'web']] : []),
  ];
  await page.goto(
    `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
  );
  const status = await Promise.race([finished, timeout(Number(options.timeout))]);
  if (status === 'timeout') {
    const picture = path.resolve('.artifacts', 'vscode-timeout.png');
    await page.screenshot({ path: picture }).catch(() => undefined);
    console.error(
      `VS Code did not finish the suite within ${options.timeout} s; see ${path.relative('.', picture)}.`,
    );
    await end(1);
  }
  await end(Number(status));
} catch (error) {
  console.error(error);
  await end(1);
}

/** VS Code is chatty: only what the suites print is shown, unless asked for all. */
function print(type, args) {
  const text = args.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
  if (options.verbose || text.startsWith('[suite] '))
    (type === 'error' ? console.error : console.log)(text.replace(/^\[suite\] /, ''));
}

function timeout(seconds) {
  return new Promise((resolve) => setTimeout(() => resolve('timeout'), seconds * 1000).unref());
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

async function reachable(at) {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${at}/version`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The VS Code server did not start.');
}
