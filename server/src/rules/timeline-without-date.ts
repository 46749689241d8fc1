/** Timelines that go over midnight without saying so. */
import { type Instant, KINDS } from '../document/model';
import { message } from './message';
import type { Finding, Rule, RuleContext } from './rule';

/** A clock that goes back by more than this has passed midnight; entries that are merely out of order lie closer. */
const NEW_DAY_MINUTES = 6 * 60;

const AFTERNOON_MINUTES = 13 * 60;

const rule: Rule = {
  metadata: {
    id: 'timeline-without-date',
    family: 'time',
    summary: 'The timeline goes over midnight without a date.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: false,
  },
  check(context) {
    const timeline = context.document.facts.timeline?.timeline;
    if (timeline === undefined || timeline.newestFirst) return [];
    return timeline.entries.flatMap(({ at }, i): Finding[] => {
      const before = timeline.entries[i - 1]?.at;
      if (before === undefined || !passesMidnight(before, at, context)) return [];
      const day = at.utc === null ? null : dayOf(at);
      return [
        {
          range: at.range,
          message: message(
            '{time} is a day later than {before} above it, and no date says so. Write the date here.',
            { time: at.text, before: before.text },
          ),
          related: [{ range: before.range, message: message('The last time of the day before') }],
          fixes: [
            {
              title: message('Write the date'),
              kind: 'fill-in',
              preferred: true,
              edits: [
                {
                  range: { start: at.range.start, end: at.range.start },
                  newText: `\${1:${day ?? '2026-03-05'}} `,
                },
              ],
            },
          ],
        },
      ];
    });
  },
};
export default rule;

function passesMidnight(before: Instant, at: Instant, { document }: RuleContext): boolean {
  if (before.clock === null || at.clock === null || at.date === 'stated') return false;
  if (minutesOf(before.clock) - minutesOf(at.clock) <= NEW_DAY_MINUTES) return false;
  // Only a clock of 24 hours proves that the smaller number is not the same afternoon.
  if (minutesOf(before.clock) < AFTERNOON_MINUTES) return false;
  // A date between the two, in a heading or a line of its own, is the one that counts.
  return !document.instants.some(
    ({ range, date }) =>
      range.start > before.range.start && range.start < at.range.start && date === 'stated',
  );
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** The day on the writer's calendar, ISO. */
function dayOf({ utc, offsetMinutes }: Instant): string {
  return new Date(Date.parse(utc ?? '') + (offsetMinutes ?? 0) * 60_000).toISOString().slice(0, 10);
}
