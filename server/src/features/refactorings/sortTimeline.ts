/** Sorts the entries of a timeline by time. */
import { CodeActionKind } from 'vscode-languageserver';
import type { TimelineEntry } from '../../document/model';
import { message } from '../../rules/message';
import type { Edit } from '../../rules/rule';
import type { ActionSource } from '../action';
import type { Reading } from '../openDocument';
import { localDate } from './clock';
import { containerOf, entriesOf, firstThatReads, momentsOf, slotsOf, touches } from './rewriting';

export const sortTimeline: ActionSource = ({ reading, range }) => {
  const timeline = reading.document.facts.timeline?.timeline;
  if (timeline?.ordered !== false || timeline.newestFirst || !touches(timeline.range, range)) return [];
  return [
    {
      id: 'sort timeline',
      title: message('Sort the timeline by time'),
      kind: CodeActionKind.RefactorRewrite,
      change: () => {
        const edits = sortedTimeline(reading);
        return edits === null ? null : { edits, snippet: 'plain' };
      },
    },
  ];
};

/** The edits that sort the timeline; `null` where its moments or its form do not allow it. */
export function sortedTimeline(reading: Reading): readonly Edit[] | null {
  const entries = entriesOf(reading.document);
  const sorted = [...entries].sort((a, b) => compare(a.at.utc ?? '', b.at.utc ?? ''));
  if (entries.some(({ at }) => at.utc === null)) return null;
  const wanted = sorted.map(({ at }) => at.utc).join();
  return firstThatReads(
    reading,
    [
      () => inOrder(reading, sorted, 'dates as they are'),
      () => inOrder(reading, sorted, 'dates where the day changes'),
      () => inOrder(reading, sorted, 'dates everywhere'),
    ],
    (after) => momentsOf(after).join() === wanted,
  );
}

type Dating = 'dates as they are' | 'dates where the day changes' | 'dates everywhere';

/** Puts the entries' own words into the places of the list or table, in the new order. */
function inOrder(reading: Reading, sorted: readonly TimelineEntry[], dating: Dating): readonly Edit[] | null {
  const { document, text } = reading;
  const entries = entriesOf(document);
  const container = containerOf(
    document,
    entries.map(({ at }) => at.range),
  );
  if (container === null) return null;
  const slots = slotsOf(container);
  const slotOf = new Map(entries.map((entry, i) => [entry, slots[i]]));
  return slots.flatMap((slot, i): Edit[] => {
    const entry = sorted[i];
    const own = entry === undefined ? undefined : slotOf.get(entry);
    if (entry === undefined || own === undefined) return [];
    const marker = LIST_MARKER.exec(text.slice(slot.start, slot.end))?.[0] ?? '';
    const ownMarker = LIST_MARKER.exec(text.slice(own.start, own.end))?.[0] ?? '';
    const words =
      text.slice(own.start + ownMarker.length, entry.at.range.start) +
      dated(entry, sorted[i - 1], dating, text) +
      text.slice(entry.at.range.end, own.end);
    const newText = container.type === 'list' ? marker + words : ownMarker + words;
    return newText === text.slice(slot.start, slot.end) ? [] : [{ range: slot, newText }];
  });
}

const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}/;

function dated(
  { at }: TimelineEntry,
  previous: TimelineEntry | undefined,
  dating: Dating,
  text: string,
): string {
  const words = text.slice(at.range.start, at.range.end);
  const date = localDate(at);
  if (dating === 'dates as they are' || at.date === 'stated' || date === null) return words;
  const same = previous !== undefined && localDate(previous.at) === date;
  return dating === 'dates where the day changes' && same ? words : `${date} ${words}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
