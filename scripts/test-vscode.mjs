// Runs the suites of test/vscode in a real VS Code: in the extension's folder (quick), against the installed package
// (--vsix), bundled for browsers (--web), or with @vscode/test-electron (--electron).
//
// With --web the suites are the browser's bundle, but this VS Code runs them, and the extension, in its Node host: its worker
// host starts no workers for extensions that lie on its server, so that Andon's server could not run there. What runs in a
// real worker is test/server/browser.test.ts.
//
//   node scripts/test-vscode.mjs [--vsix FILE | --web | --electron] [--verbose]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    vsix: { type: 'string' },
    web: { type: 'boolean', default: false },
    electron: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

/** Mocha's bundle for browsers looks for CommonJS first, and would find that of the suites' bundle. */
const mochaInBrowser = {
  name: 'mocha-in-browser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mocha$/ }, () => ({ path: path.join(root, 'node_modules', 'mocha', 'mocha.js') }));
    onLoad({ filter: /[/\\]mocha[/\\]mocha\.js$/ }, ({ path: file }) => ({
      contents: `(function (exports, module, define) {${readFileSync(file, 'utf8')}\n}).call(globalThis);\nexport default globalThis.Mocha;`,
    }));
  },
};

const suite = await bundleSuites();
const workspace = layOutWorkspace();
try {
  process.exitCode = options.electron ? await runElectron() : runHere();
} finally {
  rmSync(workspace, { recursive: true, force: true, maxRetries: 3 });
}

/** One file with mocha and all suites; in a browser with a small stand-in for node:assert. */
async function bundleSuites() {
  const outfile = path.join(root, 'out', 'test', 'vscode', options.web ? 'index.web.js' : 'index.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/vscode/index.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    external: ['vscode', 'node:fs/promises'],
    logLevel: 'error',
    ...(options.web
      ? {
          platform: 'browser',
          target: 'es2022',
          define: { global: 'globalThis' },
          alias: { 'node:assert/strict': './test/vscode/assertInBrowser.ts' },
          plugins: [mochaInBrowser],
        }
      : { platform: 'node', target: 'node20' }),
  });
  // The package at the root of test/ is an ES module; these bundles are not.
  writeFileSync(path.join(root, 'out', 'package.json'), '{ "type": "commonjs" }\n');
  return outfile;
}

/** The examples and an ordinary README, as files that a suite may change. */
function layOutWorkspace() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'andon-workspace-'));
  cpSync(path.join(root, 'docs', 'examples'), path.join(folder, 'docs', 'examples'), { recursive: true });
  writeFileSync(
    path.join(folder, 'README.md'),
    '# Rate calculator\n\nComputes quotes.\n\n## Install\n\n```sh\ncargo install ratecalc\n```\n\n## Usage\n\nRun `ratecalc quote`.\n',
  );
  return folder;
}

/** An extension that does nothing: it carries the suites where the installed package is tested. */
function stubExtension() {
  const folder = path.join(root, 'out', 'stub');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'andon-tests', publisher: 'andon', version: '0.0.0', engines: { vscode: '*' } }),
  );
  return folder;
}

function runHere() {
  const extension = options.vsix === undefined ? root : stubExtension();
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, 'scripts', 'run-in-vscode.mjs'),
      ...['--extension', extension, '--workspace', workspace],
      ...(options.vsix === undefined ? [] : ['--vsix', options.vsix]),
      ...(options.web ? ['--web'] : []),
      ...(options.verbose ? ['--verbose'] : []),
      suite,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  return status ?? 1;
}

async function runElectron() {
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  let executable;
  try {
    executable = await downloadAndUnzipVSCode();
  } catch (error) {
    console.log(`VS Code could not be downloaded here (${error.message}).`);
    console.log('The same suites run without a download of it: npm run test:vscode');
    return 0;
  }
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
  });
}
