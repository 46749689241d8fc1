/** The same thing with two different numbers: 1,240 users in the summary, 1,420 in the impact. */
import { oncePerPart } from '../document/parts';
import { type Statement, statementsOf } from '../document/facts/statements';
import { type IncidentDocument, KINDS, type Quantity } from '../document/model';
import { singularOf } from '../document/quantity/nounPhrase';
import { within } from '../document/text';
import { isOpening } from './impactProse';
import { message } from './message';
import type { Finding, Rule } from './rule';

interface Told {
  readonly quantity: Quantity;
  readonly place: string;
  readonly key: string;
}

/** Places that tell the whole of the effect, and so have to agree. */
const PLACES = new Set(['summary', 'impact']);
/** A number that is one of several, or holds for a part only. */
const PARTIAL =
  /\b(?:each|every|per|average|median|typical(?:ly)?|first|second|third|another|additional|further|remaining|rest|other|initial(?:ly)?|at first|later|then|by then|peak|between|region|only|including|among|of which|of them|these|those|least|most|once|again|planned|usually|normal(?:ly)?|minimum|maximum|worst|best)\b/i;
/** What is counted in these says nothing by itself. */
const UNITS =
  /^(?:times?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|points?|steps?|lines?|versions?|commits?|people|engineers?|alerts?|prs?|issues?)$/i;
/** Figures this close are the same, one of them rounded. */
const ROUNDING = 0.06;

const rule: Rule = {
  metadata: {
    id: 'number-conflict',
    family: 'consistency',
    summary: 'Summary and impact give different numbers for the same thing.',
    severity: 'warning',
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const told = numbersTold(document);
    return grouped(told, ({ key }) => key).flatMap(conflictIn);
  },
};
export default rule;

function numbersTold(document: IncidentDocument): Told[] {
  return numbers(document).flatMap(({ statement, quantity, key }) => {
    const place = placeOf(document, statement);
    return place === null ? [] : [{ quantity, place, key }];
  });
}

/** What may be told of the whole, before it is known which statements open the document. */
const numbers = oncePerPart((part) =>
  statementsOf(part).flatMap((statement) => {
    const { names, form, quoted, text, range } = statement;
    const [name] = names;
    if (quoted || (name !== undefined && (!PLACES.has(name) || form === 'heading'))) return [];
    const inside = within(part.quantities, range);
    if (inside.length === 0 || PARTIAL.test(text)) return [];
    return inside.flatMap((quantity) => {
      const key = keyOf(quantity);
      return key === null ? [] : [{ statement, quantity, key }];
    });
  }),
);

function placeOf({ sections }: IncidentDocument, statement: Statement): string | null {
  const [name] = statement.names;
  if (name !== undefined) return PLACES.has(name) && statement.form !== 'heading' ? name : null;
  return isOpening(sections, statement) ? 'summary' : null;
}

/** What is counted, so that only the same is compared: "failed checkouts", not "checkouts". */
function keyOf({ kind, counts, none, bound }: Quantity): string | null {
  if (kind !== 'count' || counts === null || none || bound !== null) return null;
  const words = counts.toLowerCase().split(/\s+/);
  const head = singularOf(words.at(-1) ?? '');
  return UNITS.test(head) ? null : [...words.slice(0, -1), head].join(' ');
}

/** A conflict, where two places each give exactly one number for it. */
function conflictIn(told: readonly Told[]): Finding[] {
  const places = grouped(told, ({ place }) => place);
  if (places.length !== 2 || places.some((all) => new Set(all.map(({ quantity }) => quantity.min)).size > 1))
    return [];
  const [first, second] = places.map(([one]) => one?.quantity);
  if (first === undefined || second === undefined || agree(first, second)) return [];
  return [
    {
      range: second.range,
      message: message(
        'Here it is {second}, above it is {first}. Readers do not know which to pass on. Correct one of them, or say what sets them apart.',
        { second: second.text, first: first.text },
      ),
      related: [{ range: first.range, message: message('The other number.') }],
      fixes: [
        {
          title: message('Write {words} here', { words: first.text }),
          kind: 'rewrite',
          edits: [{ range: second.range, newText: first.text }],
        },
        {
          title: message('Write {words} there', { words: second.text }),
          kind: 'rewrite',
          edits: [{ range: first.range, newText: second.text }],
        },
      ],
    },
  ];
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return [...groups.values()];
}

function agree(a: Quantity, b: Quantity): boolean {
  const low = Math.min(a.max, b.max);
  const high = Math.max(a.min, b.min);
  if (high <= low) return true;
  const rounded =
    a.approximate || b.approximate || a.min !== a.max || b.min !== b.max || isRound(a.min) || isRound(b.min);
  return rounded && (high - low) / high <= ROUNDING;
}

/** 1,200 and 40,000 are round, 1,240 is not. */
function isRound(value: number): boolean {
  return value >= 100 && Number(value.toPrecision(2)) === value;
}
