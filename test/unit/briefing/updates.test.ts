/** "Update N", and the card for the meeting. */
import assert from 'node:assert/strict';
import { compareBriefings } from '../../../server/src/briefing/delta';
import { fromJson, toJson } from '../../../server/src/briefing/formats/json';
import { createMeetingCard } from '../../../server/src/briefing/meetingCard';
import { MEETING_QUESTIONS, unansweredQuestions } from '../../../server/src/rules/meetingQuestions';
import { briefed, exampleText, linesOf, optionsWith, read } from './briefingTest';

const FIRST = `---
kind: halt
severity: SEV-3
---

# Hold ledgerd 3.1

## Summary

Transfers are booked twice.

## Impact

31 of 900 transfers (3.4 %) were booked twice. No data was lost.

## Options

| Option | Time | Verdict |
| --- | --- | --- |
| Hotfix 3.1.1 | 3–4 hours | Chosen |
`;

function update(now: string): ReturnType<typeof compareBriefings> {
  const before = fromJson(toJson(briefed(FIRST)));
  assert.ok(before !== null);
  return compareBriefings(before, briefed(now), { number: 2, source: now });
}

describe('Update N', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'a number that changed, with the one before',
      FIRST.replace('31 of 900 transfers (3.4 %)', '45 of 980 transfers (4.6 %)'),
      'changed',
      [
        '45 of 980 transfers (4.6 %) were booked twice. (before: 31 of 900 transfers (3.4 %) were booked twice.)',
      ],
    ],
    [
      'a changed field of the header',
      FIRST.replace('SEV-3', 'SEV-2'),
      'changed',
      ['Severity: SEV-2 (before: SEV-3)'],
    ],
    [
      'a changed option',
      FIRST.replace('3–4 hours', '6–8 hours'),
      'changed',
      ['Hotfix 3.1.1 · 6–8 hours · Chosen (before: Hotfix 3.1.1 · 3–4 hours · Chosen)'],
    ],
    [
      'a new fact',
      FIRST.replace('No data was lost.', 'No data was lost. Two merchants stopped taking orders.'),
      'added',
      ['Two merchants stopped taking orders.'],
    ],
    [
      'a fact that is no longer said',
      FIRST.replace(' No data was lost.', ''),
      'withdrawn',
      ['No data was lost.'],
    ],
    [
      'a gap that was closed',
      `${FIRST}\n## Worst case\n\nAll 40,000 transfers of a day are booked twice.\n`,
      'answered',
      ['what happens in the worst case if this ships'],
    ],
    [
      'nothing',
      FIRST,
      'unchanged',
      ['Nothing has changed since the last update (compared with incident.md)'],
    ],
  ];
  for (const [what, now, part, lines] of cases)
    it(`tells ${what}`, () => {
      assert.deepEqual(linesOf(update(now), part), lines);
    });

  it('bears its number', () => {
    assert.equal(update(FIRST).title, 'Update 2: Hold ledgerd 3.1');
  });

  it('says what is still missing', () => {
    assert.ok(linesOf(update(FIRST), 'open').includes('gap: rootCause'));
  });

  it('does not take for withdrawn what only gave way to something more important', () => {
    const now = FIRST.replace(
      'No data was lost.',
      'No data was lost. 12 merchants, 40 shops, 7 banks, 300 callers, €9,000 and 8 regions are hit. 1,200 refunds wait. 5,000 receipts are wrong.',
    );
    assert.deepEqual(linesOf(update(now), 'withdrawn'), []);
  });
});

describe('Meeting card', () => {
  const card = (text: string): ReturnType<typeof createMeetingCard> =>
    createMeetingCard(read(text), text, optionsWith({ audience: 'product' }));

  it('opens with the bottom line and asks every question', () => {
    const { parts } = card(exampleText('halt'));
    assert.deepEqual(
      parts.map(({ id }) => id),
      ['bottom-line', ...MEETING_QUESTIONS.map(({ id }) => `question-${id}`)],
    );
  });

  it('answers with the document’s words and their line', () => {
    const lines = linesOf(card(exampleText('halt')), 'question-release-with-warning');
    assert.deepEqual(lines.slice(0, 2), [
      'Rejected: Release with a warning (line 76)',
      'Effect: Customers are still charged twice (line 76)',
    ]);
  });

  it('marks what is unanswered', () => {
    assert.deepEqual(linesOf(card(FIRST), 'question-next-update'), ['gap: meeting.next-update']);
  });

  const answers: readonly (readonly [string, string])[] = [
    ['what-is-broken', '## Impact\n\n3 users lost orders.'],
    ['severity', '**Severity:** SEV-2'],
    ['quick-patch', '## Mitigation\n\nA quick patch does not hold, because the schema changed.'],
    ['how-do-you-know', '## Reproduction\n\n1. Open the cart\n2. Press pay twice'],
    ['timeline', '## Cost of delay\n\nThe release moves by two days.'],
    ['release-with-warning', '## Decision\n\nWe do not release with a warning: users cannot avoid the loss.'],
    ['alternatives', '## Options\n\n- Hotfix\n- Defer the feature'],
    ['who-does-what', '**Owner:** @ada'],
    ['next-update', '## Communication\n\nNext update at 15:30 UTC.'],
  ];
  for (const [id, words] of answers)
    it(`takes “${words.split('\n').at(-1) ?? ''}” for an answer to ${id}`, () => {
      const open = (text: string): string[] => unansweredQuestions(read(text)).map((question) => question.id);
      const empty = '---\nkind: halt\n---\n\n# Hold shopd 2.0\n';
      assert.ok(open(empty).includes(id));
      assert.ok(!open(`${empty}\n${words}\n`).includes(id));
    });

  it('has nothing unanswered in a complete document', () => {
    assert.deepEqual(unansweredQuestions(read(exampleText('halt'))), []);
  });
});
