/** Reads bare amounts from tokens: digits or words, scaled ("1.2M", "two dozen"), ranged ("10–15") and modified ("about"). */
import { MODIFIERS, SIGN_MODIFIERS } from './lexicon';
import {
  FRACTION_SIGNS,
  MONEY_SUFFIXES,
  SCALE_SUFFIXES,
  SCALES_IN_WORDS,
  TENS_IN_WORDS,
  UNITS_IN_WORDS,
} from './numberWords';
import type { Token } from './tokens';
import { CURRENCY_CODES } from './units';

export interface Amount {
  readonly value: number;
  /** The other reading of "1.240", where the author may have meant thousands. */
  readonly thousands: number | null;
  /** Index of the first token behind it. */
  readonly next: number;
  /** Written in words: "one" and "a" say less than "1". */
  readonly inWords: boolean;
  /** Written with separators, a fraction or a scale: certainly a number, not a year or an identifier. */
  readonly certain: boolean;
  /** "10+". */
  readonly orMore: boolean;
}

export interface AmountOptions {
  /** A sign of currency stands before it: "m" is million, not minutes. */
  readonly money: boolean;
}

/** Reads the amount that starts at the token `at`, or `null`. */
export function readAmount(tokens: readonly Token[], at: number, options: AmountOptions): Amount | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return readDigitAmount(tokens, at, token, options);
  if (FRACTION_SIGNS.has(token.text))
    return { ...PLAIN, value: FRACTION_SIGNS.get(token.text) ?? 0, next: at + 1, certain: true };
  return token.kind === 'word' ? readWordAmount(tokens, at) : null;
}

const PLAIN = { thousands: null, inWords: false, certain: false, orMore: false };

function readDigitAmount(
  tokens: readonly Token[],
  at: number,
  token: Token,
  { money }: AmountOptions,
): Amount {
  let next = at + 1;
  let { value, thousands } = token;
  let certain = token.punctuated;
  const fraction = FRACTION_SIGNS.get(tokens[next]?.text ?? '');
  if (fraction !== undefined) {
    value += fraction;
    next++;
    certain = true;
  }
  // "11m DAI" is millions: a code of a currency behind says so.
  const factor = scaleAt(tokens[next], { money: money || CURRENCY_CODES.has(tokens[next + 1]?.text ?? '') });
  if (factor !== null) {
    value *= factor;
    thousands = null;
    next++;
    certain = true;
  }
  const plus = tokens[next];
  const orMore = plus?.text === '+' && plus.glued;
  return { value, thousands, next: orMore ? next + 1 : next, inWords: false, certain, orMore };
}

function scaleAt(token: Token | undefined, { money }: AmountOptions): number | null {
  if (token?.kind !== 'word') return null;
  if (token.glued) {
    const suffix = SCALE_SUFFIXES.get(token.text) ?? (money ? MONEY_SUFFIXES.get(token.text) : undefined);
    if (suffix !== undefined) return suffix;
  }
  return SCALES_IN_WORDS.get(token.lower) ?? (money ? (SCALE_SUFFIXES.get(token.text) ?? null) : null);
}

/** "twenty-three", "one hundred and five", "two dozen", "three million", "a hundred", "half a million". */
function readWordAmount(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at] as Token;
  if (first.lower === 'half' && tokens[at + 1]?.lower === 'a') {
    const scale = SCALES_IN_WORDS.get(tokens[at + 2]?.lower ?? '');
    return scale === undefined
      ? null
      : { ...PLAIN, value: scale / 2, next: at + 3, inWords: true, certain: true };
  }
  if (first.lower === 'a' || first.lower === 'an') {
    const scale = SCALES_IN_WORDS.get(tokens[at + 1]?.lower ?? '');
    return scale === undefined ? null : withScales(tokens, { total: 0, current: scale, next: at + 2 });
  }
  const small = readBelowHundred(tokens, at);
  return small === null ? null : withScales(tokens, { total: 0, current: small.value, next: small.next });
}

function readBelowHundred(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const word = tokens[at]?.lower ?? '';
  const unit = UNITS_IN_WORDS.get(word);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const ten = TENS_IN_WORDS.get(word);
  if (ten === undefined) return null;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const follower = UNITS_IN_WORDS.get(tokens[at + 1 + hyphen]?.lower ?? '');
  return follower !== undefined && follower > 0 && follower < 10
    ? { value: ten + follower, next: at + 2 + hyphen }
    : { value: ten, next: at + 1 };
}

function withScales(
  tokens: readonly Token[],
  state: { readonly total: number; readonly current: number; readonly next: number },
): Amount {
  let { total, current, next } = state;
  let certain = next - 1 > 0 && SCALES_IN_WORDS.has(tokens[next - 1]?.lower ?? '');
  for (;;) {
    const scale = SCALES_IN_WORDS.get(tokens[next]?.lower ?? '');
    if (scale !== undefined) {
      certain = true;
      next++;
      if (scale >= 1000) {
        total += current * scale;
        current = 0;
      } else current *= scale;
      continue;
    }
    const and = certain && tokens[next]?.lower === 'and' ? 1 : 0;
    const more = certain ? readBelowHundred(tokens, next + and) : null;
    if (more === null || (current % 100 !== 0 && current !== 0)) break;
    current += more.value;
    next = more.next;
  }
  return { value: total + current, thousands: null, next, inWords: true, certain, orMore: false };
}

export interface ModifierReading {
  /** Index of the first token of modifier or number. */
  readonly first: number;
  readonly approximate: boolean;
  readonly bound: 'at-least' | 'at-most' | null;
}

const BY_LAST_WORD = new Map(
  [...new Set(MODIFIERS.map(({ words }) => words.at(-1) ?? ''))].map((last) => [
    last,
    MODIFIERS.filter(({ words }) => words.at(-1) === last),
  ]),
);

/** What stands before the token `at`: "about", "at least", "~". At most two of them. */
export function readModifiers(tokens: readonly Token[], at: number): ModifierReading {
  let first = at;
  let approximate = false;
  let bound: ModifierReading['bound'] = null;
  for (let round = 0; round < 2; round++) {
    const sign = SIGN_MODIFIERS.get(tokens[first - 1]?.text ?? '');
    if (sign !== undefined) {
      first--;
      approximate ||= sign.approximate;
      bound ??= sign.bound;
      continue;
    }
    const dot = tokens[first - 1]?.text === '.' && tokens[first - 2]?.lower === 'approx' ? 1 : 0;
    const found = BY_LAST_WORD.get(tokens[first - dot - 1]?.lower ?? '')?.find(({ words }) =>
      endsWith(tokens, first - dot, words),
    );
    if (found === undefined) break;
    first -= found.words.length + dot;
    approximate ||= found.approximate;
    bound ??= found.bound;
  }
  return { first, approximate, bound };
}

function endsWith(tokens: readonly Token[], end: number, words: readonly string[]): boolean {
  const start = end - words.length;
  return start >= 0 && words.every((word, i) => tokens[start + i]?.lower === word);
}
