/** Whether a duration in words fits a computed one, as exactly as it is written. */
import { SECONDS_A_DAY, SECONDS_A_MINUTE, SECONDS_AN_HOUR } from '../document/arithmetic';
import type { Quantity } from '../document/model';

/** Clocks are read to the minute at both ends. */
const LEAST = SECONDS_A_MINUTE;
const SHARE = 0.05;
const SHARE_OF_ABOUT = 0.3;

/** The finest unit that the words name, as a pattern and in seconds; half of it is lost in rounding. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/sec|\ds\b|\d{1,2}:\d{2}:\d{2}/i, 1],
  [/min|\dm\b|\d{1,2}:\d{2}/i, SECONDS_A_MINUTE],
  [/hour|hr|\dh\b|\d h\b/i, SECONDS_AN_HOUR],
  [/day|\dd\b/i, SECONDS_A_DAY],
  [/week/i, 7 * SECONDS_A_DAY],
];

/** Whether `seconds` is what the quantity says, within its own exactness. */
export function fitsDuration(stated: Quantity, seconds: number): boolean {
  const { min, max, bound } = stated;
  const slack = slackOf(stated);
  if (bound === 'at-least' && seconds >= min) return true;
  if (bound === 'at-most' && seconds <= max) return true;
  return seconds >= min - slack && seconds <= max + slack;
}

function slackOf({ text, max, approximate }: Quantity): number {
  const unit = UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? SECONDS_AN_HOUR;
  // "90 minutes" and "1.5 hours" are rounded, too.
  const rounded = /\d[.,]\d/.test(text) ? unit / 10 : unit / 2;
  return Math.max(LEAST, rounded, max * (approximate ? SHARE_OF_ABOUT : SHARE));
}
