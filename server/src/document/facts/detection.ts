/** Draws how the failure was noticed: a labelled section, or the first statement that tells it. */
import { type ReadingContext, sectionAt, sectionsNamed } from '../context';
import type { DetectionFact, Section } from '../model';
import { answerOf } from './answer';
import { DETECTION_SIGNS, type DetectionSource, NOT_DETECTED } from './detectionWords';
import { bears } from './signs';
import { type Statement, statementsIn, statementsOf, statementsThat } from './statements';

/** Sections whose statements tell of other detections: past, wished for, or of other things. */
const NOT_THE_DETECTION: ReadonlySet<string> = new Set(
  'actionItems lessons wentWell wentPoorly gotLucky rootCause mitigation recurrence escape background'.split(
    ' ',
  ),
);

/** What the document says about its detection; `null` where it says nothing. */
export function drawDetection(context: ReadingContext): DetectionFact | null {
  const statements = statementsOf(context);
  const labelled = sectionsNamed(context, 'detection').flatMap((index) =>
    fromSection(context, statements, index),
  );
  return labelled.find(({ answer }) => answer === 'stated') ?? fromProse(context) ?? labelled[0] ?? null;
}

function fromSection(
  context: ReadingContext,
  statements: readonly Statement[],
  index: number,
): DetectionFact[] {
  const section = context.sections[index] as Section;
  const inside = statementsIn(statements, section.body);
  const [first] = inside;
  if (first === undefined) return [];
  const telling =
    context.language === 'en' ? inside.find((statement) => sourceOf(statement) !== null) : undefined;
  return [
    {
      origin: 'section',
      section: index,
      range: section.titleRange,
      text: (telling ?? first).text,
      answer: telling === undefined ? answerOf(first.text) : 'stated',
      source: telling === undefined ? null : sourceOf(telling),
    },
  ];
}

const detections = statementsThat(
  (statement) =>
    statement.form !== 'heading' &&
    !statement.names.some((name) => NOT_THE_DETECTION.has(name)) &&
    sourceOf(statement) !== null,
);

function fromProse(context: ReadingContext): DetectionFact | null {
  if (context.language !== 'en') return null;
  const [found] = detections(context);
  if (found === undefined) return null;
  const { range, text } = found;
  const section = sectionAt(context.sections, range);
  return { origin: 'prose', section, range, text, answer: 'stated', source: sourceOf(found) };
}

/** Who or what noticed, by the statement's words; `null` where they tell of no detection. */
export function sourceOf({ words }: Pick<Statement, 'words'>): DetectionSource | null {
  if (NOT_DETECTED.test(words)) return null;
  return DETECTION_SIGNS.find((sign) => bears(words, sign))?.source ?? null;
}
