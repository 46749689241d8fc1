/** Numbers with a meaning: counts, shares, rates, latencies, money, sizes, durations, and explicit none. */
import type { Prose } from './block';
import type { Quantity } from './model';
import { readExplicitNone } from './quantity/explicitNone';
import { readNumericQuantity } from './quantity/numericQuantity';
import type { QuantityReading } from './quantity/reading';
import { tokenize, type Token } from './quantity/tokens';
import { foldSpace } from './text';

/** Finds the quantities of one prose, in order, without overlap. */
export function findQuantities(prose: Prose): Quantity[] {
  const tokens = tokenize(prose);
  const quantities: Quantity[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length;) {
    const reading = readExplicitNone(tokens, at, floor) ?? readNumericQuantity(tokens, at, floor);
    if (reading === null) {
      at++;
      continue;
    }
    quantities.push(place(prose, tokens, reading));
    at = Math.max(reading.next, at + 1);
    floor = at;
  }
  return quantities;
}

function place(prose: Prose, tokens: readonly Token[], reading: QuantityReading): Quantity {
  const start = (tokens[reading.first] as Token).start;
  const end = (tokens[reading.next - 1] as Token).end;
  return {
    range: { start: prose.start + start, end: prose.start + end },
    text: foldSpace(prose.text.slice(start, end)),
    counts: reading.counts,
    of: reading.of,
    approximate: reading.approximate,
    bound: reading.bound,
    none: reading.none,
    kind: reading.kind,
    min: reading.min,
    max: reading.max,
    unit: reading.unit,
  };
}
