import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

function read(text: string): (readonly [string, string, readonly string[], string])[] {
  return readDocument(text, { headings: DEFAULT_HEADINGS }).suppressions.map((found) => [
    text.slice(found.range.start, found.range.end),
    found.scope,
    found.rules,
    found.reason,
  ]);
}

describe('suppression comments', () => {
  const table: readonly (readonly [string, string, readonly string[], string])[] = [
    [
      '<!-- andon-disable-next-line vague-quantity: the vendor gave no number -->',
      'next-line',
      ['vague-quantity'],
      'the vendor gave no number',
    ],
    [
      '<!-- andon-disable-line blaming-language: a quotation -->',
      'line',
      ['blaming-language'],
      'a quotation',
    ],
    [
      '<!-- andon-disable-section vague-quantity, empty-section: kept from 2019 -->',
      'section',
      ['vague-quantity', 'empty-section'],
      'kept from 2019',
    ],
    [
      '<!--andon-disable timeline-out-of-order: newest first by habit-->',
      'document',
      ['timeline-out-of-order'],
      'newest first by habit',
    ],
    ['<!-- andon-disable vague-quantity -- see INC-12 -->', 'document', ['vague-quantity'], 'see INC-12'],
    ['<!-- andon-disable-next-line vague-quantity -->', 'next-line', ['vague-quantity'], ''],
    ['<!-- andon-disable: an archive -->', 'document', [], 'an archive'],
    [
      '<!-- andon-disable\n  vague-quantity:\n  written over\n  lines -->',
      'document',
      ['vague-quantity'],
      'written over lines',
    ],
  ];
  for (const [comment, scope, rules, reason] of table) {
    it(`reads ${JSON.stringify(comment)}`, () =>
      assert.deepEqual(read(`# a\n\n${comment}\n\ntext\n`), [[comment, scope, rules, reason]]));
  }
  const places: readonly (readonly [string, (comment: string) => string])[] = [
    ['at the end of a line', (comment) => `Many users saw it. ${comment}\n`],
    ['in a list item', (comment) => `- one\n  ${comment}\n- two\n`],
    ['in a quote', (comment) => `> ${comment}\n> text\n`],
    ['in a table', (comment) => `| a | b |\n|---|---|\n| x ${comment} | y |\n`],
    ['behind another comment', (comment) => `<!-- note --> ${comment}\n`],
  ];
  const comment = '<!-- andon-disable-line vague-quantity: known -->';
  for (const [where, place] of places)
    it(`are found ${where}`, () =>
      assert.deepEqual(
        read(place(comment)).map(([found]) => found),
        [comment],
      ));

  const none: readonly (readonly [string, string])[] = [
    ['a fence', '```html\n<!-- andon-disable vague-quantity: x -->\n```\n'],
    ['inline code', '`<!-- andon-disable vague-quantity: x -->`\n'],
    ['a word that only begins alike', '<!-- andon-disabled vague-quantity: x -->\n'],
    ['plain words', 'andon-disable vague-quantity: x\n'],
  ];
  for (const [what, text] of none) it(`are not ${what}`, () => assert.deepEqual(read(text), []));

  it('stand in front matter as comments', () => {
    assert.deepEqual(
      read(
        '---\n# andon-disable vague-quantity: an archive\ntitle: x # andon-disable-line unknown-status\n---\n# x\n',
      ),
      [
        ['# andon-disable vague-quantity: an archive', 'document', ['vague-quantity'], 'an archive'],
        ['# andon-disable-line unknown-status', 'line', ['unknown-status'], ''],
      ],
    );
  });
});
