/** What the document says about the effect on users, service, data and money. */
import { type ReadingContext, sectionAt, sectionsNamed } from '../context';
import type { ImpactFact, Quantity, Section } from '../model';
import { oncePerPart } from '../parts';
import { overlaps, type Range } from '../text';
import { answerOf } from './answer';
import { type FrontMatterQuantities, frontMatterQuantities } from './frontMatterQuantities';
import { extentQuantities } from './impactExtent';
import { AFFECTED_THINGS, EFFECT_WORDS, OTHER_SECTIONS } from './impactWords';
import { namedPopulations } from './namedPopulation';
import { outageRangesOf } from './clockRange';
import { isOneOf, type QuantityInContext } from './quantityContext';
import { type Statement, statementsOf } from './statements';

/** Draws the impact: the section that tells it, else the first statement of its extent. */
export function drawImpact(context: ReadingContext): ImpactFact | null {
  const extents = extentsOf(context);
  const fields = frontMatterQuantities(context).filter(tellsExtent);
  const quantities = [
    ...fields.flatMap((field) => field.quantities),
    ...extents.map(({ quantity }) => quantity),
  ];
  const field = fields[0];
  if (field !== undefined && sectionsNamed(context, 'impact').length === 0)
    return {
      range: field.entry.valueRange,
      text: String(field.entry.value),
      origin: 'frontMatter',
      answer: 'stated',
      section: -1,
      quantified: true,
      quantities,
    };
  const index = sectionsNamed(context, 'impact')[0] ?? -1;
  const section = context.sections[index];
  const statement = extents[0]?.statement;
  if (section === undefined && statement === undefined) return null;
  const range: Range = section === undefined ? (statement?.range ?? { start: 0, end: 0 }) : section.range;
  const text = section === undefined ? (statement?.text ?? '') : wordsOfBody(context, section);
  const answer = section === undefined ? 'stated' : answerOf(text);
  return {
    range,
    text,
    origin: section === undefined ? 'prose' : 'section',
    answer,
    section:
      section !== undefined
        ? index
        : statement === undefined
          ? -1
          : sectionAt(context.sections, statement.range),
    quantified: quantities.length > 0 || answer === 'none',
    quantities: quantities as readonly Quantity[],
  };
}

/** A field of the front matter tells the extent by its name, or by what its name counts. */
function tellsExtent({ name, words }: FrontMatterQuantities): boolean {
  if (name !== null) return name === 'impact' || name === 'duration';
  return words.some((word) => EFFECT_WORDS.has(word)) && words.some((word) => isOneOf(AFFECTED_THINGS, word));
}

type Extent = Pick<QuantityInContext, 'quantity' | 'statement'>;

/** Every number, total and from–to range that tells the extent, in document order, each place once. */
const extentsOf = oncePerPart((part): readonly Extent[] => {
  const statements = statementsOf(part).filter(mayTellExtent);
  const totals = statements.flatMap((statement) =>
    namedPopulations(statement).map((quantity) => ({ quantity, statement })),
  );
  return mergeByPlace(extentQuantities(part), [...outageRangesOf(statements), ...totals]);
});

/** Both lists in document order; what shares a place with a number is left out. */
function mergeByPlace(numbers: readonly Extent[], others: readonly Extent[]): Extent[] {
  const byPlace = [
    ...numbers.map((extent) => ({ extent, rank: 0 })),
    ...others.map((extent) => ({ extent, rank: 1 })),
  ].sort((a, b) => startOf(a.extent) - startOf(b.extent) || a.rank - b.rank);
  const merged: Extent[] = [];
  for (const [i, { extent, rank }] of byPlace.entries()) {
    const next = byPlace[i + 1];
    const isCovered =
      overlapsNumber(extent, merged.at(-1)) || (next?.rank === 0 && overlapsNumber(extent, next.extent));
    if (rank === 0 || !isCovered) merged.push(extent);
  }
  return merged;
}

function startOf({ quantity }: Extent): number {
  return quantity.range.start;
}

function overlapsNumber(extent: Extent, neighbour: Extent | undefined): boolean {
  return neighbour !== undefined && overlaps(extent.quantity.range, neighbour.quantity.range);
}

function mayTellExtent({ names }: Statement): boolean {
  return !names.includes('actionItems') && !OTHER_SECTIONS.has(names[0] ?? '');
}

/** The first sentence of the section as a reader sees it. */
function wordsOfBody(context: ReadingContext, { body }: Section): string {
  const first = statementsOf(context).find(
    ({ range, form }) => range.start >= body.start && form !== 'heading',
  );
  return first !== undefined && first.range.start < body.end ? first.text : '';
}
