/** Hover of quantities, objectives and instants: what follows from them, with the working. */
import { errorBudget, formatSeconds, formatShare, grouped } from '../../document/arithmetic';
import { affectedShare, budgetUseOf } from '../../document/budgetUse';
import {
  impactStart,
  type Measure,
  measuredTimes,
  secondsBetween,
  secondsBetweenInstants,
} from '../../document/incidentTimes';
import type { IncidentDocument, Instant, TimelineEntry } from '../../document/model';
import { valueAt } from '../../document/place';
import { contains } from '../../document/text';
import { type Message, message } from '../../rules/message';
import type { Reading } from '../openDocument';
import type { Card } from './card';

export function objectiveCard({ document }: Reading, offset: number): Card | null {
  const statement = valueAt(document.facts.slo?.statements ?? [], offset);
  if (statement === null) return null;
  const windowDays = statement.windowDays ?? 30;
  return {
    range: statement.range,
    title: message('Error budget: {budget}', {
      budget: formatSeconds(errorBudget({ ...statement, windowDays })),
    }),
    lines: [
      message('(1 − {objective}) × {days} days of full outage', {
        objective: formatShare(statement.objective),
        days: windowDays,
      }),
      ...(statement.windowDays === null ? [message('No window is stated; 30 days are taken.')] : []),
    ],
  };
}

export function quantityCard(reading: Reading, offset: number): Card | null {
  const { document } = reading;
  const quantity = valueAt(document.quantities, offset);
  if (quantity === null) return null;
  if (quantity.kind === 'duration') return durationCard(document, offset);
  const share = affectedShare(quantity);
  if (share === null) return null;
  const middle = (quantity.min + quantity.max) / 2;
  const lines: Message[] =
    quantity.of === null
      ? []
      : [
          message('{part} ÷ {whole} = {share}', {
            part: grouped(middle),
            whole: grouped(quantity.of),
            share: formatShare(share),
          }),
        ];
  const use = budgetUseOf(share, document, reading.settings.check.slos);
  if (use !== null)
    lines.push(
      message('{share} × {duration} ÷ {budget} = {used} of the error budget ({objective} over {days} days)', {
        share: formatShare(share),
        duration: formatSeconds(use.seconds),
        budget: formatSeconds(use.budgetSeconds),
        used: formatShare(use.used),
        objective: formatShare(use.objective.objective),
        days: use.objective.windowDays,
      }),
    );
  return lines.length === 0
    ? null
    : { range: quantity.range, title: message('{share} affected', { share: formatShare(share) }), lines };
}

/** The stated length of the incident beside what the timeline says. */
function durationCard(document: IncidentDocument, offset: number): Card | null {
  const stated = document.facts.duration?.quantity;
  if (stated === undefined || offset < stated.range.start || offset > stated.range.end) return null;
  const times = measuredTimes(document);
  if (times.length === 0) return null;
  return {
    range: stated.range,
    title: message('Duration: {duration}', { duration: formatSeconds((stated.min + stated.max) / 2) }),
    text: [message('By the timeline:')],
    lines: times.map(({ measure, seconds, from, to }) =>
      message('{measure}: {duration} ({from} → {to})', {
        measure: MEASURES[measure],
        duration: formatSeconds(seconds),
        from: from.at.text,
        to: to.at.text,
      }),
    ),
  };
}

/** The clock of each starts where these words say. */
const MEASURES: Readonly<Record<Measure, string>> = {
  detect: 'Impact to detection',
  acknowledge: 'Detection to acknowledgement',
  mitigate: 'Impact to mitigation',
  resolve: 'Impact to resolution',
};

export function instantCard({ document }: Reading, offset: number): Card | null {
  const instant = valueAt(document.instants, offset);
  if (instant === null) return null;
  const entry = document.facts.timeline?.timeline.entries.find(({ at }) => contains(at.range, instant.range));
  const lines = [...zoneLines(instant), ...elapsedLines(document, instant, entry)];
  if (instant.utc === null && lines.length === 0) return null;
  return {
    range: instant.range,
    title:
      instant.utc === null
        ? message('{time}, on a day that is not stated', { time: instant.clock ?? instant.text })
        : message('{utc}', { utc: readable(instant.utc) }),
    lines,
  };
}

function zoneLines({ clock, zone, zoneOrigin, offsetMinutes, doubt, precision }: Instant): Message[] {
  if (precision === 'day') return [];
  const offset = offsetMinutes === null ? '' : offsetName(offsetMinutes);
  const lines =
    zone === null
      ? [message('No zone is stated; UTC is taken.')]
      : zoneOrigin === 'declared'
        ? [
            message('{clock} in {zone} ({offset}), declared for these times', {
              clock: clock ?? '',
              zone,
              offset,
            }),
          ]
        : [message('{clock} in {zone} ({offset})', { clock: clock ?? '', zone, offset })];
  return doubt === null ? lines : [...lines, message(DOUBTS[doubt])];
}

const DOUBTS: Readonly<Record<NonNullable<Instant['doubt']>, string>> = {
  'ambiguous-zone': 'This abbreviation has more than one meaning; write UTC or an offset.',
  nonexistent: 'The clocks skip this time when they change.',
  'ambiguous-local': 'The clocks show this time twice when they change; the earlier is taken.',
};

function elapsedLines(
  document: IncidentDocument,
  instant: Instant,
  entry: TimelineEntry | undefined,
): Message[] {
  const start = impactStart(document);
  if (start === null || entry === start.entry) return [];
  const seconds =
    entry === undefined
      ? secondsBetweenInstants(start.entry.at, instant)
      : secondsBetween(start.entry, entry);
  const values = { duration: formatSeconds(Math.abs(seconds ?? 0)), start: start.entry.at.text };
  const since =
    seconds === null
      ? []
      : [
          start.by === 'started'
            ? seconds < 0
              ? message('{duration} before the impact began ({start})', values)
              : message('{duration} after the impact began ({start})', values)
            : message('{duration} from the first entry ({start})', values),
        ];
  const measures = measuredTimes(document)
    .filter(({ to }) => to === entry)
    .map(({ measure, seconds: took, from }) =>
      message('{measure}: {duration}, from {from}', {
        measure: MEASURES[measure],
        duration: formatSeconds(took),
        from: from.at.text,
      }),
    );
  return [...since, ...measures];
}

/** `2026-03-04 14:03 UTC`. */
function readable(utc: string): string {
  return utc.replace('T', ' ').replace('Z', ' UTC');
}

/** `UTC+02:00`. */
function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `UTC${minutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
