import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const read = (text: string) => readDocument(text, { headings: DEFAULT_HEADINGS });
const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

describe('reading bad input: what is found all the same', () => {
  const table: readonly (readonly [string, string])[] = [
    ['a byte order mark', '\uFEFF# Outage\n\n## Impact\n\n12 users.\n'],
    ['CRLF', '# Outage\r\n\r\n## Impact\r\n\r\n12 users.\r\n'],
    ['no final line break', '# Outage\n\n## Impact'],
    ['NUL', '# Outage\n\n\u0000\n\n## Impact\n\n\u0000 users\n'],
    ['lone surrogates', '# Outage\n\n\uD800 **\uDC00**\n\n## Impact\n'],
    ['front matter that is not closed', '---\ntitle: Outage\n\n# Outage\n\n## Impact\n\n- 12 users\n'],
    ['front matter that is broken', '---\ntitle: [Outage\n---\n# Outage\n\n## Impact\n'],
    [
      'a list that is too deep',
      `# Outage\n\n${times(200, (n) => `${'  '.repeat(n)}- x\n`)}\n## Impact\n\n12 users\n`,
    ],
    [
      'text beyond all measure',
      `# Outage\n\n${'words upon words upon words\n\n'.repeat(40_000)}## Impact\n\n12 users\n`,
    ],
  ];
  for (const [what, text] of table)
    it(`finds the section behind ${what}`, () =>
      assert.ok(read(text).sections.some(({ name }) => name === 'impact')));
});

describe('reading bad input: defects', () => {
  const table: readonly (readonly [string, string, string, string | null])[] = [
    ['a fence that is not closed', '# a\n\n```sh\nls\n', 'fence-not-closed', '```sh'],
    ['front matter that is not closed', '---\nkind: rca\n\n# a\n', 'front-matter-not-closed', '---'],
    ['nesting that is too deep', `# a\n\n${'>'.repeat(20_000)} x\n`, 'too-deep', null],
    ['a line that is too long', `# a\n\n${'word '.repeat(10_000)}\n`, 'too-large', null],
  ];
  for (const [what, text, defect, slice] of table)
    it(`reports ${what}`, () => {
      const [found] = read(text).defects;
      assert.equal(found?.defect, defect);
      if (slice !== null) assert.equal(text.slice(found.range.start, found.range.end), slice);
    });
  it('reports nothing where a list ends its fence', () => {
    assert.deepEqual(read('# a\n\n- ```\n  x\n\ntext\n').defects, []);
  });
});

describe('reading bad input: time', () => {
  const megabyte = 1_000_000;
  const table: readonly (readonly [string, string])[] = [
    ['carriage returns alone', '# a\r\rtext\r## b\r- x\r'.repeat(200)],
    ['20,000 quote marks', '>'.repeat(20_000)],
    ['50,000 brackets', '['.repeat(50_000)],
    ['delimiter runs', 'a**b*'.repeat(20_000)],
    ['a wide table', `${'|a'.repeat(2_000)}|\n${'|-'.repeat(2_000)}|\n${'|x'.repeat(2_000)}|\n`],
    ['a long table', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(40_000)}`],
    ['a long list', '- item\n'.repeat(100_000)],
    ['an open comment', `<!--${' x\n'.repeat(100_000)}`],
    ['100,000 lines', times(50_000, (n) => `line ${n}\n\n`)],
    ['ten megabytes', times(200_000, (n) => `The outage ${n} lasted 5 minutes from 14:03 UTC on.\n`)],
  ];
  for (const [what, text] of table)
    it(`bears ${what}`, () => {
      const started = performance.now();
      read(text);
      const seconds = (performance.now() - started) / 1000;
      assert.ok(seconds < 2 * Math.max(2, text.length / megabyte), `${seconds} s`);
    }).timeout(60_000);
});
