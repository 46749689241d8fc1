import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ParamsOf, AndonRequest, ResultOf } from '../../server/src/protocol';
import { NEOVIM, VSCODE } from './capabilities';
import { HALT, makeFolder, type Folder } from './fixtures';
import { applied, type LanguageClient, startClient } from './languageClient';

const EXAMPLES = new URL('../../docs/examples/', import.meta.url);
const example = (name: string): string => readFileSync(new URL(name, EXAMPLES), 'utf8');
const HALT_BRIEF = '2026-03-04-double-charge-halt.md';
const RCA = '2026-03-05-double-charge-rca.md';

describe('Andon’s own requests', () => {
  let client: LanguageClient;
  let folder: Folder;
  const ask = <M extends AndonRequest>(method: M, params: ParamsOf<M>): Promise<ResultOf<M>> =>
    client.connection.sendRequest(method, params);
  before(async () => {
    folder = makeFolder({
      [HALT_BRIEF]: example(HALT_BRIEF),
      [RCA]: example(RCA),
      'README.md': '# Read me\n',
    });
    client = await startClient(VSCODE, { roots: [folder.uri] });
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  it('andon/incidents lists every incident document, open or not', async () => {
    const all = await ask('andon/incidents', {});
    assert.deepEqual(
      all.map(({ kind, severity, date }) => [kind, severity, date]),
      [
        ['halt', 'SEV-2', '2026-03-04'],
        ['rca', 'SEV-2', '2026-03-05'],
      ],
    );
    assert.equal(all[1]?.actionItems.length, 3);
    assert.ok(all[1]?.actionItems.every(({ status, overdue }) => status !== 'done' || !overdue));
  });

  it('andon/briefing arranges facts with their sources', async () => {
    const uri = folder.uriOf(HALT_BRIEF);
    const briefing = await ask('andon/briefing', { uri, audience: 'executive' });
    assert.ok(briefing !== null);
    assert.equal(briefing.version, null);
    assert.ok(briefing.parts.length > 2);
    const facts = briefing.parts.flatMap(({ statements }) => statements);
    assert.ok(facts.some((one) => one.type === 'fact' && one.sources.length > 0));
    assert.ok(!JSON.stringify(briefing).includes('"template"'));
  });

  it('andon/export writes text and binary formats', async () => {
    const uri = folder.uriOf(HALT_BRIEF);
    const html = await ask('andon/export', { uri, audience: 'executive', format: 'html' });
    assert.match(html?.content ?? '', /<html/);
    assert.match(html?.fileName ?? '', /-executive\.html$/);
    const docx = await ask('andon/export', { uri, audience: 'executive', format: 'docx' });
    assert.equal(docx?.encoding, 'base64');
    assert.equal(Buffer.from(docx.content, 'base64').subarray(0, 2).toString(), 'PK');
  });

  it('andon/meetingCard has questions, answered or not', async () => {
    const card = await ask('andon/meetingCard', { uri: folder.uriOf(HALT_BRIEF) });
    assert.ok((card?.questions.length ?? 0) > 3);
    for (const { answers, missing } of card?.questions ?? [])
      assert.equal(answers.length > 0, missing === null);
  });

  it('andon/readiness counts what is missing', async () => {
    client.open('untitled:draft', HALT);
    const draft = await ask('andon/readiness', { uri: 'untitled:draft' });
    assert.equal(draft?.ready, false);
    assert.ok(draft.missing.length > 0);
    const done = await ask('andon/readiness', { uri: folder.uriOf(HALT_BRIEF) });
    assert.deepEqual([done?.ready, done?.missing], [true, []]);
  });

  it('andon/timeline gives moments and what passed since the first', async () => {
    const timeline = await ask('andon/timeline', { uri: folder.uriOf(RCA) });
    assert.deepEqual(
      timeline?.entries.slice(0, 2).map(({ at, elapsed }) => [at, elapsed]),
      [
        ['2026-03-04T13:58:00.000Z', 0],
        ['2026-03-04T14:03:00.000Z', 300],
      ],
    );
  });

  it('andon/nextUpdate tells what the brief promises', async () => {
    const next = await ask('andon/nextUpdate', { uri: folder.uriOf(HALT_BRIEF) });
    assert.deepEqual([next?.at, next?.every], ['2026-03-04T15:40:00.000Z', 1800]);
  });

  it('andon/logTimelineEvent adds a row behind the last', async () => {
    const uri = folder.uriOf(RCA);
    client.open(uri, example(RCA));
    const logged = await ask('andon/logTimelineEvent', { uri, text: 'Customers $are told' });
    assert.ok(logged !== null);
    assert.equal(logged.version, 1);
    const after = applied(uri, example(RCA), logged.edit);
    assert.match(after, /resolved\n- \d{4}-\d\d-\d\d \d\d:\d\d.* Customers \\?\$are told\n/);
  });

  it('andon/scaffold begins a document', async () => {
    const { text, snippet, fileName } = await ask('andon/scaffold', { kind: 'halt', title: 'Login fails' });
    assert.match(text, /^---\nkind: halt\n/);
    assert.match(text, /# Login fails/);
    assert.match(snippet, /\$\{1:/);
    assert.match(fileName, /^\d{4}-\d\d-\d\d-login-fails-halt\.md$/);
  });

  it('andon/explainRule gives the page, and null for no rule', async () => {
    const page = await ask('andon/explainRule', { rule: 'placeholder-text' });
    assert.match(page?.page ?? '', /^# /);
    assert.equal(await ask('andon/explainRule', { rule: 'no-such-rule' }), null);
  });

  it('give null for a document that is no incident', async () => {
    assert.equal(await ask('andon/readiness', { uri: folder.uriOf('README.md') }), null);
    assert.equal(await ask('andon/briefing', { uri: folder.uriOf('none.md'), audience: 'support' }), null);
  });
});

describe('The server goes on', () => {
  it('after requests that it can make nothing of', async () => {
    const client = await startClient(NEOVIM);
    const { connection } = client;
    const outcomes = await Promise.allSettled([
      connection.sendRequest('no/such/request', {}),
      connection.sendRequest('andon/briefing', {}),
      connection.sendRequest('textDocument/codeAction', {}),
      connection.sendRequest('workspace/executeCommand', {
        command: 'andon.server.applyAction',
        arguments: [7],
      }),
      connection.sendRequest('workspace/executeCommand', { command: 'no.such.command' }),
      connection.sendRequest('textDocument/definition', { textDocument: { uri: 'x:y' }, position: {} }),
      connection.sendRequest('workspace/symbol', {}),
    ]);
    assert.ok(outcomes.some(({ status }) => status === 'rejected'));
    client.open('untitled:a', HALT);
    assert.ok((await client.published('untitled:a', 1)).length > 0);
    assert.equal(await client.stop(), 0);
  });
});
