/** Refactorings by example: the text before, the text after, `null` where something would be lost. */
import assert from 'node:assert/strict';
import { reshapedActionItems } from '../../../server/src/features/refactorings/actionItemShape';
import { sortedTimeline } from '../../../server/src/features/refactorings/sortTimeline';
import { reshapedTimeline } from '../../../server/src/features/refactorings/timelineShape';
import { timelineInUtc } from '../../../server/src/features/refactorings/timelineToUtc';
import type { Reading } from '../../../server/src/features/openDocument';
import type { Edit } from '../../../server/src/rules/rule';
import { edited, readingOf } from './readings';

interface Example {
  readonly what: string;
  readonly before: readonly string[];
  readonly after: readonly string[] | null;
}

const HEAD = ['---', 'kind: review', 'date: 2026-03-04', '---', '', '# Search was down', ''];

function runs(refactor: (reading: Reading) => readonly Edit[] | null, examples: readonly Example[]): void {
  for (const { what, before, after } of examples)
    for (const lineBreak of ['\n', '\r\n'])
      it(`${what}${lineBreak === '\n' ? '' : ' (CRLF)'}`, () => {
        const whole = (lines: readonly string[]): string => [...HEAD, ...lines, ''].join(lineBreak);
        const reading = readingOf(whole(before));
        assert.equal(edited(reading, refactor(reading)), after === null ? null : whole(after));
      });
}

describe('Refactoring: sort the timeline', () => {
  runs(sortedTimeline, [
    {
      what: 'a list with the day in its first entry',
      before: [
        '## Timeline',
        '',
        '- 2026-03-04 14:03 UTC First errors 😀',
        '- 14:41 UTC Rolled back',
        '- 14:09 UTC 検索チーム is paged',
      ],
      after: [
        '## Timeline',
        '',
        '- 2026-03-04 14:03 UTC First errors 😀',
        '- 14:09 UTC 検索チーム is paged',
        '- 14:41 UTC Rolled back',
      ],
    },
    {
      what: 'numbers stay in their places',
      before: [
        '## Timeline',
        '',
        '1. 14:41 UTC Rolled back',
        '2. 14:03 UTC First errors',
        '3. 14:50 UTC Over',
      ],
      after: [
        '## Timeline',
        '',
        '1. 14:03 UTC First errors',
        '2. 14:41 UTC Rolled back',
        '3. 14:50 UTC Over',
      ],
    },
    {
      what: 'a table',
      before: [
        '## Timeline',
        '',
        '| Time | Event |',
        '| --- | --- |',
        '| 2026-03-04 14:41 UTC | Rolled back |',
        '| 2026-03-04 14:03 UTC | First errors |',
        '| 2026-03-04 14:50 UTC | Over |',
      ],
      after: [
        '## Timeline',
        '',
        '| Time | Event |',
        '| --- | --- |',
        '| 2026-03-04 14:03 UTC | First errors |',
        '| 2026-03-04 14:41 UTC | Rolled back |',
        '| 2026-03-04 14:50 UTC | Over |',
      ],
    },
  ]);
});

describe('Refactoring: write the timeline in UTC', () => {
  runs(timelineInUtc, [
    {
      what: 'times with their zone beside them, over midnight',
      before: ['## Timeline', '', '- 2026-03-04 15:58 PST First errors', '- 16:10 PST Rolled back'],
      after: ['## Timeline', '', '- 2026-03-04 23:58 UTC First errors', '- 2026-03-05 00:10 UTC Rolled back'],
    },
    {
      what: 'a zone declared for all',
      before: [
        '## Timeline',
        '',
        'All times CET.',
        '',
        '- 2026-03-04 14:03 First errors',
        '- 14:41 Rolled back',
      ],
      after: [
        '## Timeline',
        '',
        'All times UTC.',
        '',
        '- 2026-03-04 13:03 UTC First errors',
        '- 13:41 UTC Rolled back',
      ],
    },
  ]);
});

describe('Refactoring: list ↔ table of the timeline', () => {
  runs(reshapedTimeline, [
    {
      what: 'list to table, pipes escaped, markup kept',
      before: ['## Timeline', '', '- 14:03 UTC First `a | b` errors', '- 14:41 UTC **Rolled back**'],
      after: [
        '## Timeline',
        '',
        '| Time | Event |',
        '| --- | --- |',
        '| 14:03 UTC | First `a \\| b` errors |',
        '| 14:41 UTC | **Rolled back** |',
      ],
    },
    {
      what: 'table to list, further columns kept by name',
      before: [
        '## Timeline',
        '',
        '| Time | Event | By |',
        '| --- | --- | --- |',
        '| 14:03 UTC | First errors | |',
        '| 14:41 UTC | Rolled back | @ana.diaz |',
      ],
      after: ['## Timeline', '', '- 14:03 UTC First errors', '- 14:41 UTC Rolled back; By: @ana.diaz'],
    },
    {
      what: 'an entry of several paragraphs stays in its list',
      before: [
        '## Timeline',
        '',
        '- 14:03 UTC First errors',
        '',
        '  Seen in Berlin.',
        '- 14:41 UTC Rolled back',
      ],
      after: null,
    },
  ]);
});

describe('Refactoring: list ↔ table of the action items', () => {
  runs(reshapedActionItems, [
    {
      what: 'tasks to table',
      before: [
        '## Action items',
        '',
        '- [x] Add an alert — owner: @ana.diaz, due: 2026-03-20, ticket: OPS-12',
        '- [ ] Test the rollback — owner: @ben.okoro, due: 2026-04-01',
      ],
      after: [
        '## Action items',
        '',
        '| Action | Owner | Due | Ticket | Status |',
        '| --- | --- | --- | --- | --- |',
        '| Add an alert | @ana.diaz | 2026-03-20 | OPS-12 | done |',
        '| Test the rollback | @ben.okoro | 2026-04-01 |  | open |',
      ],
    },
    {
      what: 'table to tasks',
      before: [
        '## Action items',
        '',
        '| Action | Owner | Due | Status |',
        '| --- | --- | --- | --- |',
        '| Add an alert | @ana.diaz | 2026-03-20 | Done |',
        '| Test the rollback | @ben.okoro | 2026-04-01 | Open |',
      ],
      after: [
        '## Action items',
        '',
        '- [x] Add an alert — owner: @ana.diaz, due: 2026-03-20',
        '- [ ] Test the rollback — owner: @ben.okoro, due: 2026-04-01',
      ],
    },
    {
      what: 'a column that no list has keeps its table',
      before: [
        '## Action items',
        '',
        '| Action | Owner | Due | Remarks |',
        '| --- | --- | --- | --- |',
        '| Add an alert | @ana.diaz | 2026-03-20 | after the freeze |',
      ],
      after: null,
    },
  ]);
});
