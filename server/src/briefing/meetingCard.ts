/** The card to take into the meeting: the opening statement, then the questions that will come, each with its answer. */
import type { IncidentDocument } from '../document/model';
import { indexLines, type Text } from '../document/text';
import { message, render } from '../rules/message';
import {
  type Answer,
  MEETING_QUESTIONS,
  type MeetingQuestion,
  placeOfAnswer,
} from '../rules/meetingQuestions';
import type { Briefing, BriefingOptions, BriefingPart, Gap, Source, Statement } from './briefing';
import { createBriefing } from './createBriefing';
import { type Passage, type Passages, passagesOf } from './passages';

/** Parts of the card have these ids in front of the question's. */
export const QUESTION_PREFIX = 'question-';

const MOST_ANSWERS = 4;

/** Sentences of one section, so that the others have room. */
const MOST_OF_ONE = 3;
const OPENING_PARTS = ['bottom-line'];

/** The card as a briefing, so that every format can write it. A question without an answer is a gap with its place. */
export function createMeetingCard(
  document: IncidentDocument,
  source: string,
  options: BriefingOptions,
): Briefing {
  const briefing = createBriefing(document, source, options);
  const lines = indexLines(source);
  const passages = passagesOf(document);
  const sourceOf = ({ range }: { readonly range: Text['range'] }): Source => ({
    range,
    line: lines.positionAt(range.start).line + 1,
  });
  const gapOf = (question: MeetingQuestion): Gap => {
    const place = placeOfAnswer(document, question);
    return {
      fact: `meeting.${question.id}`,
      message: message('Unanswered. {add}', { add: question.add.template }),
      place,
      line: sourceOf({ range: place }).line,
    };
  };
  const questions = MEETING_QUESTIONS.map((question): BriefingPart => {
    const answers = answersTo(question, document, passages);
    return {
      id: `${QUESTION_PREFIX}${question.id}`,
      heading: question.question,
      statements:
        answers.length === 0
          ? [{ type: 'gap', id: `gap.${question.id}`, gap: gapOf(question) }]
          : answers.map((answer, i) => statementOf(answer, `${question.id}.${i + 1}`, sourceOf(answer))),
    };
  });
  const parts = [
    ...briefing.parts
      .filter(({ id }) => OPENING_PARTS.includes(id))
      .map((part) => ({ ...part, heading: message('Opening statement') })),
    ...questions,
  ];
  return {
    ...briefing,
    parts,
    gaps: parts.flatMap(({ statements }) =>
      statements.flatMap((statement) => (statement.type === 'gap' ? [statement.gap] : [])),
    ),
    timeline: null,
  };
}

function statementOf({ label, text }: Answer, id: string, source: Source): Statement {
  const { line } = source;
  const frame =
    label === undefined
      ? message('{text} (line {line})', { line })
      : message('{label}: {text} (line {line})', { label: render(label), line });
  return { type: 'fact', id, frame, text, sources: [source] };
}

/** Whole sentences instead of a fact's shortened words, where the section has them; nothing twice. */
function answersTo(question: MeetingQuestion, document: IncidentDocument, passages: Passages): Answer[] {
  const answers = question.answers(document).filter(({ text }) => text !== '');
  const whole = question.sections.flatMap((name) => passages.of(name));
  const told = answers.flatMap((answer): Answer[] => {
    const inside = whole.filter(
      ({ range }) => range.start < answer.range.end && answer.range.start < range.end,
    );
    return inside.length > 0 ? inside.slice(0, MOST_OF_ONE).map(asAnswer) : [answer];
  });
  const [main = ''] = question.sections;
  const inFrontMatter = answers.some(({ range }) => range.end <= (document.frontMatter?.range.end ?? 0));
  return distinct([...told, ...(inFrontMatter ? passages.of(main).map(asAnswer) : [])]).slice(
    0,
    MOST_ANSWERS,
  );
}

function asAnswer({ text, range, label, leads }: Passage): Answer {
  return leads && label !== null ? { text, range, label: message('{label}', { label }) } : { text, range };
}

function distinct(answers: readonly Answer[]): Answer[] {
  return answers.filter(
    ({ text }, i) => !answers.some((other, j) => other.text.includes(text) && (other.text !== text || j < i)),
  );
}
