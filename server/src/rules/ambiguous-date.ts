/** Numeric dates that could be read as day and month or as month and day, where nothing in the document decides. */
import { oncePerPart } from '../document/parts';
import { type IncidentDocument, KINDS } from '../document/model';
import type { Source } from '../document/source';
import type { Range } from '../document/text';
import { message } from './message';
import type { Rule } from './rule';

const NUMERIC = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:\d{2})?\d{2})(?![\d/])/;

const rule: Rule = {
  metadata: {
    id: 'ambiguous-date',
    family: 'time',
    summary: 'A date such as 04/03/2021 is read as April by some and as March by others.',
    severity: 'hint',
    kinds: KINDS,
    english: false,
  },
  check({ document, source }) {
    const numeric = numericDates(document);
    const open = numeric.filter(({ first, second }) => first <= 12 && second <= 12 && first !== second);
    const [one, ...others] = open;
    if (one === undefined || open.length < numeric.length || isDecided(document, open, source)) return [];
    const readings = [
      { month: 'second' as const, title: 'Write {date} (day first)' },
      { month: 'first' as const, title: 'Write {date} (month first)' },
    ];
    return [
      {
        range: one.range,
        message: message(
          '{date} is read as {monthFirst} by some and as {dayFirst} by others. Write the year first, or the month in words.',
          { date: one.text, monthFirst: isoOf(one, 'first'), dayFirst: isoOf(one, 'second') },
        ),
        related: others.map(({ range }) => ({ range, message: message('Could be read both ways, too') })),
        fixes: readings.map(({ month, title }) => ({
          title: message(title, { date: isoOf(one, month) }),
          kind: 'rewrite',
          edits: open.map((date) => ({ range: date.range, newText: isoOf(date, month) })),
        })),
      },
    ];
  },
};
export default rule;

interface NumericDate {
  readonly range: Range;
  readonly text: string;
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

const numericDates = oncePerPart(({ instants, source }) =>
  instants.flatMap(({ range, date }): NumericDate[] => {
    const match = NUMERIC.exec(source.slice(range.start, range.end));
    if (match === null || date !== 'stated') return [];
    const start = range.start + match.index;
    const year = Number(match[3]);
    return [
      {
        range: { start, end: start + match[0].length },
        text: match[0],
        first: Number(match[1]),
        second: Number(match[2]),
        year: year < 100 ? 2000 + year : year,
      },
    ];
  }),
);

/** Whether another date of the document, written plainly, is one of the readings. */
function isDecided(document: IncidentDocument, open: readonly NumericDate[], source: Source): boolean {
  const readings = new Set(open.flatMap((date) => [isoOf(date, 'first'), isoOf(date, 'second')]));
  const plain = document.instants.some(
    ({ range, utc, date }) =>
      date === 'stated' &&
      utc !== null &&
      !NUMERIC.test(source.slice(range.start, range.end)) &&
      readings.has(utc.slice(0, 10)),
  );
  const fields = (document.frontMatter?.entries ?? []).some(
    ({ value }) => typeof value === 'string' && readings.has(value.slice(0, 10)),
  );
  return plain || fields;
}

function isoOf({ first, second, year }: NumericDate, month: 'first' | 'second'): string {
  const [m, d] = month === 'first' ? [first, second] : [second, first];
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
