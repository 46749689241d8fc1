// Obtains a browser-based VS Code (the npm package code-server, which carries VS Code's own server and workbench)
// into the git-ignored folder .vscode-test, once. Used by the tests in a real VS Code and by `npm run start:web`.
//
//   node scripts/obtain-vscode.mjs        prints where it is
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE_SERVER = '4.139.1';
const NODE = '24';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '.vscode-test');
const folder = path.join(root, `code-server-${CODE_SERVER}`);
const complete = path.join(folder, '.complete');

/** Where things are once they are obtained. */
export const vscode = {
  version: CODE_SERVER,
  node: path.join(folder, 'node_modules', 'node', 'bin', 'node'),
  codeServer: path.join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  server: path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
};

/** Whether a complete copy is there. */
export function isVscodeThere() {
  return existsSync(complete);
}

/** Installs it unless it is there. A copy whose installation broke off is removed first: npm can't mend it. */
export function obtainVscode() {
  if (isVscodeThere()) return vscode;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      // npm asks which packages may run their install scripts: these two cannot work without.
      allowScripts: { [`code-server@${CODE_SERVER}`]: true, node: true },
    }),
  );
  console.log(`Obtaining code-server ${CODE_SERVER} (about 740 MB, some minutes) into .vscode-test …`);
  const env = ownEnvironment();
  install(env, `node@${NODE}`);
  const PATH = `${path.dirname(vscode.node)}${path.delimiter}${env.PATH}`;
  install({ ...env, PATH, FORCE_NODE_VERSION: NODE }, `code-server@${CODE_SERVER}`);
  writeFileSync(complete, '');
  return vscode;
}

/** Without what `npm run` tells its scripts: code-server would take the Node.js of that npm for its own. */
function ownEnvironment() {
  const told =
    /^(?:npm_(?:config_user_agent|node_execpath|execpath|command|lifecycle_.*|package_.*)|NODE|INIT_CWD)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !told.test(name)));
}

function install(env, what) {
  const log = path.join(folder, 'install.log');
  const output = openSync(log, 'a');
  const { status, error } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--foreground-scripts', '--loglevel=error', what],
    { cwd: folder, env, stdio: ['ignore', output, output], shell: process.platform === 'win32' },
  );
  closeSync(output);
  if (status !== 0)
    throw new Error(
      `npm could not install ${what}${error ? ` (${error.message})` : ''}; its output is in ${path.relative(process.cwd(), log)}. ` +
        'Native modules need python3, make, g++ and, on Debian, libkrb5-dev.',
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(obtainVscode().server);
