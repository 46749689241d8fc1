/** Reads a time of day that begins at a token: `14:03:22.5`, `2:03 p.m.`, `2pm`, `16h25`, `11.57`, `1625`, `noon`, `14時03分`. */
import {
  CJK_DAY_PARTS,
  CLOCK_SUFFIXES,
  LENGTH_WORDS_AFTER,
  LENGTH_WORDS_BEFORE,
  NAMED_CLOCKS,
  RANGE_SIGNS,
  RANGE_WORDS,
} from './timeWords';
import type { Token } from './timeTokens';
import { readZone } from './zones';

export interface ReadClock {
  /** 0–23, already turned to 24 hours where am or pm is written. */
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly meridiem: 'am' | 'pm' | null;
  readonly zone: string | null;
  /** The first token behind clock and zone. */
  readonly next: number;
  /** It may be an amount as well: other lines of the document decide. */
  readonly unsure?: true;
}

export interface ClockPlace {
  /** Nothing but marks and words like "at" stands before it on its line. */
  readonly leads: boolean;
  /** A date, "at", "around" or `~` stands right before it: whatever could be a clock is one. */
  readonly marked: boolean;
  /** The date before it is written `2021-03-04T`, so that a dash behind the clock opens an offset. */
  readonly iso: boolean;
}

/** The clock at token `i` with its zone, or `null`. */
export function readClock(tokens: readonly Token[], i: number, place: ClockPlace): ReadClock | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'word') return readNamedClock(tokens, i, place) ?? readCjkClock(tokens, i);
  if (token.kind !== 'number') return null;
  const digits =
    readColonClock(tokens, i, place) ?? readHourOnly(tokens, i, place) ?? readLooseClock(tokens, i, place);
  return digits ?? readCjkClock(tokens, i);
}

interface Digits {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly next: number;
}

/** `14:03`, `14:03:22`, `14:03:22.123`, with am/pm, `h` and zone behind it. */
function readColonClock(tokens: readonly Token[], i: number, place: ClockPlace): ReadClock | null {
  const [hour, colon, minute] = tokens.slice(i, i + 3);
  if (hour === undefined || hour.text.length > 2 || !isColon(colon) || !isTwoDigits(minute)) return null;
  let next = i + 3;
  let second: number | null = null;
  if (isColon(tokens[next]) && isTwoDigits(tokens[next + 1]) && Number(tokens[next + 1]?.text) <= 60) {
    second = Math.min(59, Number(tokens[next + 1]?.text));
    next += 2;
    const [point, fraction] = tokens.slice(next, next + 2);
    if (
      point?.glued &&
      (point.text === '.' || point.text === ',') &&
      fraction?.glued &&
      fraction.kind === 'number'
    )
      next += 2;
  }
  const [sign, tail] = tokens.slice(next, next + 2);
  if (isColon(sign) && tail?.glued && tail.kind !== 'sign') return null;
  if (sign?.glued && sign.text === '.' && tail?.glued && tail.kind === 'number') return null;
  const digits = { hour: Number(hour.text), minute: Number(minute.text), second, next };
  return isLength(tokens, i, digits, place) ? null : finish(tokens, digits, place);
}

/** `2pm`, `2 p.m.`, `14h`, `16h25`, `14 Uhr`. */
function readHourOnly(tokens: readonly Token[], i: number, place: ClockPlace): ReadClock | null {
  const hour = tokens[i] as Token;
  if (hour.text.length > 2) return null;
  const digits = { hour: Number(hour.text), minute: null, second: null, next: i + 1 };
  if (readMeridiem(tokens, i + 1) !== null)
    return Number(hour.text) <= 12 ? finish(tokens, digits, place) : null;
  const [h, minute, unit] = tokens.slice(i + 1, i + 4);
  if (h?.glued && (h.text === 'h' || h.text === 'H')) {
    if (isTwoDigits(minute) && !(unit?.glued && unit.kind === 'word')) {
      const sure = place.leads || place.marked || hour.text.length === 2;
      return sure ? finish(tokens, { ...digits, minute: Number(minute.text), next: i + 3 }, place) : null;
    }
    return place.marked && hour.text.length === 2 ? finish(tokens, { ...digits, next: i + 2 }, place) : null;
  }
  return h?.text === 'Uhr' ? finish(tokens, { ...digits, next: i + 2 }, place) : null;
}

/** `11.57` and `1625`: clocks only where nothing else can be meant. */
function readLooseClock(tokens: readonly Token[], i: number, place: ClockPlace): ReadClock | null {
  const first = tokens[i] as Token;
  const [point, minute] = tokens.slice(i + 1, i + 3);
  let digits: Digits | null = null;
  if (first.text.length <= 2 && point?.glued && point.text === '.' && isTwoDigits(minute))
    digits = { hour: Number(first.text), minute: Number(minute.text), second: null, next: i + 3 };
  else if (first.text.length === 4)
    digits = {
      hour: Number(first.text.slice(0, 2)),
      minute: Number(first.text.slice(2)),
      second: null,
      next: i + 1,
    };
  else if (first.text.length === 6 && place.iso)
    digits = {
      hour: Number(first.text.slice(0, 2)),
      minute: Number(first.text.slice(2, 4)),
      second: Number(first.text.slice(4)),
      next: i + 1,
    };
  if (digits === null) return null;
  const clock = finish(tokens, digits, place);
  if (clock === null) return null;
  if (clock.meridiem !== null || clock.zone !== null || place.iso) return clock;
  const after = tokens[clock.next];
  if (after?.glued && after.kind === 'number') return null;
  if (clock.next > digits.next && (place.leads || place.marked)) return clock;
  if (isYearLike(first.text) || (!place.leads && !place.marked)) return null;
  if (after?.text === '.' && tokens[clock.next + 1]?.glued) return null;
  const wide = first.text.length >= 2;
  if (wide && (after === undefined || after.opensLine || ENTRY_SEPARATORS.has(after.text))) return clock;
  // "13.41 alerts fire" tells a time in a log of such lines, and an amount anywhere else.
  const loose = place.leads && (!place.marked || first.text.length <= 2);
  return loose && after !== undefined && mayBeginWords(after) ? { ...clock, unsure: true } : null;
}

/** Whether a token can be the first word of what happened, not the unit of an amount. */
function mayBeginWords(token: Token): boolean {
  if (token.kind === 'word') return !token.glued && !LENGTH_WORDS_AFTER.has(token.text.toLowerCase());
  return !token.glued && WORD_SIGNS.has(token.text);
}

/** Signs that words may begin with. */
const WORD_SIGNS: ReadonlySet<string> = new Set(['"', '“', '#', '@', '[', '(', '*', '_', '`', '>']);

/** 1970…2039 at the head of a line is a year before it is a clock. */
function isYearLike(text: string): boolean {
  return text.length === 4 && text >= '1970' && text < '2040';
}

/** What stands between the time of an entry and its words, or behind a time in a sentence. */
const ENTRY_SEPARATORS: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  ':',
  ']',
  ')',
  ',',
  ';',
  '|',
  '.',
  '→',
]);

function readNamedClock(tokens: readonly Token[], i: number, place: ClockPlace): ReadClock | null {
  const minutes = NAMED_CLOCKS.get((tokens[i] as Token).text.toLowerCase());
  if (minutes === undefined) return null;
  const clock = finish(tokens, { hour: minutes / 60, minute: 0, second: null, next: i + 1 }, place);
  return clock !== null && (place.marked || clock.zone !== null) ? clock : null;
}

/** `14時03分`, `14点03分`, `下午 2:03`. */
function readCjkClock(tokens: readonly Token[], i: number): ReadClock | null {
  const part = CJK_DAY_PARTS.get(`${tokens[i]?.text ?? ''}${tokens[i + 1]?.text ?? ''}`);
  const at = part === undefined ? i : i + 2;
  const [hour, sign, minute, end] = tokens.slice(at, at + 4);
  if (hour?.kind !== 'number' || hour.text.length > 2) return null;
  const isHourSign = sign?.text === '時' || sign?.text === '时' || sign?.text === '点';
  if (!isHourSign && (part === undefined || !isColon(sign))) return null;
  const hasMinute = minute?.kind === 'number' && minute.text.length <= 2;
  const digits = {
    hour: Number(hour.text),
    minute: hasMinute ? Number(minute.text) : null,
    second: null,
    next: at + (hasMinute ? 3 : 2) + (hasMinute && end?.text === '分' ? 1 : 0),
  };
  if (digits.hour > 23 || (digits.minute ?? 0) > 59) return null;
  return { ...digits, hour: turned(digits.hour, part ?? null), meridiem: part ?? null, zone: null };
}

/** Adds am/pm, a suffix and the zone to a clock's digits; `null` where they are no clock after all. */
function finish(tokens: readonly Token[], digits: Digits, place: ClockPlace): ReadClock | null {
  const { hour, minute, second } = digits;
  if (hour > 24 || (hour === 24 && (minute ?? 0) > 0) || (minute ?? 0) > 59 || (second ?? 0) > 59)
    return null;
  const meridiem = readMeridiem(tokens, digits.next);
  let next = meridiem?.next ?? digits.next;
  if (CLOCK_SUFFIXES.has(tokens[next]?.text.toLowerCase() ?? '') && tokens[next]?.opensLine === false) next++;
  const zone = readZoneBehind(tokens, next, place);
  next = zone?.next ?? next;
  const after = tokens[next];
  if (next === digits.next && after?.glued && after.kind === 'word' && after.text.charCodeAt(0) < 0x3040)
    return null;
  if (after?.glued && (after.text === '%' || after.text === '_')) return null;
  return {
    hour: hour === 24 ? 0 : turned(hour, meridiem?.part ?? null),
    minute,
    second,
    meridiem: meridiem?.part ?? null,
    zone: zone?.name ?? null,
    next,
  };
}

function readZoneBehind(tokens: readonly Token[], i: number, place: ClockPlace) {
  const token = tokens[i];
  if (token === undefined || token.opensLine) return null;
  if (token.text === ',') {
    const named = tokens[i + 1]?.kind === 'word' ? readZone(tokens, i + 1) : null;
    return named !== null && /^(?:UTC|GMT)/.test(named.name) ? named : null;
  }
  if (token.text === '-' || token.text === '–' || token.text === '−') {
    // "14:03-15:10" and "14:03 - 2 hosts" are no offsets; "14:03 -0700" and "T14:03:22-07:00" are.
    const digits = tokens[i + 1];
    const wide = digits?.kind === 'number' && digits.text.length === 4 && !token.glued && digits.glued;
    return (place.iso && token.glued) || (wide && token.text !== '–') ? readZone(tokens, i) : null;
  }
  return readZone(tokens, i);
}

interface Meridiem {
  readonly part: 'am' | 'pm';
  readonly next: number;
}

/** `am`, `PM`, `p.m.`, `a.m`. */
function readMeridiem(tokens: readonly Token[], i: number): Meridiem | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.opensLine) return null;
  const word = token.text.toLowerCase();
  // "14:03 I am …": a lone lower-case "am" behind a space is kept, since no entry reads on with a verb in first person.
  if (word === 'am' || word === 'pm') return { part: word, next: i + 1 };
  if (word !== 'a' && word !== 'p') return null;
  const [point, m, last] = tokens.slice(i + 1, i + 4);
  if (point?.text !== '.' || !point.glued || m?.text.toLowerCase() !== 'm' || !m.glued) return null;
  return { part: word === 'a' ? 'am' : 'pm', next: last?.text === '.' && last.glued ? i + 4 : i + 3 };
}

function turned(hour: number, part: 'am' | 'pm' | null): number {
  if (part === 'pm' && hour < 12) return hour + 12;
  if (part === 'am' && hour === 12) return 0;
  return hour;
}

/** Whether digits with a colon are a length of time ("took 01:35", "01:35 hours") or a ratio, and no time of day. */
function isLength(tokens: readonly Token[], i: number, digits: Digits, place: ClockPlace): boolean {
  if (place.iso || readMeridiem(tokens, digits.next) !== null) return false;
  const after = tokens[digits.next];
  const unit = after?.text === '(' ? tokens[digits.next + 1] : after;
  const word = unit?.text.toLowerCase() ?? '';
  const joined = word.length > 1 || unit?.glued === true;
  if (unit?.opensLine === false && joined && LENGTH_WORDS_AFTER.has(word))
    return !(CLOCK_SUFFIXES.has(word) && (place.marked || (place.leads && word !== 'hours')));
  if (!hasLengthWordBefore(tokens, i)) return false;
  return readZoneBehind(tokens, digits.next, place) === null && !opensRange(after);
}

function opensRange(token: Token | undefined): boolean {
  return token !== undefined && (RANGE_SIGNS.has(token.text) || RANGE_WORDS.has(token.text.toLowerCase()));
}

function hasLengthWordBefore(tokens: readonly Token[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[i - back];
    if (token === undefined) return false;
    if (token.kind === 'word') {
      const word = token.text.toLowerCase();
      if (LENGTH_WORDS_BEFORE.has(word)) return true;
      if (word !== 'of' && word !== 'was' && word !== 'about') return false;
    } else if (token.kind === 'number' || token.text === '.' || token.text === ',') return false;
  }
  return false;
}

function isColon(token: Token | undefined): boolean {
  return token?.glued === true && (token.text === ':' || token.text === '：');
}

function isTwoDigits(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.glued && token.text.length === 2;
}
