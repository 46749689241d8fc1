/** Causes that end at a human error. */
import { oncePerPart } from '../document/parts';
import { KINDS } from '../document/model';
import { causeStatements, spoken } from './causeStatements';
import { message } from './message';
import type { Finding, Rule } from './rule';

const HUMAN_ERROR =
  /\b(?:human|user|operator|engineer|developer|admin|administrator|pilot|people|personnel|operational|manual)[ -](?:error|mistake|failure|negligence)s?\b|\b(?:fat[- ]finger(?:ed|ing|s)?|carelessness|negligence|pebkac)\b/i;
/** Of these, people only make the ones that a sentence names as such. */
const OF_SOFTWARE = /^(?:user|operational)[ -]/i;
const NEGATED =
  /\b(?:not|no|never|isn['’]t|wasn['’]t|rather than|instead of|blam(?:e|ing)|prevents?|avoids?|reduces?|risk of|possible|potential|against|minimi[sz]e)\b/i;
const NAMES_CAUSE =
  /\b(?:cause[ds]?|due to|because of|result of|attributed to|led to|resulted in|down to)\b/i;

const rule: Rule = {
  metadata: {
    id: 'human-error-as-cause',
    family: 'causes',
    summary: 'Human error is given as a cause.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const inCauses = new Set(causeStatements(document));
    return errors(document).flatMap((statement): Finding[] => {
      const { prose } = statement;
      const match = HUMAN_ERROR.exec(prose.text);
      if (match === null) return [];
      const certain = inCauses.has(statement) && !OF_SOFTWARE.test(match[0]);
      if (!certain && !NAMES_CAUSE.test(prose.text)) return [];
      if (NEGATED.test(clauseBefore(prose.text, match.index))) return [];
      if (OF_SOFTWARE.test(match[0]) && !inCauses.has(statement)) return [];
      const range = { start: prose.start + match.index, end: prose.start + match.index + match[0].length };
      return [
        {
          range,
          group: 'blame',
          message: message(
            '“{words}” ends the search where it should begin: people err every day, and mostly nothing happens. Say what made the mistake easy to make and hard to notice.',
            { words: match[0] },
          ),
          fixes: [
            {
              title: message('Say what the system allowed'),
              kind: 'fill-in',
              preferred: true,
              edits: [
                {
                  range,
                  newText: '${1:the tool} accepted ${2:the wrong target} without ${3:asking or checking}',
                },
              ],
            },
          ],
        },
      ];
    });
  },
};
export default rule;

const errors = oncePerPart((part) => spoken(part).filter(({ prose }) => HUMAN_ERROR.test(prose.text)));

/** The words right before an index, no further back than the sentence goes. */
function clauseBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 50), index);
  return before.slice(before.lastIndexOf('.') + 1);
}
