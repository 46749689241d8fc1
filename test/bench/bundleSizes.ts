/** The sizes of what is shipped, and of what the server really loads before it has told its first diagnostics. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { table } from './figures';
import { generateDocument } from './generator';
import { startServer } from './languageServer';

export interface BundleSize {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly gzipped: number;
}

/** Sizes of a build in `built`, which `scripts/build.mjs --production --out` made. */
export async function bundleSizes(built: string): Promise<BundleSize[]> {
  const inFolder = (name: string): string => path.join(built, name);
  const chunks = readdirSync(inFolder('server/dist'))
    .filter((name) => name.endsWith('.js') && !name.includes('.browser.'))
    .map((name) => inFolder(`server/dist/${name}`));
  return [
    sizeOf('server, loaded before its first diagnostics', await loadedFiles(built)),
    sizeOf('server and command line, with every format', chunks),
    sizeOf('server for browsers', [inFolder('server/dist/andon-language-server.browser.js')]),
    sizeOf('VS Code extension', [inFolder('dist/extension.js')]),
  ];
}

export function sizeTable(sizes: readonly BundleSize[]): string {
  const kilobytes = (bytes: number): string => String(Math.round(bytes / 1000));
  return [
    '## Bundles, kB, minified\n',
    table(
      ['bundle', 'files', 'kB', 'gzipped'],
      sizes.map(({ name, files, bytes, gzipped }) => [
        name,
        String(files),
        kilobytes(bytes),
        kilobytes(gzipped),
      ]),
    ),
  ].join('\n');
}

function sizeOf(name: string, files: readonly string[]): BundleSize {
  const sum = (size: (file: string) => number): number => files.reduce((all, file) => all + size(file), 0);
  return {
    name,
    files: files.length,
    bytes: sum((file) => statSync(file).size),
    gzipped: sum((file) => gzipSync(readFileSync(file)).length),
  };
}

/** The files of the build that the server has loaded when its first diagnostics come: Node itself tells which. */
export async function loadedFiles(built: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'andon-bench-loads-'));
  const loads = path.join(folder, 'loads.txt');
  const hooks = path.join(folder, 'hooks.mjs');
  writeFileSync(loads, '');
  writeFileSync(hooks, HOOKS);
  const preload = `data:text/javascript,${encodeURIComponent(
    `import { register } from 'node:module'; register(${JSON.stringify(pathToFileURL(hooks).href)});`,
  )}`;
  try {
    const server = await startServer(
      {
        name: 'loads',
        command: process.execPath,
        words: ['--import', preload, path.join(built, 'server/dist/andon-language-server.js'), '--stdio'],
        diagnostics: 'push',
        environment: { ANDON_BENCH_LOADS: loads },
      },
      { text: generateDocument({ seed: 1, lines: 100 }), fileName: '2026-02-17-review.md' },
      60_000,
    );
    server.stop();
    const urls = readFileSync(loads, 'utf8').split('\n');
    const files = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
    return [...new Set(files)].filter((file) => file.startsWith(path.resolve(built)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HOOKS = `
import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  appendFileSync(process.env.ANDON_BENCH_LOADS, url + '\\n');
  return next(url, context);
}
`;
