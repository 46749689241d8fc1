/** Draws why it happened: a labelled section, or the sentences that tie the failure to what made it happen. */
import { everyBlock } from '../block';
import { type ReadingContext, sectionsNamed } from '../context';
import type { RootCauseFact, Section } from '../model';
import { oncePerPart } from '../parts';
import { contains, overlapping, type Range, type Text } from '../text';
import { textOf } from '../visibleText';
import { answerOf } from './answer';
import {
  CAUSE_COUNTERSIGNS,
  CAUSE_SIGNS,
  CONFIDENCE_LABEL,
  CONFIDENCE_WORDS,
  ESCAPE_WORDS,
  HEDGE,
  NAMED_CAUSE,
  TRIGGER_WORDS,
  UNKNOWN_CAUSE_SIGNS,
} from './causeWords';
import { clearest, type Evidence, evidenceOf, firstText, textWith, weighAll } from './evidence';
import { fieldIn } from './labelledField';
import { bearsAny, weigh } from './signs';
import { type Statement, partsIn, statementsIn, statementsOf, statementsThat } from './statements';

/** Weight from which a statement explains. */
const ENOUGH = 2;
const SCALE = { weightOf, enough: ENOUGH, plain: 8 };
/** What naming the cause as such adds. */
const BETTER = 2;
/** So many causes are listed from prose. */
const MOST_CAUSES = 12;

/** Sections where "because" explains something other than the failure. */
const NOT_THE_CAUSE: ReadonlySet<string> = new Set(
  'actionItems lessons wentWell gotLucky openQuestions recurrence communication participants'.split(' '),
);

/** What the document says about the cause; `null` where it says nothing. */
export function drawRootCause(context: ReadingContext): RootCauseFact | null {
  const statements = statementsOf(context);
  const labelled = sectionsNamed(context, 'rootCause', 'trigger').flatMap((index) =>
    fromSection(context, statements, index),
  );
  const found =
    labelled.find(({ core }) => core.answer === 'stated') ??
    fromProse(context) ??
    labelled[0] ??
    unknownIn(context);
  return found === undefined ? null : describe(context, statements, found);
}

function fromSection(context: ReadingContext, statements: readonly Statement[], index: number): Evidence[] {
  const section = context.sections[index] as Section;
  const inside = statementsIn(statements, section.body);
  const [first] = inside;
  if (first === undefined) return [];
  const english = context.language === 'en';
  const explanation = english ? clearest(weighAll(inside, SCALE), SCALE) : null;
  const unknown = english && inside.some(({ words }) => bearsAny(words, UNKNOWN_CAUSE_SIGNS));
  const answer = explanation !== null ? 'stated' : unknown ? 'unknown' : answerOf(first.text);
  const { text } = explanation ?? first;
  return [
    {
      core: { origin: 'section', section: index, range: section.titleRange, text, answer },
      body: section.body,
    },
  ];
}

const explanations = oncePerPart((part) => weighAll(statementsOf(part).filter(mayExplain), SCALE));
const unknowns = statementsThat(
  (statement) => mayExplain(statement) && bearsAny(statement.words, UNKNOWN_CAUSE_SIGNS),
);
const triggers = statementsThat((statement) => mayExplain(statement) && TRIGGER_WORDS.test(statement.words));
const escapes = statementsThat((statement) => mayExplain(statement) && ESCAPE_WORDS.test(statement.words));

function fromProse(context: ReadingContext): Evidence | undefined {
  if (context.language !== 'en') return undefined;
  const found = clearest(explanations(context), SCALE);
  return found === null ? undefined : evidenceOf(context, found, 'stated');
}

/** "The cause is not known yet", said in prose. */
function unknownIn(context: ReadingContext): Evidence | undefined {
  if (context.language !== 'en') return undefined;
  const [found] = unknowns(context);
  return found === undefined ? undefined : evidenceOf(context, found, 'unknown');
}

function mayExplain({ form, names }: Statement): boolean {
  return form !== 'heading' && !names.some((name) => NOT_THE_CAUSE.has(name));
}

/** How clearly a statement explains. */
export function weightOf({ words }: Statement): number {
  if (words.endsWith('?')) return 0;
  const signs = weigh(words, CAUSE_SIGNS);
  if (signs === 0 || bearsAny(words, UNKNOWN_CAUSE_SIGNS)) return 0;
  return signs + weigh(words, CAUSE_COUNTERSIGNS) + (NAMED_CAUSE.test(words) ? BETTER : 0);
}

function describe(
  context: ReadingContext,
  statements: readonly Statement[],
  { core, body }: Evidence,
): RootCauseFact {
  const inside = statementsIn(statements, body);
  return {
    ...core,
    causes: core.answer === 'stated' ? causesIn(context, inside, body) : [],
    trigger: firstOf(context, statements, 'trigger') ?? firstText(triggers(context)),
    escape: firstOf(context, statements, 'escape') ?? firstText(escapes(context)),
    confidence: fieldIn(partsIn(statements, body), CONFIDENCE_LABEL) ?? textWith(inside, CONFIDENCE_WORDS),
    hedged: inside.some((statement) => HEDGE.test(statement.words) && weightOf(statement) >= ENOUGH),
  };
}

/** The items of the lists in the body, or else the sentences that explain. */
function causesIn(context: ReadingContext, inside: readonly Statement[], body: Range): Text[] {
  const items: Text[] = [];
  for (const block of everyBlock(overlapping(context.blocks, body))) {
    if (block.type !== 'list' || !contains(body, block.range)) continue;
    for (const { blocks } of block.items)
      if (blocks[0]?.type === 'paragraph') items.push(textOf(blocks[0].prose));
  }
  if (items.length > 0) return items.slice(0, MOST_CAUSES);
  const explaining = inside.filter((statement) => weightOf(statement) >= ENOUGH);
  return (explaining.length > 0 ? explaining : inside.slice(0, 1))
    .slice(0, MOST_CAUSES)
    .map(({ prose }) => textOf(prose));
}

/** The first words of the first section of that name. */
function firstOf(context: ReadingContext, statements: readonly Statement[], name: string): Text | null {
  for (const index of sectionsNamed(context, name)) {
    const [first] = statementsIn(statements, (context.sections[index] as Section).body);
    if (first !== undefined) return textOf(first.prose);
  }
  return null;
}
