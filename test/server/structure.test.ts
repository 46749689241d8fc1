import assert from 'node:assert/strict';
import {
  type DocumentHighlight,
  DocumentHighlightRequest,
  DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { EVERYTHING, type FeatureClient, NOTHING, startFeatureClient } from './editorFeatures';
import { marked, textIn } from './markedDocument';

const TEXT = `---
kind: review
---

# Checkout outage 🚨 2026-03-04

**Owner:** @ana

## Wer war betroffen? 影響

INC-7 hit 1,240 checkouts. @ben saw 1240 checkouts in INC-7,
and 1,240 refunds at 14:03 UTC.

\`\`\`sh
echo INC-7

\`\`\`

## Chronology

| Time (UTC) | Event |
| --- | --- |
| 14:03 | Impact started |
| 14:09 | Alert 🔥 fired |

## Follow-ups

- [ ] Add **two words** (@ben, by 2026-04-01)
  - in every region
- [x] Roll back
`;

const nameTree = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` (${detail})`}`,
    ...nameTree(children ?? [], depth + 1),
  ]);

/** Absolute places and types of encoded tokens. */
function decoded(data: readonly number[], text: string): string[] {
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = data.slice(i, i + 4);
    line += lines;
    character = lines > 0 ? columns : character + columns;
    const range: Range = { start: { line, character }, end: { line, character: character + length } };
    found.push(`${['number', 'type', 'variable', 'property'][type] ?? ''}: ${textIn(text, range)}`);
  }
  return found;
}

for (const [name, capabilities] of [
  ['everything', EVERYTHING],
  ['nothing', NOTHING],
] as const)
  for (const [ending, text] of [
    ['LF', TEXT],
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
  ] as const)
    describe(`structure for a client that announces ${name}, with ${ending}`, () => {
      let client: FeatureClient;
      before(async () => {
        client = await startFeatureClient(capabilities);
      });
      after(() => client.stop());
      const open = (source = text) => ({ textDocument: { uri: client.open(source) } });
      const line = (wanted: string): number => text.split('\n').findIndex((one) => one.startsWith(wanted));

      it('outlines sections with their canonical names, entries and items', async () => {
        const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, open())) ?? [];
        if (name === 'nothing')
          assert.deepEqual(
            symbols
              .map((symbol) => [symbol.name, 'containerName' in symbol ? symbol.containerName : ''])
              .slice(-3),
            [
              ['Follow-ups (Action items)', 'Checkout outage 🚨 2026-03-04'],
              ['Add two words', 'Follow-ups (Action items)'],
              ['Roll back', 'Follow-ups (Action items)'],
            ].map(([title, container]) => [title, container?.replace(' (Action items)', '')]),
          );
        else
          assert.deepEqual(nameTree(symbols.filter((symbol) => DocumentSymbol.is(symbol))), [
            'Checkout outage 🚨 2026-03-04',
            '  Owner',
            '  Wer war betroffen? 影響',
            '  Chronology (Timeline)',
            '    14:03 Impact started',
            '    14:09 Alert 🔥 fired',
            '  Follow-ups (Action items)',
            '    Add two words (@ben, 2026-04-01)',
            '    Roll back',
          ]);
      });

      it('folds front matter, sections, fences, tables and items', async () => {
        const folds = (await client.connection.sendRequest(FoldingRangeRequest.type, open())) ?? [];
        const last = text.split('\n').length - 2;
        assert.deepEqual(
          folds.map(({ startLine, endLine }) => [startLine, endLine]),
          [
            [0, 2],
            [line('# '), last],
            [line('## Wer'), line('## Chronology') - 2],
            [line('```sh'), line('## Chronology') - 2],
            [line('## Chronology'), line('## Follow') - 2],
            [line('| Time'), line('## Follow') - 2],
            [line('## Follow'), last],
            [line('- [ ]'), last],
          ],
        );
        assert.equal(
          folds.every(({ startCharacter }) => startCharacter === undefined),
          name === 'everything',
        );
      });

      it('grows selections from the word to the document', async () => {
        const source = text.replace('**two', '**tw‸o');
        const { cursor } = marked(source);
        const found = await client.connection.sendRequest(SelectionRangeRequest.type, {
          ...open(),
          positions: [cursor],
        });
        const grown: string[] = [];
        for (let at: SelectionRange | undefined = found?.[0]; at !== undefined; at = at.parent)
          grown.push(textIn(text, at.range));
        assert.deepEqual(grown.slice(0, 3), ['two', 'two words', '**two words**']);
        assert.ok(grown.some((part) => part.startsWith('- [ ]') && !part.includes('Roll back')));
        assert.ok(grown.some((part) => part.startsWith('## Follow-ups')));
        assert.equal(grown.at(-1), text);
        grown.reduce(
          (inner, outer) => (assert.ok(outer.includes(inner) && outer.length > inner.length), outer),
        );
      });

      const HIGHLIGHTS: readonly (readonly [string, string, readonly string[]])[] = [
        ['ids', 'INC‸-7 hit', ['INC-7', 'INC-7']],
        ['people', '@be‸n saw', ['@ben', '@ben']],
        ['quantities of the same thing', '1,2‸40 checkouts', ['1,240 checkouts', '1240 checkouts']],
        ['moments', '14:0‸3 UTC', ['14:03 UTC', '14:03']],
        ['nothing on a blank line', '‸\n**Owner', []],
      ];
      for (const [what, at, words] of HIGHLIGHTS)
        it(`highlights the same ${what}`, async () => {
          const { cursor } = marked(
            text.replace(at.replace('‸', '').replace('\n', ''), at.replace('\n', '')),
          );
          const found: DocumentHighlight[] =
            (await client.connection.sendRequest(DocumentHighlightRequest.type, {
              ...open(),
              position: what.startsWith('nothing') ? { line: line('**Owner') - 1, character: 0 } : cursor,
            })) ?? [];
          assert.deepEqual(
            found.map(({ range }) => textIn(text, range)),
            words,
          );
        });

      const TOKENS = [
        'type: 2026-03-04',
        'variable: @ana',
        'property: INC-7',
        'number: 1,240 checkouts',
        'variable: @ben',
        'number: 1240 checkouts',
        'property: INC-7',
        'number: 1,240 refunds',
        'type: 14:03 UTC',
        'type: 14:03',
        'type: 14:09',
        'number: two words',
        'variable: @ben',
        'type: 2026-04-01',
      ];

      it('gives tokens for moments, quantities, people and ids', async () => {
        const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, open());
        assert.deepEqual(decoded(tokens?.data ?? [], text), TOKENS);
      });

      it('gives tokens of a range', async () => {
        const tokens = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
          ...open(),
          range: {
            start: { line: line('| 14:03'), character: 0 },
            end: { line: line('| 14:09'), character: 0 },
          },
        });
        assert.deepEqual(decoded(tokens?.data ?? [], text), ['type: 14:03']);
      });

      it('gives no edits where nothing changed since', async () => {
        const document = open();
        const tokens: SemanticTokens | null = await client.connection.sendRequest(
          SemanticTokensRequest.type,
          document,
        );
        const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
          ...document,
          previousResultId: tokens?.resultId ?? '',
        });
        assert.deepEqual(delta !== null && 'edits' in delta ? delta.edits : delta, []);
      });

      it('is empty for other documents', async () => {
        const groceries = '# Groceries\n\n- 2 apples @ana\n';
        const [symbols, folds, tokens] = [
          await client.connection.sendRequest(DocumentSymbolRequest.type, open(groceries)),
          await client.connection.sendRequest(FoldingRangeRequest.type, open(groceries)),
          await client.connection.sendRequest(SemanticTokensRequest.type, open(groceries)),
        ];
        assert.deepEqual([symbols, folds, tokens?.data], [[], [], []]);
      });
    });
