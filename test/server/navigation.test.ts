import assert from 'node:assert/strict';
import type {
  DocumentLink,
  Location,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import { CLIENTS, VSCODE } from './capabilities';
import { type Folder, HALT, makeFolder, positionOf } from './fixtures';
import { applied, type LanguageClient, startClient } from './languageClient';

const REVIEW = `---
kind: review
id: INC-2041
---

# 検索 😀 outage

## Root cause 💥

See [the brief](brief%20halt.md#impact), INC-2040 and PAY-7.

## Action items

- [ ] Test the failover — owner: @ana.diaz, due: 2026-03-20
`;
const BRIEF = `---
kind: halt
id: INC-2040
---

# Halt search 4.2

## Impact

412 of 18,300 searches failed, see INC-2041 and [why](review.md#root-cause-).
`;
const FILES = {
  'review.md': REVIEW,
  'brief halt.md': BRIEF,
  'README.md': '# Read me\n',
  '.andon.json': '{ "trackers": { "PAY-\\\\d+": "https://tracker.example/{id}" } }',
};

for (const [name, capabilities] of CLIENTS)
  describe(`Across documents, for ${name}`, () => {
    let client: LanguageClient;
    let folder: Folder;
    const at = (words: string) => ({
      textDocument: { uri: folder.uriOf('review.md') },
      position: positionOf(REVIEW, words),
    });
    const fileOf = ({ uri }: { readonly uri: string }): string =>
      decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    before(async () => {
      folder = makeFolder(FILES);
      client = await startClient(capabilities, { roots: [folder.uri] });
      client.open(folder.uriOf('review.md'), REVIEW);
    });
    after(async () => {
      assert.equal(await client.stop(), 0);
      folder.remove();
    });

    it('definition leads from an id to its document', async () => {
      const found = await client.connection.sendRequest<Location[]>(
        'textDocument/definition',
        at('INC-2040'),
      );
      assert.deepEqual(
        found.map((one) => [fileOf(one), one.range.start.line]),
        [['brief halt.md', 5]],
      );
    });

    it('definition leads from a link to the heading that it names', async () => {
      const found = await client.connection.sendRequest<Location[]>(
        'textDocument/definition',
        at('brief%20halt'),
      );
      assert.deepEqual(
        found.map((one) => [fileOf(one), one.range.start.line]),
        [['brief halt.md', 7]],
      );
    });

    it('references finds an id in every document', async () => {
      const found = await client.connection.sendRequest<Location[]>('textDocument/references', {
        ...at('INC-2041'),
        context: { includeDeclaration: false },
      });
      assert.deepEqual(found.map(fileOf).sort(), ['brief halt.md', 'review.md']);
    });

    it('rename changes an id everywhere', async () => {
      const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        ...at('INC-2041'),
        newName: 'INC-3000',
      });
      const brief = [
        ...Object.keys(edit.changes ?? {}),
        ...(edit.documentChanges ?? []).flatMap((change) =>
          'textDocument' in change ? [change.textDocument.uri] : [],
        ),
      ].find((uri) => fileOf({ uri }) === 'brief halt.md');
      assert.ok(brief !== undefined);
      assert.ok(applied(brief, BRIEF, edit).includes('see INC-3000 and'));
      assert.ok(applied(folder.uriOf('review.md'), REVIEW, edit).includes('id: INC-3000\n'));
    });

    it('rename of a heading takes the links to it along', async () => {
      const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        ...at('Root cause'),
        newName: 'Why it broke',
      });
      assert.ok(applied(folder.uriOf('review.md'), REVIEW, edit).includes('## Why it broke\n'));
      assert.ok(JSON.stringify(edit).includes('#why-it-broke'));
    });

    it('workspace symbols are incidents and action items', async () => {
      const all = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
      assert.deepEqual(all.map((one) => one.name).sort(), [
        'Halt search 4.2',
        'Test the failover',
        '検索 😀 outage',
      ]);
      const some = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {
        query: 'failov',
      });
      assert.deepEqual(
        some.map((one) => one.name),
        ['Test the failover'],
      );
    });

    it('links lead to trackers, incidents and files', async () => {
      const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: folder.uriOf('review.md') },
      });
      const targets = links.map(({ target = '' }) =>
        target.startsWith('file:') ? fileOf({ uri: target }) : target,
      );
      assert.deepEqual(targets.sort(), [
        'brief halt.md',
        'brief halt.md#impact',
        'https://tracker.example/PAY-7',
      ]);
    });
  });

describe('Workspace diagnostics', () => {
  const FILES = { 'a-halt.md': HALT, 'b-halt.md': HALT, 'README.md': '# Read me\n\nTBD\n' };
  const pull = (client: LanguageClient, previousResultIds: { uri: string; value: string }[] = []) =>
    client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });

  it('cover every incident document, and no other', async () => {
    const folder = makeFolder(FILES);
    const client = await startClient(VSCODE, { roots: [folder.uri] });
    const { items } = await pull(client);
    assert.deepEqual(
      items.map(({ uri }) => uri.slice(-9)),
      ['a-halt.md', 'b-halt.md'],
    );
    assert.ok(items.every((item) => item.kind === 'full' && item.items.length > 0));
    await client.stop();
    folder.remove();
  });

  it('tell what did not change, and clear what is gone', async () => {
    const folder = makeFolder(FILES);
    const client = await startClient(VSCODE, { roots: [folder.uri] });
    const first = await pull(client);
    const previous = first.items.flatMap(({ uri, resultId }) =>
      resultId === undefined ? [] : [{ uri, value: resultId }],
    );
    const again = await pull(client, previous);
    assert.ok(again.items.every(({ kind }) => kind === 'unchanged'));
    folder.write('b-halt.md', '# Read me\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('b-halt.md'), type: 2 }],
    });
    const { items } = await pull(client, previous);
    assert.deepEqual(
      items.map((item) => [item.uri.slice(-9), item.kind, item.kind === 'full' ? item.items.length : null]),
      [
        ['a-halt.md', 'unchanged', null],
        ['b-halt.md', 'full', 0],
      ],
    );
    await client.stop();
    folder.remove();
  });
});

describe('Files that move', () => {
  it('keep the links to them and the links in them', async () => {
    const folder = makeFolder(FILES);
    const client = await startClient(VSCODE, { roots: [folder.uri] });
    const edit = await client.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', {
      files: [{ oldUri: folder.uriOf('brief halt.md'), newUri: folder.uriOf('2026/brief.md') }],
    });
    const texts = JSON.stringify(edit);
    assert.ok(texts.includes('2026/brief.md#impact'), texts);
    assert.ok(texts.includes('../review.md#root-cause-'), texts);
    await client.stop();
    folder.remove();
  });
});
