/** Replays the sessions that once failed under `npm run fuzz`, and a few random ones with a fixed seed. */
import assert from 'node:assert/strict';
import { failures } from '../fuzz/failures';
import { fuzzMessages } from '../fuzz/messageFuzz';
import { faultInSession } from '../fuzz/messageInvariants';
import type { MessageStep } from '../fuzz/messageSteps';

describe('Fuzzed sessions', function () {
  this.timeout(180_000);

  for (const { name, what, steps } of failures<{ readonly steps: readonly MessageStep[] }>('messages'))
    it(`hold what they once broke: ${name} (${what})`, async () => {
      assert.equal(await faultInSession(steps), null);
    });

  it('hold every invariant in a short run', async () => {
    const figures = await fuzzMessages({ seed: 20260304, forMs: 60_000, cases: 3, length: 60 });
    assert.deepEqual(figures.failures, []);
    assert.equal(figures.sessions, 3);
  });
});
