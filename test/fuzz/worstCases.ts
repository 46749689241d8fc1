/** Texts of any size that hurt: each repeats one construct of Markdown or of incident documents to the length asked for. */

export interface WorstCase {
  readonly name: string;
  /** A document of about so many characters. */
  make(size: number): string;
}

const TITLE = '# Postmortem: outage of search\n\n';

/** Repeats what `part` makes (given a running number) until the size is reached. */
function filled(size: number, part: (n: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const next = part(n);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

function repeating(name: string, part: string | ((n: number) => string), before = ''): WorstCase {
  const make = typeof part === 'string' ? () => part : part;
  return { name, make: (size) => TITLE + before + filled(size, make) };
}

/** A front matter of that size. */
function front(name: string, part: (n: number) => string, marks = '---'): WorstCase {
  return {
    name,
    make: (size) => `${marks}\n${filled(size, part)}${marks}\n\n${TITLE}## Impact\n\n12 users.\n`,
  };
}

/** Nests deeper line by line, and starts again where a person might still have written it. */
function nesting(name: string, line: (depth: number) => string, deepest: number): WorstCase {
  return repeating(name, (n) => line(n % deepest));
}

/** Each alias refers nine times to the one before it. */
const LAUGHS = Array.from(
  { length: 60 },
  (_, n) =>
    `a${String(n)}: &a${String(n)} [${Array(9)
      .fill(n === 0 ? 'lol' : `*a${String(n - 1)}`)
      .join(', ')}]\n`,
);

export const WORST_CASES: readonly WorstCase[] = [
  nesting('nested quotes', (depth) => `${'> '.repeat(depth)}x\n`, 38),
  nesting('nested lists', (depth) => `${'  '.repeat(depth)}- x\n`, 19),
  repeating('quote marks', '>'),
  repeating('list markers in a line', '- '),
  repeating('delimiter runs', 'a**b* '),
  repeating('delimiter runs over lines', 'a**b* __c_ ~~d~\n'),
  repeating('link openers', '['),
  repeating('link openers over lines', '[a](\n'),
  repeating('image openers', '![a]( '),
  repeating('references', '[x] [y][x] [^n] ', '[x]: https://example.com/\n[^n]: note\n\n'),
  repeating('backticks', (n) => `${'`'.repeat(1 + (n % 300))} `),
  repeating('a wide table', 'a | ', '| a | b |\n|---|---|\n| '),
  repeating(
    'a long table',
    '| 14:03 | deploy of INC-42 | @ada |\n',
    '| Time | Event | Who |\n|---|---|---|\n',
  ),
  repeating('wide table headers', (n) => `${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n${String(n)}\n\n`),
  repeating('footnotes', (n) => `[^${String(n)}] `),
  repeating('footnote definitions', (n) => `[^${String(n)}]: note [^${String(n + 1)}]\n\n`),
  repeating('definitions', (n) => `[label ${String(n)}]: https://example.com/${String(n)}\n`),
  repeating(
    'definitions in use',
    (n) => `[l${String(n)}]: https://example.com/\n\nsee [l${String(n)}] and [l${String(n * 7)}]\n\n`,
  ),
  repeating('entities', '&amp;&#x41;&notanentity; '),
  repeating('autolinks', 'https://example.com/a_(b) www.example.com a@b.example\n'),
  repeating('addresses that end nowhere', 'a@'),
  repeating('tags', '<a <b c="d\n'),
  repeating('comments that open', '<!-- '),
  repeating('comments over lines', '<!--\n\n'),
  repeating('HTML blocks', '<div>\n\n<details>\n'),
  repeating('setext underlines', 'x\n===\ny\n---\n'),
  repeating('lines above an underline', 'some words\n'),
  repeating('fences', '```\nx\n~~~\n```\n'),
  repeating('backslashes', '\\'),
  repeating('escapes', '\\* \\[ \\` '),
  repeating('one long line', 'word '),
  repeating('one long word', 'x'),
  repeating('white space', ' \t'),
  repeating('blank lines', '\n'),
  repeating('carriage returns', '\r'),
  repeating('headings', (n) => `## Part ${String(n)}\n\n`),
  repeating('known headings', '## Impact\n\n## Timeline\n\n## Root cause\n\n'),
  repeating('nested headings', (n) => `${'#'.repeat(1 + (n % 6))} Impact ${String(n)}\n`),
  repeating('labels', (n) => `**Impact:** ${String(n)} of 9 users\n\n`),
  repeating('timeline rows', (n) => `- 2026-03-04 ${clock(n)} UTC alert ${String(n)}\n`, '## Timeline\n\n'),
  repeating(
    'timeline rows out of order',
    (n) => `- ${clock(n * 977)} UTC alert\n`,
    '## Timeline\n\n2026-03-04\n\n',
  ),
  repeating(
    'action items',
    (n) => `- [ ] @ada: add alert ${String(n)} by 2026-05-01 INC-${String(n)}\n`,
    '## Action items\n\n',
  ),
  repeating('suppressions', '<!-- andon-disable-next-line vague-quantity: because -->\nMany users.\n\n'),
  repeating('unknown suppressions', (n) => `<!-- andon-disable rule-${String(n)}: because -->\n\n`),
  repeating('instants in a line', '2026-03-04 14:03 UTC, '),
  repeating('clock times in a line', '14:03 – 14:10, '),
  repeating('quantities in a line', '12 of 300 users (4 %), '),
  repeating('quantities', 'We saw 12 of 300 users (4 %) for 5 minutes at 3 GB/s and $5k.\n\n'),
  repeating('vague words', 'Many customers saw some errors for several hours.\n\n'),
  repeating('digits', '1'),
  repeating('digits with marks', '1,2.3:4-5/'),
  repeating('people', '@ada.b-c and Ada Lovelace (Team Search), '),
  repeating('sentences of blame', 'John forgot to do it. He should have known better.\n\n'),
  repeating('placeholders', 'TBD {{ who }} TODO ??? <fill in>\n\n'),
  repeating('astral characters', '𝒳😀'),
  repeating('lone surrogates', '\uD83D x\n'),
  repeating('NUL', '\u0000'),
  repeating('words without spaces', '日本語の文章。'),
  repeating('ticket ids', 'INC-42 JIRA-1 #17 '),
  repeating('secrets', 'AKIAIOSFODNN7EXAMPLE ghp_x password=hunter2 '),
  front('front matter keys', (n) => `key${String(n)}: value ${String(n)}\n`),
  front('front matter that nests', (n) => `${' '.repeat(n % 200)}a:\n`),
  front('front matter in brackets', () => '['),
  front('front matter aliases', (n) => LAUGHS[n] ?? `b${String(n)}: *a59\n`),
  front('TOML keys', (n) => `key${String(n)} = ${String(n)}\n`, '+++'),
  front('TOML tables', (n) => `[a${String(n)}.b.c]\nx = [1, 2, "3"]\n`, '+++'),
  front('TOML brackets', () => 'a=[[[[', '+++'),
  { name: 'front matter that never ends', make: (size) => `---\n${filled(size, () => '- a: b\n')}` },
];

function clock(minute: number): string {
  const at = minute % 1440;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
