import assert from 'node:assert/strict';
import { countCrashes } from '../../../client/src/server/crashes';

const SECOND = 1_000;

describe('A server that ends by itself', () => {
  it('comes back four times, and not a fifth within three minutes', () => {
    const crashes = countCrashes();
    const outcomes = [0, 10, 20, 30, 40].map((second) => crashes.happened(second * SECOND));
    assert.deepEqual(outcomes, ['restart', 'restart', 'restart', 'restart', 'give up']);
  });

  it('comes back as long as it ends seldom', () => {
    const crashes = countCrashes();
    for (let n = 0; n < 20; n++) assert.equal(crashes.happened(n * 60 * SECOND), 'restart');
  });
});
