/** What goes wrong around the server: it is killed, its folder goes, files vanish, clocks jump. See docs/reliability.md. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../server/src/document/reader';
import type { IncidentEntry } from '../../server/src/protocol';
import { checkDocument } from '../../server/src/rules/check';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { DEFAULT_HEADINGS } from '../../server/src/schema/headings';
import { ALE, NEOVIM } from './capabilities';
import { HALT, makeFolder } from './fixtures';
import { type LanguageClient, startClient } from './languageClient';

const ANDON = fileURLToPath(new URL('../../server/bin/andon.js', import.meta.url));

/** As the server of a folder that watches files. */
const WATCHING = {
  ...NEOVIM,
  workspace: { ...NEOVIM.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

function changed(client: LanguageClient, ...uris: readonly string[]): Promise<void> {
  return client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: uris.map((uri) => ({ uri, type: 2 })),
  });
}

function incidents(client: LanguageClient): Promise<IncidentEntry[]> {
  return client.connection.sendRequest('andon/incidents', {});
}

describe('Faults', function () {
  this.timeout(60_000);

  it('a server that is killed five times while somebody types finds the same in the text as it stands', async () => {
    let text = HALT;
    let version = 1;
    for (let n = 0; n < 5; n++) {
      const client = await startClient(ALE);
      client.open('untitled:Halt', text, version);
      text = text.replace('## Impact', `Line ${String(n)}.\n\n## Impact`);
      client.change('untitled:Halt', ++version, [{ text }]);
      const gone = new Promise((resolve) => client.process.once('exit', resolve));
      client.process.kill('SIGKILL');
      await gone;
      client.connection.dispose();
    }
    const again = await startClient(ALE);
    again.open('untitled:Halt', text, version);
    const fresh = await startClient(ALE);
    fresh.open('untitled:Other', text);
    assert.deepEqual(
      (await again.published('untitled:Halt', version)).map(({ range, code }) => ({ range, code })),
      (await fresh.published('untitled:Other', 1)).map(({ range, code }) => ({ range, code })),
    );
    await Promise.all([again.stop(), fresh.stop()]);
  });

  it('a folder that is deleted leaves what is open, and no incidents', async () => {
    const folder = makeFolder({ '.andon.json': '{}', 'a/halt.md': HALT, 'b/halt.md': HALT });
    const client = await startClient(WATCHING, { roots: [folder.uri] });
    assert.equal((await incidents(client)).length, 2);
    const uri = folder.uriOf('a/halt.md');
    client.open(uri, HALT);
    await client.published(uri, 1);
    folder.remove();
    await changed(client, folder.uri, folder.uriOf('.andon.json'), folder.uriOf('b/halt.md'), uri);
    client.change(uri, 2, [{ text: `${HALT}\nMore.\n` }]);
    assert.ok((await client.published(uri, 2)).length > 0);
    assert.ok((await incidents(client)).every((entry) => entry.uri === uri));
    assert.equal(await client.stop(), 0);
  });

  it('files that vanish between listing and reading are passed over', async () => {
    const folder = makeFolder({ 'halt.md': HALT });
    symlinkSync(path.join(folder.path, 'gone.md'), path.join(folder.path, 'vanished.md'));
    const client = await startClient(ALE, { roots: [folder.uri] });
    assert.deepEqual(
      (await incidents(client)).map(({ uri }) => uri.slice(uri.lastIndexOf('/'))),
      ['/halt.md'],
    );
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  it('a configuration that is cut short or garbage leaves the last good one in force', async () => {
    const silent = '{ "rules": { "placeholder-text": "off" } }';
    const folder = makeFolder({ '.andon.json': silent, 'halt.md': HALT });
    const client = await startClient(WATCHING, { roots: [folder.uri] });
    const uri = folder.uriOf('halt.md');
    client.open(uri, HALT);
    await client.published(uri, 1);
    const broken = [silent.slice(0, 20), silent.slice(0, 1), '\u0000\u0001', '[[[', '"'];
    for (const [index, text] of broken.entries()) {
      folder.write('.andon.json', text);
      await changed(client, folder.uriOf('.andon.json'));
      client.change(uri, index + 2, [{ text: `${HALT}\n${String(index)}\n` }]);
      const found = await client.published(uri, index + 2);
      assert.ok(!found.some(({ code }) => code === 'placeholder-text'), JSON.stringify(text));
    }
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  it('two servers on one folder find the same', async () => {
    const folder = makeFolder({ 'halt.md': HALT });
    const uri = folder.uriOf('halt.md');
    const clients = await Promise.all([1, 2].map(() => startClient(ALE, { roots: [folder.uri] })));
    for (const client of clients) client.open(uri, HALT);
    const [first, second] = await Promise.all(clients.map((client) => client.published(uri, 1)));
    assert.deepEqual(first, second);
    const [here, there] = await Promise.all(clients.map(incidents));
    assert.deepEqual(here, there);
    await Promise.all(clients.map((client) => client.stop()));
    folder.remove();
  });

  for (const now of ['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 'nonsense'])
    it(`a clock that says ${now} fails no rule`, () => {
      const text = `${HALT}\n## Communication\n\nNext update: 2026-03-04 15:00 UTC.\n\n## Action items\n\n- [ ] @ada: add an alert by 2026-05-01\n`;
      const document = readDocument(text, { headings: DEFAULT_HEADINGS });
      const problems = checkDocument(document, text, { ...DEFAULT_SETTINGS, now });
      assert.ok(problems.length > 0);
      assert.ok(!problems.some(({ rule }) => rule === 'rule-failed'));
    });

  it('an export that cannot be written says so and leaves nothing behind', () => {
    const folder = makeFolder({ 'halt.md': HALT });
    const { status, stderr } = spawnSync(
      process.execPath,
      [ANDON, 'brief', '--format', 'html', '--out', 'halt.md/out.html', 'halt.md'],
      { cwd: folder.path, encoding: 'utf8' },
    );
    assert.equal(status, 2, stderr);
    assert.ok(stderr.includes('out.html') && !stderr.includes('    at '), stderr);
    assert.deepEqual(readdirSync(folder.path), ['halt.md']);
    folder.remove();
  });
});
