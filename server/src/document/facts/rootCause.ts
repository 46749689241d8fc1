/** Draws why it happened: a labelled section, or the sentences that tie the failure to what made it happen. */
import { everyBlock } from '../block';
import { type ReadingContext, sectionsNamed } from '../context';
import type { RootCauseFact, Section } from '../model';
import { contains, overlaps, type Range, type Text } from '../text';
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
import { fieldIn } from './labelledField';
import { bearsAny, weigh } from './signs';
import { type Statement, statementsOf } from './statements';

/** Weight from which a statement explains. */
const ENOUGH = 2;
/** Weight from which no clearer statement is looked for. */
const PLAIN = 8;
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
  return (
    labelled.find(({ answer }) => answer === 'stated') ??
    fromProse(context, statements) ??
    labelled[0] ??
    unknownIn(context, statements)
  );
}

function fromSection(
  context: ReadingContext,
  statements: readonly Statement[],
  index: number,
): RootCauseFact[] {
  const section = context.sections[index] as Section;
  const inside = wordsIn(statements, section.body);
  const [first] = inside;
  if (first === undefined) return [];
  const english = context.language === 'en';
  const explanation = english ? clearest(inside) : null;
  const unknown =
    english && explanation === null && inside.some(({ words }) => bearsAny(words, UNKNOWN_CAUSE_SIGNS));
  return [
    describe(context, statements, section.body, {
      origin: 'section',
      section: index,
      range: section.titleRange,
      text: (explanation ?? first).text,
      answer: explanation !== null ? 'stated' : unknown ? 'unknown' : answerOf(first.text),
    }),
  ];
}

function fromProse(context: ReadingContext, statements: readonly Statement[]): RootCauseFact | null {
  if (context.language !== 'en') return null;
  const found = clearest(statements.filter(mayExplain));
  return found === null ? null : describeStatement(context, statements, found, 'stated');
}

/** "The cause is not known yet", said in prose. */
function unknownIn(context: ReadingContext, statements: readonly Statement[]): RootCauseFact | null {
  if (context.language !== 'en') return null;
  const found = statements.find(
    (statement) => mayExplain(statement) && bearsAny(statement.words, UNKNOWN_CAUSE_SIGNS),
  );
  return found === undefined ? null : describeStatement(context, statements, found, 'unknown');
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

/** The statement that explains most clearly, the first among equals; `null` where none does. */
function clearest(statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    const weight = weightOf(statement);
    if (weight < ENOUGH || weight <= most) continue;
    best = statement;
    most = weight;
    if (weight >= PLAIN) break;
  }
  return best;
}

type Core = Pick<RootCauseFact, 'origin' | 'section' | 'range' | 'text' | 'answer'>;

function describeStatement(
  context: ReadingContext,
  statements: readonly Statement[],
  { range, text, section }: Statement,
  answer: RootCauseFact['answer'],
): RootCauseFact {
  return describe(context, statements, range, { origin: 'prose', section, range, text, answer });
}

function describe(
  context: ReadingContext,
  statements: readonly Statement[],
  body: Range,
  core: Core,
): RootCauseFact {
  const inside = wordsIn(statements, body);
  const spoken = statements.filter(mayExplain);
  return {
    ...core,
    causes: core.answer === 'stated' ? causesIn(context, inside, body) : [],
    trigger: firstOf(context, statements, 'trigger') ?? statementWith(spoken, TRIGGER_WORDS),
    escape: firstOf(context, statements, 'escape') ?? statementWith(spoken, ESCAPE_WORDS),
    confidence: fieldIn(inside, CONFIDENCE_LABEL) ?? statementWith(inside, CONFIDENCE_WORDS),
    hedged: inside.some((statement) => HEDGE.test(statement.words) && weightOf(statement) >= ENOUGH),
  };
}

/** The items of the lists in the body, or else the sentences that explain. */
function causesIn(context: ReadingContext, inside: readonly Statement[], body: Range): Text[] {
  const items: Text[] = [];
  for (const block of everyBlock(context.blocks)) {
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

function wordsIn(statements: readonly Statement[], body: Range): Statement[] {
  return statements.filter(({ range, form }) => form !== 'heading' && overlaps(range, body));
}

function statementWith(statements: readonly Statement[], words: RegExp): Text | null {
  const found = statements.find((statement) => words.test(statement.words));
  return found === undefined ? null : textOf(found.prose);
}

/** The first words of the first section of that name. */
function firstOf(context: ReadingContext, statements: readonly Statement[], name: string): Text | null {
  for (const index of sectionsNamed(context, name)) {
    const [first] = wordsIn(statements, (context.sections[index] as Section).body);
    if (first !== undefined) return textOf(first.prose);
  }
  return null;
}
