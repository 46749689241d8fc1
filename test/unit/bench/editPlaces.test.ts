/** Where the benchmarks type: inside words, outside of code, in every kind of place that a document holds. */
import assert from 'node:assert/strict';
import { EDIT_PLACES, findPlaces } from '../../bench/editPlaces';
import { generateDocument } from '../../bench/generator';

describe('the places where the benchmarks type', () => {
  for (const lines of [100, 1_000]) {
    const text = generateDocument({ seed: 7, lines });
    const { typing, fence } = findPlaces(text);

    it(`are of every kind in a generated document of ${lines} lines, inside words`, () => {
      for (const place of EDIT_PLACES) {
        const offset = typing[place];
        assert.ok(offset !== undefined, place);
        assert.match(text.slice(offset - 1, offset + 1), /^[A-Za-z]{2}$/, place);
      }
    });

    it(`lead a fence to the start of a paragraph of a document of ${lines} lines, near the top`, () => {
      assert.ok(fence !== null && fence < 1_000);
      assert.equal(text.slice(fence - 2, fence), '\n\n');
    });
  }

  it('are never in code or front matter', () => {
    const code =
      '---\ntitle: words that are long enough to type in\n---\n```\nwords that are long enough\n```\n';
    assert.deepEqual(findPlaces(code), { typing: {}, fence: null });
  });
});
