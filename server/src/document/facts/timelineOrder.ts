/** Whether the entries of a timeline stand in the order of time. */
import type { Instant, TimelineEntry } from '../model';

export interface TimelineOrder {
  /** Times never go backwards; `null` where it can't be told. */
  readonly ordered: boolean | null;
  /** The whole runs backwards, and is meant to. */
  readonly newestFirst: boolean;
}

type Step = -1 | 0 | 1;

/** Looks at each entry and the next one whose times can be compared. */
export function orderOf(entries: readonly TimelineEntry[]): TimelineOrder {
  const steps: Step[] = [];
  let before: TimelineEntry | null = null;
  for (const entry of entries) {
    const step: Step | null = before === null ? null : compareEntries(before, entry);
    if (step !== null) steps.push(step);
    if (before === null || step !== null) before = entry;
  }
  if (steps.length === 0) return { ordered: null, newestFirst: false };
  const back = steps.filter((step) => step < 0).length;
  const forward = steps.filter((step) => step > 0).length;
  return { ordered: back === 0, newestFirst: back > 0 && forward === 0 };
}

const NEW_DAY_MINUTES = 6 * 60;
const MILLISECONDS_A_MINUTE = 60_000;

/** 1 where `b` is later than `a`, `null` where it can't be told. */
export function compareEntries(a: TimelineEntry, b: TimelineEntry): Step | null {
  if (a.elapsed !== null && b.elapsed !== null) return stepOf(b.elapsed - a.elapsed);
  if (a.at.utc !== null && b.at.utc !== null) {
    if (a.at.precision === 'day' || b.at.precision === 'day') return stepOf(localDay(b.at) - localDay(a.at));
    return stepOf(Date.parse(b.at.utc) - Date.parse(a.at.utc));
  }
  if (a.at.utc !== null || b.at.utc !== null || a.at.clock === null || b.at.clock === null) return null;
  const minutes = minutesOf(b.at.clock) - minutesOf(a.at.clock);
  // Without dates, a long way back is the next day.
  return minutes < -NEW_DAY_MINUTES ? 1 : stepOf(minutes);
}

function stepOf(difference: number): Step {
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

/** The day on the writer's calendar, in milliseconds. */
function localDay({ utc, offsetMinutes }: Instant): number {
  const moment = Date.parse(utc ?? '') + (offsetMinutes ?? 0) * MILLISECONDS_A_MINUTE;
  return Math.floor(moment / 86_400_000);
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
