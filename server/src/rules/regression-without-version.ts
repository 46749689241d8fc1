/** A regression whose last good version is not named. */
import { KINDS } from '../document/model';
import { firstBareClaim } from './claim';
import { message } from './message';
import type { Rule } from './rule';
import { namesVersion } from './versions';

/** Not the test, its suite, or a statistician's regression. */
const REGRESSION =
  /(?<!\b(?:no|avoid|prevent|future|any|catch|detect|linear|logistic|possible|potential|against|for|of)\s{1,3})\bregressions?\b(?![ -]{1,3}(?:test|suite|check|pipeline|run|plan|coverage|fix|analysis|model|window|risk))/i;

const rule: Rule = {
  metadata: {
    id: 'regression-without-version',
    family: 'vocabulary',
    summary: 'Speaks of a regression without naming the version that still worked.',
    severity: 'hint',
    kinds: KINDS,
    english: true,
  },
  check({ document, source }) {
    if (document.facts['regressionWindow'] !== undefined) return [];
    const range = firstBareClaim({ term: REGRESSION, detailed: namesVersion }, document, source);
    if (range === null) return [];
    return [
      {
        range,
        message: message(
          'A regression is something that worked before. Nothing here says when: name the last version that worked and the first that does not, so that others can tell whether theirs is affected.',
        ),
        fixes: [
          {
            title: message('Name both versions'),
            kind: 'fill-in',
            preferred: true,
            edits: [
              {
                range: { start: range.end, end: range.end },
                newText: ' (last good: ${1:version}, first bad: ${2:version})',
              },
            ],
          },
        ],
      },
    ];
  },
};
export default rule;
