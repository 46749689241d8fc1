/**
 * Texts made to hurt take no longer than others. What is counted is processor time, compared with a piece of work of known
 * size that is done in the same run, so that a slow or busy machine changes nothing.
 */
import assert from 'node:assert/strict';
import { generateDocument } from '../bench/generator';
import { seeOnce } from '../fuzz/productUnderTest';
import { WORST_CASES } from '../fuzz/worstCases';

const SMALL = 64_000;
const LARGE = 1_000_000;
/**
 * Seconds for reading and checking a text of either size. The aim is 2 on an idle machine; a megabyte that is nothing but
 * headings or quantities takes up to 8, and a busy machine more than half as long again. A hang takes minutes.
 */
const LONGEST = 20;
/** Seconds that `work` takes on that machine. */
const WORK = 0.25;
/** A text sixteen times as long takes at most so many times as long; short times say nothing. */
const LARGEST_GROWTH = 40;
const SHORT = 0.3;

describe('Reading and checking the worst', function () {
  this.timeout(300_000);
  let pace = 1;
  before(() => {
    // The first readings compile the product.
    seeOnce(generateDocument({ seed: 1, lines: 600 }));
    pace = Math.max(1, Math.min(secondsFor(work), secondsFor(work)) / WORK);
  });

  for (const { name, make } of WORST_CASES)
    it(`bears ${name}`, () => {
      const small = secondsFor(() => seeOnce(make(SMALL))) / pace;
      const large = secondsFor(() => {
        const { document, problems } = seeOnce(make(LARGE));
        const inPart = document.defects.some(({ defect }) => defect === 'too-large' || defect === 'too-deep');
        assert.equal(
          problems.some(({ rule }) => rule === 'checked-in-part'),
          inPart,
          'a part is left out in silence',
        );
        assert.ok(!problems.some(({ rule }) => rule === 'rule-failed'), 'a rule failed');
      });
      assert.ok(small <= LONGEST, `64 kB take ${small.toFixed(1)} s`);
      assert.ok(large / pace <= LONGEST, `1 MB takes ${(large / pace).toFixed(1)} s`);
      const growth = large / pace / Math.max(small, SHORT);
      assert.ok(growth <= LARGEST_GROWTH, `1 MB takes ${growth.toFixed(0)} times as long as 64 kB`);
    });
});

function secondsFor(act: () => unknown): number {
  const began = process.cpuUsage();
  act();
  return process.cpuUsage(began).user / 1_000_000;
}

/** Strings, maps and patterns, as reading has them. */
function work(): number {
  const seen = new Map<string, number>();
  let sum = 0;
  for (let n = 0; n < 400_000; n++) {
    const word = `word ${String(n % 5_000)} of ${String(n % 7)}`;
    seen.set(word, (seen.get(word) ?? 0) + 1);
    sum += /\d+ of (\d)/.exec(word)?.[1]?.length ?? 0;
  }
  return sum + seen.size;
}
