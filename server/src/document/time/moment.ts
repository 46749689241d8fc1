/** Calendar arithmetic: local dates and clocks in a zone → moments in UTC. */
import type { Instant } from '../model';
import { offsetAt } from './zoneOffset';
import type { Zone } from './zones';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly milliseconds: number;
  readonly offsetMinutes: number;
  readonly doubt: Instant['doubt'];
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The moment that a wall clock shows; the earlier one where it shows it twice, the later one where it never does. */
export function momentOf(day: Day, clock: Clock, zone: Zone): Moment {
  const local = Date.UTC(day.year, day.month - 1, day.day, clock.hour, clock.minute, clock.second);
  if (zone.kind === 'offset')
    return {
      milliseconds: local - zone.minutes * 60_000,
      offsetMinutes: zone.minutes,
      doubt: zone.ambiguous ? 'ambiguous-zone' : null,
    };
  // Clocks change on quarters of an hour, so that a quarter has one offset; asking anew costs a tenth of a millisecond.
  const key = `${zone.id} ${Math.floor(local / 900_000)}`;
  const known = quarters.get(key);
  const { shift, doubt } = known ?? readClock(zone.id, local);
  if (known === undefined) {
    if (quarters.size > 5000) quarters.clear();
    quarters.set(key, { shift, doubt });
  }
  return momentAfter(local, shift, doubt);
}

interface Quarter {
  /** Offset from UTC in minutes that the wall clock is read with. */
  readonly shift: number;
  readonly doubt: Instant['doubt'];
}

const quarters = new Map<string, Quarter>();

function momentAfter(local: number, shift: number, doubt: Instant['doubt']): Moment {
  return { milliseconds: local - shift * 60_000, offsetMinutes: shift, doubt };
}

/** The offsets a day before and after: where they differ, the clocks change in between, and the time may exist twice or never. */
function readClock(id: string, local: number): Quarter {
  const before = offsetAt(id, local - MILLISECONDS_A_DAY);
  const after = offsetAt(id, local + MILLISECONDS_A_DAY);
  const holds = (shift: number): boolean => offsetAt(id, local - shift * 60_000) === shift;
  if (before === after) return { shift: before, doubt: null };
  const [early, late] = [holds(before), holds(after)];
  if (early !== late) return { shift: early ? before : after, doubt: null };
  return { shift: before, doubt: early ? 'ambiguous-local' : 'nonexistent' };
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The day `days` later. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 (Monday) – 7. */
export function weekdayOfDay(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** `2021-03-04`. */
export function formatDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `2021-03-04T14:03Z`, with seconds where they are known. */
export function formatUtc(milliseconds: number, precision: Instant['precision']): string {
  const iso = new Date(milliseconds).toISOString();
  return precision === 'second' ? `${iso.slice(0, 19)}Z` : `${iso.slice(0, 16)}Z`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
