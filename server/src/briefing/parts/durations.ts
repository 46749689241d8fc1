/** Times to detect, acknowledge, mitigate and resolve, each with the two moments it was computed from. */
import type { Instant, Milestone, TimelineEntry } from '../../document/model';
import { message, type Message } from '../../rules/message';
import type { Statement } from '../briefing';
import { inWords } from '../durationWords';
import { sentenceAround } from '../passages';
import type { PartMaker, Telling } from '../telling';

interface Measure {
  readonly id: string;
  readonly from: Milestone;
  readonly to: Milestone;
  /** `{duration}`. */
  readonly words: Message;
}

/** The clock starts at the impact; the acknowledgement is counted from the detection. */
const MEASURES: readonly Measure[] = [
  { id: 'time-to-detect', from: 'started', to: 'detected', words: message('Detected after {duration}') },
  {
    id: 'time-to-acknowledge',
    from: 'detected',
    to: 'acknowledged',
    words: message('Acknowledged {duration} after the detection'),
  },
  {
    id: 'time-to-mitigate',
    from: 'started',
    to: 'mitigated',
    words: message('Harm stopped after {duration}'),
  },
  { id: 'time-to-resolve', from: 'started', to: 'resolved', words: message('Resolved after {duration}') },
];

export const durations: PartMaker = {
  id: 'durations',
  heading: () => message('How long it took'),
  make(telling) {
    const { document } = telling;
    if (document.kind === 'halt') return [];
    const computed = MEASURES.flatMap((measure) => measured(measure, telling));
    const stated = document.facts.duration;
    if (stated !== undefined && stated.origin !== 'prose')
      return [...telling.tell([stated], { id: 'duration', frame: message('Duration: {text}') }), ...computed];
    if (computed.length > 0) return computed;
    const spoken = stated === undefined ? null : sentenceAround(document, stated.quantity.range);
    if (spoken !== null) return telling.tell([spoken], { id: 'duration' });
    return [
      telling.gap(
        'duration',
        message('Not stated: how long it lasted. Add when the impact began and ended, with the zone.'),
      ),
    ];
  },
};

function measured({ id, from, to, words }: Measure, telling: Telling): Statement[] {
  const start = momentOf(telling, from);
  const end = momentOf(telling, to);
  if (start === null || end === null) return [];
  const seconds = (Date.parse(end.at.utc ?? '') - Date.parse(start.at.utc ?? '')) / 1000;
  if (!Number.isFinite(seconds) || seconds < 0) return [];
  const duration = inWords(seconds);
  const write = start.at.utc?.slice(0, DAY) === end.at.utc?.slice(0, DAY) ? asWritten : withDay;
  return [
    telling.compute(
      id,
      message(words.template, { duration }),
      message('{from} → {to} = {duration}', { from: write(start.at), to: write(end.at), duration }),
      [start.range, end.range],
    ),
  ];
}

/** The first entry that reaches a milestone at a known minute. */
function momentOf({ document }: Telling, milestone: Milestone): TimelineEntry | null {
  const entries = document.facts.timeline?.timeline.entries ?? [];
  return (
    entries.find(
      ({ milestones, at }) =>
        milestones.includes(milestone) &&
        at.utc !== null &&
        (at.precision === 'minute' || at.precision === 'second'),
    ) ?? null
  );
}

/** Length of `2026-03-04`. */
const DAY = 10;

/** Two clock times on different days would look like a mistake. */
function withDay(instant: Instant): string {
  const { utc, offsetMinutes, date } = instant;
  const moment = Date.parse(utc ?? '') + (offsetMinutes ?? 0) * 60_000;
  if (date === 'stated' || Number.isNaN(moment)) return asWritten(instant);
  return `${new Date(moment).toISOString().slice(0, DAY)} ${asWritten(instant)}`;
}

function asWritten({ text, zone }: Instant): string {
  return zone === null || text.includes(zone) ? text : `${text} ${zone}`;
}
