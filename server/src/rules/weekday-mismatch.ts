/** Dates that fall on another day of the week than the one written beside them. */
import { oncePerPart } from '../document/parts';
import { KINDS, type Instant } from '../document/model';
import { message } from './message';
import type { Edit, Finding, Rule } from './rule';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
/** Without its year a date takes the year of the document, which may be another one. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** 04/03/2021 can be read both ways. */
const COULD_BE_EITHER = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;

const rule: Rule = {
  metadata: {
    id: 'weekday-mismatch',
    family: 'time',
    summary: 'A date falls on another day of the week than the one written.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check: ({ document }) => mismatches(document),
};
export default rule;

const mismatches = oncePerPart(({ instants, source }) =>
  instants.flatMap((instant): Finding[] => {
    const { weekday, utc, date, range } = instant;
    const text = source.slice(range.start, range.end);
    if (weekday === null || utc === null || date !== 'stated') return [];
    if (!YEAR.test(text) || COULD_BE_EITHER.test(text)) return [];
    const real = weekdayOf(instant);
    if (real === weekday) return [];
    const edit = editOf(instant, text, real);
    return [
      {
        range: edit?.range ?? range,
        message: message(
          '{date} was a {real}, not a {written}. One of them is wrong, and the timeline hangs on the date: correct it.',
          { date: dayOf(instant), real: NAMES[real - 1] ?? '', written: NAMES[weekday - 1] ?? '' },
        ),
        fixes:
          edit === null
            ? []
            : [
                {
                  title: message('Write {weekday}', { weekday: edit.newText }),
                  kind: 'rewrite',
                  preferred: true,
                  edits: [edit],
                },
              ],
      },
    ];
  }),
);

/** The day on the writer's calendar, ISO. */
function dayOf({ utc, offsetMinutes }: Instant): string {
  return new Date(Date.parse(utc ?? '') + (offsetMinutes ?? 0) * 60_000).toISOString().slice(0, 10);
}

/** 1 is Monday. */
function weekdayOf(instant: Instant): number {
  return new Date(dayOf(instant)).getUTCDay() || 7;
}

/** The right name, as long as the wrong one. */
function editOf({ range }: Instant, text: string, real: number): Edit | null {
  const match = WEEKDAY.exec(text);
  const name = NAMES[real - 1];
  if (match === null || name === undefined) return null;
  const start = range.start + match.index;
  const short = !match[0].toLowerCase().endsWith('day');
  return {
    range: { start, end: start + match[0].length },
    newText: short ? name.slice(0, 3) : name,
  };
}
