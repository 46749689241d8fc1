import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../server/src/document/frontMatter';

const dataOf = (text: string): unknown => readFrontMatter(text).frontMatter?.data;
const defectsOf = (text: string): (readonly [string, string])[] =>
  readFrontMatter(text).defects.map(({ defect, range }) => [defect, text.slice(range.start, range.end)]);

describe('front matter: values', () => {
  const table: readonly (readonly [what: string, text: string, data: unknown])[] = [
    ['text, numbers, truth', '---\na: x\nb: 3\nc: true\nd:\n---\n', { a: 'x', b: 3, c: true, d: null }],
    ['quotes', "---\na: \"x: y\"\nb: 'it''s'\n---\n", { a: 'x: y', b: "it's" }],
    [
      'dates as text',
      '---\ndate: 2026-03-04\nat: 2026-03-04T14:03:00Z\n---\n',
      { date: '2026-03-04', at: '2026-03-04T14:03:00Z' },
    ],
    [
      'versions and padded numbers as text',
      '---\nrelease: 1.10\nid: 007\n---\n',
      { release: '1.10', id: '007' },
    ],
    [
      'lists and mappings',
      '---\ntags: [a, b]\nslo:\n  - target: 99\n---\n',
      { tags: ['a', 'b'], slo: [{ target: 99 }] },
    ],
    ['text over several lines', '---\na: >-\n  one\n  two\nb: |\n  x\n---\n', { a: 'one two', b: 'x\n' }],
    [
      'anchors and merge keys',
      '---\nx: &x {a: 1, b: 2}\ny:\n  <<: *x\n  b: 3\n---\n',
      { x: { a: 1, b: 2 }, y: { a: 1, b: 3 } },
    ],
    ['infinities as text', '---\na: .inf\n---\n', { a: '.inf' }],
    ['comments only', '---\n# nothing yet\n---\n', {}],
    ['nothing', '---\n---\n', {}],
    ['CRLF', '---\r\na: x\r\nb: y\r\n---\r\ntext', { a: 'x', b: 'y' }],
    ['a byte order mark', '\uFEFF---\na: x\n---\n', { a: 'x' }],
    ['dots that close it', '---\na: x\n...\n', { a: 'x' }],
    ['no line break at its end', '---\na: x\n---', { a: 'x' }],
    [
      'TOML',
      '+++\na = "x"\nn = 3\nd = 2026-03-04\nat = 2026-03-04T14:03:00Z\n[extra]\nteam = "db"\n+++\n',
      { a: 'x', n: 3, d: '2026-03-04', at: '2026-03-04T14:03:00.000Z', extra: { team: 'db' } },
    ],
    [
      'TOML lists over several lines',
      '+++\na = [\n  "x",\n  "b = 3",\n]\nb = 1\n+++\n',
      { a: ['x', 'b = 3'], b: 1 },
    ],
  ];
  for (const [what, text, data] of table) it(`reads ${what}`, () => assert.deepEqual(dataOf(text), data));

  it('takes no prototype from a document', () => {
    const data = dataOf('---\n__proto__: {polluted: 1}\na: {__proto__: {polluted: 1}}\n---\n') as Record<
      string,
      unknown
    >;
    assert.equal(data['polluted'], undefined);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), { a: {} });
  });
});

describe('front matter: positions', () => {
  const entriesOf = (text: string): (readonly [string, string, string])[] =>
    (readFrontMatter(text).frontMatter?.entries ?? []).map(({ keyRange, valueRange, range }) => [
      text.slice(keyRange.start, keyRange.end),
      text.slice(valueRange.start, valueRange.end),
      text.slice(range.start, range.end),
    ]);
  it('knows keys and values of YAML', () => {
    assert.deepEqual(entriesOf('\uFEFF---\r\ntitle: "A b"\r\ntags:\r\n  - x\r\n  - y\r\nempty:\r\n---\r\n'), [
      ['title', '"A b"', 'title: "A b"'],
      ['tags', '- x\r\n  - y', 'tags:\r\n  - x\r\n  - y'],
      ['empty', '', 'empty:'],
    ]);
  });
  it('knows keys and values of TOML', () => {
    assert.deepEqual(
      entriesOf('+++\ntitle = "A # b" # c\nlist = [\n 1,\n]\n[extra]\nteam = "db"\n[other]\nx = 1\n+++\n'),
      [
        ['title', '"A # b"', 'title = "A # b"'],
        ['list', '[\n 1,\n]', 'list = [\n 1,\n]'],
        ['extra', 'team = "db"', 'extra]\nteam = "db"'],
        ['other', 'x = 1', 'other]\nx = 1'],
      ],
    );
  });
  it('knows where the body and the Markdown begin', () => {
    const text = '---\na: x\n---\n# Title';
    const { frontMatter, end } = readFrontMatter(text);
    assert.equal(text.slice(frontMatter?.body.start, frontMatter?.body.end), 'a: x\n');
    assert.equal(text.slice(frontMatter?.range.start, frontMatter?.range.end), '---\na: x\n---');
    assert.equal(text.slice(end), '# Title');
  });
});

describe('front matter: what is none', () => {
  const table: readonly (readonly [string, string])[] = [
    ['no fence', '# Title\n---\na: x\n---\n'],
    ['a fence that is not the first line', '\n---\na: x\n---\n'],
    ['four dashes', '----\na: x\n----\n'],
    ['a thematic break above words', '---\n\nOn Monday it broke.\n\n---\n'],
    ['a thematic break above a list', '---\n\n- one\n- two\n\n---\n'],
    ['nothing at all', ''],
  ];
  for (const [what, text] of table)
    it(`is ${what}`, () =>
      assert.deepEqual(readFrontMatter(text), { frontMatter: null, end: 0, defects: [] }));
  it('is a byte order mark alone, which Markdown begins behind', () => {
    assert.equal(readFrontMatter('\uFEFF# Title').end, 1);
  });
});

describe('front matter: defects', () => {
  const table: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    ['not closed', '---\nkind: halt\n\n# Title\n', [['front-matter-not-closed', '---']]],
    ['not closed, TOML', '+++\nkind = "halt"\n\n# Title\n', [['front-matter-not-closed', '+++']]],
    [
      'not closed above a document with a thematic break',
      '---\nkind: halt\n\n## Impact\n\nAll was slow.\nAll was late.\n\nStill so.\n\n---\n\nmore\n',
      [['front-matter-not-closed', '---']],
    ],
    ['broken at one line', '---\na: x\nb: [1, 2\nc: y\n---\n', [['front-matter-broken', 'c: y']]],
    ['tabs as indent', '---\na:\n\tb: 1\n---\n', [['front-matter-broken', '\tb: 1']]],
    ['a key written twice', '---\na: x\na: y\n---\n', [['front-matter-broken', 'a: y']]],
    ['broken TOML', '+++\na = "x"\nb = \n+++\n', [['front-matter-broken', 'b =']]],
  ];
  for (const [what, text, expected] of table)
    it(`reports front matter that is ${what}`, () => assert.deepEqual(defectsOf(text).slice(0, 1), expected));

  it('keeps what parses', () => {
    assert.equal((dataOf('---\na: x\nb: "y\nc: z\n---\n') as Record<string, unknown>)['a'], 'x');
    assert.deepEqual(dataOf('+++\na = "x"\nb = \n+++\n'), { a: 'x' });
    assert.deepEqual(dataOf('---\na: x\na: y\n---\n'), { a: 'x' });
  });
  it('says in words what is wrong', () => {
    const [defect] = readFrontMatter('---\na:\n\tb: 1\n---\n').defects;
    assert.equal(defect?.detail, 'Indent with spaces; YAML does not take tabs.');
  });
});

describe('front matter: hostile input', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghij'.split('').map((name, i) => {
      const before = 'abcdefghi'[i] ?? 'a';
      return `${name}: &${name} [${`*${before},`.repeat(9)}]`;
    }),
  ].join('\n');
  const table: readonly (readonly [string, string])[] = [
    ['alias bombs', `---\n${bomb}\n---\n# Title\n`],
    ['aliases of themselves', '---\na: &a [*a, *a]\nb: &b {c: *b}\n---\n'],
    ['brackets in brackets', `---\na: ${'['.repeat(50_000)}\n---\n`],
    ['dashes in dashes', `---\n${'- '.repeat(20_000)}\n---\n`],
    ['many keys', `---\n${'a: 1\n'.repeat(10_000)}---\n`],
    ['a huge body', `---\na: x\n${'# filler\n'.repeat(100_000)}---\n`],
    ['TOML brackets', `+++\na = ${'['.repeat(30_000)}\n+++\n`],
    ['NUL and lone surrogates', '---\na: \u0000\uD800\n\uDC00: x\n---\n'],
    ['an unclosed fence above ten megabytes', `---\n${'word word\n'.repeat(1_000_000)}`],
  ];
  for (const [what, text] of table)
    it(`bears ${what}`, () => {
      const started = performance.now();
      const { frontMatter } = readFrontMatter(text);
      assert.ok(JSON.stringify(frontMatter?.data ?? {}).length < 200_000);
      assert.ok(performance.now() - started < 2_000);
    });
});
