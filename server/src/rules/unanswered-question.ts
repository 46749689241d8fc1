/** A halt brief that leaves questions of its meeting open. */
import { message, render } from './message';
import { placeOfAnswer, unansweredQuestions } from './meetingQuestions';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'unanswered-question',
    family: 'decision',
    summary: 'Readers of a halt brief will ask something that the document does not answer.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: ['halt'],
    english: true,
  },
  check({ document }) {
    const open = unansweredQuestions(document);
    if (open.length === 0) return [];
    const [first] = open;
    return [
      {
        range: document.title?.range ?? { start: 0, end: 0 },
        message:
          open.length === 1 && first !== undefined
            ? message('The meeting will ask: “{question}” The document does not say. {add}', {
                question: render(first.question),
                add: render(first.add),
              })
            : message('The meeting will ask what the document does not say yet: {questions}', {
                questions: open.map(({ question }) => `“${render(question)}”`).join(' '),
              }),
        related: open.map((question) => ({
          range: placeOfAnswer(document, question),
          message: message('{question} {add}', {
            question: render(question.question),
            add: render(question.add),
          }),
        })),
      },
    ];
  },
};
export default rule;
