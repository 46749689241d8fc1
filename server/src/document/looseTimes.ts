/** "13.41 alerts fire": a time of day in a log of such lines, an amount anywhere else. The whole document decides. */
import type { Quantity, Section } from './model';
import { contains } from './text';
import type { TimeMention } from './timeMention';

/** So many lines led by such digits make a log. */
const LINES_OF_A_LOG = 3;

/** Whether a document with so many unsure times is a log, so that they all stand. */
export function isLog(unsure: number): boolean {
  return unsure >= LINES_OF_A_LOG;
}

/** The times that stand in a document that is no log: an unsure one only below "Timeline". */
export function confirmTimes(
  times: readonly TimeMention[],
  sections: readonly Section[],
): readonly TimeMention[] {
  if (!times.some((time) => time.unsure)) return times;
  const logs = sections.filter(({ name }) => name === 'timeline');
  return times.filter((time) => !time.unsure || logs.some(({ body }) => contains(body, time.range)));
}

/** The quantities that do not begin in a time of day after all. Both lists are ordered by start. */
export function quantitiesBesideTimes(
  quantities: readonly Quantity[],
  times: readonly TimeMention[],
): readonly Quantity[] {
  const unsure = times.filter((time) => time.unsure);
  if (unsure.length === 0) return quantities;
  let next = 0;
  return quantities.filter(({ range }) => {
    while (next < unsure.length && (unsure[next] as TimeMention).range.end <= range.start) next++;
    const time = unsure[next];
    return time === undefined || range.end <= time.range.start;
  });
}
