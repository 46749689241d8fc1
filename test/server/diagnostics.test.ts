import assert from 'node:assert/strict';
import { type LanguageClient, startClient } from './languageClient';

const HALT = `---
kind: halt
---

# Checkout double charge blocks release 4.12

## Impact

TBD
`;

describe('diagnostics over stdio', () => {
  let client: LanguageClient;
  before(async () => {
    client = await startClient({});
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('are published for the version that they were computed on', async () => {
    client.open('untitled:Untitled-1', HALT);
    const found = await client.published('untitled:Untitled-1', 1);
    assert.ok(found.some(({ code }) => code === 'missing-mitigation-plan'));
    assert.ok(found.every(({ source }) => source === 'andon'));
  });

  it('follow an edit', async () => {
    client.change('untitled:Untitled-1', 2, [
      {
        range: { start: { line: 8, character: 0 }, end: { line: 8, character: 3 } },
        text: '1,240 of 18,300 checkouts failed.',
      },
    ]);
    const found = await client.published('untitled:Untitled-1', 2);
    assert.ok(!found.some(({ code }) => code === 'placeholder-text'));
  });
});
