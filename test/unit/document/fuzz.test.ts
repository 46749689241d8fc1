/** Replays what once failed under `npm run fuzz`, and runs it for a few seconds with a fixed seed. */
import assert from 'node:assert/strict';
import { fuzzDocuments } from '../../fuzz/documentFuzz';
import { faultIn, faultWhileTyping } from '../../fuzz/documentInvariants';
import { failures } from '../../fuzz/failures';
import { shrinkVersions } from '../../fuzz/shrink';
import { BLOCKS } from '../../fuzz/hazards';

describe('Fuzzed documents', function () {
  this.timeout(120_000);

  for (const { name, what, versions } of failures<{ readonly versions: readonly string[] }>('documents'))
    it(`hold what they once broke: ${name} (${what})`, () => {
      assert.equal(faultIn(versions), null);
    });

  it('hold every invariant in a short run', () => {
    const { failures: found, documents } = fuzzDocuments({
      seed: 20260304,
      forMs: 60_000,
      cases: 6,
      corpus: [],
    });
    assert.deepEqual(found, []);
    assert.ok(documents > 0);
  });

  it('hold every invariant while a document is typed', () => {
    const text = BLOCKS.slice(0, 2).join('\n');
    assert.equal(faultWhileTyping(`---\nkind: review\n---\n${text}`, 97), null);
  });
});

describe('Shrinking', () => {
  it('leaves the versions and characters that make the failure', () => {
    const versions = ['one\ntwo x\nthree\n', 'one\ntwo\nthree\n', 'one\ntwo y\nthree\n', 'one\n'];
    const fails = (candidate: readonly string[]): boolean =>
      candidate.some((text, i) => text.includes('x') && (candidate[i + 1]?.includes('y') ?? false)) ||
      (candidate[0]?.includes('x') === true && candidate.at(-1)?.includes('y') === true);
    assert.deepEqual(shrinkVersions(versions, fails), ['x', 'y']);
  });
});
