import assert from 'node:assert/strict';
import {
  budgetUsed,
  burnRate,
  errorBudget,
  formatSeconds,
  formatShare,
  grouped,
  shareOf,
} from '../../../server/src/document/arithmetic';
import { impactStart, measuredTimes, secondsBetween } from '../../../server/src/document/incidentTimes';
import { read } from '../rules/ruleTest';

const MINUTE = 60;

describe('The error budget', () => {
  const budgets = [
    { objective: 0.999, windowDays: 30, minutes: 43.2 },
    { objective: 0.999, windowDays: 28, minutes: 40.32 },
    { objective: 0.999, windowDays: 90, minutes: 129.6 },
    { objective: 0.9995, windowDays: 30, minutes: 21.6 },
    { objective: 0.9999, windowDays: 30, minutes: 4.32 },
    { objective: 0.99, windowDays: 30, minutes: 432 },
    { objective: 1, windowDays: 30, minutes: 0 },
  ];
  for (const { minutes, ...objective } of budgets)
    it(`of ${formatShare(objective.objective)} over ${objective.windowDays} days is ${minutes} minutes`, () => {
      assert.ok(Math.abs(errorBudget(objective) - minutes * MINUTE) < 1e-6);
    });

  it('is used by the affected share for its duration', () => {
    const used = budgetUsed({ share: 0.12, seconds: 35 * MINUTE }, { objective: 0.999, windowDays: 30 });
    assert.equal(used?.toFixed(3), '0.097');
  });

  it('cannot be used where there is none', () => {
    assert.equal(budgetUsed({ share: 1, seconds: 1 }, { objective: 1, windowDays: 30 }), null);
  });

  it('burns a thousand times too fast in a full outage at 99.9 %', () => {
    assert.equal(burnRate(1, { objective: 0.999, windowDays: 30 })?.toFixed(6), '1000.000000');
  });
});

describe('A share', () => {
  const shares: readonly (readonly [number, number, number | null])[] = [
    [1_240, 18_300, 1_240 / 18_300],
    [0, 10, 0],
    [11, 10, null],
    [1, 0, null],
  ];
  for (const [part, whole, share] of shares)
    it(`of ${part} in ${whole} is ${String(share)}`, () => {
      assert.equal(shareOf(part, whole), share);
    });
});

describe('A length of time is written in its two largest units', () => {
  const lengths: readonly (readonly [number, string])[] = [
    [0, '0 s'],
    [0.25, '250 ms'],
    [59, '59 s'],
    [60, '1 min'],
    [2_592, '43 min 12 s'],
    [2_820, '47 min'],
    [3_600, '1 h'],
    [3_605, '1 h'],
    [3_900, '1 h 5 min'],
    [90_000, '1 d 1 h'],
    [86_400 * 3 + 59, '3 d'],
    [-300, '−5 min'],
  ];
  for (const [seconds, words] of lengths)
    it(`${seconds} s: ${words}`, () => {
      assert.equal(formatSeconds(seconds), words);
    });
});

describe('A share is written as a percentage', () => {
  const shares: readonly (readonly [number, string])[] = [
    [0.0226, '2.3 %'],
    [0.000_42, '0.042 %'],
    [0.999, '99.9 %'],
    [0.9999, '99.99 %'],
    [0.9995, '99.95 %'],
    [1, '100 %'],
    [12.5, '1,250 %'],
    [0, '0 %'],
  ];
  for (const [share, words] of shares)
    it(`${share}: ${words}`, () => {
      assert.equal(formatShare(share), words);
    });

  it('and numbers have commas between thousands', () => {
    assert.deepEqual([999, 1_000, 1_234_567.5].map(grouped), ['999', '1,000', '1,234,567.5']);
  });
});

const TIMELINE = `# Checkout outage on 2026-03-04

## Timeline

All times UTC.

- 13:58 Release 4.12 deployed
- 14:03 Impact started
- 14:09 Alert fired
- 14:11 On-call acknowledged
- 14:31 Rolled back
- 14:50 Incident resolved
`;

describe('Measured times', () => {
  it('start at the impact, and at detection for the acknowledgement', () => {
    assert.deepEqual(
      measuredTimes(read(TIMELINE)).map(({ measure, seconds }) => [measure, seconds / MINUTE]),
      [
        ['detect', 6],
        ['acknowledge', 2],
        ['mitigate', 28],
        ['resolve', 47],
      ],
    );
  });

  it('are left out where an end is missing', () => {
    assert.deepEqual(
      measuredTimes(read(TIMELINE.replace('Impact started', 'Errors'))).map(({ measure }) => measure),
      ['acknowledge'],
    );
  });

  it('count from the entry that says so, else from the first', () => {
    assert.deepEqual(
      [TIMELINE, TIMELINE.replace('Impact started', 'Errors')].map((text) => {
        const start = impactStart(read(text));
        return [start?.by, start?.entry.at.clock];
      }),
      [
        ['started', '14:03'],
        ['first-entry', '13:58'],
      ],
    );
  });

  it('cross midnight where no date is known', () => {
    const { facts } = read('# Outage\n\n## Timeline\n\n- 23:50 Outage began\n- 00:10 Service restored\n');
    const [from, to] = facts.timeline?.timeline.entries ?? [];
    assert.ok(from !== undefined && to !== undefined);
    assert.equal(secondsBetween(from, to), 20 * MINUTE);
  });

  it('count elapsed times from their own zero', () => {
    const { facts } = read(
      '# Outage\n\n## Timeline\n\n- T+0 Outage began\n- T+5m Alert fired\n- T+12m Rolled back\n',
    );
    const entries = facts.timeline?.timeline.entries ?? [];
    assert.deepEqual(
      entries.map((entry) => secondsBetween(entries[0] ?? entry, entry)),
      [0, 300, 720],
    );
  });
});
