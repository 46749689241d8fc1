/** Sets each quantity of a document into its statement and clause. */
import type { Quantity } from '../model';
import { oncePerPart } from '../parts';
import { singularOf } from '../quantity/nounPhrase';
import { within } from '../text';
import { collectLabels } from './quantityLabels';
import { type Statement, statementsOf } from './statements';

/** A quantity with the statement it stands in. */
export interface QuantityInContext {
  readonly quantity: Quantity;
  readonly statement: Statement;
  /** Lower-case words of the clause around it, and of the three words before and behind it. */
  readonly clause: readonly string[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Six words before, its own, six words behind. */
  readonly near: readonly string[];
  /** Lower-case words that label the value: table header and first cell, or the labelled part's title. */
  readonly label: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const CLAUSE_REACH = 140;

/** Every quantity of the document with what surrounds it, in document order. */
export const quantitiesInContext = oncePerPart((part): readonly QuantityInContext[] => {
  const labels = collectLabels(part);
  return statementsOf(part).flatMap((statement) => {
    const inside = within(part.quantities, statement.range);
    if (inside.length === 0) return [];
    const label = wordsOf(labels(statement));
    return inside.map((quantity) => placeInContext(quantity, statement, label));
  });
});

/** A quantity with the words around it; `label` are the lower-case words that label it. */
export function placeInContext(
  quantity: Quantity,
  statement: Statement,
  label: readonly string[],
): QuantityInContext {
  const { text, start } = statement.prose;
  const from = quantity.range.start - start;
  const to = quantity.range.end - start;
  const left = [...label, ...wordsOf(text.slice(Math.max(0, from - CLAUSE_REACH), from))];
  const right = wordsOf(text.slice(to, to + CLAUSE_REACH));
  const own = wordsOf(text.slice(from, to));
  return {
    quantity,
    statement,
    label,
    clause: [...left, ...own, ...right],
    before: left.slice(-3),
    behind: right.slice(0, 3),
    near: [...left.slice(-6), ...own, ...right.slice(0, 6)],
  };
}

/** Lower-case words of a text. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** Whether a table of singular nouns holds the noun. */
export function isOneOf(singulars: ReadonlySet<string>, noun: string): boolean {
  return singulars.has(noun) || singulars.has(singularOf(noun));
}
