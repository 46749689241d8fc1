/** Durations that the document's own times contradict. */
import { oncePerPart } from '../document/parts';
import { formatSeconds } from '../document/arithmetic';
import { secondsBetweenInstants } from '../document/incidentTimes';
import {
  type IncidentDocument,
  type Instant,
  KINDS,
  type Quantity,
  type TimelineEntry,
} from '../document/model';
import type { Source } from '../document/source';
import { foldSpace } from '../document/text';
import { message } from './message';
import { signedSeconds } from './milestoneTimes';
import type { Finding, Rule } from './rule';
import { fitsDuration } from './statedDuration';

/** What may stand between the two ends of a span: "14:03–14:41", "from 14:03 to 14:41 UTC", "14:03 → 14:41". */
const TO =
  /^[\s*_`]{0,8}(?:UTC|GMT|[A-Z]{2,4})?[\s*_`]{0,8}(?:–|—|-|->|→|to|and|until|till|through)[\s*_`~]{0,8}$/;
/** What may stand between a span and the duration beside it: "14:03–14:41 UTC (38 minutes)", "14:03–14:41, 38 min". */
const THEN_DURATION =
  /^[\s*_`]{0,8}(?:\(?(?:UTC|GMT|[A-Z]{2,4})\)?)?[\s*_`]{0,8}(?:[(=:;,|]|, (?:or|for|lasting))[\s*_`(~]{0,8}(?:(?:about|around|approximately|approx\.?|total|duration|in total|for|ca\.?)[\s:]{1,3}){0,2}$/;
/** "38 minutes (14:03–14:41)", "38 minutes, from 14:03 to 14:41". */
const THEN_SPAN = /^[\s*_`]{0,8}(?:[(:;,]|, |\(?(?:from|between))[\s*_`(]{0,8}(?:(?:from|between)\s{1,3})?$/;

const START_LABELS: ReadonlySet<string> = new Set(
  'start,started,start time,start date,started at,incident start,incident started,impact start,outage start,begin,began,start of incident,start of impact,start of outage,time started,from'.split(
    ',',
  ),
);
const END_LABELS: ReadonlySet<string> = new Set(
  'end,ended,end time,end date,ended at,incident end,incident ended,impact end,outage end,resolved,resolved at,resolution,resolution time,end of incident,end of impact,end of outage,time resolved,time ended,to,until'.split(
    ',',
  ),
);

const rule: Rule = {
  metadata: {
    id: 'duration-mismatch',
    family: 'time',
    summary: 'A stated duration contradicts the times beside it or the timeline.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check({ document, source }) {
    const beside = besideSpans(document);
    const stated = document.facts.duration?.quantity;
    const whole =
      stated === undefined || beside.some(({ range }) => range.start === stated.range.start)
        ? null
        : (againstFields(document, stated, source) ?? againstTimeline(document, stated, source));
    return whole === null ? beside : [...beside, whole].sort((a, b) => a.range.start - b.range.start);
  },
};
export default rule;

/** The durations that stand beside both their ends. */
const besideSpans = oncePerPart(({ instants, quantities, source }): readonly Finding[] => {
  const durations = quantities.filter(({ kind }) => kind === 'duration');
  return durations.flatMap((stated): Finding[] => {
    for (let i = 1; i < instants.length; i++) {
      const [from, to] = [instants[i - 1], instants[i]];
      if (from === undefined || to === undefined) continue;
      if (Math.abs(to.range.start - stated.range.start) > 200) continue;
      if (!TO.test(source.slice(from.range.end, to.range.start))) continue;
      if (!isBeside(stated, { from, to }, source)) continue;
      const seconds = secondsBetweenInstants(from, to);
      if (seconds === null || seconds < 0 || fitsDuration(stated, seconds)) return [];
      return [contradiction(stated, { from, to, seconds }, source)];
    }
    return [];
  });
});

function isBeside(
  { range }: Quantity,
  span: { readonly from: Instant; readonly to: Instant },
  source: Source,
): boolean {
  if (range.start >= span.to.range.end && range.start - span.to.range.end <= 60)
    return THEN_DURATION.test(source.slice(span.to.range.end, range.start));
  if (range.end <= span.from.range.start && span.from.range.start - range.end <= 60)
    return THEN_SPAN.test(source.slice(range.end, span.from.range.start));
  return false;
}

/** The stated duration against fields that name start and end. */
function againstFields(document: IncidentDocument, stated: Quantity, source: Source): Finding | null {
  const [from, to] = [starts(document), ends(document)];
  const [start, end] = [from[0], to[0]];
  if (from.length !== 1 || to.length !== 1 || start === undefined || end === undefined) return null;
  if (start.range.start > end.range.start) return null;
  const seconds = secondsBetweenInstants(start, end);
  if (seconds === null || seconds < 0 || fitsDuration(stated, seconds)) return null;
  return contradiction(stated, { from: start, to: end, seconds }, source);
}

const starts = oncePerPart(({ instants, source }) =>
  instants.filter((instant) => START_LABELS.has(labelOf(instant, source))),
);
const ends = oncePerPart(({ instants, source }) =>
  instants.filter((instant) => END_LABELS.has(labelOf(instant, source))),
);

/** The words before an instant on its line, without marks. */
function labelOf({ range }: Instant, source: Source): string {
  const lineStart = source.lastIndexOf('\n', range.start - 1) + 1;
  const before = source.slice(Math.max(lineStart, range.start - 60), range.start);
  return foldSpace(before.replace(/[^A-Za-z ]/g, ' ')).toLowerCase();
}

/** The longest document of a timeline that is looked at, in entries: each pair is compared. */
const MOST_ENTRIES = 300;

/**
 * The stated duration against the timeline: a contradiction only where it is longer than the whole timeline, which
 * tells of the start and the end. What lies between any two entries may be what the author means.
 */
function againstTimeline({ facts }: IncidentDocument, stated: Quantity, source: Source): Finding | null {
  const entries = facts.timeline?.timeline.entries ?? [];
  if (entries.length < 2 || entries.length > MOST_ENTRIES) return null;
  if (entries.some(({ at, elapsed }) => (at.precision === 'day' || at.utc === null) && elapsed === null))
    return null;
  const start = entries.find(({ milestones }) => milestones.includes('started'));
  const end = entries.findLast(
    ({ milestones }) => milestones.includes('resolved') || milestones.includes('mitigated'),
  );
  if (start === undefined || end === undefined || start === end) return null;
  const seconds = signedSeconds(start, end);
  if (seconds === null || seconds <= 0 || fitsDuration(stated, seconds)) return null;
  const fitsSomewhere = entries.some((a) => endsOf(entries, a).some((b) => fitsDuration(stated, b)));
  return fitsSomewhere ? null : contradiction(stated, { from: start.at, to: end.at, seconds }, source);
}

/** Seconds from one entry to every other, the ends of ranges included. */
function endsOf(entries: readonly TimelineEntry[], from: TimelineEntry): number[] {
  return entries.flatMap((to) => {
    const toEnd = to.until === null ? null : secondsBetweenInstants(from.at, to.until);
    const toStart = signedSeconds(from, to);
    return [toEnd, toStart].filter((seconds): seconds is number => seconds !== null && seconds > 0);
  });
}

function contradiction(
  stated: Quantity,
  { from, to, seconds }: { readonly from: Instant; readonly to: Instant; readonly seconds: number },
  source: Source,
): Finding {
  const computed = formatSeconds(seconds);
  return {
    range: stated.range,
    message: message(
      '{from} → {to} is {computed}, but {stated} is stated. Correct the one that is wrong; where they measure different things, such as impact and response, name which.',
      {
        from: clockOf(from),
        to: clockOf(to),
        computed,
        stated: foldSpace(source.slice(stated.range.start, stated.range.end)),
      },
    ),
    related: [
      { range: from.range, message: message('Counted from here') },
      { range: to.range, message: message('Counted to here') },
    ],
    fixes: [
      {
        title: message('Write {duration}', { duration: computed }),
        kind: 'rewrite',
        edits: [{ range: stated.range, newText: computed }],
      },
    ],
  };
}

function clockOf({ text, clock }: Instant): string {
  return clock ?? text;
}
