/** Timelines that leave out when it was noticed, or when it was over. */
import type { Source } from '../document/source';
import type { Milestone, Timeline } from '../document/model';
import { lineBreakOf } from './insertion';
import { message } from './message';
import type { Fix, Rule } from './rule';

interface Point {
  readonly milestones: readonly Milestone[];
  /** Words of an entry that tell of it in some other way. */
  readonly words: RegExp;
  readonly name: string;
  readonly template: string;
}

const POINTS: readonly Point[] = [
  {
    milestones: ['detected', 'acknowledged'],
    words:
      /\b(?:alert\w{0,5}|alarm\w{0,3}|page[ds]?|paging|report(?:s|ed|ing)?|notic\w{1,4}|notif\w{2,8}|detect\w{0,4}|discover\w{0,4}|disclos\w{1,5}|rais(?:es|ed)|mail\w{0,2}|told|tells?|informed|customers?|users?|complain\w{0,4}|tickets?|monitor\w{0,4}|observ\w{1,4}|aware|reali[sz]\w{1,3}|identif\w{2,5}|found|finds?|spot(?:s|ted)?|sees?|saw|investigat\w{1,4}|support|incident|warn\w{0,4}|on-?call|slack|e-?mail|message|tweets?|call(?:s|ed)?|check(?:s|ed|ing)?)\b/i,
    name: 'when it was detected',
    template: '${1:14:09 UTC} Detected by ${2:alert, person or customer}',
  },
  {
    milestones: ['mitigated', 'resolved'],
    words:
      /\b(?:fix(?:ed|es)?|resolv\w{1,4}|resolution|restor\w{1,4}|recover\w{0,4}|roll(?:ed|s|ing)?[ -]?back|rollback|revert\w{0,4}|restart\w{0,4}|normal|online|back|deploy\w{0,5}|releas\w{1,3}|publish\w{0,3}|patch\w{0,3}|over|end(?:s|ed)?|clos\w{1,3}|complet\w{1,3}|work(?:s|ed|ing)|functional|operational|healthy|stable|resum\w{1,3}|up|available|done|succe\w{1,8}|hotfix|upgrad\w{1,3}|disabled?|removed?|merged?|mitigat\w{1,4}|paused?|stopp?\w{0,3}|re-?enabled?|scaled?|finish\w{0,3}|clear(?:s|ed)?|unlock\w{0,3}|green)\b/i,
    name: 'when the harm stopped',
    template: '${1:14:50 UTC} ${2:Impact ended}, because ${3:what was done}',
  },
];

const rule: Rule = {
  metadata: {
    id: 'missing-milestones',
    family: 'time',
    summary: 'The timeline does not tell when it was detected, or when it was over.',
    severity: 'off',
    kinds: ['review'],
    english: true,
  },
  check({ document, source }) {
    const timeline = document.facts.timeline?.timeline;
    // A history in days is no incident that was detected and repaired by the minute.
    if (timeline === undefined || timeline.entries.filter(({ at }) => at.clock !== null).length < 3)
      return [];
    const absent = POINTS.filter(
      ({ milestones, words }) =>
        !timeline.entries.some(
          (entry) =>
            milestones.some((one) => entry.milestones.includes(one)) ||
            words.test(source.slice(entry.range.start, entry.range.end)),
        ),
    );
    const [first] = timeline.entries;
    if (absent.length === 0 || first === undefined) return [];
    const fix = entryFix(timeline, absent, source);
    return [
      {
        range: first.at.range,
        message: message(
          'The timeline does not tell {points}. Times to detect and to repair are read off it: add an entry.',
          { points: absent.map(({ name }) => name).join(', nor ') },
        ),
        ...(fix === null ? {} : { fixes: [fix] }),
      },
    ];
  },
};
export default rule;

/** New items behind the last one of a list. */
function entryFix({ shape, entries }: Timeline, absent: readonly Point[], source: Source): Fix | null {
  const last = entries.at(-1);
  if (shape !== 'list' || last === undefined) return null;
  const lineStart = source.lastIndexOf('\n', last.range.start - 1) + 1;
  const lead = source.slice(lineStart, last.range.start);
  const bullet = source.charAt(last.range.start);
  if (lead.trim() !== '' || !'-*+'.includes(bullet)) return null;
  const at = { start: last.range.end, end: last.range.end };
  return {
    title: message('Add an entry'),
    kind: 'fill-in',
    preferred: true,
    edits: [
      {
        range: at,
        newText: absent
          .map(({ template }) => `${lineBreakOf(source)}${lead}${bullet} ${template}`)
          .slice(0, 1)
          .join(''),
      },
    ],
  };
}
