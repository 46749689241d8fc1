/** Silence about data: nothing says whether any was lost, corrupted or exposed. */
import { statementsThat } from '../document/facts/statements';
import { KINDS } from '../document/model';
import { endOfSection, insertBlock } from './insertion';
import { message } from './message';
import type { Rule } from './rule';

/** Any word about what happened to data, funds or secrets answers the question. */
const ABOUT_DATA =
  /\b(?:data|datasets?|records?|rows?|files?|funds?|assets?|tokens?|keys?|credentials?|secrets?|passwords?|messages?|orders?|transactions?|events?|votes?|history|content|information|blocks?|backups?|states?|balances?|deposits?|submissions?|work|pii|users?|customers?|holders?|owners?|nobody|anything|nothing|vulnerabilit(?:y|ies)|cves?)\b/i;
const WHAT_HAPPENED =
  /\b(?:los[est]\w{0,5}|vulnerabilit(?:y|ies)|cves?|losing|missing|corrupt\w{0,6}|delet\w{1,4}|wip(?:ed|ing)|overwritten|truncated|inconsisten\w{1,4}|duplicat\w{1,4}|expos\w{1,6}|leak\w{0,5}|exfiltrat\w{1,5}|stolen|disclos\w{1,5}|compromis\w{1,5}|breach\w{0,4}|accessed|unauthori[sz]ed|at risk|safe|unaffected|intact|integrity|preserved|recovered|restored)\b/i;

const rule: Rule = {
  metadata: {
    id: 'data-loss-not-addressed',
    family: 'impact',
    summary: 'Nothing says whether data was lost, corrupted or exposed.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: KINDS,
    english: true,
  },
  check({ document, source }) {
    const { impact } = document.facts;
    const section = document.sections[impact?.section ?? -1];
    if (impact?.origin !== 'section' || section === undefined) return [];
    if (addressing(document).length > 0) return [];
    return [
      {
        range: section.titleRange,
        message: message(
          'Nothing says whether data was lost, corrupted or exposed. It is the first thing that customers and lawyers ask, and silence reads as “perhaps”. Write the answer and how it was checked.',
        ),
        group: 'recommended',
        fixes: [
          {
            title: message('Say what happened to data'),
            kind: 'fill-in',
            preferred: true,
            edits: [
              insertBlock(
                source,
                endOfSection(source, section),
                'Data lost, corrupted or exposed: ${1:none, or how much}; checked by ${2:how}.',
              ),
            ],
          },
        ],
      },
    ];
  },
};
export default rule;

const addressing = statementsThat(
  ({ words, quoted }) => !quoted && ABOUT_DATA.test(words) && WHAT_HAPPENED.test(words),
);
