/** Puts the entries of a timeline in order, where that only moves whole items or rows and changes none. */
import type { Source } from '../document/source';
import { compareEntries } from '../document/facts/timelineOrder';
import type { Timeline, TimelineEntry } from '../document/model';
import { message } from './message';
import type { Fix } from './rule';

/** What may stand between two items or rows, apart from the bars of a table. */
const BETWEEN = /^[\s|>]{0,400}$/;
const ORDERED_ITEM = /^\d{1,9}[.)]/;
/** Words that lean on the entry above: moved, they could mean something else. */
const LEANS_ON_ENTRY_ABOVE =
  /\b(?:later|then|afterwards|thereafter|after (?:that|this|which)|shortly|meanwhile|at the same time|same|again|this|above|below|previous|next)\b/i;

/** The fix that sorts the entries; `null` where their times depend on where they stand, or the text between them is more than space. */
export function sortEntries({ entries, shape }: Timeline, source: Source): Fix | null {
  if (shape !== 'list' && shape !== 'table') return null;
  if (!areAlike(entries) || !areSideBySide(entries, source)) return null;
  const sorted = [...entries].sort((a, b) => -(compareEntries(a, b) ?? 0));
  const edits = entries.flatMap((entry, i) => {
    const wanted = sorted[i] ?? entry;
    return wanted === entry
      ? []
      : [{ range: entry.range, newText: source.slice(wanted.range.start, wanted.range.end) }];
  });
  const moved = entries.filter((entry, i) => sorted[i] !== entry);
  return {
    title: message('Put the timeline in order'),
    kind: isSafe(moved) ? 'safe' : 'rewrite',
    preferred: true,
    edits,
  };
}

/** A time that is off by more than this is more likely mistyped than misplaced. */
const MISPLACED_AT_MOST = 12 * 3_600;

function isSafe(moved: readonly TimelineEntry[]): boolean {
  if (moved.some(({ text }) => LEANS_ON_ENTRY_ABOVE.test(text))) return false;
  const moments = moved.map(
    ({ at, elapsed }) => elapsed ?? (at.utc === null ? 0 : Date.parse(at.utc) / 1000),
  );
  return Math.max(...moments) - Math.min(...moments) <= MISPLACED_AT_MOST;
}

/** Whether each time says the same wherever it stands: dates and zones are all written, or all the same from outside. */
function areAlike(entries: readonly TimelineEntry[]): boolean {
  const [first] = entries;
  if (first === undefined) return false;
  return entries.every(
    ({ at, elapsed }) =>
      at.precision !== 'day' &&
      (elapsed === null) === (first.elapsed === null) &&
      at.date === first.at.date &&
      at.zone === first.at.zone &&
      at.zoneOrigin === first.at.zoneOrigin &&
      (at.date === 'stated' || elapsed !== null || dayOf(at.utc) === dayOf(first.at.utc)) &&
      (at.utc === null) === (first.at.utc === null),
  );
}

function dayOf(utc: string | null): string {
  return utc?.slice(0, 10) ?? '';
}

function areSideBySide(entries: readonly TimelineEntry[], source: Source): boolean {
  return entries.every((entry, i) => {
    if (ORDERED_ITEM.test(source.slice(entry.range.start, entry.range.start + 12))) return false;
    const before = entries[i - 1];
    if (before === undefined) return true;
    return (
      before.range.end <= entry.range.start &&
      BETWEEN.test(source.slice(before.range.end, entry.range.start)) &&
      indentOf(before, source) === indentOf(entry, source)
    );
  });
}

/** Characters between the start of the line and the entry. */
function indentOf({ range }: TimelineEntry, source: Source): number {
  return range.start - (source.lastIndexOf('\n', range.start - 1) + 1);
}
