import assert from 'node:assert/strict';
import type { CodeAction, Command, Diagnostic, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { CLIENTS, NEOVIM, VSCODE } from './capabilities';
import { HALT, makeFolder, MANY_SCRIPTS, positionOf } from './fixtures';
import { applied, type LanguageClient, startClient } from './languageClient';

const URI = 'untitled:Untitled-1';

interface Asked {
  readonly uri: string;
  readonly at: { readonly line: number; readonly character: number };
  readonly only?: string[];
  readonly diagnostics?: Diagnostic[];
}

function actionsAt(
  { connection }: LanguageClient,
  { uri, at, only, diagnostics = [] }: Asked,
): Promise<(CodeAction | Command)[]> {
  return connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics, ...(only === undefined ? {} : { only }) },
  });
}

/** Takes an action the way this client must: resolved, as it is, or by its command. */
async function editOf(client: LanguageClient, action: CodeAction | Command): Promise<WorkspaceEdit> {
  if (typeof action.command === 'string') {
    const { command, arguments: given } = action as Command;
    await client.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
    return client.appliedEdit();
  }
  const literal = action as CodeAction;
  if (literal.edit !== undefined) return literal.edit;
  const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', literal);
  assert.ok(resolved.edit !== undefined, `“${action.title}” has no edit`);
  return resolved.edit;
}

function named(actions: readonly (CodeAction | Command)[], words: string): CodeAction | Command {
  const action = actions.find(({ title }) => title.includes(words));
  assert.ok(action !== undefined, `no “${words}” among ${actions.map(({ title }) => title).join(' | ')}`);
  return action;
}

for (const [name, capabilities] of CLIENTS)
  describe(`Code actions for ${name}`, () => {
    let client: LanguageClient;
    before(async () => {
      client = await startClient(capabilities);
    });
    after(async () => {
      assert.equal(await client.stop(), 0);
    });

    for (const lineBreak of ['\n', '\r\n'])
      it(`insert all missing sections, after which none is missing${lineBreak === '\n' ? '' : ', CRLF'}`, async () => {
        const uri = `untitled:missing-${lineBreak.length}`;
        const text = HALT.replaceAll('\n', lineBreak);
        client.open(uri, text);
        const [missing] = (await client.diagnostics(uri, 1)).filter(({ code }) =>
          String(code).startsWith('missing-'),
        );
        assert.ok(missing !== undefined);
        const actions = await actionsAt(client, { uri, at: missing.range.start, diagnostics: [missing] });
        const after = applied(uri, text, await editOf(client, named(actions, 'Insert all missing sections')));
        assert.equal(after.includes('\r\n'), lineBreak === '\r\n');
        assert.equal(after.replaceAll('\r\n', '').includes('\r'), false);
        for (const heading of ['Mitigation', 'Reproduction', 'Options', 'Decision'])
          assert.match(after, new RegExp(`^#+ ${heading}`, 'm'), heading);
        const order = [...after.matchAll(/^## ([\w ]+)/gm)].map(([, title]) => title);
        assert.ok(order.indexOf('Reproduction') < order.indexOf('Options'), order.join());
        assert.ok(order.indexOf('Options') < order.indexOf('Mitigation plan'), order.join());
      });

    it('suppress a finding, after which it is gone', async () => {
      const uri = 'untitled:suppressed';
      client.open(uri, MANY_SCRIPTS);
      const [found] = (await client.diagnostics(uri, 1)).filter(({ code }) => code === 'placeholder-text');
      assert.ok(found !== undefined);
      const actions = await actionsAt(client, { uri, at: found.range.start, diagnostics: [found] });
      const edit = await editOf(client, named(actions, 'Suppress placeholder-text'));
      client.change(uri, 2, [{ text: applied(uri, MANY_SCRIPTS, edit) }]);
      const left = await client.diagnostics(uri, 2);
      assert.ok(!left.some(({ code }) => code === 'placeholder-text'));
      assert.ok(!left.some(({ code }) => code === 'unused-suppression'));
    });

    it('sort a timeline', async () => {
      const uri = 'untitled:sorted';
      client.open(uri, MANY_SCRIPTS);
      const actions = await actionsAt(client, { uri, at: positionOf(MANY_SCRIPTS, '14:41 UTC') });
      const after = applied(uri, MANY_SCRIPTS, await editOf(client, named(actions, 'Sort the timeline')));
      assert.ok(after.endsWith('- 14:09 UTC paged\n- 14:41 UTC rolled back 🎉\n'), after);
    });

    it('extract an action item from a sentence', async () => {
      const uri = 'untitled:extracted';
      const text =
        '---\nkind: review\n---\n\n# Outage\n\n## Lessons\n\n💥 We should test the rollback each week.\n';
      client.open(uri, text);
      const actions = await actionsAt(client, { uri, at: positionOf(text, 'rollback') });
      const after = applied(uri, text, await editOf(client, named(actions, 'Make an action item')));
      assert.match(after, /## Action items\n\n- \[ \] 💥 We should test the rollback each week — owner: /);
    });

    it('are none for a document that is no incident', async () => {
      client.open('untitled:README', '# Readme\n\nTBD\n');
      const actions = await actionsAt(client, { uri: 'untitled:README', at: { line: 2, character: 1 } });
      assert.ok(actions === null || actions.length === 0);
    });
  });

describe('Code actions', () => {
  it('prefer one repair, name their finding, and are bound to a version', async () => {
    const client = await startClient({
      ...VSCODE,
      textDocument: {
        ...VSCODE.textDocument,
        codeAction: { ...VSCODE.textDocument?.codeAction, resolveSupport: { properties: [] } },
      },
    });
    client.open(URI, HALT);
    const diagnostics = await client.diagnostics(URI, 1);
    const missing = diagnostics.filter(({ code }) => code === 'missing-mitigation-plan');
    const actions = (await actionsAt(client, {
      uri: URI,
      at: missing[0]?.range.start ?? { line: 0, character: 0 },
      diagnostics: missing,
      only: ['quickfix'],
    })) as CodeAction[];
    const preferred = actions.filter(
      ({ isPreferred, diagnostics: of }) =>
        isPreferred === true && of?.[0]?.code === 'missing-mitigation-plan',
    );
    assert.equal(preferred.length, 1, JSON.stringify(actions.map(({ title }) => title)));
    const [change] = preferred[0]?.edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'textDocument' in change);
    assert.equal(change.textDocument.version, 1);
    assert.ok(change.edits.some((edit) => 'snippet' in edit));
    await client.stop();
  });

  it('offer what runs on save only by name', async () => {
    const client = await startClient(NEOVIM);
    const text = '---\nkind: reveiw\n---\n\n# Outage\n';
    client.open(URI, text);
    const at = positionOf(text, 'reveiw');
    const all = (await actionsAt(client, { uri: URI, at })) as CodeAction[] | null;
    assert.ok(!(all ?? []).some(({ kind }) => kind?.startsWith('source')));
    await client.stop();
  });

  it('promote a halt brief to a root cause analysis with everything in it', async () => {
    const folder = makeFolder();
    const client = await startClient(VSCODE, { roots: [folder.uri] });
    const uri = folder.uriOf('2026-03-04-checkout-halt.md');
    const text = `${HALT.replace('TBD', '412 of 18,300 checkouts were charged twice.')}\n## Decision\n\n**Halt** 4.12.\n`;
    client.open(uri, text);
    const actions = await actionsAt(client, { uri, at: positionOf(text, 'Checkout') });
    const edit = await editOf(client, named(actions, 'root cause analysis'));
    const [create, insert] = edit.documentChanges ?? [];
    assert.ok(create !== undefined && 'kind' in create && create.kind === 'create');
    assert.ok(decodeURIComponent(create.uri).endsWith('/2026-03-04-checkout-rca.md'));
    assert.ok(insert !== undefined && 'edits' in insert);
    const written = insert.edits.map((one) => ('newText' in one ? one.newText : '')).join('');
    for (const words of [
      'kind: rca',
      '412 of 18,300',
      '**Halt** 4.12.',
      '2026-03-04-checkout-halt.md#impact',
    ])
      assert.ok(written.includes(words), `${words} is not in\n${written}`);
    await client.stop();
    folder.remove();
  });
});
