/** Recognizes the entries that times to detect, acknowledge, mitigate and resolve are measured between. */
import type { Milestone } from '../model';

/** Words of an entry that make it a milestone. Readers of other house styles extend these tables. */
const MILESTONE_WORDS: Readonly<Record<Milestone, RegExp>> = {
  started:
    /\b(?:outage|incident|impact|problem|issue|disruption|degradation) (?:begins?|began|starts?|started)\b|\bstart of (?:the )?(?:incident|outage|impact|problem)\b|\b(?:begins?|began|start(?:s|ed)?) (?:failing|to fail|returning errors|timing out)\b|\bfirst (?:errors?|failures?|failed)\b/i,
  detected:
    /\b(?:detect(?:s|ed|ion)|alert(?:s|ed)? (?:fires?|fired|triggers?|triggered|goes off|received)|alarms? (?:fires?|fired|triggers?|triggered|goes off|received)|paged|pages? (?:the )?on-?call|notic(?:es|ed)|first report(?:s|ed)?|(?:issue|problem|outage) (?:is |was )?(?:reported|identified|discovered)|reports? (?:that|of)|report(?:s|ed) by)\b/i,
  acknowledged:
    /\b(?:acknowledg(?:es|ed|ement)|(?:incident|outage) (?:is |was )?declared|declar(?:es|ed) (?:an? )?(?:incident|outage|sev)|investigation (?:starts?|started|begins?|began|launched|commenced)|start(?:s|ed) (?:investigating|investigation)|joins? the (?:call|incident))\b/i,
  mitigated:
    /\b(?:mitigat(?:es|ed)|roll(?:s|ed)[ -]?back|rollback (?:is |was )?(?:complete[ds]?|performed|done)|revert(?:s|ed)|workaround (?:is |was )?(?:applied|deployed|in place)|failover (?:is |was )?complete[ds]?|traffic (?:is |was )?(?:shifted|restored)|hotfix (?:is |was )?(?:deployed|released))\b/i,
  resolved:
    /\b(?:resolved|outage ends?|outage ended|end of (?:the )?(?:incident|outage|impact)|incident (?:is |was )?(?:over|closed|ended)|fully (?:recovered|restored|operational)|all (?:systems|services) (?:are |were )?(?:operational|back|restored|normal)|(?:service|services|site|system) (?:is |was |are |were )?(?:restored|recovered|operational|back)|back (?:to normal|online|up)|back to a functional state)\b/i,
};

const NOT_YET = /\b(?:not|never|isn't|wasn't|failed to|until|before|unable to|yet to|fails to)\b/i;

const MILESTONES: readonly Milestone[] = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'];

/** The milestones that an entry's words tell of, in the order of an incident. */
export function milestonesIn(text: string): Milestone[] {
  const words = text.slice(0, 600);
  return MILESTONES.filter((milestone) => {
    const found = MILESTONE_WORDS[milestone].exec(words);
    return found !== null && !NOT_YET.test(words.slice(Math.max(0, found.index - 25), found.index));
  });
}
