/** Times as one says them ("in 2 h", "tomorrow 10:00", "now") → the absolute time that a reader elsewhere understands. */
import { SECONDS_A_DAY, SECONDS_A_MINUTE, SECONDS_AN_HOUR } from '../../document/arithmetic';
import { addDays, formatDay, formatUtc, momentOf } from '../../document/time/moment';
import { resolveZone, type Zone } from '../../document/time/zones';
import type { Reading } from '../openDocument';
import { type Candidate, lastCharacters, type Place } from './candidate';

const AHEAD = /\bin (\d{1,4}) {0,2}(m|min|mins|minutes?|h|hours?|d|days?|w|weeks?)?$/i;
const DAY_AND_CLOCK = /\b(today|tomorrow|yesterday)(?: (?:at )?(?:(\d{1,2})(?::(\d\d))?)?)?$/i;
/** "now" where a time is expected: at the start of a line, cell or field, or behind "at", "by", "since". */
const NOW = /(?:^[-*+\s|]{0,10}|[:|] {0,3}|\b(?:at|by|since|until) )(now)$/i;

const UNITS: Readonly<Record<string, { readonly name: string; readonly seconds: number }>> = {
  m: { name: 'min', seconds: SECONDS_A_MINUTE },
  h: { name: 'h', seconds: SECONDS_AN_HOUR },
  d: { name: 'days', seconds: SECONDS_A_DAY },
  w: { name: 'weeks', seconds: 7 * SECONDS_A_DAY },
};
const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
/** Offered where only the day is written. */
const USUAL_CLOCKS = ['09:00', '10:00', '12:00', '15:00', '17:00'];

/** The absolute times that the words before the cursor mean. */
export function timeCandidates(place: Place): Candidate[] {
  const words = place.before.slice(-40);
  const ahead = AHEAD.exec(words);
  if (ahead !== null) return aheadCandidates(place, ahead);
  const day = DAY_AND_CLOCK.exec(words);
  if (day !== null) return dayCandidates(place, day);
  const now = NOW.exec(words)?.[1];
  return now === undefined ? [] : [timeCandidate(place, now, { says: 'now', means: absolute(place.now) })];
}

/** Moments that a field for a time is filled with. */
export function usualTimes({ now }: Pick<Place, 'now'>): { readonly says: string; readonly means: string }[] {
  const at = (seconds: number): string => absolute(new Date(now.getTime() + seconds * 1000));
  return [
    { says: 'now', means: at(0) },
    { says: 'in 30 min', means: at(30 * SECONDS_A_MINUTE) },
    { says: 'in 1 h', means: at(SECONDS_AN_HOUR) },
    { says: 'in 2 h', means: at(2 * SECONDS_AN_HOUR) },
    { says: 'in 24 h', means: at(SECONDS_A_DAY) },
  ];
}

/** Days that a field for a date is filled with. */
export function usualDays({ now }: Pick<Place, 'now'>): { readonly says: string; readonly means: string }[] {
  const at = (days: number): string =>
    new Date(now.getTime() + days * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
  return [
    { says: 'today', means: at(0) },
    { says: 'in 1 week', means: at(7) },
    { says: 'in 2 weeks', means: at(14) },
    { says: 'in 4 weeks', means: at(28) },
  ];
}

function aheadCandidates(place: Place, [typed, count = '0', unit]: RegExpExecArray): Candidate[] {
  const units = unit === undefined ? ['m', 'h', 'd'] : [unit.charAt(0).toLowerCase()];
  return units.flatMap((key) => {
    const known = UNITS[key];
    if (known === undefined) return [];
    const means = absolute(new Date(place.now.getTime() + Number(count) * known.seconds * 1000));
    return [timeCandidate(place, typed, { says: `in ${count} ${known.name}`, means })];
  });
}

function dayCandidates(place: Place, [typed, word = '', hour, minute]: RegExpExecArray): Candidate[] {
  const zone = zoneOf(place.reading);
  const local = new Date(place.now.getTime() + zone.offsetAt(place.now) * SECONDS_A_MINUTE * 1000);
  const today = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  const day = addDays(today, DAYS[word.toLowerCase()] ?? 0);
  if (hour !== undefined && (Number(hour) > 23 || Number(minute ?? 0) > 59)) return [];
  const clocks = hour === undefined ? USUAL_CLOCKS : [`${hour.padStart(2, '0')}:${minute ?? '00'}`];
  const whole = { says: word.toLowerCase(), means: formatDay(day) };
  const timed = clocks.map((clock) => {
    const [h = 0, m = 0] = clock.split(':').map(Number);
    const { milliseconds } = momentOf(day, { hour: h, minute: m, second: 0 }, zone.zone);
    return { says: `${word.toLowerCase()} ${clock}${zone.name}`, means: absolute(new Date(milliseconds)) };
  });
  return (hour === undefined ? [whole, ...timed] : timed).map((time) => timeCandidate(place, typed, time));
}

function timeCandidate(
  place: Place,
  typed: string,
  { says, means }: { readonly says: string; readonly means: string },
): Candidate {
  return {
    label: means,
    kind: 'time',
    replace: lastCharacters(place, typed.length),
    snippet: means,
    detail: says,
    filter: typed.trimEnd() === typed ? `${typed} ${means}` : `${typed}${means}`,
  };
}

const UTC: Zone = { kind: 'offset', minutes: 0, ambiguous: false };

interface NamedZone {
  readonly zone: Zone;
  /** Behind a clock in a label; empty for UTC. */
  readonly name: string;
  offsetAt(moment: Date): number;
}

/** The zone that bare clocks of the document are in: declared in its front matter, else the configuration's, else UTC. */
function zoneOf({ document, settings }: Reading): NamedZone {
  const declared = document.frontMatter?.data['timezone'] ?? settings.reading.defaultZone;
  const zone = typeof declared === 'string' ? resolveZone(declared) : null;
  if (zone === null || typeof declared !== 'string') return { zone: UTC, name: '', offsetAt: () => 0 };
  return {
    zone,
    name: ` ${declared}`,
    offsetAt(moment) {
      if (zone.kind === 'offset') return zone.minutes;
      const day = {
        year: moment.getUTCFullYear(),
        month: moment.getUTCMonth() + 1,
        day: moment.getUTCDate(),
      };
      return momentOf(day, { hour: moment.getUTCHours(), minute: moment.getUTCMinutes(), second: 0 }, zone)
        .offsetMinutes;
    },
  };
}

/** `2026-03-04 15:30 UTC`. */
export function absolute(moment: Date): string {
  return formatUtc(moment.getTime(), 'minute').replace('T', ' ').replace('Z', ' UTC');
}
