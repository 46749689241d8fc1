/** Reads both ends of a range with their units: "10–15 %", "between 2 and 3 hours", "10 minutes to 2 hours". */
import { type Amount, type ModifierReading, readAmount } from './amount';
import { type Measure, readMeasure } from './measure';
import type { Token } from './tokens';

type Tokens = readonly Token[];

export interface Ends {
  readonly from: Amount;
  readonly to: Amount | null;
  /** Unit of the first end, where it has its own. */
  readonly fromMeasure: Measure | null;
  readonly measure: Measure | null;
  readonly next: number;
}

/** Reads "10–15 %", "2 to 3 hours", "between 2 and 3 hours", "10 minutes to 2 hours". */
export function readEnds(tokens: Tokens, from: Amount, { first }: ModifierReading): Ends {
  const fromMeasure = readMeasure(tokens, from.next);
  const connectorAt = fromMeasure?.next ?? from.next;
  const alone: Ends = { from, to: null, fromMeasure, measure: fromMeasure, next: connectorAt };
  if (!isRangeConnector(tokens, connectorAt, tokens[first - 1])) return alone;
  const toAt = readModifierAhead(tokens, connectorAt + 1);
  const to = readAmount(tokens, toAt, { money: false });
  if (to === null || to.value < from.value * (fromMeasure === null ? 1 : 0)) return alone;
  const measure = readMeasure(tokens, to.next);
  if (fromMeasure !== null && measure?.kind !== fromMeasure.kind) return alone;
  return { from, to, fromMeasure, measure, next: measure?.next ?? to.next };
}

function isRangeConnector(tokens: Tokens, at: number, before: Token | undefined): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^[-–—‑~]$/.test(token.text) || token.lower === 'to' || token.lower === 'or') return true;
  return token.lower === 'and' && before?.lower === 'between';
}

function readModifierAhead(tokens: Tokens, at: number): number {
  return tokens[at]?.text === '~' ? at + 1 : at;
}

/** "or so", "or more". */
export function readTrailer(
  tokens: Tokens,
  at: number,
): {
  readonly approximate: boolean;
  readonly bound: 'at-least' | 'at-most' | null;
  readonly next: number;
} | null {
  if (tokens[at]?.lower !== 'or') return null;
  const word = tokens[at + 1]?.lower;
  if (word === 'so') return { approximate: true, bound: null, next: at + 2 };
  if (word === 'more' || word === 'longer') return { approximate: false, bound: 'at-least', next: at + 2 };
  return word === 'less' ? { approximate: false, bound: 'at-most', next: at + 2 } : null;
}
