/** The shapes of timelines, and what looks like one and is none. */
import assert from 'node:assert/strict';
import { readDocument } from '../../../../server/src/document/reader';
import type { Timeline } from '../../../../server/src/document/model';
import { DEFAULT_HEADINGS } from '../../../../server/src/schema/headings';

function timelineOf(lines: readonly string[]): Timeline | undefined {
  return readDocument(lines.join('\n'), { headings: DEFAULT_HEADINGS }).facts.timeline?.timeline;
}

const SHAPES: readonly (readonly [
  what: string,
  shape: Timeline['shape'],
  count: number,
  lines: readonly string[],
])[] = [
  ['bullets', 'list', 3, ['## Timeline', '- 14:03 down', '- **14:10** paged', '- `14:30` up']],
  ['bracketed times', 'list', 3, ['## Timeline', '- [14:03] down', '- [14:10] paged', '- [14:30] up']],
  ['days', 'list', 3, ['## Timeline', '- 2021-03-04: found', '- March 9th – fixed', '- 2021-04-01 - told']],
  [
    'links as times',
    'list',
    3,
    [
      '## Timeline',
      '- [14:03](https://a.example) down',
      '- [14:10](https://b.example) b',
      '- [14:30](https://c.example) c',
    ],
  ],
  ['points for colons', 'list', 3, ['## Timeline', '- 11.57 - down', '- 12.10 - paged', '- 12.30 - up']],
  [
    'times behind the words, below a name',
    'list',
    4,
    [
      '## Timeline',
      '- Detected 2025-05-04 14:03',
      '- Declared: 2025-05-04 14.10',
      '- **Fix deployed** (4 May, ~14:30 UTC)',
      '- Review 5 May 2025, 10:00–11:00 UTC',
    ],
  ],
  [
    'a log elsewhere rather than milestones below the name',
    'list',
    4,
    [
      '## Timeline',
      '- Detected 14:03',
      '- Repaired 14:20',
      '- Resolved 14:30',
      '## Context',
      '- 14:03 - alerts fire',
      '- 14:05 - team looks',
      '- 14:20 - limit raised',
      '- 14:30 - queue empty',
    ],
  ],
  [
    'early hours with a point, and times of about',
    'paragraphs',
    4,
    [
      '## Timeline',
      '9.41 KL deploys',
      '',
      '9.48 Alerts fire',
      '',
      '~ 9.50 KL reverts',
      '',
      '10.05ish all is well',
    ],
  ],
  ['no separators', 'list', 3, ['## Timeline', '- 1625: down', '- 1640: paged', '- 1702: up']],
  ['elapsed times', 'list', 3, ['## Timeline', '- T+0 down', '- T+5m paged', '- T+1h up']],
  ['ranges', 'list', 3, ['## Timeline', '- 14:03–14:10 down', '- 14:10-14:20 look', '- 14:30 up']],
  [
    'a table',
    'table',
    3,
    ['## Timeline', '| Time | Event |', '|-|-|', '| 14:03 | down |', '| 14:10 | paged |', '| 14:30 | up |'],
  ],
  [
    'a table without outer pipes',
    'table',
    3,
    ['## Timeline', 'Time | Event', '---|---', '14:03 | down', '14:10 | paged', '14:30 | up'],
  ],
  [
    'a time column that is not the first',
    'table',
    3,
    [
      '## Timeline',
      '| Who | When | What |',
      '|-|-|-|',
      '| Ana | 14:03 | deploys |',
      '| Ben | 14:10 | reverts |',
      '| Ana | 14:30 | confirms |',
    ],
  ],
  [
    'columns for date and time',
    'table',
    3,
    [
      '## Timeline',
      '| Date | Time | Event |',
      '|-|-|-|',
      '| 2021-03-04 | 23:50 | down |',
      '| 2021-03-05 | 00:10 | paged |',
      '| 2021-03-05 | 00:30 | up |',
    ],
  ],
  [
    'headings',
    'headings',
    3,
    ['## Timeline', '### 2021-03-04 14:03', 'down', '### 14:10', 'paged', '### 14:30', 'up'],
  ],
  [
    'paragraphs',
    'paragraphs',
    3,
    ['## Timeline', '14:03 UTC down', '', '14:10 UTC paged', '', '14:30 UTC up'],
  ],
  ['lines of one paragraph', 'paragraphs', 3, ['## Timeline', '14:03 - down', '14:10 - paged', '14:30 - up']],
  [
    'day headings with clocks below',
    'list',
    3,
    ['## Timeline', '### March 4, 2021', '- 14:03 down', '- 14:10 paged', '### March 5, 2021', '- 09:00 up'],
  ],
  [
    'a bold day with clocks below',
    'list',
    3,
    ['## Timeline', '**March 4, 2021**', '', '- 14:03 down', '- 14:10 paged', '- 14:30 up'],
  ],
  [
    'quoted lines',
    'paragraphs',
    3,
    ['## Timeline', '> 14:03 down', '', 'then', '', '> 14:10 paged', '', 'then', '', '> 14:30 up'],
  ],
  [
    'a list without a heading of its own',
    'list',
    3,
    ['# Outage', '', '- 14:03 UTC we saw errors', '- 14:10 UTC we were paged', '- 14:30 UTC we rolled back'],
  ],
  [
    'status updates',
    'paragraphs',
    3,
    [
      '# Outage',
      '',
      '[Update - 2021-03-04 15h50 UTC]',
      '',
      'all is well',
      '',
      '[Update - 2021-03-04 15h30 UTC]',
      '',
      'still slow',
      '',
      '[Update - 2021-03-04 14h00 UTC]',
      '',
      'we are looking',
    ],
  ],
];

const NONE: readonly (readonly [what: string, lines: readonly string[]])[] = [
  [
    'due dates',
    [
      '# Outage',
      '',
      '| Action | Due |',
      '|-|-|',
      '| add an alert | 2021-04-01 |',
      '| write a test | 2021-04-02 |',
      '| fix docs | 2021-04-03 |',
    ],
  ],
  [
    'a changelog',
    [
      '# Outage',
      '',
      '## Releases',
      '- 2021-03-04: version 1.2 is out',
      '- 2021-03-09: version 1.3 is out',
      '- 2021-04-01: version 1.4 is out',
    ],
  ],
  [
    'records',
    [
      '# Outage',
      '',
      '| Time | Transaction |',
      '|-|-|',
      '| 2021-03-04 14:03 | 0x9f3c5b1a2e |',
      '| 2021-03-04 14:10 | 0x1b2c8d7e6f |',
      '| 2021-03-04 14:30 | 0x7e6f5d4c3b |',
    ],
  ],
  [
    'prose that mentions times',
    ['# Outage', '', 'It fell over at 14:03 UTC, we were paged at 14:10 UTC, and it was back at 14:30 UTC.'],
  ],
];

const ORDERS: readonly (readonly [
  what: string,
  clocks: readonly string[],
  ordered: boolean | null,
  newestFirst: boolean,
])[] = [
  ['forward', ['14:03', '14:10', '14:30'], true, false],
  ['forward past midnight', ['23:50', '00:10', '00:30'], true, false],
  ['with equal times', ['14:03', '14:03', '14:30'], true, false],
  ['with one step back', ['14:03', '14:30', '14:10'], false, false],
  ['backward', ['14:30', '14:10', '14:03'], false, true],
];

describe('timeline', () => {
  for (const [what, shape, count, lines] of SHAPES)
    it(`reads ${what}`, () => {
      const timeline = timelineOf(lines);
      assert.deepEqual([timeline?.shape, timeline?.entries.length], [shape, count]);
    });

  for (const [what, lines] of NONE)
    it(`is not made of ${what}`, () => {
      assert.ok((timelineOf(lines)?.entries.length ?? 0) < 3);
    });

  for (const [what, clocks, ordered, newestFirst] of ORDERS)
    it(`knows an order ${what}`, () => {
      const timeline = timelineOf(['## Timeline', ...clocks.map((clock) => `- ${clock} event`)]);
      assert.deepEqual([timeline?.ordered, timeline?.newestFirst], [ordered, newestFirst]);
    });

  it('gives what happened, without the time', () => {
    const entries = timelineOf([
      '## Timeline',
      '- **14:03–14:10 UTC** – the *queue* fills',
      '- 14:20:',
      '',
      '  It drains.',
    ])?.entries;
    assert.deepEqual(
      entries?.map(({ text }) => text),
      ['the queue fills', 'It drains.'],
    );
  });

  it('gives the end of a range', () => {
    assert.equal(timelineOf(['## Timeline', '- 14:03–14:10 down'])?.entries[0]?.until?.clock, '14:10');
  });

  it('knows whether a zone is stated', () => {
    const entries = ['- 14:03 down', '- 14:10 up'];
    assert.deepEqual(
      [
        timelineOf(['## Timeline', ...entries])?.zoneStated,
        timelineOf(['## Timeline (UTC)', ...entries])?.zoneStated,
      ],
      [false, true],
    );
    assert.equal(timelineOf(['## Timeline (UTC)', ...entries])?.zone?.text, 'UTC');
  });

  it('finds the milestones', () => {
    const entries = timelineOf([
      '## Timeline',
      '- 14:00 Outage begins',
      '- 14:03 The latency alert fires',
      '- 14:05 The on-call engineer acknowledges the page',
      '- 14:20 The deployment is rolled back',
      '- 14:30 The incident is resolved',
      '- 14:40 The cause is not resolved yet',
    ])?.entries;
    assert.deepEqual(
      entries?.map(({ milestones }) => milestones),
      [['started'], ['detected'], ['acknowledged'], ['mitigated'], ['resolved'], []],
    );
  });
});
