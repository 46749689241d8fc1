import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DocumentFormattingRequest,
  type RegistrationParams,
  type UnregistrationParams,
} from 'vscode-languageserver-protocol';
import { displayWidth } from '../../server/src/features/formatting/displayWidth';
import { EVERYTHING, type FeatureClient, NOTHING, startFeatureClient } from './editorFeatures';
import { type LanguageClient, startClient } from './languageClient';
import { edited } from './markedDocument';

const HEAD = '---\nkind: review\n---\n\n# Outage 2026-03-04\n\nSome   prose|with a pipe.\n\n';

/** A table as written, and as it is formatted. */
const TABLES: readonly { readonly it: string; readonly before: string; readonly after: string }[] = [
  {
    it: 'aligns a timeline',
    before:
      '## Timeline\n\n|Time (UTC)|Event|\n|-|:-:|\n| 14:03 | Impact started |\n| 14:09 | Alert fired|\n',
    after:
      '## Timeline\n\n| Time (UTC) |     Event      |\n| ---------- | :------------: |\n| 14:03      | Impact started |\n| 14:09      |  Alert fired   |\n',
  },
  {
    it: 'counts ideographs and emoji as two columns',
    before:
      '## Timeline\n\n| Time (UTC) | Event |\n| --- | ---: |\n| 14:03 | 影響開始 |\n| 14:09 | 🔥 ok |\n',
    after:
      '## Timeline\n\n| Time (UTC) |    Event |\n| ---------- | -------: |\n| 14:03      | 影響開始 |\n| 14:09      |    🔥 ok |\n',
  },
  {
    it: 'writes clocks with two digits and a colon',
    before:
      '## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 9:03 | Impact started |\n| 14:09 | Alert at 9:05 |\n',
    after:
      '## Timeline\n\n| Time (UTC) | Event          |\n| ---------- | -------------- |\n| 09:03      | Impact started |\n| 14:09      | Alert at 9:05  |\n',
  },
  {
    it: 'keeps escaped pipes and code in their cells',
    before: '## Action items\n\n| Action | Owner |\n|---|---|\n| Run `a \\| b` | @ben |\n',
    after:
      '## Action items\n\n| Action       | Owner |\n| ------------ | ----- |\n| Run `a \\| b` | @ben  |\n',
  },
  {
    it: 'leaves other tables alone',
    before: '## Background\n\n|A|B|\n|-|-|\n|1|2|\n',
    after: '## Background\n\n|A|B|\n|-|-|\n|1|2|\n',
  },
  {
    it: 'leaves tables in code alone',
    before: '## Timeline\n\n```\n|A|B|\n|-|-|\n```\n',
    after: '## Timeline\n\n```\n|A|B|\n|-|-|\n```\n',
  },
];

describe('The width of a text', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['abc', 3],
    ['影響', 4],
    ['🔥', 2],
    ['👩‍🚒', 2],
    ['é', 1],
    ['é', 1],
    ['✓', 1],
    ['✅', 2],
    ['🇩🇪', 2],
    ['1️', 1],
  ];
  for (const [text, width] of widths)
    it(`${text} takes ${width} columns`, () => {
      assert.equal(displayWidth(text), width);
    });
});

for (const [name, capabilities] of [
  ['everything', EVERYTHING],
  ['nothing', NOTHING],
] as const)
  for (const ending of ['\n', '\r\n'])
    describe(`formatting for a client that announces ${name}, with ${JSON.stringify(ending)}`, () => {
      let client: FeatureClient;
      before(async () => {
        client = await startFeatureClient(capabilities, { format: true });
      });
      after(() => client.stop());

      const format = async (text: string): Promise<string> => {
        const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
          textDocument: { uri: client.open(text) },
          options: { tabSize: 2, insertSpaces: true },
        });
        return edited(text, edits ?? []);
      };

      for (const { it: title, before: written, after: wanted } of TABLES)
        it(title, async () => {
          const [from, to] = [HEAD + written, HEAD + wanted].map((text) => text.replaceAll('\n', ending));
          assert.equal(await format(from ?? ''), to);
        });

      it('changes nothing that is formatted', async () => {
        for (const { after: wanted } of TABLES) {
          const text = (HEAD + wanted).replaceAll('\n', ending);
          assert.equal(await format(text), text);
        }
      });
    });

describe('Formatting that nobody asked for', () => {
  let client: FeatureClient;
  before(async () => {
    client = await startFeatureClient(EVERYTHING);
  });
  after(() => client.stop());

  it('changes nothing', async () => {
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri: client.open(`${HEAD}${TABLES[0]?.before ?? ''}`) },
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.deepEqual(edits, []);
  });
});

describe('Formatting for a client that takes offers while it runs', () => {
  const capabilities: ClientCapabilities = {
    ...EVERYTHING,
    textDocument: { ...EVERYTHING.textDocument, formatting: { dynamicRegistration: true } },
  };
  const FORMATTING = 'textDocument/formatting';
  /** The next offer or withdrawal of formatting; other features have theirs. */
  const formatter = async (
    client: LanguageClient,
    method: 'client/registerCapability' | 'client/unregisterCapability',
  ): Promise<{ readonly id: string; readonly method: string }> => {
    for (;;) {
      const asked = (await client.asked(method)) as Partial<RegistrationParams & UnregistrationParams>;
      // The protocol writes "unregisterations".
      const all = [...(asked.registrations ?? []), ...(asked.unregisterations ?? [])];
      const found = all.find((one) => one.method === FORMATTING);
      if (found !== undefined) return found;
    }
  };

  it('is offered when the settings want it, and withdrawn when they no longer do', async () => {
    const client = await startClient(capabilities, { settings: { '': { format: false } } });
    assert.equal(client.initialized.capabilities.documentFormattingProvider, undefined);
    client.open('untitled:Incident', HEAD + (TABLES[0]?.before ?? ''));
    const set = (format: boolean): void => {
      client.configure({ '': { format } });
      void client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    };
    set(true);
    const offered = await formatter(client, 'client/registerCapability');
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri: 'untitled:Incident' },
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.ok((edits ?? []).length > 0);
    set(false);
    assert.equal((await formatter(client, 'client/unregisterCapability')).id, offered.id);
    assert.equal(await client.stop(), 0);
  });

  it('is offered to others from the start', async () => {
    const client = await startClient(EVERYTHING);
    assert.equal(client.initialized.capabilities.documentFormattingProvider, true);
    assert.equal(await client.stop(), 0);
  });
});
