/** How times get their day and zone from what stands around them. */
import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/document/reader';
import type { Instant, ReadingOptions } from '../../../server/src/document/model';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

function instantsOf(lines: readonly string[], options: Partial<ReadingOptions> = {}): readonly Instant[] {
  return readDocument(lines.join('\n'), { headings: DEFAULT_HEADINGS, ...options }).instants;
}

function utcOf(lines: readonly string[], options: Partial<ReadingOptions> = {}): (string | null)[] {
  return instantsOf(lines, options).map(({ utc }) => utc);
}

const DAYS: readonly (readonly [what: string, lines: readonly string[], last: string | null])[] = [
  ['a day heading', ['## Timeline', '### 2021-03-04', '- 14:03 down'], '2021-03-04T14:03Z'],
  ['a bold day', ['**March 4, 2021**', '', '- 14:03 down'], '2021-03-04T14:03Z'],
  ['the entry before', ['- 2021-03-04 14:03 down', '- 14:20 up'], '2021-03-04T14:20Z'],
  ['the heading before', ['### 2021-03-04 14:03', 'down', '### 14:20', 'up'], '2021-03-04T14:20Z'],
  ['the title', ['# Checkout down on 4 March 2021', '', 'At 14:03 it fell over.'], '2021-03-04T14:03Z'],
  ['the line above', ['All times UTC, on March 4 2021.', '', '- 14:03 down'], '2021-03-04T14:03Z'],
  [
    'the date column',
    ['| Date | Time | Event |', '|-|-|-|', '| 2021-03-04 | 14:03 | down |'],
    '2021-03-04T14:03Z',
  ],
  ['midnight between entries', ['- 2021-03-04 23:50 down', '- 00:10 up'], '2021-03-05T00:10Z'],
  ['midnight in a range', ['- 2021-03-04 23:50–00:10 down'], '2021-03-05T00:10Z'],
  [
    'no new day for a small step back',
    ['- 2021-03-04 14:03 down', '- 13:58 early sign'],
    '2021-03-04T13:58Z',
  ],
  ['the year of the entry before', ['- Dec 30, 2020 10:00 a', '- Jan 2 10:00 b'], '2021-01-02T10:00Z'],
  ['an elapsed time', ['- 2021-03-04 14:03 down', '- T+5m up'], '2021-03-04T14:08Z'],
  ['nothing to go by', ['- 14:03 down'], null],
];

const ZONES: readonly (readonly [
  what: string,
  lines: readonly string[],
  zone: string | null,
  origin: string,
])[] = [
  ['stated', ['## Timeline', 'All times in UTC', '', '- 14:03 PST down'], 'PST', 'stated'],
  [
    'declared in a sentence',
    ['## Timeline', '_All times are in CET._', '', '- 14:03 down'],
    'CET',
    'declared',
  ],
  ['declared by the heading', ['## Timeline (UTC)', '- 14:03 down'], 'UTC', 'declared'],
  ['declared by the column', ['| Time (PST) | Event |', '|-|-|', '| 14:03 | down |'], 'PST', 'declared'],
  ['declared elsewhere', ['- 14:03 down', '', '## Notes', 'All times in UTC.'], 'UTC', 'declared'],
  ['taken from the entry before', ['- 14:00 PST up', '- 14:03 down'], 'PST', 'declared'],
  ['assumed', ['- 14:03 down'], null, 'assumed'],
  [
    'not declared by a screenshot',
    ['The screenshots have timestamps in CET.', '', '- 14:03 down'],
    null,
    'assumed',
  ],
];

describe('instants', () => {
  for (const [what, lines, last] of DAYS)
    it(`take their day from ${what}`, () => {
      assert.equal(utcOf(lines).at(-1), last);
    });

  for (const [what, lines, zone, origin] of ZONES)
    it(`have a zone that is ${what}`, () => {
      const instant = instantsOf(lines).at(-1);
      assert.deepEqual([instant?.zone, instant?.zoneOrigin], [zone, origin]);
    });

  it('take the year from the file name', () => {
    assert.deepEqual(utcOf(['- Dec 30 10:00 a'], { path: 'docs/2021-01-20-outage.md' }), [
      '2020-12-30T10:00Z',
    ]);
  });

  it('use the configured zone where none is named', () => {
    assert.deepEqual(utcOf(['- 2021-07-04 14:03 down'], { defaultZone: 'Europe/Berlin' }), [
      '2021-07-04T12:03Z',
    ]);
  });

  it('tell day and month apart by the other dates of the document', () => {
    assert.deepEqual(utcOf(['25/03/2021 and 04/03/2021']), ['2021-03-25', '2021-03-04']);
    assert.deepEqual(utcOf(['03/25/2021 and 04/03/2021']), ['2021-03-25', '2021-04-03']);
  });

  it('doubt local times that do not exist or exist twice, and ambiguous abbreviations', () => {
    const doubts = [
      '2021-03-14 02:30 PT',
      '2021-11-07 01:30 PT',
      '2021-03-04 14:03 IST',
      '2021-03-04 14:03 PT',
    ].map((text) => instantsOf([text])[0]?.doubt);
    assert.deepEqual(doubts, ['nonexistent', 'ambiguous-local', 'ambiguous-zone', null]);
  });

  it('are as exact as they are written', () => {
    const texts = ['2021-03-04', '2021-03-04 2pm', '2021-03-04 14:03', '2021-03-04 14:03:22'];
    assert.deepEqual(
      texts.map((text) => instantsOf([text])[0]?.precision),
      ['day', 'hour', 'minute', 'second'],
    );
  });
});
