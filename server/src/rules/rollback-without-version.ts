/** A rollback that does not say what was returned to. */
import { KINDS } from '../document/model';
import { firstBareClaim } from './claim';
import { message } from './message';
import type { Rule } from './rule';
import { namesVersion } from './versions';

/** Done or under way; plans, playbooks and transactions are something else. */
const ROLLBACK =
  /\b(?:(?:was|were|been|we|team|then|manually|fully|immediately|successfully|i)\s{1,3}rolled[\s-]{1,2}back|rolled\s{1,3}(?:it|this|them|everything|the (?:release|deploy|deployment|change|update|version|upgrade))\s{1,3}back|rolling\s{1,3}back\s{1,3}(?:the|to|our|this)\b|rollback (?:was )?(?:completed?|finished|started|initiated|deployed|performed|executed))/i;
/** A transaction is rolled back to nowhere in particular. */
const RETURNS =
  /\b(?:transaction|migration|snapshot|backup|commit|database|block|epoch|slot|chain|previous state|yesterday|before the)\b|\b\d{4}-\d{2}-\d{2}\b/i;

const rule: Rule = {
  metadata: {
    id: 'rollback-without-version',
    family: 'vocabulary',
    summary: 'Tells of a rollback without naming the version returned to.',
    severity: 'hint',
    kinds: KINDS,
    english: true,
  },
  check({ document, source }) {
    const range = firstBareClaim(
      { term: ROLLBACK, detailed: namesVersion, excused: (words) => RETURNS.test(words) },
      document,
      source,
    );
    if (range === null) return [];
    return [
      {
        range,
        message: message(
          'This does not say which version was returned to, so nobody can check that it runs, or what else went with it. Name the version.',
        ),
        fixes: [
          {
            title: message('Name the version'),
            kind: 'fill-in',
            preferred: true,
            edits: [{ range: { start: range.end, end: range.end }, newText: ' (to ${1:version})' }],
          },
        ],
      },
    ];
  },
};
export default rule;
