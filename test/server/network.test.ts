/** Nothing opens a connection: not the command line, not the server, whatever a document or a schema asks for. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRawServer } from '../fuzz/rawServer';
import { type Folder, makeFolder } from './fixtures';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const ANDON = pathOf('../../server/bin/andon.js');
const GUARD = new URL('./networkGuard.mjs', import.meta.url).href;
const DISTS = ['../../server/dist/', '../../dist/'].map((name) => new URL(name, import.meta.url));

/** Everything that could tempt: addresses in links, pictures, front matter, HTML. */
const TEMPTING = `---
kind: halt
status: review
$schema: https://example.com/schema.json
---

# Halt of 4.12, see https://example.com/status

![graph](https://example.com/graph.png) <img src="http://127.0.0.1:9/x.png"> [log](http://example.com/log)

## Impact

12 of 300 users could not pay: see [the dashboard](https://status.example.com/).

![local](file:///etc/hostname)
`;

/** Each with its exit code: 2 where the configuration is told to be at fault, as its schema refers to an address. */
const RUNS: readonly (readonly [readonly string[], readonly number[]])[] = [
  [['check', 'halt.md'], [2]],
  [['check', '--format', 'sarif', 'halt.md'], [2]],
  [['inspect', 'halt.md'], [2]],
  [['stats', '.'], [2]],
  [['explain', 'vague-quantity'], [0]],
  ...['markdown', 'html', 'email', 'slack', 'teams', 'json', 'docx', 'pptx', 'pdf'].map(
    (format) => [['brief', '--format', format, '--out', `out.${format}`, 'halt.md'], [0]] as const,
  ),
];

/** What may stand in a bundle, and why. */
const ARGUED: Readonly<Record<string, readonly string[]>> = {
  // The server listens to nobody; it connects to the socket or pipe that its editor names (`--socket`, `--pipe`).
  'serve.node': ['child_process', 'net'],
  // The client starts the server as a process of its own.
  extension: ['child_process', 'net'],
};

const NETWORK =
  /(?:require|from|import)\(?\s{0,2}["'](?:node:)?(https?|http2|net|dgram|dns|tls|child_process)["']/g;

/** The name of a bundle without what tells its content: `serve.node-YSBITUIC.js` → `serve.node`. */
function bundleOf(file: string): string {
  return file.replace(/(?:-[A-Z0-9]{8})?\.js$/, '');
}

describe('The network', function () {
  this.timeout(180_000);
  let folder: Folder;
  before(() => {
    folder = makeFolder({
      'halt.md': TEMPTING,
      '.andon.json': '{ "schemas": { "halt": "team.json" } }',
      'team.json': '{ "allOf": [{ "$ref": "andon:halt" }, { "$ref": "https://example.com/remote.json" }] }',
    });
  });
  after(() => {
    folder.remove();
  });

  /** Removes what an earlier run wrote: a briefing replaces no file. */
  const clear = (): void => {
    for (const name of readdirSync(folder.path))
      if (name.startsWith('out.')) rmSync(path.join(folder.path, name));
  };
  const run = (
    program: string,
    args: readonly string[],
    input = '',
  ): { code: number | null; words: string } => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder.path,
      input,
      encoding: 'utf8',
    });
    return { code: status, words: stdout + stderr };
  };

  it('is not in the bundles, but where it is argued', () => {
    for (const dist of DISTS)
      for (const name of readdirSync(dist).filter((each) => each.endsWith('.js'))) {
        const found = [...readFileSync(new URL(name, dist), 'utf8').matchAll(NETWORK)].map(
          ([, module]) => module,
        );
        assert.deepEqual([...new Set(found)].sort(), ARGUED[bundleOf(name)] ?? [], name);
      }
  });

  it('is noticed by the guard of these tests', () => {
    assert.equal(run(process.execPath, ['--import', GUARD, '-e', "fetch('http://127.0.0.1:9')"]).code, 97);
    assert.equal(run(process.execPath, ['--import', GUARD, '-e', "require('net').connect(9)"]).code, 97);
  });

  for (const [args, codes] of RUNS)
    it(`is left alone by andon ${args.join(' ')}`, () => {
      const { code, words } = run(process.execPath, ['--import', GUARD, ANDON, ...args]);
      assert.ok(codes.includes(code ?? -1), `${String(code)}: ${words}`);
    });

  it('is left alone by the server', async () => {
    await holdSession(folder, [process.execPath, '--import', GUARD]);
  });

  describe('is cut off:', () => {
    const cut = process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0;
    const without = cut ? '' : ' (not possible on this machine: no unshare -rn)';
    const itCut = cut ? it : it.skip;

    itCut(`the command line works all the same${without}`, () => {
      clear();
      for (const [args, codes] of RUNS) {
        const { code, words } = run('unshare', ['-rn', process.execPath, ANDON, ...args]);
        assert.ok(codes.includes(code ?? -1), `${args.join(' ')}: ${String(code)}: ${words}`);
      }
    });
    itCut(`the server works all the same${without}`, async () => {
      await holdSession(folder, ['unshare', '-rn', process.execPath]);
    });
  });
});

/** A whole session: opens the document, asks for all that looks at addresses, and leaves. */
async function holdSession({ uri, uriOf }: Folder, before: readonly string[]): Promise<void> {
  const answered = new Map<unknown, unknown>();
  const server = startRawServer(({ id, method, error }) => {
    if (method === undefined) answered.set(id, error ?? null);
  }, before);
  const textDocument = { uri: uriOf('halt.md') };
  const questions: readonly (readonly [string, unknown])[] = [
    ['initialize', { processId: null, capabilities: {}, rootUri: uri }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/hover', { textDocument, position: { line: 8, character: 30 } }],
    ['andon/export', { uri: textDocument.uri, audience: 'executive', format: 'html' }],
    ['andon/export', { uri: textDocument.uri, audience: 'executive', format: 'pptx' }],
    ['andon/incidents', {}],
    ['textDocument/codeLens', { textDocument }],
  ];
  for (const [id, [method, params]] of questions.entries()) {
    server.send({ id, method, params });
    if (id > 0) continue;
    server.send({ method: 'initialized', params: {} });
    server.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: TEMPTING } },
    });
  }
  await server.until(
    () => (server.ended() !== null || answered.size === questions.length ? [] : null),
    60_000,
  );
  server.send({ id: 'end', method: 'shutdown' });
  await server.until(() => (answered.has('end') ? [] : null), 60_000);
  server.send({ method: 'exit' });
  const code = await server.until(server.ended, 60_000);
  assert.equal(code, 0, server.complaints());
  assert.deepEqual(
    [...answered.values()].filter((error) => error !== null),
    [],
  );
  assert.equal(answered.size, questions.length + 1);
}
