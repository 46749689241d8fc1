/** Too few clean runs to say that a failure is gone: "0 of 20 runs failed, so it is fixed". */
import { oncePerPart } from '../document/parts';
import { formatShare, highestRate } from '../document/arithmetic';
import { statementsOf } from '../document/facts/statements';
import { type IncidentDocument, KINDS } from '../document/model';
import { type CleanRuns, cleanRunsIn } from './cleanRuns';
import { message } from './message';
import type { Finding, Rule } from './rule';

/** Clean runs that would still come about, one time in twenty, at a failure rate above this, prove little. */
const RARE_ENOUGH = 0.01;
/** The bound is said already, or the runs are what is still to be reached. */
const BOUNDED = /\b9[0589] ?%|≤|at most|upper bound|confiden(?:ce|t)|rule of three/i;
const TO_COME = /\b(?:until|when|once|must|should|criterion|need(?:s|ed)?|target|goal|if|before)\b/i;

const rule: Rule = {
  metadata: {
    id: 'clean-runs-overclaim',
    family: 'reproduction',
    summary: 'Too few clean runs are taken to show that a failure is gone.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
    options: {
      rareEnough: {
        default: RARE_ENOUGH,
        description:
          'The failure rate that clean runs have to rule out where the document states none (0.01 is one run in a hundred).',
      },
    },
  },
  check({ document, option }) {
    const configured = option('rareEnough');
    const known = failureRate(document);
    const wanted = known ?? (typeof configured === 'number' ? configured : RARE_ENOUGH);
    return claims(document)
      .filter(({ runs }) => highestRate(runs) > wanted)
      .map((clean) => findingOf(clean, known));
  },
};
export default rule;

const claims = oncePerPart((part) =>
  statementsOf(part).flatMap((statement) =>
    statement.quoted || BOUNDED.test(statement.text) || TO_COME.test(statement.text)
      ? []
      : cleanRunsIn(statement),
  ),
);

/** The rate at which the failure shows, as the reproduction states it. */
function failureRate({ facts }: IncidentDocument): number | null {
  const rate = facts.reproduction?.rate;
  if (rate === null || rate === undefined || rate.none) return null;
  if (rate.of !== null) return rate.of > 0 && rate.min > 0 ? rate.min / rate.of : null;
  return null;
}

function findingOf({ range, runs }: CleanRuns, known: number | null): Finding {
  const bound = formatShare(Math.min(1, highestRate(runs)));
  return {
    range,
    message: message(
      known === null
        ? '{runs} clean runs only show that at most {bound} of runs fail (95 % confidence); a rarer failure would not have shown. Say so, or run it {enough} times.'
        : '{runs} clean runs only show that at most {bound} of runs fail (95 % confidence), and before the fix {known} did. Say so, or run it {enough} times.',
      {
        runs,
        bound,
        enough: Math.ceil(3 / (known ?? RARE_ENOUGH)),
        ...(known === null ? {} : { known: formatShare(known) }),
      },
    ),
    fixes: [
      {
        title: message('Add what the runs show'),
        kind: 'safe',
        preferred: true,
        edits: [
          {
            range: { start: range.end, end: range.end },
            newText: ` (at most ${bound} of runs fail, 95 % confidence)`,
          },
        ],
      },
    ],
  };
}
