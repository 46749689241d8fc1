/** Reads money whose currency stands before the number: "£1.2M", "US$ 40k", "USD 40 000", "$2–3M". */
import { type ModifierReading, readAmount } from './amount';
import { ORDINARY, type QuantityReading } from './reading';
import type { Token } from './tokens';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_COUNTRIES } from './units';

type Tokens = readonly Token[];

/** Reads the money whose currency starts at the token `at`, or `null`. */
export function readMoney(tokens: Tokens, at: number, modifiers: ModifierReading): QuantityReading | null {
  const sign = readCurrencyBefore(tokens, at);
  if (sign === null) return null;
  const from = readAmount(tokens, sign.next, { money: true });
  if (from === null) return null;
  const dash = /^[-–—]$/.test(tokens[from.next]?.text ?? '') ? 1 : tokens[from.next]?.lower === 'to' ? 1 : 0;
  const again = dash > 0 ? (readCurrencyBefore(tokens, from.next + 1)?.next ?? from.next + 1) : 0;
  const to = dash > 0 ? readAmount(tokens, again, { money: true }) : null;
  const last = to ?? from;
  return {
    ...ORDINARY,
    kind: 'money',
    min:
      to !== null && from.value < 1000 && to.value >= 1000 && !from.certain
        ? from.value * scaleOf(to.value)
        : from.value,
    max: last.value,
    unit: sign.unit,
    approximate: modifiers.approximate,
    bound: modifiers.bound ?? (last.orMore ? 'at-least' : null),
    first: modifiers.first,
    next: last.next,
  };
}

/** The scale that "$2–3M" means for both ends. */
function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}

function readCurrencyBefore(
  tokens: Tokens,
  at: number,
): { readonly unit: string; readonly next: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined) return { unit: sign, next: at + 1 };
  const next = tokens[at + 1];
  if (next?.text === '$' && next.glued && DOLLAR_COUNTRIES.has(token.text))
    return { unit: DOLLAR_COUNTRIES.get(token.text) ?? 'USD', next: at + 2 };
  const isCode = CURRENCY_CODES.has(token.text) && next?.kind === 'number';
  return isCode ? { unit: token.text, next: at + 1 } : null;
}
