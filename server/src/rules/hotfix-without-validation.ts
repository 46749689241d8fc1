/** A hotfix of which nothing says how it was checked. */
import { KINDS } from '../document/model';
import { firstBareClaim } from './claim';
import { message } from './message';
import type { Rule } from './rule';

const HOTFIX =
  /(?<!\b(?:no|a future|next)\s{1,3})\bhot[ -]?fix(?:ed)?\b(?![ -]{1,3}(?:branch|process|procedure|pipeline|policy|plan))/i;
const VALIDATED =
  /\b(?:verif|valid|test|confirm|check|staging|canary|QA|monitor|observ|review|proved|proven|reproduc|no longer|recovered|resolved|back to normal)\w{0,12}/i;

const rule: Rule = {
  metadata: {
    id: 'hotfix-without-validation',
    family: 'vocabulary',
    summary: 'Tells of a hotfix without saying how it was checked.',
    severity: 'hint',
    kinds: KINDS,
    english: true,
  },
  check({ document, source }) {
    if (document.facts.mitigation?.verification) return [];
    const range = firstBareClaim(
      { term: HOTFIX, detailed: (words) => VALIDATED.test(words) },
      document,
      source,
    );
    if (range === null) return [];
    return [
      {
        range,
        message: message(
          'A hotfix skips the usual checks, and nothing here says what was checked instead. Say how it was shown to work, and that it broke nothing else.',
        ),
        fixes: [
          {
            title: message('Say how it was checked'),
            kind: 'fill-in',
            preferred: true,
            edits: [
              {
                range: { start: range.end, end: range.end },
                newText: ' (checked by ${1:test, run or metric})',
              },
            ],
          },
        ],
      },
    ];
  },
};
export default rule;
