/** Times as they are written in prose, before anything around them settles their date and zone. */
import type { Prose } from './block';
import { foldSpace, type Text } from './text';
import { type ClockPlace, type ReadClock, readClock } from './time/clocks';
import { type NumericOrder, type ReadDate, readDate, yearOf } from './time/dates';
import { readElapsed } from './time/elapsed';
import { type Token, tokenize } from './time/timeTokens';
import {
  APPROXIMATE_SIGNS,
  APPROXIMATE_WORDS,
  AT_WORDS,
  beginsTime,
  CLOCK_JOINERS,
  LEADING_WORDS,
  RANGE_SIGNS,
  RANGE_WORDS,
  weekdayOf,
} from './time/timeWords';
import { readZone } from './time/zones';

export interface TimeMention extends Text {
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  /** 1–31. */
  readonly day: number | null;
  /** How day and month of an all-numeric date were told apart; `unsure` ones are settled by the document. */
  readonly numericOrder: NumericOrder | null;
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
  /** Nothing but marks and words like "at" stands before it on its line. */
  readonly leads: boolean;
  /** It is the end of the range that the mention before it begins ("14:03–14:10"). */
  readonly endsRange: boolean;
  /** "13.41 alerts fire": it may be an amount as well; other lines of the document decide. */
  readonly unsure: boolean;
}

/** What may carry a time: a digit, a weekday, noon or midnight. Spares most prose the tokens. */
const MAY_TELL_TIME = /\d|(?:day|noon|midnight|tag)\b/i;

/** Finds the times in one prose, in order, without overlap. */
export function findTimeMentions(prose: Prose): TimeMention[] {
  if (!MAY_TELL_TIME.test(prose.text)) return [];
  const tokens = tokenize(prose.text);
  const found: Found[] = [];
  const leading = leadingTokens(tokens);
  for (let i = 0; i < tokens.length;) {
    const mention = readMention(tokens, i, { leads: leading[i] === true, before: found.at(-1) });
    if (mention === null) {
      i++;
      continue;
    }
    found.push(mention);
    i = mention.next;
  }
  return joinRanges(tokens, found).map((mention) => toMention(mention, tokens, prose));
}

interface Found {
  readonly from: number;
  /** The first token behind it. */
  readonly next: number;
  readonly date: ReadDate | null;
  readonly clock: ReadClock | null;
  readonly elapsed: number | null;
  /** A zone behind the date ("14:03 on March 4 UTC"). */
  readonly zone: string | null;
  readonly approximate: boolean;
  readonly leads: boolean;
  readonly endsRange: boolean;
}

/** For each token, whether only marks and words like "at" stand before it on its line. */
function leadingTokens(tokens: readonly Token[]): boolean[] {
  const leading: boolean[] = [];
  let leads = true;
  for (const token of tokens) {
    if (token.opensLine) leads = true;
    leading.push(leads);
    if (token.kind === 'number') leads = false;
    else if (token.kind === 'word')
      leads &&= LEADING_WORDS.has(token.text.toLowerCase()) || weekdayOf(token.text) !== undefined;
  }
  return leading;
}

function readMention(
  tokens: readonly Token[],
  i: number,
  { leads, before }: { readonly leads: boolean; readonly before: Found | undefined },
): Found | null {
  const { kind, text } = tokens[i] as Token;
  if (kind === 'sign' ? text !== '+' : kind === 'word' && !beginsTime(text)) return null;
  const approximate = isApproximated(tokens, i);
  const base = {
    from: i,
    date: null,
    clock: null,
    elapsed: null,
    zone: null,
    approximate,
    leads,
    endsRange: false,
  };
  const elapsed = readElapsed(tokens, i, { leads });
  if (elapsed !== null) return { ...base, ...elapsed };
  const date = readDate(tokens, i, { leads });
  if (date !== null) {
    const found = withClock(tokens, { ...base, date, next: date.next });
    // A lone weekday is a time only where it heads something.
    return date.day === null && date.year === null && found.clock === null && !headsAlone(tokens, i, found)
      ? null
      : found;
  }
  if (!mayOpenClock(tokens, i, before)) return null;
  const clock = readClock(tokens, i, {
    leads,
    marked: approximate || isMarked(tokens, i),
    iso: false,
  });
  return clock === null ? null : withDate(tokens, { ...base, clock, next: clock.next });
}

/** Signs that may stand glued before a clock. */
const BEFORE_CLOCK: ReadonlySet<string> = new Set([
  ...[
    '(',
    '[',
    '{',
    '"',
    "'",
    '“',
    '‘',
    '<',
    '>',
    '|',
    '=',
    ',',
    ';',
    '*',
    '_',
    '@',
    '–',
    '—',
    '→',
    '’',
    '”',
  ],
  ...APPROXIMATE_SIGNS,
]);

function mayOpenClock(tokens: readonly Token[], i: number, before: Found | undefined): boolean {
  const token = tokens[i] as Token;
  const previous = tokens[i - 1];
  if (!token.glued || previous === undefined) return true;
  if (previous.kind !== 'sign') return previous.text.charCodeAt(0) >= 0x3040;
  if (BEFORE_CLOCK.has(previous.text)) return true;
  if (previous.text !== '-' && previous.text !== '/') return false;
  return !previous.glued || before?.next === i - 1;
}

function isApproximated(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  if (previous === undefined) return false;
  if (APPROXIMATE_SIGNS.has(previous.text)) return true;
  const word = previous.text === '.' ? tokens[i - 2] : previous;
  return word?.kind === 'word' && APPROXIMATE_WORDS.has(word.text.toLowerCase());
}

function isMarked(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  return previous?.kind === 'word' && AT_WORDS.has(previous.text.toLowerCase());
}

/** A weekday that is followed by nothing, a dash or a colon at the head of its line. */
function headsAlone(tokens: readonly Token[], i: number, found: Found): boolean {
  const after = tokens[found.next];
  if (!found.leads || tokens[i]?.text !== tokens[i]?.text.trim()) return false;
  return after === undefined || after.opensLine || ':–—-,('.includes(after.text);
}

/** Joins a clock to the date before it. */
function withClock(tokens: readonly Token[], found: Found): Found {
  const { next } = found;
  const joiner = skipJoiners(tokens, next);
  const first = tokens[next];
  const iso = first?.text === 'T' && first.glued && tokens[next + 1]?.glued === true;
  const place: ClockPlace = { leads: false, marked: joiner.close, iso };
  const zone = readZone(tokens, next);
  if (found.date?.day === null && found.date.weekday === null) return found;
  const clock = joiner.at === next && first?.glued ? null : readClock(tokens, joiner.at, place);
  if (clock === null || (first?.opensLine === true && joiner.at === next))
    return zone === null || zone.name.startsWith('+') || zone.name.startsWith('-')
      ? found
      : { ...found, zone: zone.name, next: zone.next };
  const approximate = found.approximate || joiner.approximate;
  const year = found.date?.year === null ? yearOf(tokens[clock.next]) : null;
  // The year of `Thu Mar 4 14:03:22 UTC 2021` stands last.
  if (found.date !== null && year !== null && clock.zone !== null && found.date.day !== null)
    return { ...found, clock, approximate, date: { ...found.date, year }, next: clock.next + 1 };
  return { ...found, clock, approximate, next: clock.next };
}

/** Past what may stand between a date and its clock; `close` where nothing but space, "T" or "at" does. */
function skipJoiners(tokens: readonly Token[], from: number) {
  let at = from;
  let close = true;
  let approximate = false;
  for (; at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') break;
    const word = token.text.toLowerCase();
    if (token.opensLine && word !== 'at') break;
    if (token.kind === 'word') {
      if (!CLOCK_JOINERS.has(word)) break;
      approximate ||= APPROXIMATE_WORDS.has(word);
    } else if (APPROXIMATE_SIGNS.has(token.text)) approximate = true;
    else if (token.text === '@') close = true;
    else if (',:-–—.([)]|'.includes(token.text)) close &&= token.text === ',' || token.text === '.';
    else break;
  }
  return tokens[at]?.opensLine === true && at > from && tokens[at - 1]?.kind !== 'word'
    ? { at: tokens.length, close: false, approximate: false }
    : { at, close, approximate };
}

/** Joins a date to the clock before it: "14:03 UTC on March 4", "12:45 PM PST Saturday Oct 30th". */
function withDate(tokens: readonly Token[], found: Found): Found {
  let at = found.next;
  const first = tokens[at];
  if (first === undefined || first.opensLine) return found;
  const word = first.text.toLowerCase();
  if (word === 'on' || first.text === ',' || first.text === '(') at++;
  if (tokens[at]?.text.toLowerCase() === 'on' || tokens[at]?.text.toLowerCase() === 'the') at++;
  if (tokens[at]?.opensLine) return found;
  const date = readDate(tokens, at, { leads: false });
  if (date === null || (date.day === null && date.weekday === null)) return found;
  // "at 14:03, March 4 16:10": the date belongs to the clock behind it.
  const joiner = skipJoiners(tokens, date.next);
  if (joiner.close && readClock(tokens, joiner.at, { leads: false, marked: false, iso: false }) !== null)
    return found;
  const closed = first.text === '(' && tokens[date.next]?.text === ')' ? date.next + 1 : date.next;
  const zone = (found.clock?.zone ?? null) === null ? readZone(tokens, closed) : null;
  return { ...found, date, zone: zone?.name ?? null, next: zone?.next ?? closed };
}

/** Gives the first end of a range what only its second end says: zone, am or pm. */
function joinRanges(tokens: readonly Token[], found: readonly Found[]): Found[] {
  const joined = [...found];
  for (let i = joined.length - 1; i > 0; i--) {
    const [first, second] = [joined[i - 1] as Found, joined[i] as Found];
    const between = tokens.slice(first.next, second.from);
    const words = between.map(({ text }) => text.toLowerCase());
    const [only] = words;
    if (words.length !== 1 || only === undefined) continue;
    const comma = only === ',' || only === 'or' || only === '&';
    if (!comma && !RANGE_SIGNS.has(only) && !RANGE_WORDS.has(only)) continue;
    if (first.clock !== null && second.clock !== null && second.date === null)
      joined[i - 1] = { ...first, clock: completed(first.clock, second.clock) };
    const range = !comma && only !== 'and' && only !== '/';
    if (range && (first.clock === null) === (second.clock === null))
      joined[i] = { ...second, endsRange: true };
  }
  return joined;
}

function completed(first: ReadClock, second: ReadClock): ReadClock {
  const zone = first.zone ?? second.zone;
  if (first.meridiem !== null || second.meridiem === null || first.hour > 12) return { ...first, zone };
  const asSecond = second.meridiem === 'pm' ? (first.hour % 12) + 12 : first.hour % 12;
  // "11:30–1:10pm" begins before noon.
  const hour = asSecond <= second.hour ? asSecond : first.hour;
  return { ...first, zone, hour };
}

function toMention(found: Found, tokens: readonly Token[], prose: Prose): TimeMention {
  const first = tokens[found.from] as Token;
  const last = tokens[found.next - 1] as Token;
  const { date, clock } = found;
  return {
    text: foldSpace(prose.text.slice(first.start, last.end)),
    range: { start: prose.start + first.start, end: prose.start + last.end },
    year: date?.year ?? null,
    month: date?.month ?? null,
    day: date?.day ?? null,
    numericOrder: date?.numericOrder ?? null,
    weekday: date?.weekday ?? null,
    hour: clock?.hour ?? null,
    minute: clock?.minute ?? null,
    second: clock?.second ?? null,
    zone: clock?.zone ?? found.zone,
    elapsed: found.elapsed,
    approximate: found.approximate || isApproximatedBehind(tokens, found.next),
    leads: found.leads,
    endsRange: found.endsRange,
    unsure: found.clock?.unsure === true && found.date === null,
  };
}

/** "14:03 (approx)", "14:03 approximately", "14:03-ish". */
function isApproximatedBehind(tokens: readonly Token[], next: number): boolean {
  const [sign, word] = tokens.slice(next, next + 2);
  if (sign === undefined || sign.opensLine) return false;
  if (sign.text === '(') return APPROXIMATE_WORDS.has(word?.text.toLowerCase() ?? '');
  return sign.text === '-' && sign.glued && word?.text === 'ish';
}
