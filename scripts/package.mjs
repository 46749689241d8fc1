// Makes the VSIX, offline and reproducibly: bundles for production and lays them out with the files that the extension
// needs in .artifacts/package, then packages that folder. Same commit, same bytes.
//
//   node scripts/package.mjs [--out FILE] [--accept-files]      default: andon.vsix
//
// What goes in is listed in scripts/package-files.txt; anything else fails, unless it is accepted.
import { createVSIX, listFiles } from '@vscode/vsce';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { noticesFor } from './thirdPartyNotices.mjs';

const LARGEST = 3_000_000;
const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'andon.vsix' },
    'accept-files': { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const stage = path.join(root, '.artifacts', 'package');

/** What goes in as it is. */
const FILES = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'package.nls.json',
  'package.nls.de.json',
  'l10n',
  'snippets',
  'media/icon.png',
  'docs/walkthrough',
  'schemas/configuration.schema.json',
];
/** What only development needs. */
const DEVELOPMENT = ['private', 'workspaces', 'devDependencies', 'scripts', 'allowScripts', 'overrides'];

process.env.SOURCE_DATE_EPOCH ??= lastCommit();
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
bundle();
for (const name of FILES) cpSync(path.join(root, name), path.join(stage, name), { recursive: true });
const packageJson = Object.fromEntries(
  Object.entries(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))).filter(
    ([key]) => !DEVELOPMENT.includes(key),
  ),
);
delete packageJson.engines.node;
write('package.json', `${JSON.stringify(packageJson, null, 2)}\n`);
write('.vscodeignore', '**/*.map\n');
// The server's bundles are ES modules.
write('server/package.json', '{ "type": "module" }\n');

const packagePath = path.resolve(options.out);
const files = (await listFiles({ cwd: stage })).sort();
await createVSIX({
  cwd: stage,
  packagePath,
  dependencies: false,
  baseContentUrl: `${packageJson.homepage.replace(/#.*/, '')}/blob/main`,
  baseImagesUrl: `${packageJson.homepage.replace(/#.*/, '')}/raw/main`,
});
const size = statSync(packagePath).size;
compareFiles([...new Set(files.map(nameless))]);
console.log(
  `${path.relative(process.cwd(), packagePath)}: ${files.length} files, ${(size / 1e6).toFixed(2)} MB`,
);
if (size > LARGEST) {
  console.error(`The package is larger than ${LARGEST / 1e6} MB.`);
  process.exitCode = 1;
}

/** Builds everything, and keeps what the extension loads: not the command line. */
function bundle() {
  const built = path.join(root, '.artifacts', 'build');
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', 'build.mjs'), '--production', '--out', built],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The build failed.');
  const metafiles = JSON.parse(readFileSync(path.join(built, 'metafiles.json'), 'utf8'));
  const outputs = Object.assign({}, ...metafiles.map((metafile) => metafile.outputs));
  const wanted = [
    ...['dist/extension.js', 'dist/extension.web.js', 'dist/preview/main.js', 'dist/preview/page.css'],
    ...['server/dist/andon-language-server.js', 'server/dist/andon-language-server.browser.js'],
  ].map((name) => path.relative(root, path.join(built, name)).replaceAll('\\', '/'));
  const seen = new Set();
  while (wanted.length > 0) {
    const name = wanted.pop();
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { path: imported, external } of outputs[name].imports) if (!external) wanted.push(imported);
  }
  for (const name of seen) {
    const place = path.join(stage, path.relative(built, path.join(root, name)));
    cpSync(path.join(root, name), place);
  }
  cpSync(path.join(built, 'server', 'dist', 'rules.json'), path.join(stage, 'server', 'dist', 'rules.json'));
  const inputs = [...seen].flatMap((name) => Object.keys(outputs[name].inputs));
  write('THIRD-PARTY-NOTICES.txt', noticesFor(root, inputs));
}

function write(name, text) {
  mkdirSync(path.dirname(path.join(stage, name)), { recursive: true });
  writeFileSync(path.join(stage, name), text);
}

/** Chunks bear the hash of their content: the list leaves it out. */
function nameless(name) {
  return name.replace(/-[A-Z0-9]{8}\.js$/, '-*.js');
}

function compareFiles(found) {
  const golden = path.join(root, 'scripts', 'package-files.txt');
  if (options['accept-files']) writeFileSync(golden, `${found.join('\n')}\n`);
  const expected = readFileSync(golden, 'utf8').trim().split('\n');
  const added = found.filter((name) => !expected.includes(name));
  const gone = expected.filter((name) => !found.includes(name));
  if (added.length + gone.length === 0) return;
  console.error(`The package holds other files than scripts/package-files.txt says.`);
  for (const name of added) console.error(`  new:  ${name}`);
  for (const name of gone) console.error(`  gone: ${name}`);
  console.error('If that is meant: node scripts/package.mjs --accept-files');
  process.exitCode = 1;
}

/** Seconds; where there is no history, a fixed day. */
function lastCommit() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return '1767225600';
  }
}
