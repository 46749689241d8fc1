/** Times to detect, acknowledge, mitigate and resolve, each with the two moments it was computed from. */
import { type Measure, type MeasuredTime, measuredTimes } from '../../document/incidentTimes';
import type { Instant } from '../../document/model';
import { message, type Message } from '../../rules/message';
import type { Statement } from '../briefing';
import { inWords } from '../durationWords';
import { sentenceAround } from '../passages';
import type { PartMaker, Telling } from '../telling';

/** `{duration}`, by measure; where each clock starts is `incidentTimes`' business. */
const WORDS: Readonly<Record<Measure, Message>> = {
  detect: message('Detected after {duration}'),
  acknowledge: message('Acknowledged {duration} after the detection'),
  mitigate: message('Harm stopped after {duration}'),
  resolve: message('Resolved after {duration}'),
};

export const durations: PartMaker = {
  id: 'durations',
  heading: () => message('How long it took'),
  make(telling) {
    const { document } = telling;
    if (document.kind === 'halt') return [];
    const computed = measuredTimes(document)
      .filter(isExact)
      .map((time) => told(time, telling));
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

/** Both moments are known to the minute. */
function isExact({ from, to }: MeasuredTime): boolean {
  return [from, to].every(
    ({ at }) => at.utc !== null && (at.precision === 'minute' || at.precision === 'second'),
  );
}

function told({ measure, from, to, seconds }: MeasuredTime, telling: Telling): Statement {
  const duration = inWords(seconds);
  const write = from.at.utc?.slice(0, DAY) === to.at.utc?.slice(0, DAY) ? asWritten : withDay;
  return telling.compute(
    `time-to-${measure}`,
    message(WORDS[measure].template, { duration }),
    message('{from} → {to} = {duration}', { from: write(from.at), to: write(to.at), duration }),
    [from.range, to.range],
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
