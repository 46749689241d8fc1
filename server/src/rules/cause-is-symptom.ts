/** Causes that only say again what happened. */
import { causeStatements } from './causeStatements';
import { contentWords, overlapOf } from './contentWords';
import { message } from './message';
import type { Rule } from './rule';

/** A longer explanation says more than the title, whatever words it repeats. */
const MOST_WORDS = 14;
const SAME = 0.85;
const EXPLAINS =
  /\b(?:because|due to|caused by|since|after|when|led to|result(?:ed)? (?:in|of|from)|introduced|triggered|bug|race|missing|wrong|expired?|full|exhaust\w{1,4}|leak\w{0,3}|deadlock|misconfig\w{1,8}|limit|without|did not|didn['’]t)\b/i;

const rule: Rule = {
  metadata: {
    id: 'cause-is-symptom',
    family: 'causes',
    summary: 'The cause only says again what happened.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: ['rca', 'review'],
    english: true,
  },
  check({ document }) {
    const statements = causeStatements(document).filter(({ names }) => names[0] === 'rootCause');
    const [only] = statements;
    if (only === undefined || statements.length > 1 || EXPLAINS.test(only.text)) return [];
    if (only.text.split(' ').length > MOST_WORDS) return [];
    const cause = contentWords(only.text);
    if (cause.size < 2) return [];
    const symptoms = [
      document.title,
      document.facts['summary'] ?? null,
      document.facts.impact ?? null,
    ].filter((text) => text !== null);
    const same = symptoms.find(({ text }) => {
      const words = contentWords(text);
      return words.size > 0 && overlapOf(cause, new Set([...words])) >= SAME && cause.size <= words.size;
    });
    if (same === undefined) return [];
    return [
      {
        range: only.range,
        message: message(
          'This says again what happened, not why. Ask what made it possible, and write the mechanism: which condition led to it.',
        ),
        related: [{ range: same.range, message: message('The same, as what happened') }],
        fixes: [
          {
            title: message('Add the mechanism'),
            kind: 'fill-in',
            preferred: true,
            edits: [
              {
                range: { start: only.range.end, end: only.range.end },
                newText: ' This happened because ${1:condition}, which ${2:mechanism}.',
              },
            ],
          },
        ],
      },
    ];
  },
};
export default rule;
