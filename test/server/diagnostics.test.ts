import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { ALE, CLIENTS, NEOVIM, VSCODE } from './capabilities';
import { HALT, makeFolder, MANY_SCRIPTS, wordsAt } from './fixtures';
import { type LanguageClient, startClient } from './languageClient';

const URI = 'untitled:Untitled-1';

for (const [name, capabilities] of CLIENTS)
  describe(`Diagnostics for ${name}`, () => {
    let client: LanguageClient;
    before(async () => {
      client = await startClient(capabilities);
    });
    after(async () => {
      assert.equal(await client.stop(), 0);
    });

    it('come for a document that was never saved', async () => {
      client.open(URI, HALT);
      const found = await client.diagnostics(URI, 1);
      assert.ok(found.some(({ code }) => code === 'missing-mitigation-plan'));
      assert.ok(found.every(({ source }) => source === 'andon'));
    });

    it('follow an unsaved edit', async () => {
      client.change(URI, 2, [
        {
          range: { start: { line: 8, character: 0 }, end: { line: 8, character: 3 } },
          text: '1,240 of 18,300 checkouts failed.',
        },
      ]);
      const found = await client.diagnostics(URI, 2);
      assert.ok(!found.some(({ code }) => code === 'placeholder-text'));
    });

    for (const lineBreak of ['\n', '\r\n'])
      it(`stand at the words among many scripts${lineBreak === '\n' ? '' : ', CRLF'}`, async () => {
        const uri = `untitled:Scripts-${lineBreak.length}`;
        const text = MANY_SCRIPTS.replaceAll('\n', lineBreak);
        client.open(uri, text);
        const found = await client.diagnostics(uri, 1);
        const placeholder = found.find(({ code }) => code === 'placeholder-text');
        assert.equal(placeholder && wordsAt(text, placeholder.range), 'TBD');
      });

    it('are none for a README and a runbook', async () => {
      client.open('untitled:README.md', '# Checkout service\n\n## Impact\n\nTBD\n');
      assert.deepEqual(await client.diagnostics('untitled:README.md', 1), []);
    });
  });

describe('Diagnostics that are pushed', () => {
  let client: LanguageClient;
  before(async () => {
    client = await startClient(NEOVIM);
  });
  after(async () => {
    await client.stop();
  });

  it('are cleared on close', async () => {
    client.open('untitled:a', HALT);
    await client.published('untitled:a', 1);
    client.close('untitled:a');
    assert.deepEqual(await client.publishedWhere('untitled:a', (found) => found.length === 0), []);
  });

  it('skip versions that an edit overtook', async () => {
    client.open('untitled:b', HALT);
    for (let version = 2; version <= 40; version++)
      client.change('untitled:b', version, [
        { range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } }, text: 'x' },
      ]);
    await client.published('untitled:b', 40);
    const versions = client.publications
      .filter(({ uri }) => uri === 'untitled:b')
      .map(({ version }) => version);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => Number(a) - Number(b)),
    );
    assert.ok(versions.length < 40, `${versions.length} publications for 40 versions`);
  });
});

describe('Diagnostics that are pulled', () => {
  let client: LanguageClient;
  const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: URI },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  before(async () => {
    client = await startClient(VSCODE);
    client.open(URI, HALT);
  });
  after(async () => {
    await client.stop();
  });

  it('are not sent twice when nothing changed', async () => {
    const first = await pull();
    const second = await pull(first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  });

  it('are not pushed as well', async () => {
    await pull();
    assert.deepEqual(client.publications, []);
  });

  it('lead to the page of their rule', async () => {
    const report = await pull();
    assert.ok(report.kind === 'full');
    for (const { code, codeDescription } of report.items)
      assert.ok(codeDescription?.href.endsWith(`/${String(code)}.md`));
  });
});

describe('Configuration', () => {
  const SILENT = '{ "rules": { "placeholder-text": "off" } }';
  const files = { 'quiet/.andon.json': SILENT, 'quiet/halt.md': HALT, 'loud/halt.md': HALT };

  it('holds for its own folder of several', async () => {
    const folder = makeFolder(files);
    const client = await startClient(ALE, { roots: [folder.uriOf('quiet'), folder.uriOf('loud')] });
    client.open(folder.uriOf('quiet/halt.md'), HALT);
    client.open(folder.uriOf('loud/halt.md'), HALT);
    const quiet = await client.published(folder.uriOf('quiet/halt.md'), 1);
    const loud = await client.published(folder.uriOf('loud/halt.md'), 1);
    assert.ok(!quiet.some(({ code }) => code === 'placeholder-text'));
    assert.ok(loud.some(({ code }) => code === 'placeholder-text'));
    await client.stop();
    folder.remove();
  });

  it('that changes on disk applies at once, told by a watcher', async () => {
    const folder = makeFolder(files);
    const client = await startClient(
      { ...NEOVIM, workspace: { ...NEOVIM.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } },
      { roots: [folder.uri] },
    );
    const uri = folder.uriOf('quiet/halt.md');
    client.open(uri, HALT);
    await client.published(uri, 1);
    folder.write('quiet/.andon.json', '{}');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('quiet/.andon.json'), type: 2 }],
    });
    await client.publishedWhere(uri, (found) => found.some(({ code }) => code === 'placeholder-text'));
    await client.stop();
    folder.remove();
  });

  it('that is broken is told in its file, and its last good version stays in force', async () => {
    const folder = makeFolder(files);
    const client = await startClient(ALE, { roots: [folder.uriOf('quiet')] });
    const uri = folder.uriOf('quiet/halt.md');
    const configuration = folder.uriOf('quiet/.andon.json');
    client.open(uri, HALT);
    await client.published(uri, 1);
    client.open(configuration, '{ "rules": ');
    const faults = await client.publishedWhere(configuration, (found) => found.length > 0);
    assert.equal(faults[0]?.source, 'andon');
    client.change(uri, 2, [{ text: `${HALT}\n` }]);
    assert.ok(!(await client.published(uri, 2)).some(({ code }) => code === 'placeholder-text'));
    client.change(configuration, 2, [{ text: '{}' }]);
    await client.publishedWhere(configuration, (found) => found.length === 0);
    await client.publishedWhere(uri, (found) => found.some(({ code }) => code === 'placeholder-text'));
    await client.stop();
    folder.remove();
  });

  it('comes from initialization options, where a client has nothing else', async () => {
    const client = await startClient(ALE, {
      initializationOptions: { rules: { 'placeholder-text': 'off' } },
    });
    client.open(URI, HALT);
    assert.ok(!(await client.published(URI, 1)).some(({ code }) => code === 'placeholder-text'));
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { andon: { rules: { 'placeholder-text': 'error' } } },
    });
    await client.publishedWhere(URI, (found) =>
      found.some(({ code, severity }) => code === 'placeholder-text' && severity === 1),
    );
    await client.stop();
  });

  it('comes from workspace/configuration, by folder', async () => {
    const folder = makeFolder({ 'a/halt.md': HALT, 'b/halt.md': HALT });
    const roots = [folder.uriOf('a'), folder.uriOf('b')];
    const client = await startClient(VSCODE, { roots });
    client.configure({ '': {}, [roots[0] ?? '']: { rules: { 'placeholder-text': 'off' } } });
    // VS Code escapes URIs in its own way.
    const scopes: string[] = [];
    client.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri = '' }) => {
        scopes.push(scopeUri);
        return decodeURIComponent(scopeUri).endsWith('/a') ? { rules: { 'placeholder-text': 'off' } } : {};
      }),
    );
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    for (const name of ['a', 'b']) client.open(folder.uriOf(`${name}/halt.md`), HALT);
    const has = async (name: string): Promise<boolean> =>
      (await client.diagnostics(folder.uriOf(`${name}/halt.md`), 1)).some(
        ({ code }) => code === 'placeholder-text',
      );
    assert.deepEqual([await has('a'), await has('b')], [false, true]);
    await client.stop();
    folder.remove();
  });
});
