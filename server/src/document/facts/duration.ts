/** How long the incident or its impact lasted, as the document states it: in a field, in words, or from–to. */
import { type ReadingContext, sectionAt, sectionsNamed } from '../context';
import type { DurationFact, Quantity, Section } from '../model';
import { oncePerPart } from '../parts';
import { ORDINARY } from '../quantity/reading';
import { readFieldDuration } from '../quantity/span';
import { TIME_UNITS } from '../quantity/units';
import { contains, foldSpace, within } from '../text';
import { outageRanges, outageRangesOf } from './clockRange';
import { frontMatterQuantities } from './frontMatterQuantities';
import { extentQuantities, isIncidentDuration } from './impactExtent';
import { placeInContext } from './quantityContext';
import { type Statement, statementsOf } from './statements';
import { visibleText } from '../visibleText';
import { prosesOf } from '../block';

/** Draws the stated duration: the field that names it, else the first statement of it. */
export function drawDuration(context: ReadingContext): DurationFact | null {
  return fromFrontMatter(context) ?? fromField(context) ?? fromProse(context) ?? fromVagueWords(context);
}

function fromFrontMatter(context: ReadingContext): DurationFact | null {
  const field = frontMatterQuantities(context).find(({ name }) => name === 'duration');
  const quantity = field?.quantities.find(({ kind }) => kind === 'duration');
  if (quantity === undefined) return null;
  return {
    range: quantity.range,
    text: quantity.text,
    origin: 'frontMatter',
    answer: 'stated',
    section: -1,
    quantity,
  };
}

function fromField(context: ReadingContext): DurationFact | null {
  for (const index of sectionsNamed(context, 'duration')) {
    const section = context.sections[index] as Section;
    const quantity = quantityOfField(context, section);
    if (quantity !== undefined)
      return {
        range: quantity.range,
        text: quantity.text,
        origin: 'section',
        answer: 'stated',
        section: index,
        quantity,
      };
  }
  return null;
}

function quantityOfField(context: ReadingContext, section: Section): Quantity | undefined {
  const stated = within(context.quantities, section.body).find(({ kind }) => kind === 'duration');
  if (stated !== undefined) return stated;
  for (const prose of prosesOf(section.blocks)) {
    const text = visibleText(prose);
    const seconds = readFieldDuration(text);
    if (seconds === null) continue;
    const start = prose.start + prose.text.length - prose.text.trimStart().length;
    const range = { start, end: start + prose.text.trim().length };
    return { ...ORDINARY, range, text, kind: 'duration', min: seconds, max: seconds, unit: 'h:mm' };
  }
  return statementsOf(context)
    .filter(
      (statement) => statement.range.start >= section.body.start && statement.range.end <= section.body.end,
    )
    .flatMap((statement) => outageRanges(statement))[0];
}

function fromProse(context: ReadingContext): DurationFact | null {
  const stated = extentQuantities(context).filter(({ quantity }) => quantity.kind === 'duration');
  const first = [...stated, ...outages(context)].sort(
    (a, b) => a.quantity.range.start - b.quantity.range.start,
  )[0];
  return first === undefined ? null : factOf(context, first.quantity, first.statement);
}

const outages = oncePerPart((part) =>
  outageRangesOf(statementsOf(part).filter(({ names }) => !names.includes('actionItems'))),
);

/** "several hours of downtime": two to nine of the unit, and said to be approximate. */
function fromVagueWords(context: ReadingContext): DurationFact | null {
  for (const vague of context.vague) {
    const seconds = TIME_UNITS.get(vague.counts.toLowerCase());
    if (seconds === undefined) continue;
    const statement = statementsOf(context).find(({ range }) => contains(range, vague.range));
    if (statement !== undefined) {
      const quantity: Quantity = {
        ...ORDINARY,
        range: vague.range,
        text: vague.text,
        kind: 'duration',
        min: 2 * seconds,
        max: 9 * seconds,
        unit: vague.counts,
        approximate: true,
      };
      if (isIncidentDuration(placeInContext(quantity, statement, [])))
        return factOf(context, quantity, statement);
    }
  }
  return null;
}

function factOf(context: ReadingContext, quantity: Quantity, statement: Statement): DurationFact {
  return {
    range: quantity.range,
    text: foldSpace(quantity.text),
    origin: 'prose',
    answer: 'stated',
    section: sectionAt(context.sections, statement.range),
    quantity,
  };
}
