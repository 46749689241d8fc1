/** The server and `andon check` find the same, on every fixture and example; after any edits, the same as a fresh server. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { ALE, VSCODE } from './capabilities';
import { MANY_SCRIPTS } from './fixtures';
import { type LanguageClient, startClient } from './languageClient';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILES = ['test/fixtures', 'docs/examples']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  )
  .filter((name) => name.endsWith('.md'))
  .sort();

interface Found {
  readonly file: string;
  readonly problems: readonly { readonly rule: string; readonly severity: string; readonly line: number }[];
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

function asLines(found: readonly Diagnostic[]): string[] {
  return found.map(({ code, severity = 0, range }) =>
    [code, SEVERITIES[severity], range.start.line + 1].join(' '),
  );
}

describe('Parity', function () {
  this.timeout(60_000);

  it(`of server and command line on ${FILES.length} documents`, async () => {
    const run = spawnSync(
      process.execPath,
      ['server/bin/andon.js', 'check', '--format', 'json', '--fail-on', 'never', ...FILES],
      { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { documents } = JSON.parse(run.stdout) as { documents: readonly Found[] };
    const byFile = new Map(
      documents.map(({ file, problems }) => [
        file,
        problems.map(({ rule, severity, line }) => `${rule} ${severity} ${line}`).sort(),
      ]),
    );
    assert.ok(byFile.size > 10, run.stderr);
    const client = await startClient(VSCODE, { roots: [pathToFileURL(ROOT).href] });
    for (const file of FILES) {
      const uri = pathToFileURL(path.join(ROOT, file)).href;
      client.open(uri, readFileSync(path.join(ROOT, file), 'utf8'));
      assert.deepEqual(asLines(await client.diagnostics(uri, 1)).sort(), byFile.get(file) ?? [], file);
      client.close(uri);
    }
    await client.stop();
  });
});

describe('After random edits', function () {
  this.timeout(120_000);
  let edited: LanguageClient;
  let fresh: LanguageClient;
  let documents = 0;
  before(async () => {
    edited = await startClient(ALE);
    fresh = await startClient(ALE);
  });
  after(async () => {
    await edited.stop();
    await fresh.stop();
  });

  const PIECES = [
    '# ',
    '\n',
    '\r\n',
    '- ',
    '---\n',
    '```\n',
    '| a | b |\n',
    '😀',
    '日',
    '14:03 UTC ',
    'TBD',
    '<!--',
    '',
  ];
  const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(12), text: fc.constantFrom(...PIECES) }), {
    minLength: 1,
    maxLength: 8,
  });

  it('diagnostics equal those of a fresh server on the same text', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const uri = `untitled:random-${documents++}`;
        let text = MANY_SCRIPTS;
        let version = 1;
        edited.open(uri, text);
        for (const { at, length, text: piece } of changes) {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + length);
          edited.change(uri, ++version, [
            { range: { start: place(text, start), end: place(text, end) }, text: piece },
          ]);
          text = text.slice(0, start) + piece + text.slice(end);
        }
        fresh.open(uri, text, version);
        const [left, right] = [await edited.published(uri, version), await fresh.published(uri, version)];
        assert.deepEqual(left, right, JSON.stringify(text));
        edited.close(uri);
        fresh.close(uri);
      }),
      { seed: 20260304, numRuns: 40 },
    );
  });
});

/** Line and column of an offset, which never stands between carriage return and line feed. */
function place(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
