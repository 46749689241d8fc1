/**
 * How long a verdict holds. Rules ask for the present moment in two places only: whether an entry of the timeline lies in the
 * future, and whether the day of an action item has passed.
 */
import type { IncidentDocument } from '../document/model';

/** Milliseconds; `null` where the span has no such end. */
export interface Span {
  readonly from: number | null;
  readonly until: number | null;
}

const DAY = 86_400_000;

/** The span around a moment within which no rule finds anything else; `only now` where that is hard to tell. */
export function spanOf({ facts }: IncidentDocument, now: number): Span | 'only now' {
  let from = -Infinity;
  let until = Infinity;
  for (const { at } of facts.timeline?.timeline.entries ?? []) {
    const time = at.utc === null ? NaN : Date.parse(at.utc);
    if (time > now) return 'only now';
    if (time > from) from = time;
  }
  for (const { due } of facts.actionItems?.items ?? []) {
    const passed = typeof due?.date === 'string' ? Date.parse(due.date.slice(0, 10)) + DAY : NaN;
    if (passed <= now && passed > from) from = passed;
    if (passed > now && passed < until) until = passed;
  }
  return { from: from === -Infinity ? null : from, until: until === Infinity ? null : until };
}
