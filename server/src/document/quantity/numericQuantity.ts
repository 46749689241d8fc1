/** Reads one quantity that is written as a number. */
import { type Amount, type ModifierReading, readAmount, readModifiers } from './amount';
import { readCount } from './count';
import { readEnds, readTrailer } from './ends';
import { CLOCK_WORDS, MONTHS } from './lexicon';
import { readMoney } from './money';
import { readNounPhrase } from './nounPhrase';
import { FRACTION_SIGNS, FRACTIONS_IN_WORDS, TENS_IN_WORDS, UNITS_IN_WORDS } from './numberWords';
import { ORDINARY, type QuantityReading } from './reading';
import { continueSpan, readIsoDuration, readWordySpan } from './span';
import type { Token } from './tokens';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_COUNTRIES } from './units';

type Tokens = readonly Token[];

/** Reads the quantity that starts at the token `at`; words before `floor` belong to the quantity before. */
export function readNumericQuantity(tokens: Tokens, at: number, floor: number): QuantityReading | null {
  const token = tokens[at] as Token;
  if (token.kind === 'name') return readIsoToken(token, at);
  if (token.kind !== 'number' && !WORDS_AT_START.has(token.lower) && !MONEY_AT_START.has(token.text))
    return null;
  const modifiers = withFloor(readModifiers(tokens, at), at, floor);
  if (token.kind === 'sign') return readMoney(tokens, at, modifiers);
  if (token.kind === 'word') {
    const special =
      readMoney(tokens, at, modifiers) ??
      readFraction(tokens, at, modifiers) ??
      readSpan(tokens, at, modifiers) ??
      readSingle(tokens, at);
    if (special !== null) return special;
  }
  const amount = readAmount(tokens, at, { money: false });
  if (amount === null || isPartOfSomethingElse(tokens, at, amount)) return null;
  return readAmountQuantity(tokens, at, amount, modifiers);
}

/** All words and signs that a quantity can start with: most start none, and are not looked at closer. */
const WORDS_AT_START: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'quarter'],
  ...UNITS_IN_WORDS.keys(),
  ...TENS_IN_WORDS.keys(),
  ...FRACTION_SIGNS.keys(),
]);
const MONEY_AT_START: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.keys(),
  ...DOLLAR_COUNTRIES.keys(),
  ...CURRENCY_CODES,
]);

function withFloor(modifiers: ModifierReading, at: number, floor: number): ModifierReading {
  return modifiers.first >= floor ? modifiers : { first: at, approximate: false, bound: null };
}

function readIsoToken(token: Token, at: number): QuantityReading | null {
  const seconds = readIsoDuration(token.text);
  if (seconds === null) return null;
  return {
    ...ORDINARY,
    kind: 'duration',
    min: seconds,
    max: seconds,
    unit: 'ISO 8601',
    first: at,
    next: at + 1,
  };
}

// ---------------------------------------------------------------- what is no quantity

/** Footnotes, clock times, days of a month, ordinals, negative or named things. */
function isPartOfSomethingElse(tokens: Tokens, at: number, amount: Amount): boolean {
  const before = tokens[at - 1];
  const next = tokens[amount.next];
  if (before?.text === '[' && next?.text === ']') return true;
  const token = tokens[at] as Token;
  const isHyphen = before !== undefined && token.glued && /^[-‑/.:]$/.test(before.text);
  if (isHyphen && tokens[at - 2] !== undefined && before.glued) return true;
  if (next !== undefined && CLOCK_WORDS.has(next.lower) && !amount.certain) return true;
  if (isDayOfMonth(before, next, amount)) return true;
  return false;
}

function isDayOfMonth(
  before: Token | undefined,
  next: Token | undefined,
  { value, certain }: Amount,
): boolean {
  if (certain || !Number.isInteger(value)) return false;
  if (value <= 31 || (value > 1900 && value < 2100))
    return (
      (next !== undefined && MONTHS.has(next.lower) && isCapitalised(next)) ||
      (before !== undefined && MONTHS.has(before.lower) && isCapitalised(before))
    );
  return false;
}

function isCapitalised(token: Token): boolean {
  return token.text.charAt(0) !== token.lower.charAt(0);
}

// ---------------------------------------------------------------- words

/** "a single customer". */
function readSingle(tokens: Tokens, at: number): QuantityReading | null {
  if (tokens[at + 1]?.lower !== 'single' || tokens[at]?.lower !== 'a') return null;
  const noun = readNounPhrase(tokens, at + 2, { single: true });
  if (noun === null) return null;
  return {
    ...ORDINARY,
    kind: 'count',
    min: 1,
    max: 1,
    unit: noun.head,
    counts: noun.text,
    first: at,
    next: noun.next,
  };
}

/** "half of the nodes", "two thirds of requests", "one in five users". */
function readFraction(tokens: Tokens, at: number, modifiers: ModifierReading): QuantityReading | null {
  const first = tokens[at] as Token;
  const many = UNITS_IN_WORDS.get(first.lower) ?? (first.lower === 'a' ? 1 : null);
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const fraction = FRACTIONS_IN_WORDS.get(tokens[many === null ? at : at + 1 + hyphen]?.lower ?? '');
  if (fraction === undefined || (many === null && first.lower !== 'half')) return null;
  const behind = many === null ? at + 1 : at + 2 + hyphen;
  const joined = tokens[behind]?.lower;
  if (
    joined !== 'of' &&
    !(first.lower === 'half' && (joined === 'the' || joined === 'our' || joined === 'all'))
  )
    return null;
  const noun = readNounPhrase(tokens, behind, { single: false });
  if (noun === null) return null;
  const value = fraction * (many ?? 1);
  return {
    ...ORDINARY,
    kind: 'share',
    min: value,
    max: value,
    unit: 'of',
    counts: noun.text,
    approximate: modifiers.approximate,
    bound: modifiers.bound,
    first: modifiers.first,
    next: noun.next,
  };
}

function readSpan(tokens: Tokens, at: number, modifiers: ModifierReading): QuantityReading | null {
  const span = readWordySpan(tokens, at);
  if (span === null) return null;
  const trailer = readTrailer(tokens, span.next);
  return {
    ...ORDINARY,
    kind: 'duration',
    min: span.seconds,
    max: span.seconds,
    unit: span.unit,
    approximate: modifiers.approximate || trailer?.approximate === true,
    bound: modifiers.bound ?? trailer?.bound ?? null,
    first: modifiers.first,
    next: trailer?.next ?? span.next,
  };
}

// ---------------------------------------------------------------- amount and unit

function readAmountQuantity(
  tokens: Tokens,
  at: number,
  amount: Amount,
  modifiers: ModifierReading,
): QuantityReading | null {
  const ends = readEnds(tokens, amount, modifiers);
  if (ends.measure === null) return readCount(tokens, at, ends, modifiers);
  const { measure, from, to } = ends;
  const min = from.value * (ends.fromMeasure ?? measure).factor;
  const max = (to ?? from).value * measure.factor;
  // Written out: numbers are many, and spreading costs more than reading them.
  const reading: QuantityReading = {
    counts: measure.counts,
    of: null,
    approximate: modifiers.approximate,
    bound: modifiers.bound ?? ((to ?? from).orMore ? 'at-least' : null),
    none: false,
    kind: measure.kind,
    min: Math.min(min, max),
    max,
    unit: measure.unit,
    first: modifiers.first,
    next: measure.next,
  };
  if (measure.kind === 'duration') return readDuration(tokens, reading, { isRange: to !== null });
  return measure.kind === 'share' ? readShare(tokens, reading) : reading;
}

const LATENCY_WORDS = /^(?:latency|latencies|ttfb|rtt|percentile|p\d{1,3}(?:\.\d{1,3})?|response|median)$/i;
const LATENCY_REACH = 8;
/** "requests took 10 seconds" tells a latency too. */
const TAKING = /^(?:take|takes|took|taking)$/;
const ANSWERED = /^(?:requests?|queries|query|responses?|pages?|calls?)$/;

function readDuration(
  tokens: Tokens,
  shared: QuantityReading,
  { isRange }: { readonly isRange: boolean },
): QuantityReading {
  const continued = isRange
    ? { seconds: shared.max, next: shared.next }
    : continueSpan(tokens, { seconds: shared.max, unit: shared.unit, next: shared.next });
  const min = isRange ? shared.min : continued.seconds;
  const kind = isLatency(tokens, shared.first, continued.next) ? 'latency' : 'duration';
  const orSo = readTrailer(tokens, continued.next);
  return {
    counts: shared.counts,
    of: null,
    approximate: shared.approximate || orSo?.approximate === true,
    bound: shared.bound ?? orSo?.bound ?? null,
    none: false,
    kind,
    min,
    max: continued.seconds,
    unit: shared.unit,
    first: shared.first,
    next: orSo?.next ?? continued.next,
  };
}

/** Whether latency is spoken of nearby, in the same clause. */
function isLatency(tokens: Tokens, first: number, next: number): boolean {
  let takes = false;
  for (let i = first - 1; i >= Math.max(0, first - LATENCY_REACH); i--) {
    const token = tokens[i] as Token;
    if (/^[.;!?]$/.test(token.text)) break;
    if (LATENCY_WORDS.test(token.text)) return true;
    if (TAKING.test(token.lower)) takes = true;
    if (takes && ANSWERED.test(token.lower)) return true;
  }
  return LATENCY_WORDS.test(tokens[next]?.text ?? '');
}

const RATIO_WORDS =
  /^(?:rate|rates|ratio|ratios|availability|uptime|utilization|utilisation|cpu|memory|usage)$/;

function readShare(tokens: Tokens, shared: QuantityReading): QuantityReading {
  const noun = readNounPhrase(tokens, shared.next, { single: false });
  const ratio = ratioNoun(tokens, shared.next);
  if (ratio !== null) return { ...shared, kind: 'ratio', counts: ratio.text, next: ratio.next };
  const isOf = tokens[shared.next]?.lower === 'of';
  if (noun !== null && (isOf || tokens[shared.next]?.kind === 'word'))
    return { ...shared, kind: 'share', counts: noun.text, next: noun.next };
  return shared;
}

/** "error rate" behind "12 %". */
function ratioNoun(tokens: Tokens, at: number): { readonly text: string; readonly next: number } | null {
  for (let i = at; i < at + 3 && tokens[i]?.kind === 'word'; i++)
    if (RATIO_WORDS.test(tokens[i]?.lower ?? ''))
      return {
        text: tokens
          .slice(at, i + 1)
          .map((token) => token.text)
          .join(' '),
        next: i + 1,
      };
  return null;
}
