/** Writes every time of a timeline in UTC. */
import { CodeActionKind } from 'vscode-languageserver';
import type { Instant } from '../../document/model';
import { message } from '../../rules/message';
import type { Edit } from '../../rules/rule';
import type { ActionSource } from '../action';
import type { Reading } from '../openDocument';
import { utcWords } from './clock';
import { entriesOf, firstThatReads, momentsOf, touches } from './rewriting';

export const timelineToUtc: ActionSource = ({ reading, range }) => {
  const timeline = reading.document.facts.timeline?.timeline;
  if (timeline === undefined || !touches(timeline.range, range)) return [];
  const elsewhere = timeline.entries.some(({ at }) => at.offsetMinutes !== null && at.offsetMinutes !== 0);
  if (!elsewhere || timeline.entries.some(({ at }) => at.utc === null || at.doubt !== null)) return [];
  return [
    {
      id: 'timeline to utc',
      title: message('Write the times of the timeline in UTC'),
      kind: CodeActionKind.RefactorRewrite,
      change: () => {
        const edits = timelineInUtc(reading);
        return edits === null ? null : { edits, snippet: 'plain' };
      },
    },
  ];
};

/** The edits that write the timeline in UTC; `null` where a time can't be told. */
export function timelineInUtc(reading: Reading): readonly Edit[] | null {
  const wanted = momentsOf(reading.document).join();
  return firstThatReads(
    reading,
    [() => inUtc(reading, 'where needed'), () => inUtc(reading, 'everywhere')],
    (after) =>
      momentsOf(after).join() === wanted && entriesOf(after).every(({ at }) => at.offsetMinutes === 0),
  );
}

/** A date is written where one stood, and where the day in UTC is another than that of the time before. */
function inUtc(reading: Reading, dates: 'where needed' | 'everywhere'): readonly Edit[] | null {
  const edits: Edit[] = [];
  let day: string | null = null;
  for (const { at, until } of entriesOf(reading.document))
    for (const instant of until === null ? [at] : [at, until]) {
      const today = instant.utc?.slice(0, 10) ?? null;
      const withDate =
        dates === 'everywhere' || instant.date === 'stated' || today !== day ? 'with date' : 'without date';
      const newText = utcWords(instant, { date: withDate });
      if (newText === null) return null;
      day = today;
      edits.push({ range: rangeOf(instant, reading.text), newText });
    }
  return [...edits, ...zoneEdits(reading)].sort((a, b) => a.range.start - b.range.start);
}

/** A time and the zone behind it. */
function rangeOf({ range, zone }: Instant, text: string): Instant['range'] {
  if (zone === null) return range;
  const behind = text.slice(range.end, range.end + zone.length + 1);
  return behind.trimStart() === zone ? { start: range.start, end: range.end + behind.length } : range;
}

/** "All times PST" → "All times UTC". */
function zoneEdits({ document }: Reading): Edit[] {
  const zone = document.facts.timeline?.timeline.zone ?? null;
  return zone === null ? [] : [{ range: zone.range, newText: 'UTC' }];
}
