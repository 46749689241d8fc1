import assert from 'node:assert/strict';
import { prosesOf } from '../../../server/src/document/block';
import { parseMarkdown } from '../../../server/src/document/markdown';
import type { Quantity, QuantityKind } from '../../../server/src/document/model';
import { findQuantities } from '../../../server/src/document/quantity';

/** The quantities of one paragraph of Markdown. */
const read = (markdown: string): Quantity[] =>
  [...prosesOf(parseMarkdown(markdown, new Map()))].flatMap(findQuantities);

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Row = readonly [
  text: string,
  kind: QuantityKind,
  min: number,
  max: number,
  unit: string,
  counts: string | null,
];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  counts: [
    ['1,240 failed checkouts', 'count', 1240, 1240, 'checkouts', 'failed checkouts'],
    ['3 of 5 nodes', 'count', 3, 3, 'nodes', 'nodes'],
    ['3 out of 5 nodes', 'count', 3, 3, 'nodes', 'nodes'],
    ['1,240 of 18,300 checkouts', 'count', 1240, 1240, 'checkouts', 'checkouts'],
    ['twenty-three users', 'count', 23, 23, 'users', 'users'],
    ['two dozen merchants', 'count', 24, 24, 'merchants', 'merchants'],
    ['a hundred requests', 'count', 100, 100, 'requests', 'requests'],
    ['three hundred and five teams', 'count', 305, 305, 'teams', 'teams'],
    ['40k requests', 'count', 40e3, 40e3, 'requests', 'requests'],
    ['1.2M page views', 'count', 1.2e6, 1.2e6, 'views', 'page views'],
    ['3bn events', 'count', 3e9, 3e9, 'events', 'events'],
    ['2.5 million events', 'count', 2.5e6, 2.5e6, 'events', 'events'],
    ['12 of our customers', 'count', 12, 12, 'customers', 'customers'],
    ['one customer', 'count', 1, 1, 'customer', 'customer'],
    ['a single tenant', 'count', 1, 1, 'tenant', 'tenant'],
    ['120 people', 'count', 120, 120, 'people', 'people'],
    ['`1,240` requests', 'count', 1240, 1240, 'requests', 'requests'],
    ['**1,240** requests', 'count', 1240, 1240, 'requests', 'requests'],
    ['Users affected: 1,240', 'count', 1240, 1240, 'users', 'Users affected'],
    ['about 300', 'count', 300, 300, '', null],
  ],
  'thousands separators': [
    ['1,240 users', 'count', 1240, 1240, 'users', 'users'],
    ['1.240 users', 'count', 1240, 1240, 'users', 'users'],
    ['1 240 users', 'count', 1240, 1240, 'users', 'users'],
    ["1'240 users", 'count', 1240, 1240, 'users', 'users'],
    ['1\u00a0240 users', 'count', 1240, 1240, 'users', 'users'],
    ['1\u202f240 users', 'count', 1240, 1240, 'users', 'users'],
    ['1\u2009240\u2009000 users', 'count', 1240e3, 1240e3, 'users', 'users'],
    ['1.240.000 users', 'count', 1240e3, 1240e3, 'users', 'users'],
    ['1.240 s', 'duration', 1.24, 1.24, 's', null],
    ['1,5 hours', 'duration', 1.5 * HOUR, 1.5 * HOUR, 'hours', null],
  ],
  shares: [
    ['6.8 %', 'share', 0.068, 0.068, '%', null],
    ['12 percent of sessions', 'share', 0.12, 0.12, '%', 'sessions'],
    ['4 per cent', 'share', 0.04, 0.04, '%', null],
    ['10–15 %', 'share', 0.1, 0.15, '%', null],
    ['~38% of search requests', 'share', 0.38, 0.38, '%', 'search requests'],
    ['half of the nodes', 'share', 0.5, 0.5, 'of', 'nodes'],
    ['two thirds of requests', 'share', 2 / 3, 2 / 3, 'of', 'requests'],
    ['one in five users', 'share', 0.2, 0.2, 'of', 'users'],
    ['a 12% error rate', 'ratio', 0.12, 0.12, '%', 'error rate'],
    ['5x', 'ratio', 5, 5, 'x', null],
  ],
  rates: [
    ['300 rps', 'rate', 300, 300, '/s', 'requests'],
    ['300 req/s', 'rate', 300, 300, '/s', 'req'],
    ['40 errors/min', 'rate', 40, 40, '/min', 'errors'],
    ['40 failed logins per minute', 'rate', 40, 40, '/min', 'failed logins'],
    ['30 requests a second', 'rate', 30, 30, '/s', 'requests'],
    ['12 MB/s', 'rate', 12e6, 12e6, 'B/s', null],
  ],
  latencies: [
    ['p99 of 4.2 s', 'latency', 4.2, 4.2, 's', null],
    ['p95 latency rose to 900ms', 'latency', 0.9, 0.9, 'ms', null],
    ['requests took 10 seconds', 'latency', 10, 10, 'seconds', null],
  ],
  money: [
    ['£1.2M', 'money', 1.2e6, 1.2e6, 'GBP', null],
    ['£3m', 'money', 3e6, 3e6, 'GBP', null],
    ['US$ 40k', 'money', 40e3, 40e3, 'USD', null],
    ['USD 40 000', 'money', 40e3, 40e3, 'USD', null],
    ['€3 million', 'money', 3e6, 3e6, 'EUR', null],
    ['40,000 euros', 'money', 40e3, 40e3, 'EUR', null],
    ['12.5 ETH', 'money', 12.5, 12.5, 'ETH', null],
    ['$2–3M', 'money', 2e6, 3e6, 'USD', null],
  ],
  sizes: [
    ['5 GiB', 'size', 5 * 1024 ** 3, 5 * 1024 ** 3, 'GiB', null],
    ['10MB', 'size', 10e6, 10e6, 'MB', null],
    ['sixteen bytes', 'size', 16, 16, 'bytes', null],
  ],
  durations: [
    ['7 minute cascading failure', 'duration', 7 * MINUTE, 7 * MINUTE, 'minute', null],
    ['a 10-minute outage', 'duration', 10 * MINUTE, 10 * MINUTE, 'minute', null],
    ['almost four hours', 'duration', 4 * HOUR, 4 * HOUR, 'hours', null],
    ['1h 35m', 'duration', 95 * MINUTE, 95 * MINUTE, 'h', null],
    ['1h50m', 'duration', 110 * MINUTE, 110 * MINUTE, 'h', null],
    ['1h50', 'duration', 110 * MINUTE, 110 * MINUTE, 'h', null],
    ['1 hour and 48 minutes', 'duration', 108 * MINUTE, 108 * MINUTE, 'hour', null],
    ['2 hours, 3 minutes', 'duration', 123 * MINUTE, 123 * MINUTE, 'hours', null],
    ['2.5 hrs', 'duration', 2.5 * HOUR, 2.5 * HOUR, 'hrs', null],
    ['2½ hours', 'duration', 2.5 * HOUR, 2.5 * HOUR, 'hours', null],
    ['an hour and a half', 'duration', 90 * MINUTE, 90 * MINUTE, 'hour', null],
    ['half an hour', 'duration', 30 * MINUTE, 30 * MINUTE, 'hour', null],
    ['a day', 'duration', DAY, DAY, 'day', null],
    ['3 working days', 'duration', 3 * DAY, 3 * DAY, 'days', null],
    ['PT1H30M', 'duration', 90 * MINUTE, 90 * MINUTE, 'ISO 8601', null],
    ['between 2 and 3 hours', 'duration', 2 * HOUR, 3 * HOUR, 'hours', null],
    ['5 to 10 minutes', 'duration', 5 * MINUTE, 10 * MINUTE, 'minutes', null],
    ['30 minutes to 2 hours', 'duration', 30 * MINUTE, 2 * HOUR, 'hours', null],
  ],
};

describe('findQuantities', () => {
  for (const [what, rows] of Object.entries(ROWS))
    describe(`reads ${what}`, () => {
      for (const [text, kind, min, max, unit, counts] of rows)
        it(JSON.stringify(text), () => {
          const found = read(text).map((q) => [q.kind, round(q.min), round(q.max), q.unit, q.counts]);
          assert.deepEqual(found, [[kind, round(min), round(max), unit, counts]]);
        });
    });

  const modified: readonly (readonly [string, boolean, Quantity['bound']])[] = [
    ['about 300 users', true, null],
    ['roughly 300 users', true, null],
    ['~2 %', true, null],
    ['\\~3 hours', true, null],
    ['300 users', false, null],
    ['over 300 users', false, 'at-least'],
    ['more than 300 users', false, 'at-least'],
    ['at least 3 nodes', false, 'at-least'],
    ['10+ seconds', false, 'at-least'],
    ['took >30 minutes', false, 'at-least'],
    ['up to 2 days', false, 'at-most'],
    ['less than 500 downloads', false, 'at-most'],
    ['nearly 4 hours', true, 'at-most'],
    ['an hour or so', true, null],
    ['20 minutes or more', false, 'at-least'],
  ];
  describe('reads how exact a number is', () => {
    for (const [text, approximate, bound] of modified)
      it(JSON.stringify(text), () => {
        assert.deepEqual(
          read(text).map((q) => [q.approximate, q.bound]),
          [[approximate, bound]],
        );
      });
  });

  it('keeps the whole of a part, and the share beside it', () => {
    const found = read('1,240 of 18,300 checkouts (6.8 %) failed');
    assert.deepEqual(
      found.map((q) => [q.kind, q.min, q.of, q.text]),
      [
        ['count', 1240, 18300, '1,240 of 18,300 checkouts'],
        ['share', 0.068, null, '6.8 %'],
      ],
    );
  });

  const none: readonly string[] = [
    'no user data was exposed',
    'no funds lost',
    'zero downtime',
    'none of the customers were affected',
    'there was no user impact',
    'the move went through without data loss',
    'the fault did not affect any users',
    'customer records were not exposed',
    'no evidence of misuse was found',
    'we are not aware of any attempts to exploit it',
    'this has never been exploited in production',
    'all other regions were unaffected',
    '0 customers',
    'nobody was affected',
  ];
  describe('reads an explicit none', () => {
    for (const text of none)
      it(JSON.stringify(text), () => {
        assert.deepEqual(
          read(text).map((q) => [q.none, q.max]),
          [[true, 0]],
        );
      });
  });

  const notNone: readonly string[] = [
    'no users could log in',
    'no new orders arrived',
    'this should not affect users',
    'there was no significant impact',
    'we no longer see errors',
    'the alert did not fire',
    'it has no effect on the flag',
  ];
  describe('takes no other "no" for none', () => {
    for (const text of notNone)
      it(JSON.stringify(text), () =>
        assert.deepEqual(
          read(text).filter((q) => q.none),
          [],
        ),
      );
  });

  const others: readonly string[] = [
    'version 1.2.3 and v1.2',
    'release 2024.1',
    'CVE-2023-1234',
    'see #123 and PR 4567',
    'commit 3f2a1bc9',
    'HTTP 503',
    '404 errors',
    'port 8080',
    'block 1131575',
    'on 2023-09-30 at 12:30',
    'at 5pm on 18 May 2022',
    'May 20th',
    '30/09/2023',
    '1. one of the nodes',
    'two-factor login',
    '64-bit machines',
    'k8s on 10.0.0.1',
    'the 3rd user',
    'in 2019 users complained',
    'see [1]',
    'at 15h30 UTC',
    '`pods=3` and `replicas: 5`',
    'twice a day',
    'us-east-1 and eu-west-2',
    '0x20',
    'https://example.com/12/34 hours',
    'Node 18 reads the file',
  ];
  describe('takes no other number for a quantity', () => {
    for (const text of others)
      it(JSON.stringify(text), () =>
        assert.deepEqual(
          read(text).map((q) => q.text),
          [],
        ),
      );
  });

  it('knows the exact place of a quantity', () => {
    const source = 'On Monday **about `1,240`** requests failed for an hour and a half.';
    assert.deepEqual(
      read(source).map(({ range }) => source.slice(range.start, range.end)),
      ['about `1,240`** requests', 'an hour and a half'],
    );
  });

  it('never lets quantities overlap', () => {
    const found = read(
      '5 users were not affected, no data was lost in 2 of 3 regions, 4 to 5 hours, $3 to $4 each',
    );
    for (const [i, { range }] of found.entries()) assert.ok(range.start >= (found[i - 1]?.range.end ?? 0));
  });
});

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
