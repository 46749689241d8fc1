import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRequest,
  type Diagnostic,
  ExecuteCommandRequest,
  type InlayHint,
  InlayHintRequest,
  type Location,
  ShowDocumentRequest,
} from 'vscode-languageserver-protocol/node';
import { CLIENTS, NEOVIM, VSCODE } from './capabilities';
import { type Folder, makeFolder, wordsAt } from './fixtures';
import { type LanguageClient, startClient } from './languageClient';

const CAUSE =
  'The tariff cache was rebuilt under a global lock whenever a partner uploaded rates, so that quote threads queued behind it.';
const PROMISE = 'Load test the tariff cache with partner uploads before each rollout';

interface Made {
  readonly date?: string;
  readonly service?: string;
  readonly cause?: string;
  readonly item?: string;
  readonly body?: string;
  readonly id?: string;
}

function review(title: string, { date, service = 'ratecalc', cause, item, body = '', id }: Made): string {
  return `---
kind: review
${date === undefined ? '' : `date: ${date}\n`}${id === undefined ? '' : `id: ${id}\n`}services: [${service}]
---

# ${title} 🧊 見積

${body}

## Root cause

${cause ?? 'A certificate expired.'}

## Action items

- [ ] Tell support
${item === undefined ? '' : `${item}\n`}`;
}

const EARLIER = review('Quotes stalled', {
  date: '2026-01-12',
  id: 'INC-300',
  cause: CAUSE,
  item: `- [ ] ${PROMISE} — owner: @ana.diaz, due: 2026-02-01`,
});

const SIMILAR = ['Similar earlier incident: Quotes stalled 🧊 見積 (2026-01-12)'];
const PROMISED: (readonly [string, string])[] = [
  [PROMISE, 'already promised in Quotes stalled 🧊 見積 (2026-01-12)'],
];
/** The same again, in other words, after an upload. */
const SAME_CAUSE =
  'Uploaded partner rates made the tariff cache rebuild itself; the global lock kept every quote waiting.';

/** What is told at a document that stands beside `EARLIER`. */
const CASES: readonly {
  readonly it: string;
  readonly own: Made;
  readonly similar?: readonly string[];
  readonly promised?: readonly (readonly [string, string])[];
}[] = [
  { it: 'a similar cause of the same service', own: { cause: SAME_CAUSE }, similar: SIMILAR },
  { it: 'a similar cause of another service is left alone', own: { cause: SAME_CAUSE, service: 'mailer' } },
  {
    it: 'another cause of the same service is left alone',
    own: { cause: 'A partner’s certificate expired overnight, and the gateway refused every call.' },
  },
  {
    it: 'a cause that shares only its topic is left alone',
    own: { cause: 'The tariff tables of one partner held prices in cents.' },
  },
  { it: 'a promise in the same words', own: { item: `- [ ] ${PROMISE}` }, promised: PROMISED },
  {
    it: 'a promise with another owner and a word more',
    own: { item: `- [ ] ${PROMISE} again — owner: @ben, due: 2026-04-01`, service: 'mailer' },
    promised: [[`${PROMISE} again`, PROMISED[0]?.[1] ?? '']],
  },
  { it: 'a promise that was kept is left alone', own: { item: `- [x] ${PROMISE}` } },
  {
    it: 'a promise about something else is left alone',
    own: { item: `- [ ] ${PROMISE.replace('tariff', 'session')}` },
  },
  { it: 'a short promise is left alone', own: { item: '- [ ] Load test the cache' } },
  {
    it: 'a document that names the earlier incident is left alone',
    own: { cause: SAME_CAUSE, item: `- [ ] ${PROMISE}`, body: 'The same as INC-300.' },
  },
  {
    it: 'a document that links the earlier one is left alone',
    own: { cause: SAME_CAUSE, item: `- [ ] ${PROMISE}`, body: 'See [January](earlier.md#root-cause).' },
  },
  {
    it: 'a document with the same id is left alone',
    own: { cause: SAME_CAUSE, item: `- [ ] ${PROMISE}`, id: 'INC-300' },
  },
  {
    it: 'a document that tells of the same day is left alone',
    own: { cause: SAME_CAUSE, item: `- [ ] ${PROMISE}`, body: 'Quotes stalled on 2026-01-12 at 14:03 UTC.' },
  },
  {
    it: 'a document of the same week is left alone',
    own: { cause: SAME_CAUSE, item: `- [ ] ${PROMISE}`, date: '2026-01-19' },
  },
  {
    it: 'an earlier document is left alone',
    own: { cause: SAME_CAUSE, item: `- [ ] ${PROMISE}`, date: '2025-12-01' },
  },
];

const titlesOf = (lenses: readonly CodeLens[]): string[] =>
  lenses.flatMap(({ command }) => (command?.title.startsWith('Similar') === true ? [command.title] : []));

async function lensesAt(client: LanguageClient, uri: string): Promise<CodeLens[]> {
  return (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
}

async function promisesAt(client: LanguageClient, uri: string): Promise<InlayHint[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const all = await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
  return (all ?? []).filter(({ label }) => typeof label !== 'string');
}

function labelOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

for (const [name, capabilities] of CLIENTS)
  describe(`Earlier incidents, for ${name}`, () => {
    let client: LanguageClient;
    let folder: Folder;
    before(async () => {
      folder = makeFolder({ 'earlier.md': EARLIER });
      client = await startClient(capabilities, { roots: [folder.uri] });
    });
    after(async () => {
      assert.equal(await client.stop(), 0);
      folder.remove();
    });

    CASES.forEach(({ it: title, own, similar = [], promised = [] }, i) => {
      for (const [ending, newline] of [
        ['LF', '\n'],
        ['CRLF', '\r\n'],
      ] as const)
        it(`${title}, with ${ending}`, async () => {
          const uri = folder.uriOf(`own ${String(i)} ${ending}.md`);
          const text = review('Slow 💥 prices', { date: '2026-03-04', ...own }).replaceAll('\n', newline);
          client.open(uri, text);
          const hints = (await promisesAt(client, uri)).map((hint) => {
            const start = { line: hint.position.line, character: '- [ ] '.length };
            return [wordsAt(text, { start, end: hint.position }), labelOf(hint)];
          });
          const lenses = titlesOf(await lensesAt(client, uri));
          client.close(uri);
          assert.deepEqual({ lenses, hints }, { lenses: similar, hints: promised });
        });
    });

    it('are found as a click away', async () => {
      const uri = folder.uriOf('own.md');
      client.open(uri, review('Slow prices', { date: '2026-03-04', item: `- [ ] ${PROMISE}` }));
      const [hint] = await promisesAt(client, uri);
      const [part] = Array.isArray(hint?.label) ? hint.label : [];
      const location = part?.location as Location;
      assert.equal(location.uri, folder.uriOf('earlier.md'));
      assert.match(wordsAt(EARLIER, location.range), /^- \[ \] Load test/);
      client.close(uri);
    });

    it('make no findings, so that the command line reports the same', async () => {
      const uri = folder.uriOf('own.md');
      const text = review('Slow prices', { date: '2026-03-04', cause: SAME_CAUSE, item: `- [ ] ${PROMISE}` });
      client.open(uri, text, 7);
      const beside = await client.diagnostics(uri, 7);
      client.open('untitled:own.md', text, 7);
      const alone = await client.diagnostics('untitled:own.md', 7);
      const told = (found: readonly Diagnostic[]) => found.map(({ code, range }) => [code, range]);
      assert.deepEqual(told(beside), told(alone));
      client.close(uri);
      client.close('untitled:own.md');
    });
  });

describe('Lenses to earlier incidents', () => {
  const lensFor = async (capabilities: ClientCapabilities) => {
    const folder = makeFolder({ 'earlier.md': EARLIER });
    const client = await startClient(capabilities, { roots: [folder.uri] });
    const uri = folder.uriOf('own.md');
    client.open(uri, review('Slow prices', { date: '2026-03-04', cause: SAME_CAUSE }));
    const lens = (await lensesAt(client, uri)).find(({ command }) => titlesOf([{ command } as CodeLens])[0]);
    return { folder, client, lens };
  };

  it('open the document where the client shows documents', async () => {
    const { folder, client, lens } = await lensFor(VSCODE);
    const shown = new Promise<string>((resolve) => {
      client.connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
        resolve(uri);
        return { success: true };
      });
    });
    const { command = '', arguments: given = [] } = lens?.command ?? {};
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });
    assert.equal(await shown, folder.uriOf('earlier.md'));
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  it('only tell where it does not', async () => {
    const { folder, client, lens } = await lensFor(NEOVIM);
    assert.equal(lens?.command?.command, '');
    assert.equal(await client.stop(), 0);
    folder.remove();
  });
});

describe('Earlier incidents, for a client that is told of changes', () => {
  const capabilities: ClientCapabilities = {
    ...VSCODE,
    workspace: {
      ...VSCODE.workspace,
      inlayHint: { refreshSupport: true },
      codeLens: { refreshSupport: true },
    },
  };
  let client: LanguageClient;
  let folder: Folder;
  before(async () => {
    folder = makeFolder({ 'earlier.md': EARLIER });
    client = await startClient(capabilities, { roots: [folder.uri] });
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  it('come and go with the other document', async () => {
    const uri = folder.uriOf('own.md');
    client.open(
      uri,
      review('Slow prices', { date: '2026-03-04', cause: SAME_CAUSE, item: `- [ ] ${PROMISE}` }),
    );
    await promisesAt(client, uri);
    const refreshed = () =>
      Promise.all([client.asked('workspace/inlayHint/refresh'), client.asked('workspace/codeLens/refresh')]);
    await refreshed();
    assert.deepEqual((await promisesAt(client, uri)).map(labelOf), [PROMISED[0]?.[1]]);
    assert.deepEqual(titlesOf(await lensesAt(client, uri)), SIMILAR);
    const kept = EARLIER.replace(`[ ] ${PROMISE}`, `[x] ${PROMISE}`).replace('[ratecalc]', '[mailer]');
    client.open(folder.uriOf('earlier.md'), kept);
    await refreshed();
    assert.deepEqual([await promisesAt(client, uri), titlesOf(await lensesAt(client, uri))], [[], []]);
  });
});

describe('Earlier incidents among the examples', () => {
  const EXAMPLES = new URL('../../docs/examples/', import.meta.url);
  const texts = Object.fromEntries(
    readdirSync(EXAMPLES).map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')]),
  );

  it('are none: brief, analysis and review of one incident are one', async () => {
    const folder = makeFolder(texts);
    const client = await startClient(NEOVIM, { roots: [folder.uri] });
    for (const [name, text] of Object.entries(texts)) {
      client.open(folder.uriOf(name), text);
      assert.deepEqual(await promisesAt(client, folder.uriOf(name)), []);
      assert.deepEqual(titlesOf(await lensesAt(client, folder.uriOf(name))), []);
    }
    assert.equal(await client.stop(), 0);
    folder.remove();
  });
});
