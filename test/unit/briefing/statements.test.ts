/** What a briefing says and where it comes from. */
import assert from 'node:assert/strict';
import { AUDIENCES } from '../../../server/src/briefing/briefing';
import { briefed, EXAMPLE_FILES, exampleText, linesOf } from './briefingTest';

const HALT = `---
kind: halt
status: draft
---

# PAY-12: Hold ledgerd 3.1 (draft)

## Summary

Transfers are booked twice. Next update at 12:00 UTC.

## Impact

31 of 900 transfers (3.4 %) were booked twice.

## Decision

Halt ledgerd 3.1.

**Decided by:** @noor

## Mitigation plan

1. Roll back to 3.0.9 — @noor

**Estimate:** 2–3 hours

## Root cause

TBD
`;

describe('Statements of a briefing', () => {
  const briefing = briefed(HALT);

  it('start with the decision and the author’s summary', () => {
    assert.equal(briefing.parts[0]?.id, 'bottom-line');
    assert.deepEqual(linesOf(briefing, 'bottom-line'), [
      'Decision: Halt ledgerd 3.1.',
      'Decided by: @noor',
      'Transfers are booked twice.',
    ]);
  });

  it('leave id and status out of the title', () => {
    assert.equal(briefing.title, 'Hold ledgerd 3.1');
  });

  it('tell the plan with its estimate as it was written', () => {
    assert.deepEqual(linesOf(briefing, 'plan'), ['Roll back to 3.0.9 — @noor', 'Estimate: 2–3 hours']);
  });

  it('name what is missing, at the section where it belongs', () => {
    const gap = briefing.gaps.find(({ fact }) => fact === 'worstCase');
    assert.ok(gap !== undefined);
    assert.equal(gap.line, 6);
    assert.ok(briefing.gaps.some(({ fact }) => fact === 'options'));
  });

  it('do not say the same thing twice', () => {
    const text = HALT.replace('booked twice. Next', 'booked twice: 31 of 900 transfers (3.4 %) so far. Next');
    assert.ok(!linesOf(briefed(text), 'impact').some((line) => line.startsWith('31 of 900')));
  });

  it('keep their ids when numbers change', () => {
    const later = briefed(HALT.replace('31 of 900 transfers (3.4 %)', '45 of 980 transfers (4.6 %)'));
    const ids = (of: typeof briefing): string[] =>
      of.parts.flatMap(({ statements }) => statements.map(({ id }) => id));
    assert.deepEqual(ids(later), ids(briefing));
  });

  it('have ids of their own', () => {
    for (const example of ['halt', 'rca', 'review'] as const)
      for (const audience of AUDIENCES) {
        const { parts } = briefed(exampleText(example), { audience, source: EXAMPLE_FILES[example] });
        const ids = parts.flatMap(({ statements }) => statements.map(({ id }) => id));
        assert.equal(new Set(ids).size, ids.length, `${example} for ${audience}`);
      }
  });

  it('lie in the document where their source says', () => {
    const text = exampleText('halt');
    const lines = text.split('\n');
    for (const { statements } of briefed(text).parts)
      for (const statement of statements) {
        if (statement.type !== 'fact') continue;
        const [source] = statement.sources;
        assert.ok(source !== undefined);
        const start = text.slice(0, source.range.start).split('\n').length;
        assert.equal(source.line, start);
        const [word = ''] = statement.text.split(' ');
        assert.ok((lines[source.line - 1] ?? '').includes(word), `${word} in line ${source.line}`);
      }
  });
});

describe('An objective', () => {
  it('is told with the outage that it allows', () => {
    const text = `${HALT}\n## SLO\n\n99.9 % of transfers are booked once, over 30 days.\n`;
    assert.deepEqual(linesOf(briefed(text), 'impact').slice(-2), [
      'Objective at stake: 99.9 % of transfers are booked once, over 30 days.',
      'The objective allows 43 min 12 s of full outage ((1 − 99.9 %) × 30 days = 43 min 12 s)',
    ]);
  });
});

describe('Times and action items', () => {
  const REVIEW = `# Review: search was down

## Summary

Search was down for all users.

## Impact

Every search failed, 2,100 of 2,100.

## Timeline

All times UTC.

- 2026-02-03 10:00 Impact begins: searches fail
- 2026-02-03 10:06 Detected by the error alert
- 2026-02-03 10:41 Mitigated: old index switched on
- 2026-02-04 09:00 Resolved: new index built

## Action items

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Check the index before the switch | @ada | 2026-04-30 | Open |
| Alert on empty results | @ben | 2026-03-01 | Open |
| Keep the old index for a day | @ada | 2026-02-10 | Done |
`;

  it('show from and to of each computed time', () => {
    const lines = linesOf(briefed(REVIEW), 'durations');
    assert.ok(lines.includes('Detected after 6 min (2026-02-03 10:00 UTC → 2026-02-03 10:06 UTC = 6 min)'));
    assert.ok(
      lines.includes('Harm stopped after 41 min (2026-02-03 10:00 UTC → 2026-02-03 10:41 UTC = 41 min)'),
    );
    assert.ok(lines.includes('Resolved after 23 h (2026-02-03 10:00 UTC → 2026-02-04 09:00 UTC = 23 h)'));
  });

  it('put overdue items first and done ones last', () => {
    assert.deepEqual(linesOf(briefed(REVIEW), 'action-items'), [
      'Alert on empty results | @ben | 2026-03-01 | Overdue',
      'Check the index before the switch | @ada | 2026-04-30 | Open',
      'Keep the old index for a day | @ada | 2026-02-10 | Done',
    ]);
  });

  it('say nothing of overdue items where the present is unknown', () => {
    assert.ok(
      !linesOf(briefed(REVIEW, { now: null }), 'action-items').some((line) => line.includes('Overdue')),
    );
  });
});
