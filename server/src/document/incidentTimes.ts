/**
 * How long it took: the time between the milestones of a timeline. Sources differ on where each clock starts (impact or
 * detection); here the time to detect, mitigate and resolve starts at the impact, the time to acknowledge at detection,
 * and every result carries both its ends so that whoever shows it can say so.
 */
import { SECONDS_A_DAY, SECONDS_A_MINUTE } from './arithmetic';
import type { IncidentDocument, Instant, Milestone, TimelineEntry } from './model';

export type Measure = 'detect' | 'acknowledge' | 'mitigate' | 'resolve';

export interface MeasuredTime {
  readonly measure: Measure;
  readonly from: TimelineEntry;
  readonly to: TimelineEntry;
  readonly seconds: number;
}

/** Where the clock of the whole incident starts. */
export interface ImpactStart {
  readonly entry: TimelineEntry;
  /** `first-entry` where no entry says that the impact began. */
  readonly by: 'started' | 'first-entry';
}

const ENDS: Readonly<Record<Measure, { readonly from: Milestone; readonly to: Milestone }>> = {
  detect: { from: 'started', to: 'detected' },
  acknowledge: { from: 'detected', to: 'acknowledged' },
  mitigate: { from: 'started', to: 'mitigated' },
  resolve: { from: 'started', to: 'resolved' },
};

/** The times that the timeline allows to compute, in the order of an incident. */
export function measuredTimes(document: Pick<IncidentDocument, 'facts'>): MeasuredTime[] {
  const entries = document.facts.timeline?.timeline.entries ?? [];
  return (Object.keys(ENDS) as Measure[]).flatMap((measure): MeasuredTime[] => {
    const from = firstWith(entries, ENDS[measure].from);
    const to = firstWith(entries, ENDS[measure].to);
    if (from === undefined || to === undefined || from === to) return [];
    const seconds = secondsBetween(from, to);
    return seconds === null || seconds < 0 ? [] : [{ measure, from, to, seconds }];
  });
}

/** The entry that elapsed times count from. */
export function impactStart(document: Pick<IncidentDocument, 'facts'>): ImpactStart | null {
  const entries = document.facts.timeline?.timeline.entries ?? [];
  const started = firstWith(entries, 'started');
  if (started !== undefined) return { entry: started, by: 'started' };
  const [first] = document.facts.timeline?.timeline.newestFirst === true ? entries.slice(-1) : entries;
  return first === undefined ? null : { entry: first, by: 'first-entry' };
}

/** Seconds from one entry to another; `null` where their times can't be compared. */
export function secondsBetween(from: TimelineEntry, to: TimelineEntry): number | null {
  if (from.elapsed !== null && to.elapsed !== null) return to.elapsed - from.elapsed;
  return secondsBetweenInstants(from.at, to.at);
}

/**
 * Seconds between two instants that are known to the hour or better. Clocks without a date in the same zone are taken
 * for one night at most: 23:50 → 00:10 is twenty minutes.
 */
export function secondsBetweenInstants(from: Instant, to: Instant): number | null {
  if (from.precision === 'day' || to.precision === 'day') return null;
  if (from.utc !== null && to.utc !== null) return (Date.parse(to.utc) - Date.parse(from.utc)) / 1000;
  if (from.utc !== null || to.utc !== null || from.zone !== to.zone) return null;
  const start = secondsOfClock(from.clock);
  const end = secondsOfClock(to.clock);
  if (start === null || end === null) return null;
  return end >= start ? end - start : end + SECONDS_A_DAY - start;
}

/** Seconds since midnight. */
function secondsOfClock(clock: string | null): number | null {
  if (clock === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return (hours * SECONDS_A_MINUTE + minutes) * SECONDS_A_MINUTE + seconds;
}

function firstWith(entries: readonly TimelineEntry[], milestone: Milestone): TimelineEntry | undefined {
  return entries.find(({ milestones }) => milestones.includes(milestone));
}
