/** Reads a calendar date that begins at a token, in the forms people write: ISO, numeric, month names, weekdays, CJK. */
import { DAY_JOINERS, monthOf, ORDINAL_ENDINGS, VERSION_WORDS, weekdayOf } from './timeWords';
import type { Token } from './timeTokens';

/** How day and month of a numeric date are told apart; `unsure` where both orders are possible. */
export type NumericOrder = 'dayFirst' | 'monthFirst' | 'unsure';

export interface ReadDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly numericOrder: NumericOrder | null;
  /** The first token behind the date. */
  readonly next: number;
}

export interface DatePlace {
  /** Nothing but marks and words like "at" stands before it on its line. */
  readonly leads: boolean;
}

/** The date at token `i`, or `null`. */
export function readDate(tokens: readonly Token[], i: number, place: DatePlace): ReadDate | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'word') return readNamed(tokens, i, place);
  if (token.kind !== 'number' || isTail(tokens, i)) return null;
  return withWeekdayBehind(tokens, readNumbers(tokens, i, place));
}

function readNumbers(tokens: readonly Token[], i: number, place: DatePlace): ReadDate | null {
  return (
    readYearFirst(tokens, i, place) ??
    readCompact(tokens, i) ??
    readDayMonthName(tokens, i) ??
    readNumeric(tokens, i, place) ??
    readCjkDay(tokens, i, null)
  );
}

const GLUED_BEFORE: ReadonlySet<string> = new Set(['-', '_', '.', '/', '#', '\\', '@', '&', '$', '+']);

/** Whether the number continues a word, path, version or identifier. */
function isTail(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i]?.glued !== true || before === undefined) return false;
  return before.kind === 'sign' ? GLUED_BEFORE.has(before.text) : !isCjk(before.text);
}

function isCjk(text: string): boolean {
  return text.charCodeAt(0) >= 0x3040;
}

/** Whether what stands glued behind a numeric date makes it part of a name: `2021-03-04-notes`, `2021-03-04.md`. */
function hasTail(tokens: readonly Token[], next: number): boolean {
  const sign = tokens[next];
  const after = tokens[next + 1];
  if (sign?.glued !== true) return false;
  if (sign.kind === 'number') return true;
  if (sign.kind === 'word') return !(sign.text === 'T' || sign.text === 't' || isCjk(sign.text));
  return '-_./\\'.includes(sign.text) && after?.glued === true && after.kind !== 'sign';
}

/** `2021-03-04`, `2021/03/04`, `2021.03.04`, `2021年3月4日`, `2021 March 4`. */
function readYearFirst(tokens: readonly Token[], i: number, place: DatePlace): ReadDate | null {
  const year = yearOf(tokens[i]);
  if (year === null) return null;
  const sign = tokens[i + 1];
  if (sign?.text === '年') return readCjkDay(tokens, i + 2, year);
  const named = readMonthNameDay(tokens, i + (sign?.text === '-' && sign.glued ? 2 : 1));
  if (named !== null && named.year === null) return { ...named, year };
  const [month, second, day] = [tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (!isSeparator(sign) || second?.text !== sign?.text || !second?.glued) return null;
  if (!isSmall(month) || !isSmall(day) || !month.glued || !day.glued) return null;
  if (sign?.text === '.' && !place.leads && VERSION_WORDS.has(tokens[i - 1]?.text.toLowerCase() ?? ''))
    return null;
  if (hasTail(tokens, i + 5)) return null;
  return dated(year, Number(month.text), Number(day.text), i + 5);
}

/** `20210304T140322Z`: the basic form of ISO 8601, only with a clock behind it. */
function readCompact(tokens: readonly Token[], i: number): ReadDate | null {
  const text = tokens[i]?.text ?? '';
  const [t, clock] = [tokens[i + 1], tokens[i + 2]];
  if (text.length !== 8 || t?.text !== 'T' || !t.glued || clock?.kind !== 'number' || !clock.glued)
    return null;
  return dated(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)), i + 1);
}

/** `5月26日`; the year may stand before it. */
function readCjkDay(tokens: readonly Token[], i: number, year: number | null): ReadDate | null {
  const [month, m, day, d] = tokens.slice(i, i + 4);
  if (!isSmall(month) || m?.text !== '月' || !isSmall(day) || (d?.text !== '日' && d?.text !== '号'))
    return null;
  return dated(year, Number(month.text), Number(day.text), i + 4);
}

/** `4 March 2021`, `4th of March, 2021`, `26-September-2022`, `4. März`. */
function readDayMonthName(tokens: readonly Token[], i: number): ReadDate | null {
  const day = tokens[i];
  if (!isSmall(day)) return null;
  let at = i + 1;
  if (ORDINAL_ENDINGS.has(tokens[at]?.text.toLowerCase() ?? '') && tokens[at]?.glued) at++;
  if (DAY_JOINERS.has(tokens[at]?.text.toLowerCase() ?? '')) at++;
  const sign = tokens[at]?.text;
  if (sign === '.' || sign === '-' || sign === '/') at++;
  const name = tokens[at];
  const month = name?.kind === 'word' && !name.opensLine ? monthOf(name.text) : undefined;
  if (month === undefined) return null;
  // "1. November 4th": the number counts the entries of a list.
  if (sign === '.' && isSmall(tokens[at + 1])) return null;
  const { year, next } = readYearBehind(tokens, at + 1);
  return dated(year, month, Number(day.text), next);
}

/** `March 4`, `Mar. 4th, 2021`, `Mar-04-2021`. */
function readMonthNameDay(tokens: readonly Token[], i: number): ReadDate | null {
  const name = tokens[i];
  const month = name?.kind === 'word' ? monthOf(name.text) : undefined;
  if (month === undefined) return null;
  let at = i + 1;
  if (tokens[at]?.text === '.' || (tokens[at]?.text === '-' && tokens[at]?.glued)) at++;
  if (tokens[at]?.text.toLowerCase() === 'the') at++;
  const day = tokens[at];
  if (!isSmall(day) || day.opensLine) return null;
  at++;
  const behind = tokens[at];
  if (behind?.glued && behind.kind === 'word') {
    if (!ORDINAL_ENDINGS.has(behind.text.toLowerCase())) return null;
    at++;
  } else if (behind?.glued && tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'number') {
    // `Mar 14:03` and `May 4.5` are no days; `Mar-04-2021`, `Mar 4,2021` and `March 4-6` are.
    if (behind.text === ':' || behind.text === '.' || behind.text === '%') return null;
  }
  const { year, next } = readYearBehind(tokens, at);
  return dated(year, month, Number(day.text), next);
}

/** The year behind day and month, over the end of a range of days (`March 4–6, 2021`). */
function readYearBehind(tokens: readonly Token[], at: number): { year: number | null; next: number } {
  const direct = readYear(tokens, at);
  if (direct !== null) return direct;
  const [dash, day] = tokens.slice(at, at + 2);
  if (dash !== undefined && '-–—'.includes(dash.text) && isSmall(day)) {
    const ending = tokens[at + 2];
    const behind = ending?.glued && ORDINAL_ENDINGS.has(ending.text.toLowerCase()) ? at + 3 : at + 2;
    const far = readYear(tokens, behind);
    if (far !== null) return far;
  }
  return { year: null, next: at };
}

function readYear(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const sign = tokens[at];
  const comma =
    sign !== undefined && (sign.text === ',' || sign.text === '.' || (sign.text === '-' && sign.glued));
  const index = comma ? at + 1 : at;
  const year = yearOf(tokens[index]);
  if (year === null || tokens[index]?.opensLine) return null;
  const [colon, number] = tokens.slice(index + 1, index + 3);
  if (colon?.glued && colon.text === ':' && number?.glued && number.kind === 'number') return null;
  // "March 4, 2021-03-05": the number opens a date of its own.
  if (colon?.glued && isSeparator(colon) && number?.glued && isSmall(number)) return null;
  return { year, next: index + 1 };
}

/** `04/03/2021`, `04.03.2021`, `01-16-2024`, `1/29/24`; at the head of a line also `03-26 14:03`. */
function readNumeric(tokens: readonly Token[], i: number, place: DatePlace): ReadDate | null {
  const [first, sign, second, again, year] = tokens.slice(i, i + 5);
  if (!isSmall(first) || !isSeparator(sign) || !sign?.glued || !isSmall(second) || !second.glued) return null;
  const [a, b] = [Number(first.text), Number(second.text)];
  if (again?.text === sign.text && again.glued && year?.kind === 'number' && year.glued) {
    const full = yearOf(year) ?? shortYear(year, sign.text, place);
    if (full === null || hasTail(tokens, i + 5)) return null;
    return numeric(full, a, b, sign.text, i + 5);
  }
  const [hour, colon] = tokens.slice(i + 3, i + 5);
  const clockFollows = hour?.kind === 'number' && !hour.glued && !hour.opensLine && colon?.text === ':';
  return place.leads && clockFollows ? numeric(null, a, b, sign.text, i + 3) : null;
}

function shortYear(token: Token, sign: string, place: DatePlace): number | null {
  if (token.text.length !== 2 || !(sign === '/' || place.leads)) return null;
  return 2000 + Number(token.text);
}

function numeric(year: number | null, a: number, b: number, sign: string, next: number): ReadDate | null {
  if (a > 12) return ordered(dated(year, b, a, next), 'dayFirst');
  if (b > 12) return ordered(dated(year, a, b, next), 'monthFirst');
  if (sign === '.') return ordered(dated(year, b, a, next), 'dayFirst');
  return ordered(dated(year, a, b, next), a === b ? 'monthFirst' : 'unsure');
}

function ordered(date: ReadDate | null, numericOrder: NumericOrder): ReadDate | null {
  return date === null ? null : { ...date, numericOrder };
}

/** Dates that begin with a word: a weekday, a month, or a month with its year at the head of a line. */
function readNamed(tokens: readonly Token[], i: number, place: DatePlace): ReadDate | null {
  const token = tokens[i] as Token;
  if (isTail(tokens, i)) return null;
  const weekday = weekdayOf(token.text);
  if (weekday !== undefined) {
    const skip = skipSigns(tokens, i + 1);
    const date =
      tokens[skip]?.kind === 'number' ? readNumbers(tokens, skip, place) : readMonthNameDay(tokens, skip);
    if (date !== null && date.day !== null) return { ...date, weekday };
    return { year: null, month: null, day: null, weekday, numericOrder: null, next: i + 1 };
  }
  const named = withWeekdayBehind(tokens, readMonthNameDay(tokens, i));
  if (named !== null) return named;
  const month = monthOf(token.text);
  const year = month === undefined ? null : readYear(tokens, i + 1);
  if (month === undefined || year === null || !place.leads) return null;
  return { year: year.year, month, day: null, weekday: null, numericOrder: null, next: year.next };
}

/** Past the `.`, `,` or dash between a weekday and its date. */
function skipSigns(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.text === '.') at++;
  if (tokens[at]?.text === ',' || tokens[at]?.text === '-' || tokens[at]?.text === '–') at++;
  if (tokens[at]?.text.toLowerCase() === 'the') at++;
  return tokens[at]?.opensLine === true ? tokens.length : at;
}

/** `2021-03-04 Thursday`, `2021-03-04 (Thu)`, `March 4, Thursday`. */
function withWeekdayBehind(tokens: readonly Token[], date: ReadDate | null): ReadDate | null {
  if (date === null || date.weekday !== null) return date;
  let at = date.next;
  const bracket = tokens[at]?.text === '(';
  if (bracket || tokens[at]?.text === ',') at++;
  const token = tokens[at];
  const weekday = token?.kind === 'word' && !token.opensLine ? weekdayOf(token.text) : undefined;
  if (weekday === undefined) return date;
  if (!bracket) return { ...date, weekday, next: at + 1 };
  return tokens[at + 1]?.text === ')' ? { ...date, weekday, next: at + 2 } : date;
}

function isSmall(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length <= 2;
}

function isSeparator(token: Token | undefined): boolean {
  return (
    token?.kind === 'sign' && token.glued && (token.text === '-' || token.text === '/' || token.text === '.')
  );
}

/** Years that incidents happen in; a number like 1625 or 8080 is none. */
export function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1970 && year <= 2099 ? year : null;
}

function dated(year: number | null, month: number, day: number, next: number): ReadDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year ?? 2000, month)) return null;
  return { year, month, day, weekday: null, numericOrder: null, next };
}

/** Days of a month in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
