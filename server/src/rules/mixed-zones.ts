/** One timeline in several time zones. */
import type { Source } from '../document/source';
import { KINDS, type Instant } from '../document/model';
import { message } from './message';
import type { Edit, Fix, Rule } from './rule';
import { convert, type TargetZone } from './zoneConversion';

/** Names of one place in winter, in summer and all year: `PST`, `PDT`, `PT` are one. */
const SEASON = /^([A-Z]{1,3}?)[SD]?T$/;
const FAMILIES: Readonly<Record<string, string>> = {
  GMT: 'UTC',
  UCT: 'UTC',
  Z: 'UTC',
  '+00:00': 'UTC',
  CEST: 'CET',
  EEST: 'EET',
  WEST: 'WET',
};

const rule: Rule = {
  metadata: {
    id: 'mixed-zones',
    family: 'time',
    summary: 'The timeline mixes time zones.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: false,
  },
  check({ document, source }) {
    const entries = document.facts.timeline?.timeline.entries ?? [];
    const instants = entries.map(({ at }) => at).filter(({ clock, zone }) => clock !== null && zone !== null);
    const families = countBy(instants);
    const [most] = [...families].sort((a, b) => b[1] - a[1]);
    if (families.size < 2 || most === undefined) return [];
    const [usual] = most;
    const others = instants.filter(({ zone }) => familyOf(zone ?? '') !== usual);
    const [first, ...more] = others;
    const like = instants.find(({ zone }) => familyOf(zone ?? '') === usual);
    if (first === undefined || like === undefined) return [];
    const fix = conversionOf(others, source, like);
    return [
      {
        range: first.range,
        message: message(
          'This time is in {zone}, most of the timeline in {usual}. Readers subtract such times without noticing: write all of them in one zone.',
          { zone: first.zone ?? '', usual: like.zone ?? '' },
        ),
        related: [
          { range: like.range, message: message('A time in the other zone') },
          ...more.map(({ range }) => ({ range, message: message('Also in a zone of its own') })),
        ],
        ...(fix === null ? {} : { fixes: [fix] }),
      },
    ];
  },
};
export default rule;

/** The zone, whatever the season. */
function familyOf(written: string): string {
  const zone = written.toUpperCase();
  const known = FAMILIES[zone];
  if (known !== undefined || zone === 'UTC') return known ?? zone;
  return SEASON.exec(zone)?.[1] ?? zone;
}

function countBy(instants: readonly Instant[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { zone } of instants) {
    const family = familyOf(zone ?? '');
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}

function conversionOf(instants: readonly Instant[], source: Source, like: Instant): Fix | null {
  if (like.offsetMinutes === null || like.zone === null || like.doubt !== null) return null;
  // A place with a change of clocks could have another offset on another day.
  if (familyOf(like.zone) !== 'UTC') return null;
  const zone: TargetZone = { name: like.zone, offsetMinutes: like.offsetMinutes };
  const edits: Edit[] = [];
  for (const instant of instants) {
    const converted = instant.zoneOrigin === 'stated' ? convert(instant, source, zone) : null;
    if (converted === null) return null;
    edits.push(...converted);
  }
  return {
    title: message('Write these times in {zone}', { zone: zone.name }),
    kind: 'safe',
    preferred: true,
    edits,
  };
}
