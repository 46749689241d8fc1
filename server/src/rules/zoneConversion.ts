/** Writes a time in another zone: the same moment, the same notation. */
import type { Source } from '../document/source';
import type { Instant } from '../document/model';
import type { Edit } from './rule';

const CLOCK = /(?<![\d:.-])(\d{1,2}):(\d{2})(?![\d])/;
/** A 12-hour clock would need its half of the day turned, too. */
const HALF_OF_DAY = /\d[ \t]{0,2}[ap]\.?m\b/i;
const MINUTES_A_DAY = 1440;

export interface TargetZone {
  readonly name: string;
  readonly offsetMinutes: number;
}

/**
 * The edits that write the instant in the zone; `null` where they would have to change its date as well, or its moment
 * is in doubt. A zone that is declared elsewhere stays for the caller to change.
 */
export function convert(instant: Instant, source: Source, zone: TargetZone): Edit[] | null {
  const { range, offsetMinutes, clock, doubt, zoneOrigin } = instant;
  if (offsetMinutes === null || clock === null || doubt !== null || zoneOrigin === 'assumed') return null;
  const text = source.slice(range.start, range.end);
  const match = CLOCK.exec(text);
  if (match === null || HALF_OF_DAY.test(text)) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]) - offsetMinutes + zone.offsetMinutes;
  if (minutes < 0 || minutes >= MINUTES_A_DAY) return null;
  const hours = String(Math.floor(minutes / 60)).padStart((match[1] ?? '').length, '0');
  const start = range.start + match.index;
  const clockEdit: Edit = {
    range: { start, end: start + match[0].length },
    newText: `${hours}:${String(minutes % 60).padStart(2, '0')}`,
  };
  if (zoneOrigin !== 'stated') return [clockEdit];
  const name = instant.zone ?? '';
  const at = name === '' ? -1 : text.indexOf(name, match.index);
  if (at < 0) return null;
  const zoneStart = range.start + at;
  return [clockEdit, { range: { start: zoneStart, end: zoneStart + name.length }, newText: zone.name }];
}
