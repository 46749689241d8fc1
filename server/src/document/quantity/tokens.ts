/** Cuts prose into numbers, words, names (identifiers, versions, addresses, code) and signs. */
import type { Prose } from '../block';
import { oncePerProse } from '../oncePer';
import { digitRunEnd, isDigit, readDigits } from './digits';
import { SCALE_SUFFIXES } from './numberWords';
import { CURRENCY_CODES, RATE_UNITS, SIZE_UNITS, TIME_UNITS } from './units';

export interface Token {
  /** `name` is anything that must not be taken apart: `v1.2.3`, `us-east-1`, `2023-09-30`, a code span. */
  readonly kind: 'number' | 'word' | 'name' | 'sign';
  /** Indexes into the prose's text. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case. */
  readonly lower: string;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** Of a number: its value, the other reading of "1.240", and whether it was written with separators. */
  readonly value: number;
  readonly thousands: number | null;
  readonly punctuated: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const WORD = /[A-Za-zµμ\u00c0-\u024f\u0300-\u036f]+(?:['’][A-Za-z]{1,8})?/y;
/** What may be one name: everything up to white space or a sign that ends a clause. */
const CHUNK = /[^\s,;()[\]{}"“”|<>…—]+/y;
/** What makes a name of a chunk that starts with a letter: `p99`, `a_b`, `crates.io`, `https://…`. */
const NAME_SIGN = /[\d_@=\\]|:\/\/|[.:]\p{L}/u;
/** "Duration:2h", "USD40k": a word that a number follows without a space. */
const LABEL_BEFORE_NUMBER = /^[\p{L}]{3,20}:(?=[~<>]?\d)/u;
const CODE_BEFORE_NUMBER = /^[A-Z]{3,4}(?=\d)/;
const DOLLAR_PREFIX = /^[A-Z]{1,2}\$/;
/** A number by itself, with unit or sign: what a code span may hold and still be read. */
const PLAIN_NUMBER = /^\s{0,4}[~≈<>$€£]{0,2}\d[\d,.' \u00a0\u202f\u2009]{0,24}(?:%|[A-Za-z]{1,8})?\s{0,4}$/;

/** The tokens of a prose, in order. */
export const tokenize = oncePerProse((prose): readonly Token[] => {
  const { text } = prose;
  const tokens: Token[] = [];
  const opaque = opaqueSpans(prose);
  let nextOpaque = 0;
  let at = 0;
  let behind = -1;
  let plainEnd = 0;
  const push = (
    kind: Token['kind'],
    end: number,
    number?: { value: number; thousands: number | null; punctuated: boolean },
  ) => {
    const written = text.slice(at, end);
    tokens.push({
      kind,
      start: at,
      end,
      text: written,
      lower: kind === 'word' ? written.toLowerCase() : written,
      glued: behind === at,
      value: number?.value ?? NaN,
      thousands: number?.thousands ?? null,
      punctuated: number?.punctuated ?? false,
    });
    at = end;
    behind = end;
  };
  while (at < text.length) {
    const span = opaque[nextOpaque];
    if (span !== undefined && at >= span.start) {
      nextOpaque++;
      if (at < span.end) push('name', span.end);
      continue;
    }
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
      continue;
    }
    if (isDigit(text, at)) {
      const last = tokens.at(-1);
      if (last !== undefined && behind === at && isPartOfName(last)) push('name', chunkEnd(text, at));
      else pushNumber(text, at, push);
    } else if (!isLatin(unit)) push(unit > 127 && LETTER.test(text.charAt(at)) ? 'word' : 'sign', at + 1);
    else if (at < plainEnd) push('word', wordEnd(text, at));
    else {
      const chunk = chunkEnd(text, at);
      const end = nameEnd(text, at, chunk);
      if (end === null) plainEnd = chunk;
      push(end === null || end < chunk ? 'word' : 'name', end ?? wordEnd(text, at));
    }
  }
  return tokens;
});

function isSpace(unit: number): boolean {
  return (
    unit <= 32 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000
  );
}

/** Letters of words that spaces separate; letters of other scripts stand alone. */
function isLatin(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return unit === 0xb5 || unit === 0x3bc || (unit >= 0xc0 && unit <= 0x24f);
}

/** Code spans that hold more than a number. */
function opaqueSpans(prose: Prose): { readonly start: number; readonly end: number }[] {
  return prose.spans
    .filter((span) => span.kind === 'code')
    .map((span) => ({ start: span.inner.start - prose.start, end: span.inner.end - prose.start }))
    .filter(
      ({ start, end }) =>
        end > start && !PLAIN_NUMBER.test(prose.text.slice(start, Math.min(end, start + 60))),
    );
}

/** Signs that make a number written at them part of a name: `#12`, `@3`, `=5`, `\u0041`, `a_1`. */
function isPartOfName(last: Token): boolean {
  return '#@=\\_&^*'.includes(last.text) || (last.kind === 'name' && !last.text.endsWith('.'));
}

function chunkEnd(text: string, at: number): number {
  CHUNK.lastIndex = at;
  const length = CHUNK.exec(text)?.[0].length ?? 1;
  let end = at + length;
  while (end > at + 1 && ".:!?'’*".includes(text.charAt(end - 1))) end--;
  return end;
}

/**
 * Where the chunk from `at` to `chunk` must not be taken apart: its end; the end of the word that a number follows in
 * "Duration:2h"; `null` where it is plain words.
 */
function nameEnd(text: string, at: number, chunk: number): number | null {
  if (wordEnd(text, at) >= chunk) return null;
  const written = text.slice(at, chunk);
  if (!NAME_SIGN.test(written)) return null;
  const label = LABEL_BEFORE_NUMBER.exec(written) ?? DOLLAR_PREFIX.exec(written);
  if (label !== null) return at + label[0].length - 1;
  const code = CODE_BEFORE_NUMBER.exec(written);
  return code !== null && CURRENCY_CODES.has(code[0]) ? at + code[0].length : chunk;
}

function wordEnd(text: string, at: number): number {
  WORD.lastIndex = at;
  return at + (WORD.exec(text)?.[0].length ?? 1);
}

type Push = (
  kind: Token['kind'],
  end: number,
  number?: { value: number; thousands: number | null; punctuated: boolean },
) => void;

/** Pushes the number at `at` and the unit or suffix written at it; a name where it is something else. */
function pushNumber(text: string, at: number, push: Push): void {
  const number = readDigits(text, at);
  if (number === null || isDateLike(text, at, number.end)) return push('name', numericNameEnd(text, at));
  const { end } = number;
  if (isLatin(text.charCodeAt(end))) {
    const suffixEnd = wordEnd(text, end);
    if (!isKnownSuffix(text.slice(end, suffixEnd)) || '_@='.includes(text.charAt(suffixEnd) || ' '))
      return push('name', numericNameEnd(text, at));
    const goesOn = isDigit(text, suffixEnd);
    if (goesOn && isHourClock(text, at, suffixEnd)) return push('name', numericNameEnd(text, at));
    if (goesOn && !TIME_UNITS.has(text.slice(end, suffixEnd).toLowerCase()))
      return push('name', numericNameEnd(text, at));
    push('number', end, number);
    return push('word', suffixEnd);
  }
  const mark = text.charAt(end);
  if (mark === '_' || mark === '@' || mark === '=' || (mark === '.' && isLatin(text.charCodeAt(end + 1))))
    return push('name', numericNameEnd(text, at));
  push('number', end, number);
}

/** "15h30": two digits, an `h`, two digits and no unit make a time of day; "1h50" is read as a duration. */
function isHourClock(text: string, at: number, minutes: number): boolean {
  const end = digitRunEnd(text, minutes);
  return (
    minutes - at === 3 && text.charAt(at + 2) === 'h' && end - minutes === 2 && !isLatin(text.charCodeAt(end))
  );
}

function numericNameEnd(text: string, at: number): number {
  return Math.max(chunkEnd(text, at), digitRunEnd(text, at));
}

/** `2023-09-30`, `30/09/2023`, `2023-09`: numbers that dashes or slashes make a date of. */
function isDateLike(text: string, start: number, end: number): boolean {
  const mark = text.charAt(end);
  if ((mark !== '-' && mark !== '/') || !isDigit(text, end + 1)) return false;
  const second = digitRunEnd(text, end + 1);
  if (text.charAt(second) === mark && isDigit(text, second + 1)) return true;
  return (
    end - start === 4 &&
    second - end === 3 &&
    text.charAt(end + 1) <= '1' &&
    /^(?:19|20)/.test(text.slice(start, end))
  );
}

function isKnownSuffix(suffix: string): boolean {
  const lower = suffix.toLowerCase();
  return (
    SCALE_SUFFIXES.has(suffix) ||
    TIME_UNITS.has(lower) ||
    SIZE_UNITS.has(suffix) ||
    RATE_UNITS.has(lower) ||
    CURRENCY_CODES.has(suffix) ||
    lower === 'x' ||
    suffix === 'b' ||
    suffix === 'B'
  );
}
