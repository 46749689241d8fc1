/** Reads counts: "1,240 failed checkouts", "3 of 5 nodes", "Users affected: 12", and tells them from names and codes. */
import type { Amount, ModifierReading } from './amount';
import { readAmount } from './amount';
import { type Ends, readTrailer } from './ends';
import { HTTP_STATUS, NAMING_WORDS, STATUS_NOUNS } from './lexicon';
import { readMeasure } from './measure';
import { type NounPhrase, readNounPhrase } from './nounPhrase';
import type { QuantityReading } from './reading';
import type { Token } from './tokens';

type Tokens = readonly Token[];

/** Reads the count whose number is at the token `at`; `null` where the number counts nothing. */
export function readCount(
  tokens: Tokens,
  at: number,
  ends: Ends,
  modifiers: ModifierReading,
): QuantityReading | null {
  const { from, to } = ends;
  if (isHyphenated(tokens, from.next)) return null;
  const whole = to === null ? readWhole(tokens, from.next) : null;
  const behind = whole?.next ?? ends.next;
  const single = to === null && whole === null && from.value === 1;
  const noun = readNounPhrase(tokens, behind, { single });
  const label = noun === null && tokens[behind]?.lower !== 'to' ? labelBefore(tokens, modifiers.first) : null;
  const last = to ?? from;
  if (isNamed(tokens, at, from, modifiers) || isStatusCode(from, noun, modifiers)) return null;
  if (noun === null && label === null && whole === null && !standsAlone(tokens, at, last, modifiers))
    return null;
  if (whole !== null && noun === null && !isPartOfWhole(from, whole.amount)) return null;
  if (noun !== null && isOddCount(last, noun, modifiers)) return null;
  if (single && from.inWords && (noun === null || tokens[behind]?.lower === 'of')) return null;
  if (whole?.isShare === true)
    return {
      counts: noun?.text ?? null,
      of: null,
      approximate: modifiers.approximate,
      bound: modifiers.bound,
      none: false,
      kind: 'share',
      min: from.value / whole.amount.value,
      max: from.value / whole.amount.value,
      unit: 'of',
      first: modifiers.first,
      next: noun?.next ?? behind,
    };
  const value = (amount: Amount): number => amount.thousands ?? amount.value;
  const trailer = noun === null ? null : readTrailer(tokens, noun.next);
  return {
    counts: noun?.text ?? label?.text ?? null,
    of: whole === null ? null : value(whole.amount),
    approximate: modifiers.approximate || trailer?.approximate === true,
    bound: modifiers.bound ?? trailer?.bound ?? (last.orMore ? 'at-least' : null),
    none: last.value === 0,
    kind: 'count',
    min: value(from),
    max: value(last),
    unit: noun?.head ?? label?.head ?? '',
    first: modifiers.first,
    next: trailer?.next ?? noun?.next ?? behind,
  };
}

/** "1,240 of 18,300" says enough without a noun; "2 of 3" does not. */
function isPartOfWhole(part: Amount, whole: Amount): boolean {
  return (part.certain || whole.certain) && part.value <= whole.value && whole.value >= 100;
}

/** "64-bit", "two-factor": a number that makes a word. */
function isHyphenated(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.text === '-' && token.glued && tokens[at + 1]?.glued === true;
}

/** The whole in "3 of 5", "3 out of 5", "3/5", "one in five". */
function readWhole(
  tokens: Tokens,
  at: number,
): { readonly amount: Amount; readonly next: number; readonly isShare: boolean } | null {
  const word = tokens[at]?.lower;
  let start = -1;
  if (word === 'of' || word === '/' || word === 'in') start = at + 1;
  else if (word === 'out' && tokens[at + 1]?.lower === 'of') start = at + 2;
  if (start < 0) return null;
  if (/^(?:the|our|all|a|total)$/.test(tokens[start]?.lower ?? '')) start++;
  if (/^(?:total|of)$/.test(tokens[start]?.lower ?? '')) start++;
  const amount = readAmount(tokens, start, { money: false });
  if (amount === null || readMeasure(tokens, amount.next) !== null) return null;
  return { amount, next: amount.next, isShare: word === 'in' };
}

/** "Users affected: 1,240": what a label in front of the number counts. */
function labelBefore(tokens: Tokens, first: number): { readonly text: string; readonly head: string } | null {
  if (tokens[first - 1]?.text !== ':') return null;
  const label: Token[] = [];
  for (let i = first - 2; i >= Math.max(0, first - 6); i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') break;
    label.unshift(token);
  }
  const noun = label.length === 0 ? null : readNounPhrase(label, 0, { single: false });
  return noun === null ? null : { text: label.map((token) => token.text).join(' '), head: noun.head };
}

/** A number without a noun says something only when it is the whole prose, or is written as an amount. */
function standsAlone(tokens: Tokens, at: number, last: Amount, modifiers: ModifierReading): boolean {
  if (last.inWords && !last.certain) return false;
  const isModified = modifiers.first < at && modifiers.approximate;
  const isWhole = modifiers.first === 0 && last.next === tokens.length && !looksLikeYear(last);
  return isWhole || (isModified && !looksLikeYear(last));
}

function looksLikeYear({ value, certain }: Amount): boolean {
  return !certain && Number.isInteger(value) && value >= 1900 && value < 2100;
}

/** "block 1131575", "HTTP 404", "port 8080". */
function isNamed(tokens: Tokens, at: number, from: Amount, modifiers: ModifierReading): boolean {
  if (from.inWords || modifiers.first < at) return false;
  const before = tokens[at - 1];
  if (before?.text === '#' || before?.text === '№') return true;
  const word = before?.text === '.' || before?.text === '-' ? tokens[at - 2] : before;
  return word !== undefined && word.kind === 'word' && NAMING_WORDS.has(word.lower);
}

function isStatusCode(from: Amount, noun: NounPhrase | null, modifiers: ModifierReading): boolean {
  if (noun === null || from.certain || modifiers.approximate || modifiers.bound !== null) return false;
  return (
    HTTP_STATUS.has(from.value) &&
    noun.text
      .toLowerCase()
      .split(' ')
      .some((word) => STATUS_NOUNS.has(word))
  );
}

/** Years before a noun, and fractions of things that come whole. */
function isOddCount(amount: Amount, noun: NounPhrase, { approximate, bound }: ModifierReading): boolean {
  if (approximate || bound !== null) return false;
  return (
    looksLikeYear(amount) ||
    (!Number.isInteger(amount.value) && amount.thousands === null && noun.text.includes('version'))
  );
}
