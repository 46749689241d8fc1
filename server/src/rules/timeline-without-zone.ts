/** Clock times of a timeline in no zone. */
import { KINDS, type Timeline } from '../document/model';
import type { Source } from '../document/source';
import type { Range } from '../document/text';
import { insertBlock } from './insertion';
import { message } from './message';
import type { Edit, Rule, RuleContext } from './rule';

/** A zone that stands behind a time without being read as one: "7:09 AM Eastern:". */
const SPOKEN_ZONE =
  /^[\s(]{0,3}(?:eastern|central|mountain|pacific|local|server|our) ?(?:time|standard|daylight)?\b/i;

const rule: Rule = {
  metadata: {
    id: 'timeline-without-zone',
    family: 'time',
    summary: 'The times of the timeline are in no time zone.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: false,
  },
  check(context) {
    const timeline = context.document.facts.timeline?.timeline;
    if (timeline === undefined || timeline.zoneStated || timeline.zone !== null) return [];
    const clocks = timeline.entries.filter(
      ({ at }) =>
        at.clock !== null &&
        at.zoneOrigin === 'assumed' &&
        !SPOKEN_ZONE.test(context.source.slice(at.range.end, at.range.end + 30)),
    );
    const [first] = clocks;
    if (first === undefined || clocks.length < 2) return [];
    return [
      {
        range: first.at.range,
        message: message(
          'This time and {count} more are in no time zone, so nobody can compare them with logs or with other documents. Write the zone once, above the timeline.',
          { count: clocks.length - 1 },
        ),
        fixes: [
          {
            title: message('Declare the time zone above the timeline'),
            kind: 'fill-in',
            preferred: true,
            edits: [declaration(timeline, first.range, context)],
          },
        ],
      },
    ];
  },
};
export default rule;

/** "All times UTC." before the block that holds the first entry. */
function declaration({ range }: Timeline, first: Range, { document, source }: RuleContext): Edit {
  const home = document.sections.find(
    (section) =>
      section.form === 'heading' &&
      section.range.start === range.start &&
      section.body.end > section.body.start,
  );
  const block = document.blocks.find(
    ({ range: { start, end } }) => start <= first.start && first.start < end,
  );
  const within = block === undefined ? first.start : block.range.start;
  const at = home === undefined ? within : Math.min(within, endOfLine(source, home.titleRange.end));
  return insertBlock(source, at, 'All times ${1:UTC}.');
}

function endOfLine(source: Source, offset: number): number {
  const end = source.indexOf('\n', offset);
  if (end < 0) return source.length;
  return source.charAt(end - 1) === '\r' ? end - 1 : end;
}
