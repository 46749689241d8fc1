/** Reads the unit behind an amount. */
import { PHRASE_ENDS } from './lexicon';
import { isPlural, singularOf } from './nounPhrase';
import type { Token } from './tokens';
import {
  CURRENCY_CODES,
  CURRENCY_WORDS,
  RATE_PERIODS,
  RATE_UNITS,
  SHORT_TIME_UNITS,
  SIZE_UNITS,
  TIME_UNITS,
  UNIT_ADJECTIVES,
} from './units';

export interface Measure {
  readonly kind: 'share' | 'duration' | 'size' | 'rate' | 'money' | 'ratio';
  /** Turns the amount into the unit that the model wants: seconds, bytes, 0…1. */
  readonly factor: number;
  readonly unit: string;
  /** What a rate counts: "errors" in errors/min. */
  readonly counts: string | null;
  /** Index of the first token behind the unit. */
  readonly next: number;
}

const PERCENT_WORDS = new Set(['percent', 'pct', 'percents', 'percentage']);

/** Reads the unit at the token `at`, which stands right behind an amount; `null` where there is none. */
export function readMeasure(tokens: readonly Token[], at: number): Measure | null {
  const start = behindHyphen(tokens, at);
  return (
    readPercent(tokens, start) ??
    readTime(tokens, start, { hyphenated: start > at }) ??
    readSize(tokens, start) ??
    readRate(tokens, start) ??
    readCurrency(tokens, start) ??
    readMultiple(tokens, start)
  );
}

function behindHyphen(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const isHyphen = token !== undefined && token.glued && (token.text === '-' || token.text === '‑');
  return isHyphen && tokens[at + 1]?.kind === 'word' ? at + 1 : at;
}

function readPercent(tokens: readonly Token[], at: number): Measure | null {
  const token = tokens[at];
  const share = { kind: 'share', factor: 0.01, unit: '%', counts: null } as const;
  if (token?.text === '%' || token?.text === '٪') return { ...share, next: at + 1 };
  if (PERCENT_WORDS.has(token?.lower ?? '')) {
    const isPoints = /^points?$/.test(tokens[at + 1]?.lower ?? '');
    return { ...share, next: at + (isPoints ? 2 : 1) };
  }
  return token?.lower === 'per' && tokens[at + 1]?.lower === 'cent' ? { ...share, next: at + 2 } : null;
}

/** The unit of time at the token `at`. */
export function readTime(
  tokens: readonly Token[],
  at: number,
  { hyphenated }: { readonly hyphenated: boolean },
): Measure | null {
  let unitAt = at;
  while (unitAt < at + 2 && !hyphenated && UNIT_ADJECTIVES.has(tokens[unitAt]?.lower ?? '')) unitAt++;
  const token = tokens[unitAt];
  if (token?.kind !== 'word') return null;
  const factor = TIME_UNITS.get(token.lower);
  if (factor === undefined) return null;
  if (SHORT_TIME_UNITS.has(token.lower) && !isShortUnit(tokens, unitAt)) return null;
  return { kind: 'duration', factor, unit: token.text, counts: null, next: unitAt + 1 };
}

/** One letter is a unit at its digits ("5m"), or apart from them when it is no word of its own ("5 h"). */
function isShortUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const number = tokens[at - 1];
  if (number?.kind !== 'number') return false;
  if (token.text !== token.lower && token.text !== 'H') return false;
  return token.glued || token.text.length > 1 ? token.text !== 'us' || token.glued : token.text !== 'm';
}

function readSize(tokens: readonly Token[], at: number): Measure | null {
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'name') return null;
  const [size, period] = splitRate(token.text);
  const factor = SIZE_UNITS.get(size) ?? SIZE_UNITS.get(size.toLowerCase());
  if (factor === undefined) return null;
  const rate = period ?? periodAt(tokens, at + 1);
  if (rate === null) return { kind: 'size', factor, unit: size, counts: null, next: at + 1 };
  return {
    kind: 'rate',
    factor,
    unit: `B${rate.unit}`,
    counts: null,
    next: period === null ? rate.next : at + 1,
  };
}

function readRate(tokens: readonly Token[], at: number): Measure | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const rate = { kind: 'rate', factor: 1 } as const;
  const known = RATE_UNITS.get(token.lower);
  if (known !== undefined) {
    const counts =
      { rps: 'requests', qps: 'queries', tps: 'transactions', rpm: 'requests' }[token.lower] ?? null;
    return { ...rate, unit: known, counts, next: at + 1 };
  }
  const [noun, period] = splitRate(token.text);
  if (period !== null && token.kind !== 'number')
    return { ...rate, unit: period.unit, counts: noun, next: at + 1 };
  return readSpelledRate(tokens, at);
}

const MAX_RATE_WORDS = 3;

/** "requests per second", "failed logins / min", "errors a minute". */
function readSpelledRate(tokens: readonly Token[], at: number): Measure | null {
  for (let i = at; i < at + MAX_RATE_WORDS && tokens[i]?.kind === 'word'; i++) {
    const token = tokens[i] as Token;
    if (i > at && PHRASE_ENDS.has(token.lower)) return null;
    const period = periodAt(tokens, i + 1);
    if (period === null || (isArticle(tokens[i + 1]) && !isPlural(token))) continue;
    const counts = tokens
      .slice(at, i + 1)
      .map((token) => token.text)
      .join(' ');
    return singularOf(counts) === 'time'
      ? null
      : { kind: 'rate', factor: 1, unit: period.unit, counts, next: period.next };
  }
  return null;
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an';
}

function periodAt(
  tokens: readonly Token[],
  at: number,
): { readonly unit: string; readonly next: number } | null {
  const joiner = tokens[at]?.lower;
  if (joiner !== '/' && joiner !== 'per' && joiner !== 'a' && joiner !== 'an' && joiner !== 'each')
    return null;
  const unit = RATE_PERIODS.get(tokens[at + 1]?.lower ?? '');
  return unit === undefined ? null : { unit, next: at + 2 };
}

/** "req/s" as one token. */
function splitRate(text: string): [string, { readonly unit: string; readonly next: number } | null] {
  const slash = text.indexOf('/');
  if (slash <= 0) return [text, null];
  const unit = RATE_PERIODS.get(text.slice(slash + 1).toLowerCase());
  return unit === undefined ? [text, null] : [text.slice(0, slash), { unit, next: 0 }];
}

function readCurrency(tokens: readonly Token[], at: number): Measure | null {
  const dollar = tokens[at]?.text === '$' && tokens[at + 1]?.glued === true ? 1 : 0;
  const token = tokens[at + dollar];
  if (token?.kind !== 'word' && token?.text !== '€') return null;
  const unit =
    token.text === '€'
      ? 'EUR'
      : CURRENCY_CODES.has(token.text)
        ? token.text
        : CURRENCY_WORDS.get(token.lower);
  return unit === undefined ? null : { kind: 'money', factor: 1, unit, counts: null, next: at + dollar + 1 };
}

function readMultiple(tokens: readonly Token[], at: number): Measure | null {
  const token = tokens[at];
  const isMultiple = (token?.lower === 'x' || token?.text === '×') && token.glued;
  return isMultiple ? { kind: 'ratio', factor: 1, unit: 'x', counts: null, next: at + 1 } : null;
}
