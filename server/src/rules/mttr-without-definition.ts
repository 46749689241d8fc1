/** MTTR and its like, of which nothing says between which points they are measured. */
import { KINDS } from '../document/model';
import { firstBareClaim } from './claim';
import { message } from './message';
import type { Rule } from './rule';

const TERM = /(?<![\w-])(?:MTT[RDAFMIV]|TT[RDM]|MTBF)(?![\w-])/;
/** "from the first failed request to recovery", "(detection → mitigation)", "measured between …". */
const FROM = /\b(?:from|since|between|after|start)\b/i;
const TO = /\b(?:to|until|till|and)\b/i;
const ARROW = /[→➜]|->/;

function isDefined(words: string): boolean {
  return ARROW.test(words) || (FROM.test(words) && TO.test(words));
}

const rule: Rule = {
  metadata: {
    id: 'mttr-without-definition',
    family: 'vocabulary',
    summary: 'Uses MTTR or the like without saying from which point to which it is measured.',
    severity: 'information',
    kinds: KINDS,
    english: true,
  },
  check({ document, source }) {
    if (document.facts['glossary'] !== undefined) return [];
    const range = firstBareClaim({ term: TERM, detailed: isDefined }, document, source);
    if (range === null) return [];
    return [
      {
        range,
        message: message(
          '{term} has several meanings: repair, recover, resolve or respond, counted from the start or from the alert. Say from which point to which, or readers compare what can’t be compared.',
          { term: source.slice(range.start, range.end) },
        ),
        fixes: [
          {
            title: message('Say from where to where'),
            kind: 'fill-in',
            preferred: true,
            edits: [
              {
                range: { start: range.end, end: range.end },
                newText: ' (from ${1:first failed request} to ${2:recovery})',
              },
            ],
          },
        ],
      },
    ];
  },
};
export default rule;
