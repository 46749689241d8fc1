import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutIntoPieces } from '../../../server/src/document/pieces';
import { layoutLinesOf, linesOf } from '../../../server/src/document/slicedLines';
import { changeBetween, SlicedText } from '../../../server/src/document/slicedText';
import { endOfWords, layoutSource, spaceBefore, spaceBehind } from '../../../server/src/document/source';
import { indexLines } from '../../../server/src/document/text';

const LINES = [
  '## Impact',
  '# Outage',
  'Words of a paragraph.',
  '- an item',
  '```',
  '~~~sh',
  '---',
  'kind: review',
  '<!-- open',
  '-->',
  '| a | b |',
  '|---|---|',
  'Root cause',
  '===',
  '> quoted',
  '',
  '',
  `A long line ${'of words '.repeat(40)}`,
];

const text = fc
  .array(fc.constantFrom(...LINES), { maxLength: 60 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 80 }),
    insert: fc.oneof(
      fc.constantFrom(...LINES.map((line) => `${line}\n`), '#', '`', ' ', ''),
      fc.string({ maxLength: 3 }),
    ),
  }),
  { maxLength: 12 },
);

/** Every version of a text, sliced by its edits, with the same text as a string. */
function* versions(
  start: string,
  changes: readonly { readonly at: number; readonly remove: number; readonly insert: string }[],
): Generator<{ readonly sliced: SlicedText; readonly plain: string }> {
  let sliced = SlicedText.forEdits(start);
  let plain = start;
  yield { sliced, plain };
  for (const { at, remove, insert } of changes) {
    const from = Math.floor(at * plain.length);
    const to = Math.min(plain.length, from + remove);
    sliced = sliced.edit({ start: from, end: to, newText: insert });
    plain = plain.slice(0, from) + insert + plain.slice(to);
    yield { sliced, plain };
  }
}

function forEveryVersion(check: (version: { sliced: SlicedText; plain: string }) => void): void {
  fc.assert(
    fc.property(text, edits, (start, changes) => {
      for (const version of versions(start, changes)) check(version);
    }),
    { numRuns: 120, seed: 11 },
  );
}

describe('a sliced text', () => {
  it('is, after any edits, the text that they make', () => {
    forEveryVersion(({ sliced, plain }) => {
      assert.equal(sliced.toString(), plain);
      assert.equal(sliced.length, plain.length);
    });
  });

  it('is cut as the whole would be', () => {
    forEveryVersion(({ sliced, plain }) => {
      const { frontMatter, pieces } = SlicedText.readOnce(plain);
      assert.deepEqual(sliced.frontMatter, frontMatter);
      assert.deepEqual(sliced.pieces, pieces);
      assert.deepEqual(pieces, cutIntoPieces(plain, frontMatter.end));
    });
  });

  it('has the lines of the whole', () => {
    forEveryVersion(({ sliced, plain }) => {
      const [own, whole] = [linesOf(sliced), indexLines(plain)];
      assert.equal(own.lineCount, whole.lineCount);
      for (let offset = 0; offset <= plain.length + 1; offset += 7)
        assert.deepEqual(own.positionAt(offset), whole.positionAt(offset));
      for (let line = -1; line <= whole.lineCount; line++) {
        assert.equal(own.lineStart(line), whole.lineStart(line));
        for (const column of [0, 5, 900])
          assert.equal(own.offsetAt({ line, column }), whole.offsetAt({ line, column }));
      }
    });
  });

  it('finds its way from text to layout and back', () => {
    forEveryVersion(({ sliced, plain }) => {
      for (let offset = 0; offset <= plain.length; offset++)
        assert.equal(sliced.toText(sliced.toLayout(offset)), offset);
    });
  });

  it('reads the same by offsets of the layout', () => {
    forEveryVersion(({ sliced, plain }) => {
      const source = layoutSource(sliced);
      const lines = layoutLinesOf(sliced);
      for (let offset = 0; offset <= plain.length; offset += 11) {
        const at = sliced.toLayout(offset);
        assert.equal(source.charAt(at), plain.charAt(offset));
        assert.equal(source.slice(0, at), plain.slice(0, offset));
        assert.equal(source.slice(at, sliced.toLayout(offset + 30)), plain.slice(offset, offset + 30));
        assert.deepEqual(lines.positionAt(at), indexLines(plain).positionAt(offset));
        assert.equal(
          sliced.toText(endOfWords(source, { start: 0, end: at })),
          endOfWords(plain, { start: 0, end: offset }),
        );
        assert.deepEqual(spaceBefore(source, at), spaceBefore(plain, offset));
        assert.deepEqual(spaceBehind(source, at), spaceBehind(plain, offset));
      }
    });
  });

  it('leaves pieces in place that an edit does not touch', () => {
    const before = SlicedText.forEdits('# a\n\none\n\n# b\n\ntwo\n\n# c\n\nthree\n');
    const at = before.toString().indexOf('two');
    const after = before.edit({ start: at, end: at, newText: 'twenty-' });
    assert.deepEqual(after.bases, before.bases);
    assert.equal(after.pieces[0], before.pieces[0]);
    assert.equal(after.pieces[2], before.pieces[2]);
  });

  it('moves as few pieces as it can where one has outgrown its room', () => {
    const before = SlicedText.forEdits(Array.from({ length: 20 }, (_, i) => `# ${i}\n\nwords\n\n`).join(''));
    const at = before.toString().indexOf('# 5');
    const after = before.edit({ start: at + 5, end: at + 5, newText: 'more words '.repeat(200) });
    assert.equal(after.bases[5], before.bases[5]);
    assert.ok((after.bases[6] as number) > (before.bases[6] as number));
    assert.equal(after.bases.at(-1), before.bases.at(-1));
  });
});

describe('changeBetween', () => {
  it('finds the one change that turns a text into another', () => {
    assert.deepEqual(changeBetween('one two three', 'one 2 three'), { start: 4, end: 7, newText: '2' });
    assert.deepEqual(changeBetween('aa', 'aaa'), { start: 2, end: 2, newText: 'a' });
    assert.deepEqual(changeBetween('same', 'same'), { start: 4, end: 4, newText: '' });
  });
});
