/** Draws how the failure can be made to happen: a labelled section, or a recipe anywhere in the document. */
import { everyBlock, type CodeBlock } from '../block';
import { type ReadingContext, sectionAt, sectionsNamed } from '../context';
import type { ReproductionFact, Section } from '../model';
import { foldSpace, overlapping, overlaps, type Range, type Text, within } from '../text';
import { textOf } from '../visibleText';
import { answerOf } from './answer';
import { isLogLike, isCommandLanguage } from './codeShape';
import { firstText, textWith } from './evidence';
import { fieldIn } from './labelledField';
import {
  ACTUAL_LABEL,
  ACTUAL_WORDS,
  ENVIRONMENT_LABEL,
  EXPECTED_LABEL,
  EXPECTED_WORDS,
  REGRESSION_TEST,
  VERSION_MENTION,
} from './reproductionFields';
import {
  NOT_REPRODUCTION_HEADING,
  REPRODUCTION_COUNTERSIGNS,
  REPRODUCTION_HEADING,
  REPRODUCTION_HINT,
  REPRODUCTION_SIGNS,
} from './reproductionWords';
import { weigh } from './signs';
import { type Statement, partsIn, statementsIn, statementsOf, statementsThat } from './statements';

/** Weight from which a statement counts as a recipe. */
const ENOUGH = 3;
const INTRODUCES_CODE = 1.5;
const INTRODUCES_STEPS = 1;
const SHOWS_CODE = 1;
const EXPLAINS_CAUSE = 1;

/** Sections that tell what is to be done later: a recipe that they wish for is none. */
const PLANS = ['actionItems', 'lessons'];

/** The reproduction that the document gives; `null` where it gives none. */
export function drawReproduction(context: ReadingContext): ReproductionFact | null {
  const statements = statementsOf(context);
  return fromSection(context, statements) ?? fromProse(context, statements);
}

function fromSection(context: ReadingContext, statements: readonly Statement[]): ReproductionFact | null {
  for (const index of sectionsNamed(context, 'reproduction')) {
    const section = context.sections[index] as Section;
    const inside = statementsIn(statements, section.body);
    const first = inside[0];
    const [code] = codesIn(context, section.body);
    if (first === undefined && code === undefined) continue;
    const evidence = first === undefined ? textOfCode(context, code as CodeBlock) : textOf(first.prose);
    return describe(context, statements, section.body, {
      origin: 'section',
      section: index,
      range: section.titleRange,
      text: evidence.text,
      answer: code === undefined ? answerOf(evidence.text) : 'stated',
    });
  }
  return null;
}

const recipes = statementsThat((statement) => weightOf(statement) >= ENOUGH);
const regressionTests = statementsThat(
  ({ form, words }) => form !== 'heading' && REGRESSION_TEST.test(words),
);

function fromProse(context: ReadingContext, statements: readonly Statement[]): ReproductionFact | null {
  if (context.language !== 'en') return null;
  let best: { readonly statement: Statement; readonly weight: number } | null = null;
  for (const statement of recipes(context)) {
    const weight = weightOf(statement);
    if (weight > (best?.weight ?? 0)) best = { statement, weight };
  }
  if (best === null) return null;
  const { statement } = best;
  const { range } = statement;
  const section = sectionAt(context.sections, range);
  const end = Math.max(range.end, statement.introduces?.range.end ?? 0);
  return describe(
    context,
    statements,
    { start: range.start, end },
    { origin: 'prose', section, range, text: statement.text, answer: 'stated' },
  );
}

/** How strongly a statement speaks of a recipe that the reader is given. */
export function weightOf(statement: Statement): number {
  const { text, words, names, form } = statement;
  if (names.some((name) => PLANS.includes(name))) return 0;
  if (form === 'heading')
    return REPRODUCTION_HEADING.test(text) && !NOT_REPRODUCTION_HEADING.test(text) ? ENOUGH : 0;
  if (!REPRODUCTION_HINT.test(words)) return 0;
  const signs = weigh(words, REPRODUCTION_SIGNS);
  if (signs === 0) return 0;
  const shown = shownBy(statement);
  const happened = names.includes('timeline') && shown === 0;
  const explains = names.includes('rootCause') ? EXPLAINS_CAUSE : 0;
  const weight = signs + weigh(words, REPRODUCTION_COUNTERSIGNS) + shown + explains;
  return happened && weight < 2 * ENOUGH ? 0 : weight;
}

/** What the statement puts in front of the reader: code, steps, a literal. */
function shownBy({ introduces, prose }: Statement): number {
  if (introduces?.type === 'code') return isLogLike(introduces) ? 0 : INTRODUCES_CODE;
  if (introduces?.type === 'list') return INTRODUCES_STEPS;
  return prose.spans.some(({ kind }) => kind === 'code' || kind === 'link') ? SHOWS_CODE : 0;
}

type Core = Pick<ReproductionFact, 'origin' | 'section' | 'range' | 'text' | 'answer'>;

/** Fills the parts of a reproduction from what stands in `body`. */
function describe(
  context: ReadingContext,
  statements: readonly Statement[],
  body: Range,
  core: Core,
): ReproductionFact {
  const inside = partsIn(statements, body);
  const codes = codesIn(context, body).filter((code) => !isLogLike(code));
  const code = codes.find(isCommandLanguage) ?? codes[0];
  return {
    ...core,
    command: code === undefined ? null : textOfCode(context, code),
    steps: stepsIn(context, body),
    expected: fieldIn(inside, EXPECTED_LABEL) ?? textWith(inside, EXPECTED_WORDS),
    actual: fieldIn(inside, ACTUAL_LABEL) ?? textWith(inside, ACTUAL_WORDS),
    environment: fieldIn(inside, ENVIRONMENT_LABEL) ?? textWith(inside, VERSION_MENTION),
    rate: within(context.quantities, body).find(({ kind, of }) => kind === 'ratio' || of !== null) ?? null,
    regressionTest: firstText(regressionTests(context)),
  };
}

function codesIn(context: ReadingContext, body: Range): CodeBlock[] {
  const codes: CodeBlock[] = [];
  for (const block of everyBlock(overlapping(context.blocks, body)))
    if (block.type === 'code' && overlaps(block.range, body)) codes.push(block);
  return codes;
}

function textOfCode(context: ReadingContext, code: CodeBlock): Text {
  const value = code.value.trim();
  const at = context.source.indexOf(value, code.range.start);
  const range = at < 0 || at >= code.range.end ? code.range : { start: at, end: at + value.length };
  return { range, text: foldSpace(value) };
}

/** The first words of each item of the numbered lists in the body, or of its first list. */
function stepsIn(context: ReadingContext, body: Range): Text[] {
  const lists = [...everyBlock(overlapping(context.blocks, body))].filter(
    (block) => block.type === 'list' && overlaps(block.range, body),
  );
  const list = lists.find((block) => block.type === 'list' && block.ordered) ?? lists[0];
  if (list?.type !== 'list') return [];
  return list.items.flatMap(({ blocks: [first] }) =>
    first?.type === 'paragraph' ? [textOf(first.prose)] : [],
  );
}
