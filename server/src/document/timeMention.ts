/** Times as they are written in prose, before anything around them settles their date and zone. */
import type { Prose } from './block';
import type { Text } from './text';

export interface TimeMention extends Text {
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  /** 1–31. */
  readonly day: number | null;
  /** 1 is Monday. */
  readonly weekday: number | null;
  /** 0–23; a 12-hour clock is already turned. */
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** `UTC`, `PST`, `+02:00`, `Europe/Berlin` as written; `null` where none stands at the time. */
  readonly zone: string | null;
  /** Seconds since the start of the incident, for `T+5m`. */
  readonly elapsed: number | null;
  readonly approximate: boolean;
}

/** Finds the times in one prose, in order, without overlap. */
export function findTimeMentions(_prose: Prose): TimeMention[] {
  return [];
}
