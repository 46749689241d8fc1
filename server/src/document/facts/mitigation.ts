/** Draws what stops, limits, works around or resolves the harm: a labelled section, timeline entries, or prose. */
import { everyBlock, type ListBlock } from '../block';
import { type ReadingContext, sectionsNamed } from '../context';
import type { MitigationFact, Quantity, Section } from '../model';
import { oncePerPart } from '../parts';
import { contains, overlapping, type Range, type Text, within } from '../text';
import { textOf } from '../visibleText';
import { answerOf } from './answer';
import { clearest, type Evidence, evidenceOf, firstText, textWith, weighAll } from './evidence';
import { fieldIn } from './labelledField';
import {
  CHANGE_SIGNS,
  ESTIMATE_LABEL,
  ESTIMATE_WORDS,
  EXPLAINS,
  NOT_DONE,
  OWNER_LABEL,
  PASSIVE_END,
  RESPONSE_SIGNS,
  UNDO_LABEL,
  UNDO_WORDS,
  VERIFICATION_LABEL,
  VERIFICATION_WORDS,
  WORKAROUND_WORDS,
} from './mitigationWords';
import { bearsAny, weigh } from './signs';
import { type Statement, partsIn, statementsIn, statementsOf, statementsThat } from './statements';

/** Weight from which a statement tells of an action against the harm. */
const ENOUGH = 2;
const SCALE = { weightOf, enough: ENOUGH, plain: 6 };

/** Sections about the failure itself: the same words tell of its trigger there. */
const ABOUT_THE_FAILURE: ReadonlySet<string> = new Set('rootCause trigger impact detection'.split(' '));

/** Sections that tell what is to be learned, or done some other day. */
const NOT_THE_RESPONSE: ReadonlySet<string> = new Set(
  'actionItems lessons wentWell wentPoorly gotLucky openQuestions recurrence escape background'.split(' '),
);

/** What the document says about mitigation; `null` where it says nothing. */
export function drawMitigation(context: ReadingContext): MitigationFact | null {
  const statements = statementsOf(context);
  const labelled = sectionsNamed(context, 'mitigation', 'workaround').flatMap((index) =>
    fromSection(context, statements, index),
  );
  const found = labelled.find(({ core }) => core.answer === 'stated') ?? fromProse(context) ?? labelled[0];
  return found === undefined ? null : describe(context, statements, found);
}

function fromSection(context: ReadingContext, statements: readonly Statement[], index: number): Evidence[] {
  const section = context.sections[index] as Section;
  const inside = statementsIn(statements, section.body);
  const [first] = inside;
  if (first === undefined) return [];
  const action = context.language === 'en' ? clearest(weighAll(inside, SCALE), SCALE) : null;
  const core = { origin: 'section', section: index } as const;
  return action === null
    ? [
        {
          core: { ...core, range: section.titleRange, text: first.text, answer: answerWithoutAction(inside) },
          body: section.body,
        },
      ]
    : [{ core: { ...core, range: action.range, text: action.text, answer: 'stated' }, body: section.body }];
}

/** A section that tells of no action answers "none" where it says that none was needed; else its first words decide. */
function answerWithoutAction(inside: readonly Statement[]): MitigationFact['answer'] {
  if (inside.some(({ text }) => PASSIVE_END.test(text))) return 'none';
  return answerOf(inside[0]?.text ?? '');
}

const responses = oncePerPart((part) =>
  weighAll(
    statementsOf(part).filter(
      ({ form, names }) => form !== 'heading' && !names.some((name) => NOT_THE_RESPONSE.has(name)),
    ),
    SCALE,
  ),
);

function fromProse(context: ReadingContext): Evidence | undefined {
  if (context.language !== 'en') return undefined;
  const found = clearest(responses(context), SCALE);
  return found === null ? undefined : evidenceOf(context, found, 'stated');
}

/** How clearly a statement tells of an action against the harm. */
export function weightOf({ words, names }: Statement): number {
  if (NOT_DONE.test(words) || PASSIVE_END.test(words)) return 0;
  const response = weigh(words, RESPONSE_SIGNS);
  const change = bearsAny(words, CHANGE_SIGNS) ? 1 : 0;
  const [place] = names;
  if (place !== undefined && ABOUT_THE_FAILURE.has(place)) return Math.min(response, ENOUGH);
  return response + change + (isStep(words, place) ? 1 : 0);
}

/** How far into an entry of a log the verb of its action stands, in characters. */
const EARLY = 160;

/** Whether a statement, by where it stands, reports a change as a step of the response. */
function isStep(words: string, place: string | undefined): boolean {
  if (place === 'mitigation') return bearsAny(words, CHANGE_SIGNS);
  return place === 'timeline' && !EXPLAINS.test(words) && bearsAny(words.slice(0, EARLY), CHANGE_SIGNS);
}

function describe(
  context: ReadingContext,
  statements: readonly Statement[],
  { core, body }: Evidence,
): MitigationFact {
  const inside = statementsIn(statements, body);
  const parts = partsIn(statements, body);
  return {
    ...core,
    steps: stepsIn(context, body) ?? inside.filter((s) => weightOf(s) >= ENOUGH).map((s) => textOf(s.prose)),
    owner: fieldIn(parts, OWNER_LABEL) ?? within(context.people, body)[0] ?? null,
    verification: fieldIn(parts, VERIFICATION_LABEL) ?? textWith(inside, VERIFICATION_WORDS),
    undo: fieldIn(parts, UNDO_LABEL) ?? textWith(inside, UNDO_WORDS),
    estimate: estimateIn(context, parts),
    workaround: workaroundIn(context, statements),
  };
}

/** The items of the body's first numbered list, or else of its first list; `null` where it has none. */
function stepsIn(context: ReadingContext, body: Range): Text[] | null {
  const lists: ListBlock[] = [];
  for (const block of everyBlock(overlapping(context.blocks, body)))
    if (block.type === 'list' && contains(body, block.range)) lists.push(block);
  const list = lists.find(({ ordered }) => ordered) ?? lists[0];
  if (list === undefined) return null;
  return list.items.flatMap(({ blocks: [first] }) =>
    first?.type === 'paragraph' ? [textOf(first.prose)] : [],
  );
}

function estimateIn(context: ReadingContext, inside: readonly Statement[]): Quantity | null {
  const place =
    fieldIn(inside, ESTIMATE_LABEL)?.range ?? inside.find(({ text }) => ESTIMATE_WORDS.test(text))?.range;
  if (place === undefined) return null;
  return within(context.quantities, place).find(({ kind }) => kind === 'duration') ?? null;
}

function workaroundIn(context: ReadingContext, statements: readonly Statement[]): Text | null {
  for (const index of sectionsNamed(context, 'workaround')) {
    const [first] = statementsIn(statements, (context.sections[index] as Section).body);
    if (first !== undefined) return textOf(first.prose);
  }
  return firstText(workarounds(context));
}

const workarounds = statementsThat(
  ({ form, names, words }) =>
    form !== 'heading' && !names.includes('actionItems') && WORKAROUND_WORDS.test(words),
);
