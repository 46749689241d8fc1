/** The points of an incident as its timeline tells them, for rules that compare them. */
import { secondsBetween } from '../document/incidentTimes';
import type { Milestone, TimelineEntry } from '../document/model';

/** The earliest of the entries that tell of a milestone. */
export function earliest(entries: readonly TimelineEntry[], milestone: Milestone): TimelineEntry | undefined {
  return extreme(entries, milestone, -1);
}

/** The latest of them. */
export function latest(entries: readonly TimelineEntry[], milestone: Milestone): TimelineEntry | undefined {
  return extreme(entries, milestone, 1);
}

function extreme(
  entries: readonly TimelineEntry[],
  milestone: Milestone,
  sign: 1 | -1,
): TimelineEntry | undefined {
  return entries
    .filter(({ milestones }) => milestones.includes(milestone))
    .reduce<TimelineEntry | undefined>((best, entry) => {
      if (best === undefined) return entry;
      return (signedSeconds(best, entry) ?? 0) * sign > 0 ? entry : best;
    }, undefined);
}

/**
 * Seconds from one entry to another, negative where the other is earlier; `null` where their times can't be compared,
 * or only by guessing the day.
 */
export function signedSeconds(from: TimelineEntry, to: TimelineEntry): number | null {
  if (from.elapsed === null && (from.at.utc === null || to.at.utc === null)) return null;
  return secondsBetween(from, to);
}
