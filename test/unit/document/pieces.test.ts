import assert from 'node:assert/strict';
import { prosesOf } from '../../../server/src/document/block';
import { collectDefinitions } from '../../../server/src/document/definitions';
import { parseMarkdown } from '../../../server/src/document/markdown';
import { cutIntoPieces } from '../../../server/src/document/pieces';
import { shiftReading, readPiece } from '../../../server/src/document/pieceReading';

/** The first lines of the pieces that a text is cut into. */
const cuts = (text: string): string[] => cutIntoPieces(text).map((piece) => piece.text.split('\n')[0] ?? '');

describe('cutIntoPieces', () => {
  it('cuts in front of every column-0 ATX heading', () => {
    assert.deepEqual(cuts('# a\n\ntext\n## b\nmore\n### c'), ['# a', '## b', '### c']);
  });
  const uncut: readonly (readonly [string, string])[] = [
    ['a fence', '# a\n```sh\n# comment\n```\n'],
    ['a tilde fence that holds backticks', '# a\n~~~\n```\n# comment\n~~~\n'],
    ['an unclosed fence', '# a\n```\n# comment\n'],
    ['a fence in a list item', '# a\n- ```\n  x\n  ```\n'],
    ['an HTML comment', '# a\n<!--\n# hidden\n-->\n'],
    ['an HTML block before its blank line', '# a\n<details>\n# summary\n</details>\n'],
  ];
  for (const [what, text] of uncut)
    it(`does not cut inside ${what}`, () => assert.deepEqual(cuts(text), ['# a']));

  it('cuts behind a list whose fence is never closed, since the list ends there', () => {
    assert.deepEqual(cuts('# a\n- ```\n  x\n# b\n```\n# c\n```\n'), ['# a', '# b']);
  });
  it('cuts a long piece at a paragraph behind a blank line', () => {
    const paragraph = `${'word '.repeat(80)}\n\n`;
    assert.ok(cutIntoPieces(paragraph.repeat(20)).length > 3);
  });
  it('cuts a very long list between its items, and parses what it cuts', () => {
    const item = `- 2025-05-04 14:03 ${'word '.repeat(16)}\n`;
    const pieces = cutIntoPieces(`## Timeline\n\n${item.repeat(1_200)}`);
    assert.deepEqual([pieces.length, pieces.every(({ unparsed }) => unparsed === null)], [4, true]);
  });
  it('loses no character', () => {
    const text = '# a\r\n\r\ntext\r\n## b\r\n```\r\n# c\r\n';
    assert.equal(
      cutIntoPieces(text)
        .map((piece) => piece.text)
        .join(''),
      text,
    );
  });
});

describe('reading piece by piece', () => {
  it('gives the blocks of the whole document', () => {
    const text =
      '# a\n\nsee [x] and [^n]\n\n## b\n\n- one\n- two\n\n[x]: https://example.com/x\n\n[^n]: note\n';
    const definitions = collectDefinitions(text);
    let start = 0;
    const blocks = cutIntoPieces(text).flatMap((piece) => {
      const { blocks: own } = shiftReading(readPiece(piece, definitions), start);
      start += piece.text.length;
      return own;
    });
    assert.deepEqual(blocks, parseMarkdown(text, definitions));
  });
  it('keeps prose as long as its source', () => {
    const text = '> **Impact:** 1\\.2 &amp; *more*\n> lines with `code` and [link](https://example.com)\n';
    for (const prose of prosesOf(parseMarkdown(text, new Map()))) {
      assert.equal(
        prose.text,
        '  Impact:   1 .2 &      more \n  lines with  code  and  link'.padEnd(prose.text.length),
      );
      assert.ok(prose.start + prose.text.length <= text.length);
    }
  });
});
