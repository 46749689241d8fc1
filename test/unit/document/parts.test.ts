import assert from 'node:assert/strict';
import { oncePerPart, partsOf } from '../../../server/src/document/parts';
import { createLiveReader, readDocument } from '../../../server/src/document/reader';
import { SlicedText } from '../../../server/src/document/slicedText';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const TEXT = `# Outage of search

## Impact

12 of 300 users were affected.

## Timeline

- 14:03 UTC deploy
- 14:10 UTC alert

## Root cause

A full disk.
`;

const options = { headings: DEFAULT_HEADINGS };

/** Reads a text, and again with a word put in front of `place`. */
function readTwice(place: string) {
  const reader = createLiveReader(options);
  const text = SlicedText.forEdits(TEXT);
  const before = reader.read(text).document;
  const start = TEXT.indexOf(place);
  const after = reader.read(text.edit({ start, end: start, newText: 'now ' })).document;
  return { before, after };
}

describe('the parts of a document', () => {
  it('are the same objects where an edit touched nothing', () => {
    const { before, after } = readTwice('full disk');
    const [old, parts] = [partsOf(before), partsOf(after)];
    assert.deepEqual(
      parts.map((part, i) => part === old[i]),
      [true, true, true, false],
    );
  });

  it('change where a time above them gives theirs another day', () => {
    const reader = createLiveReader(options);
    const text = SlicedText.forEdits(TEXT);
    const old = partsOf(reader.read(text).document);
    const start = TEXT.indexOf('12 of');
    const dated = text.edit({ start, end: start, newText: 'On 2026-03-04, ' });
    const parts = partsOf(reader.read(dated).document);
    assert.notEqual(parts[2], old[2]);
    assert.equal(parts[2]?.instants[0]?.utc, '2026-03-04T14:03Z');
  });

  it('know the sections around them', () => {
    const parts = partsOf(readDocument(TEXT, options));
    assert.deepEqual(
      parts.map(({ sections }) => sections.map(({ name }) => name)),
      [[null], [null, 'impact'], [null, 'timeline'], [null, 'rootCause']],
    );
  });
});

describe('oncePerPart', () => {
  it('computes again only for the part that an edit touched', () => {
    const { before, after } = readTwice('full disk');
    let computed = 0;
    const count = oncePerPart(({ blocks }) => {
      computed++;
      return blocks;
    });
    count(before);
    assert.equal(computed, 4);
    count(after);
    count(after);
    assert.equal(computed, 5);
  });

  it('gives the list of the version before where none of its values changed', () => {
    const { before, after } = readTwice('full disk');
    const numbers = oncePerPart(({ quantities }) => quantities.map(({ max }) => max));
    assert.equal(numbers(after), numbers(after));
    assert.equal(numbers(before), numbers(before));
    assert.deepEqual(numbers(after), [12]);
  });

  it('takes a document that was read elsewhere as one part', () => {
    const copy = structuredClone(readDocument(TEXT, options));
    const headings = oncePerPart(({ blocks }) => blocks.filter(({ type }) => type === 'heading'));
    assert.equal(headings(copy).length, 4);
  });
});
