/** A timeline in a zone other than UTC; for teams that write all times in UTC. */
import type { Source } from '../document/source';
import { type IncidentDocument, KINDS } from '../document/model';
import { message } from './message';
import type { Edit, Fix, Rule } from './rule';
import { convert } from './zoneConversion';

const UTC = { name: 'UTC', offsetMinutes: 0 };

const rule: Rule = {
  metadata: {
    id: 'timeline-not-utc',
    family: 'time',
    summary: 'The timeline is in a zone other than UTC.',
    severity: 'off',
    kinds: KINDS,
    english: false,
  },
  check({ document, source }) {
    const timeline = document.facts.timeline?.timeline;
    const local = timeline?.entries.find(
      ({ at }) =>
        at.clock !== null && at.zone !== null && at.offsetMinutes !== null && at.offsetMinutes !== 0,
    );
    if (timeline === undefined || local === undefined) return [];
    const fix = conversionOf(document, source);
    return [
      {
        range: local.at.zoneOrigin === 'declared' ? (timeline.zone?.range ?? local.at.range) : local.at.range,
        message: message(
          'The times are in {zone}. Logs, graphs and readers elsewhere are in UTC: write the timeline in UTC.',
          { zone: local.at.zone ?? '' },
        ),
        ...(fix === null ? {} : { fixes: [fix] }),
      },
    ];
  },
};
export default rule;

/** Converts every clock time of the document that is in a zone, and the declaration; `null` where one can't be converted. */
function conversionOf({ instants, facts }: IncidentDocument, source: Source): Fix | null {
  const declared = facts.timeline?.timeline.zone ?? null;
  const edits: Edit[] = [];
  for (const instant of instants) {
    if (instant.clock === null || instant.zone === null || instant.offsetMinutes === 0) continue;
    // A declaration somewhere else would still hold for what was converted.
    if (instant.zoneOrigin === 'declared' && instant.zone !== declared?.text) return null;
    const converted = convert(instant, source, UTC);
    if (converted === null) return null;
    edits.push(...converted);
  }
  if (declared !== null && declared.text !== 'UTC') edits.push({ range: declared.range, newText: 'UTC' });
  edits.sort((a, b) => a.range.start - b.range.start);
  return { title: message('Write the times in UTC'), kind: 'safe', preferred: true, edits };
}
