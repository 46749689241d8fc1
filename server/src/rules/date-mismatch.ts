/** The title's date is not a day of the timeline. */
import { type IncidentDocument, type Instant, KINDS } from '../document/model';
import type { Source } from '../document/source';
import { contains, type Range } from '../document/text';
import { message } from './message';
import type { Finding, Rule } from './rule';

const DAY = 86_400_000;
/** Reports are dated up to so long after the incident; a date before it, or a year off, is a slip. */
const REPORTED_WITHIN = 300 * DAY;
/** Zones and nights can move a day. */
const NIGHT = DAY;

const rule: Rule = {
  metadata: {
    id: 'date-mismatch',
    family: 'consistency',
    summary: 'The date of the title or the front matter does not fit the timeline.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check({ document, source }) {
    const days = (document.facts.timeline?.timeline.entries ?? [])
      .map(({ at }) => at)
      .filter(({ date, utc }) => date === 'stated' && utc !== null);
    const [first] = [...days].sort((a, b) => dayOf(a) - dayOf(b));
    const last = [...days].sort((a, b) => dayOf(b) - dayOf(a))[0];
    if (first === undefined || last === undefined) return [];
    return headDates(document, source).flatMap((stated): Finding[] => {
      const { day } = stated;
      if (day >= dayOf(first) - NIGHT && day <= dayOf(last) + REPORTED_WITHIN) return [];
      const written = isoDay(first);
      return [
        {
          range: stated.range,
          message: message(
            'This date does not fit the timeline, which begins on {day}. Readers look for the incident under the wrong day. Correct the one that is wrong.',
            { day: written },
          ),
          related: [{ range: first.range, message: message('The timeline begins here.') }],
          fixes: [
            {
              title: message('Write {day}', { day: written }),
              kind: 'rewrite',
              edits: [{ range: stated.range, newText: written }],
            },
          ],
        },
      ];
    });
  },
};
export default rule;

interface HeadDate {
  readonly range: Range;
  /** Milliseconds of the day in UTC. */
  readonly day: number;
}

const ISO_DAY = /\d{4}-\d\d-\d\d/;

/** Days written in the title, and the front matter's `date`. */
function headDates({ title, frontMatter, instants }: IncidentDocument, source: Source): HeadDate[] {
  const inTitle = instants.filter(
    ({ range, date, utc }) =>
      date === 'stated' && utc !== null && title !== null && contains(title.range, range),
  );
  const field = frontMatter?.entries.find(({ key }) => key.toLowerCase() === 'date')?.valueRange;
  const match = field === undefined ? null : ISO_DAY.exec(source.slice(field.start, field.end));
  const start = (field?.start ?? 0) + (match?.index ?? 0);
  const stated =
    match === null ? [] : [{ range: { start, end: start + match[0].length }, day: Date.parse(match[0]) }];
  return [...stated, ...inTitle.map((instant) => ({ range: instant.range, day: dayOf(instant) }))]
    .filter(({ day }) => !Number.isNaN(day))
    .sort((one, other) => one.range.start - other.range.start);
}

function isoDay({ utc }: Instant): string {
  return (utc ?? '').slice(0, 10);
}

function dayOf(instant: Instant): number {
  return Date.parse(isoDay(instant));
}
