/** Points of an incident in an order that can't be: mitigated before detected, resolved before it began. */
import { KINDS, type Kind, type Milestone } from '../document/model';
import { message } from './message';
import { earliest, latest, signedSeconds } from './milestoneTimes';
import type { Finding, Rule } from './rule';

const WORDS: Readonly<Record<Milestone, string>> = {
  started: 'the start of the impact',
  detected: 'the detection',
  acknowledged: 'the acknowledgement',
  mitigated: 'the mitigation',
  resolved: 'the end',
};
const PAIRS: readonly (readonly [Milestone, Milestone])[] = [
  ['started', 'detected'],
  ['started', 'mitigated'],
  ['started', 'resolved'],
  ['detected', 'acknowledged'],
  ['detected', 'mitigated'],
  ['detected', 'resolved'],
  ['mitigated', 'resolved'],
];

/** "Investigation starts after noticing …" is detection and acknowledgement in one. */
const TELLS_OF_DETECTION = /\b(?:notic|detect|observ|alert|report|see|saw|found|discover|page)/i;

const rule: Rule = {
  metadata: {
    id: 'milestone-order',
    family: 'time',
    summary: 'The points of the incident come in an order that cannot be.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const timeline = document.facts.timeline?.timeline;
    if (timeline === undefined) return [];
    const told = new Set<number>();
    return PAIRS.filter((pair) => mayNotTurn(pair, document.kind)).flatMap(([first, second]): Finding[] => {
      // The most charitable reading: the earliest of what comes first, the latest of what comes second.
      const from = earliest(timeline.entries, first);
      const to = latest(timeline.entries, second);
      if (from === undefined || to === undefined || from.at.approximate || to.at.approximate) return [];
      const seconds = signedSeconds(from, to);
      if (seconds === null || seconds >= 0 || told.has(to.at.range.start)) return [];
      if (second === 'acknowledged' && TELLS_OF_DETECTION.test(to.text)) return [];
      told.add(to.at.range.start);
      return [
        {
          range: to.at.range,
          message: message(
            '{second} ({secondTime}) comes before {first} ({firstTime}). Every time to detect or to repair is measured between these points: correct a time, or say in the entry what it is.',
            {
              second: upperFirst(WORDS[second]),
              secondTime: to.at.text,
              first: WORDS[first],
              firstTime: from.at.text,
            },
          ),
          related: [{ range: from.at.range, message: message('This comes first in every incident') }],
        },
      ];
    });
  },
};
export default rule;

/** A defect that was found before it harmed anybody is what a release halt is about. */
function mayNotTurn([first, second]: readonly [Milestone, Milestone], kind: Kind): boolean {
  return !(kind === 'halt' && first === 'started' && second === 'detected');
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
