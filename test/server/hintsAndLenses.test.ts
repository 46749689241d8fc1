import assert from 'node:assert/strict';
import {
  type CodeLens,
  CodeLensRequest,
  type InlayHint,
  InlayHintRequest,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EVERYTHING, type FeatureClient, NOTHING, startFeatureClient } from './editorFeatures';

const TEXT = `---
kind: review
---

# Checkout outage 🚨 2026-03-04

## Impact

1,240 of 18,300 checkouts (決済) failed for 47 minutes. SLO: 99.9 % over 30 days.

## Reproduction

\`\`\`sh
go test -race ./checkout
\`\`\`

\`\`\`console
$ cargo test
running 1 test
$ cargo miri test
\`\`\`

\`\`\`json
{}
\`\`\`

## Timeline

| Time (UTC) | Event |
| --- | --- |
| 13:58 | Deploy 🚀 |
| 14:03 | Impact started |
| 14:09 | Alert fired |
| 14:50 | Resolved |

## Action items

- [ ] Add an alert — owner: @ben, due: 2020-01-01
- [ ] Add a test — owner: @ben, due: 2199-01-01
- [x] Roll back — owner: @ben, due: 2020-01-01
`;

const COMMANDS = ['andon.previewStakeholderSummary', 'andon.exportBriefing', 'andon.runReproduction'];

for (const [name, capabilities] of [
  ['everything', EVERYTHING],
  ['nothing', NOTHING],
] as const)
  for (const [ending, text] of [
    ['LF', TEXT],
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
  ] as const)
    describe(`hints and lenses for a client that announces ${name}, with ${ending}`, () => {
      let client: FeatureClient;
      const document = TextDocument.create('', 'markdown', 1, text);
      before(async () => {
        client = await startFeatureClient(capabilities, name === 'everything' ? { commands: COMMANDS } : {});
      });
      after(() => client.stop());

      const hints = async (): Promise<InlayHint[]> =>
        (await client.connection.sendRequest(InlayHintRequest.type, {
          textDocument: { uri: client.open(text) },
          range: { start: { line: 0, character: 0 }, end: document.positionAt(text.length) },
        })) ?? [];
      const lenses = async (): Promise<CodeLens[]> =>
        (await client.connection.sendRequest(CodeLensRequest.type, {
          textDocument: { uri: client.open(text) },
        })) ?? [];
      const lineOf = (line: number): string => (text.split('\n')[line] ?? '').trimEnd();

      it('count the time of entries from the impact', async () => {
        const found = (await hints()).filter(({ position }) => lineOf(position.line).startsWith('| 1'));
        assert.deepEqual(
          found.map(({ position, label }) => [lineOf(position.line).slice(0, position.character), label]),
          [
            ['| 13:58', '−5 min'],
            ['| 14:09', '+6 min'],
            ['| 14:50', '+47 min'],
          ],
        );
      });

      it('compute shares, the error budget used and the times between milestones', async () => {
        const found = (await hints()).filter(({ position }) => !lineOf(position.line).startsWith('| 1'));
        assert.deepEqual(
          found.map(({ position, label }) => [lineOf(position.line).slice(0, position.character), label]),
          [
            ['1,240 of 18,300 checkouts', '= 6.8 %'],
            ['1,240 of 18,300 checkouts', '7.4 % of the error budget'],
            ['## Timeline', 'detected in 6 min'],
            ['## Timeline', 'resolved in 47 min'],
          ],
        );
      });

      it('are given for the asked range only', async () => {
        const found = await client.connection.sendRequest(InlayHintRequest.type, {
          textDocument: { uri: client.open(text) },
          range: { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } },
        });
        assert.deepEqual(found, []);
      });

      it('tell what is missing and how many action items are open', async () => {
        const titles = (await lenses()).map(({ range, command }) => [
          lineOf(range.start.line),
          command?.title,
        ]);
        assert.match(String(titles[0]?.[1]), /^\d+ facts are missing before this can go to stakeholders$/);
        assert.equal(titles[0]?.[0], '# Checkout outage 🚨 2026-03-04');
        assert.deepEqual(titles.at(-1), ['## Action items', '2 of 3 action items open, 1 overdue']);
      });

      it('offer commands to clients that carry them out', async () => {
        const offered = (await lenses())
          .filter(({ command }) => command?.command !== '')
          .map(({ range, command }) => [lineOf(range.start.line), command?.command, command?.arguments?.[1]]);
        assert.deepEqual(
          offered,
          name === 'nothing'
            ? []
            : [
                ['# Checkout outage 🚨 2026-03-04', 'andon.previewStakeholderSummary', undefined],
                ['# Checkout outage 🚨 2026-03-04', 'andon.exportBriefing', undefined],
                ['```sh', 'andon.runReproduction', 'go test -race ./checkout'],
                ['```console', 'andon.runReproduction', 'cargo test\ncargo miri test'],
              ],
        );
      });

      it('are silent in other documents', async () => {
        const uri = client.open('# Groceries\n\n1 of 2 apples at 14:03.\n');
        const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
        assert.deepEqual(
          [
            await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range }),
            await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } }),
          ],
          [[], []],
        );
      });
    });
