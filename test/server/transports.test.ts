import assert from 'node:assert/strict';
import { CLIENTS } from './capabilities';
import { HALT } from './fixtures';
import { startClient } from './languageClient';
import { type Transport, TRANSPORTS } from './transports';

for (const transport of Object.keys(TRANSPORTS) as Transport[])
  describe(`The server over ${transport}`, () => {
    for (const [name, capabilities] of CLIENTS)
      it(`serves ${name} and ends when it is told to`, async () => {
        const client = await startClient(capabilities, { transport });
        assert.equal(client.initialized.serverInfo?.name, 'andon');
        client.open('untitled:Halt', HALT);
        const found = await client.diagnostics('untitled:Halt', 1);
        assert.ok(found.some(({ code }) => code === 'placeholder-text'));
        assert.equal(await client.stop(), 0);
      });
  });
