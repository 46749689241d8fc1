/**
 * Measures the built server and command line on generated incident documents, beside the floors of the same run:
 *
 *   npm run bench                          builds what is shipped, measures, prints tables
 *   npm run bench -- --lines 100,1000      only these lengths
 *   npm run bench -- --edits 30            edits per length (default 60)
 *   npm run bench -- --files 200           size of the archive (default 1000; 0 leaves it out)
 *   npm run bench -- --build FOLDER        measures an earlier `scripts/build.mjs --production --out FOLDER`
 *
 * Times on a shared machine move by a third: compare ratios within one run.
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type EditPlace, generateDocument } from '../test/bench/generator';
import { startServer } from '../test/bench/languageServer';

const root = fileURLToPath(new URL('..', import.meta.url));
const PLACES: readonly EditPlace[] = ['paragraph', 'cell', 'heading'];
/** The first edits are not counted (of a few, the first half): the program is still being compiled. */
const WARM_UP = 9;
/** A length is given up after so long, with the edits that it had until then. */
const LONGEST_MS = 20_000;
const SEED = 20260217;

const { values: given } = parseArgs({
  options: {
    lines: { type: 'string', default: '100,1000,10000,30000' },
    edits: { type: 'string', default: '60' },
    files: { type: 'string', default: '1000' },
    build: { type: 'string' },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), 'andon-bench-'));
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const built = given.build === undefined ? buildProduct() : path.resolve(given.build);
  const noOp = await buildNoOp();
  const server = path.join(built, 'server/dist/andon-language-server.js');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const processors = cpus();
  print(
    `Andon ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`,
  );
  print(
    '\nEdit → diagnostics, ms (a character typed or deleted in paragraph, table cell and heading in turn)\n',
  );
  row(
    'lines',
    'p50',
    'p95',
    'p99',
    'no-op p50',
    '÷ no-op',
    'remark parse',
    'remark ÷ p50',
    'first diag.',
    'no-op first',
    'MiB',
  );
  row(...Array.from({ length: 11 }, () => '---'));
  for (const lines of given.lines.split(',').map(Number)) {
    const andon = await measure(server, lines);
    const floor = await measure(noOp, lines);
    const remark = parseWhole(lines);
    row(
      lines,
      ms(at(andon.times, 0.5)),
      ms(at(andon.times, 0.95)),
      ms(at(andon.times, 0.99)),
      ms(at(floor.times, 0.5)),
      ms(at(andon.times, 0.5) / at(floor.times, 0.5)),
      ms(remark),
      ms(remark / at(andon.times, 0.5)),
      ms(andon.first),
      ms(floor.first),
      andon.memory === null ? '–' : Math.round(andon.memory),
    );
  }
  if (Number(given.files) > 0) archive(built, Number(given.files));
  sizes(built);
}

function buildProduct(): string {
  run(['scripts/build.mjs', '--production', '--out', folder]);
  return asModules(folder);
}

function asModules(where: string): string {
  writeFileSync(path.join(where, 'package.json'), '{ "type": "module" }');
  // Optional packages are found as they are where npm installs Andon.
  symlinkSync(path.join(root, 'node_modules'), path.join(where, 'node_modules'));
  return where;
}

async function buildNoOp(): Promise<string> {
  const outfile = path.join(folder, 'no-op.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/noOpServer.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  return outfile;
}

interface Measured {
  readonly times: readonly number[];
  readonly first: number;
  readonly memory: number | null;
}

async function measure(server: string, lines: number): Promise<Measured> {
  const { text, places } = generateDocument({ seed: SEED, lines });
  const running = await startServer(server, text);
  const times: number[] = [];
  const until = performance.now() + LONGEST_MS;
  // Typed and deleted again, so that the document stays what it is.
  for (let i = 0; i < Number(given.edits) + WARM_UP && performance.now() < until; i += 2) {
    const offset = places[PLACES[(i / 2) % PLACES.length] as EditPlace];
    const typed = await running.edit(offset, { remove: 0, insert: 'e' });
    const deleted = await running.edit(offset, { remove: 1, insert: '' });
    times.push(typed, deleted);
  }
  const memory = running.memory();
  running.stop();
  const counted = times.slice(Math.min(WARM_UP, Math.floor(times.length / 2)));
  return { times: counted, first: running.firstDiagnostics, memory };
}

/** What one whole parse by remark with GFM takes: median of a few. */
function parseWhole(lines: number): number {
  const { text } = generateDocument({ seed: SEED, lines });
  const parser = unified().use(remarkParse).use(remarkGfm);
  const times = Array.from({ length: lines > 3_000 ? 1 : 7 }, () => {
    const started = performance.now();
    parser.parse(text);
    return performance.now() - started;
  });
  return at(times, 0.5);
}

function archive(built: string, files: number): void {
  const where = path.join(folder, 'archive');
  mkdirSync(where);
  let bytes = 0;
  for (let i = 0; i < files; i++) {
    const { text } = generateDocument({ seed: SEED + i, lines: 60 + ((i * 37) % 120) });
    bytes += text.length;
    writeFileSync(path.join(where, `2026-02-17-review-${i}.md`), text);
  }
  print(`\nandon check of ${files} files (${(bytes / 1e6).toFixed(1)} MB)\n`);
  for (const [what, ...options] of [['anew', '--no-cache'], ['and remember'], ['as remembered']]) {
    const started = performance.now();
    const andon = path.join(built, 'server/dist/andon.js');
    run([andon, 'check', '--format', 'json', '--fail-on', 'never', ...options, where]);
    const seconds = (performance.now() - started) / 1000;
    print(
      `${what}: ${seconds.toFixed(2)} s, ${Math.round(files / seconds)} files/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`,
    );
  }
}

function sizes(built: string): void {
  print('\nBundles, kB (minified, and gzipped)\n');
  row('bundle', 'kB', 'gz');
  row('---', '---', '---');
  const inFolder = (name: string): string => path.join(built, name);
  const chunks = readdirSync(inFolder('server/dist')).filter(
    (name) => name.endsWith('.js') && !name.includes('.browser.'),
  );
  sizeRow(
    'server and command line, all chunks',
    chunks.map((name) => inFolder(`server/dist/${name}`)),
  );
  sizeRow('server for browsers', [inFolder('server/dist/andon-language-server.browser.js')]);
  sizeRow('VS Code extension', [inFolder('dist/extension.js')]);
}

function sizeRow(name: string, files: readonly string[]): void {
  const total = (size: (file: string) => number): string =>
    String(Math.round(files.reduce((sum, file) => sum + size(file), 0) / 1000));
  row(
    name,
    total((file) => statSync(file).size),
    total((file) => gzipSync(readFileSync(file)).length),
  );
}

function run(words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ANDON_CACHE_DIR: path.join(folder, 'cache') },
    maxBuffer: 1e9,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${String(status)}: ${stderr}`);
}

/** The value below which a share of the values lies. */
function at(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? NaN;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

function row(...cells: readonly (string | number)[]): void {
  print(`| ${cells.join(' | ')} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
