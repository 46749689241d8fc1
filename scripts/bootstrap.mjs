// Makes a fresh clone ready: installs what is missing, then builds. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Andon needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm writes this file at the end of every installation. */
const installed = `${root}/node_modules/.package-lock.json`;
if (!existsSync(installed) || changedAt(installed) < changedAt(`${root}/package-lock.json`))
  run('npm', ['ci']);
run(process.execPath, ['scripts/build.mjs']);

function changedAt(file) {
  return statSync(file).mtimeMs;
}

function run(program, args) {
  // npm is a script on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && program === 'npm';
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}
