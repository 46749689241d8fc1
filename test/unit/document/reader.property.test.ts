import assert from 'node:assert/strict';
import fc from 'fast-check';
import { everyBlock, prosesOf } from '../../../server/src/document/block';
import { collectDefinitions } from '../../../server/src/document/definitions';
import { parseMarkdown } from '../../../server/src/document/markdown';
import { cutIntoPieces } from '../../../server/src/document/pieces';
import { shiftReading, readPiece } from '../../../server/src/document/pieceReading';
import { createDocumentReader, createLiveReader, readDocument } from '../../../server/src/document/reader';
import { changeBetween, SlicedText } from '../../../server/src/document/slicedText';
import { inText } from '../../../server/src/document/textOffsets';
import { checkDocument, checkSubject } from '../../../server/src/rules/check';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const options = { headings: DEFAULT_HEADINGS };

const FRAGMENTS = [
  '# Outage of search\n',
  '## Impact\n\n12 of 300 users (4 %) were affected.\n',
  '## Timeline\n\n- 14:03 UTC deploy\n- 14:10 UTC alert\n',
  'Root cause\n----------\n\nA full disk.\n',
  '**Mitigation:** rolled back by @ada.\n',
  'a paragraph\nover lines\n',
  '- one\n- two\n  - nested\n\n  more of two\n',
  '1. first\n\n   ```\n   # code\n   ```\n2. second\n',
  '```sh\n# comment\n```\n',
  '~~~\n```\n# x\n~~~\n',
  '> quote\n> - with list\n',
  '> quote\nlazy line\n',
  '<div>\n# inside\n</div>\n',
  '<!-- note\n# hidden\n-->\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  'see [x], [x][y] and [^n]\n',
  '[x]: https://example.com/x\n',
  '[y]: <https://example.com/y> "t"\n',
  '[^n]: a note\n',
  '    indented code\n',
  '***\n',
  '- [ ] Ada: add an alert by 2026-05-01\n',
  '\n',
] as const;

const markdown = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom('', '\n', '\n\n')), { maxLength: 14 })
  .map((parts) => parts.map(([fragment, gap]) => fragment + gap).join(''));
const text = fc
  .tuple(markdown, fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.replaceAll('\n', end));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(
    fc.constantFrom(...FRAGMENTS),
    fc.string({ maxLength: 4 }),
    fc.constantFrom('`', '-', '---\n', ' ', ''),
  ),
});

const apply = (
  before: string,
  { at, remove, insert }: { at: number; remove: number; insert: string },
): string => {
  const offset = Math.floor(at * before.length);
  return before.slice(0, offset) + insert + before.slice(offset + remove);
};

describe('properties of reading', () => {
  it('an incremental result equals the result from scratch', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), (start, edits) => {
        const reader = createDocumentReader(options);
        let current = start;
        assert.deepEqual(reader.read(current), readDocument(current, options));
        for (const each of edits) {
          current = apply(current, each);
          assert.deepEqual(reader.read(current), readDocument(current, options));
        }
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('the problems of an edited document equal those of the document read once', () => {
    const asReview = { ...options, configuredKind: 'review' as const };
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), (start, edits) => {
        const reader = createLiveReader(asReview);
        let sliced = SlicedText.forEdits(start);
        for (const each of edits) {
          const plain = apply(sliced.toString(), each);
          sliced = sliced.edit(changeBetween(sliced.toString(), plain));
          const live = checkSubject(reader.read(sliced), DEFAULT_SETTINGS);
          const once = checkDocument(readDocument(plain, asReview), plain, DEFAULT_SETTINGS);
          assert.deepEqual(inText(live, sliced), once);
        }
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('every range lies inside the document, and prose fits its source', () => {
    fc.assert(
      fc.property(text, edit, (start, change) => {
        const source = apply(start, change);
        const document = readDocument(source, options);
        const located = [
          ...everyBlock(document.blocks),
          ...document.sections,
          ...document.quantities,
          ...document.instants,
          ...document.people,
          ...document.links,
          ...document.suppressions,
          ...document.defects,
        ];
        for (const { range } of located)
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= source.length);
        for (const prose of prosesOf(document.blocks)) {
          const written = source.slice(prose.start, prose.start + prose.text.length);
          assert.equal(written.length, prose.text.length);
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('pieces give the blocks of the whole', () => {
    fc.assert(
      fc.property(text, (source) => {
        const definitions = collectDefinitions(source);
        let start = 0;
        const pieces = cutIntoPieces(source).flatMap((piece) => {
          const { blocks } = shiftReading(readPiece(piece, definitions), start);
          start += piece.text.length;
          return blocks;
        });
        assert.deepEqual(pieces, parseMarkdown(source, definitions));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('every prefix of a document is read without an exception', () => {
    const source = `---\nkind: review\nstatus: draft\n---\n${FRAGMENTS.join('\n')}`;
    for (let end = 0; end <= source.length; end += 13) readDocument(source.slice(0, end), options);
  });
});
