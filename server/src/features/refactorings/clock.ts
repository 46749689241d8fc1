/** Instants as a timeline writes them. */
import type { Instant } from '../../document/model';

/** The date of an instant on the calendar of its own zone, `YYYY-MM-DD`; `null` where it is unknown. */
export function localDate({ utc, offsetMinutes }: Instant): string | null {
  if (utc === null) return null;
  if (utc.length <= 10) return utc;
  const time = Date.parse(utc);
  if (Number.isNaN(time)) return null;
  return new Date(time + (offsetMinutes ?? 0) * 60_000).toISOString().slice(0, 10);
}

/** The instant in UTC: `14:03 UTC`, with its date where asked for; `null` where it can't be told or is a day. */
export function utcWords(
  { utc, precision }: Instant,
  { date }: { readonly date: 'with date' | 'without date' },
): string | null {
  if (utc === null || precision === 'day') return null;
  const time = Date.parse(utc.length === 13 ? `${utc}:00Z` : utc);
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString();
  const clock = iso.slice(11, precision === 'second' ? 19 : 16);
  return date === 'with date' ? `${iso.slice(0, 10)} ${clock} UTC` : `${clock} UTC`;
}
