/** "13.41 alerts fire": a time of day in a log of such lines, an amount anywhere else. The whole document decides. */
import type { Quantity } from './model';
import type { TimeMention } from './timeMention';

/** So many lines led by such digits make a log. */
const LINES_OF_A_LOG = 3;

/** The times that stand: the unsure ones only where the document has enough of them to be a log. */
export function confirmTimes(times: readonly TimeMention[]): readonly TimeMention[] {
  const unsure = times.filter((time) => time.unsure).length;
  return unsure === 0 || unsure >= LINES_OF_A_LOG ? times : times.filter((time) => !time.unsure);
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
