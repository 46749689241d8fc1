/** The time left to a promised update, as data for the status bar. Pure. */

const MINUTE = 60_000;
/** Promises older than this are history. */
const FORGOTTEN_AFTER = 12 * 60;
const HOUR = 60;

export type Countdown =
  | { readonly state: 'due'; readonly minutes: number }
  | { readonly state: 'overdue'; readonly minutes: number }
  | { readonly state: 'none' };

/** Whole minutes, rounded up while time is left, so that "in 1 min" is never said after it. */
export function countdown(at: Date, now: Date): Countdown {
  const left = (at.getTime() - now.getTime()) / MINUTE;
  if (!Number.isFinite(left) || left < -FORGOTTEN_AFTER) return { state: 'none' };
  return left > 0
    ? { state: 'due', minutes: Math.ceil(left) }
    : { state: 'overdue', minutes: Math.floor(-left) };
}

/** `45 min`, `2 h 05 min`, `3 d`. */
export function shortDuration(minutes: number): string {
  if (minutes < HOUR) return `${String(minutes)} min`;
  if (minutes < 24 * HOUR)
    return `${String(Math.floor(minutes / HOUR))} h ${String(minutes % HOUR).padStart(2, '0')} min`;
  return `${String(Math.round(minutes / (24 * HOUR)))} d`;
}
