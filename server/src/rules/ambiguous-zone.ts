/** Abbreviations of time zones that mean different zones to different readers. */
import { KINDS, type Instant } from '../document/model';
import type { Range } from '../document/text';
import { message } from './message';
import type { Finding, Rule, RuleContext } from './rule';

interface Meaning {
  readonly place: string;
  readonly offset: string;
}

/** What each abbreviation stands for, the commonest first. */
const MEANINGS: Readonly<Record<string, readonly Meaning[]>> = {
  IST: [
    { place: 'India', offset: '+05:30' },
    { place: 'Ireland', offset: '+01:00' },
    { place: 'Israel', offset: '+02:00' },
  ],
  CST: [
    { place: 'North America', offset: '-06:00' },
    { place: 'China', offset: '+08:00' },
    { place: 'Cuba', offset: '-05:00' },
  ],
  BST: [
    { place: 'Britain', offset: '+01:00' },
    { place: 'Bangladesh', offset: '+06:00' },
  ],
  AST: [
    { place: 'the Atlantic coast of Canada', offset: '-04:00' },
    { place: 'Arabia', offset: '+03:00' },
  ],
  GST: [
    { place: 'the Gulf', offset: '+04:00' },
    { place: 'South Georgia', offset: '-02:00' },
  ],
  AMT: [
    { place: 'the Amazon', offset: '-04:00' },
    { place: 'Armenia', offset: '+04:00' },
  ],
  ECT: [
    { place: 'Ecuador', offset: '-05:00' },
    { place: 'the Eastern Caribbean', offset: '-04:00' },
  ],
};

/** A document that also uses one of these has said which is meant. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  BST: ['GMT', 'Europe/London', 'London', 'UK'],
  CST: ['CDT', 'EST', 'PST', 'PDT', 'EDT', 'MST', 'America/Chicago', 'Asia/Shanghai'],
  AST: ['ADT', 'EST', 'EDT'],
  IST: ['Asia/Kolkata', 'Europe/Dublin', 'IDT'],
};

const rule: Rule = {
  metadata: {
    id: 'ambiguous-zone',
    family: 'time',
    summary: 'A time zone’s abbreviation means different zones to different readers.',
    severity: 'information',
    kinds: KINDS,
    english: false,
  },
  check(context) {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    const zones = new Set(context.document.instants.map(({ zone }) => zone));
    for (const instant of context.document.instants) {
      const { doubt, zone } = instant;
      if (doubt !== 'ambiguous-zone' || zone === null || seen.has(zone)) continue;
      seen.add(zone);
      if ((SIBLINGS[zone] ?? []).some((sibling) => zones.has(sibling))) continue;
      const finding = findingOf(instant, zone, context);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
};
export default rule;

function findingOf(instant: Instant, zone: string, context: RuleContext): Finding | null {
  const meanings = MEANINGS[zone.toUpperCase()];
  if (meanings === undefined) return null;
  const places = placesOf(zone, context);
  const range = places[0] ?? instant.range;
  return {
    range,
    message: message('{zone} means {meanings}. Hours lie between them: write the offset.', {
      zone,
      meanings: meanings.map(({ place, offset }) => `${place} (${offset})`).join(' or '),
    }),
    fixes: meanings.map(({ place, offset }) => ({
      title: message('Write UTC{offset} ({place})', { place, offset }),
      kind: 'rewrite',
      edits: places.map((place) => ({ range: place, newText: `UTC${offset}` })),
    })),
  };
}

/** Everywhere that the abbreviation stands as a zone: at a time, or in the declaration of the timeline. */
function placesOf(zone: string, { document, source }: RuleContext): Range[] {
  const places = document.instants.flatMap(({ range, zone: own, zoneOrigin }): Range[] => {
    if (own !== zone || zoneOrigin !== 'stated') return [];
    const at = source.slice(range.start, range.end).indexOf(zone);
    return at < 0 ? [] : [{ start: range.start + at, end: range.start + at + zone.length }];
  });
  const declared = document.facts.timeline?.timeline.zone;
  return [...places, ...(declared?.text === zone ? [declared.range] : [])].sort((a, b) => a.start - b.start);
}
