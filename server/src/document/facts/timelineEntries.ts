/** Makes entries of what a time leads: headings of a day fall away, words and milestones are added. */
import type { ReadingContext } from '../context';
import type { Instant, TimelineEntry } from '../model';
import type { Source } from '../source';
import { contains, firstWhere, foldSpace, type Range } from '../text';
import type { TimeMention } from '../timeMention';
import { milestonesIn } from './milestones';
import type { Marker } from './timelineMarkers';

/** The markers that are entries themselves, without those that only give a day or a phase to the entries below them. */
export function withoutGroups(markers: readonly Marker[]): Marker[] {
  const kept: Marker[] = [];
  let dropUntil = -1;
  markers.forEach((marker, index) => {
    if (marker.range.start < dropUntil && marker.shape === 'paragraphs') return;
    const inside = insideOf(markers, index);
    if (marker.shape === 'headings' && inside.length > 0) {
      if (isGroupHeading(marker, inside)) return;
      // The heading is the entry; its paragraphs only mention further times.
      dropUntil = marker.range.end;
    } else if (isGroupLine(marker, inside[0] ?? markers[index + 1])) return;
    kept.push(marker);
  });
  return kept;
}

/** The markers within the range of the one at `index`. */
function insideOf(markers: readonly Marker[], index: number): Marker[] {
  const { range } = markers[index] as Marker;
  const inside: Marker[] = [];
  for (let i = index + 1; i < markers.length; i++) {
    const marker = markers[i] as Marker;
    if (marker.range.start >= range.end) break;
    if (contains(range, marker.range)) inside.push(marker);
  }
  return inside;
}

function isGroupHeading(heading: Marker, inside: readonly Marker[]): boolean {
  if (inside.some(({ shape }) => shape === 'headings')) return true;
  const firm = inside.filter(({ shape }) => shape !== 'paragraphs');
  if (hasClock(heading) && heading.until === null) return firm.length >= 2;
  return firm.length > 0 || inside.some(hasClock);
}

/** A day alone on its line or item, with clock times below it. */
function isGroupLine(marker: Marker, next: Marker | undefined): boolean {
  if (!marker.alone || hasClock(marker) || marker.mention.elapsed !== null || next === undefined)
    return false;
  if (marker.shape === 'table' || marker.shape === 'headings') return false;
  return hasClock(next) && next.mention.month === null;
}

function hasClock({ mention }: Marker): boolean {
  return mention.hour !== null;
}

/** The entry of each marker whose time was settled. */
export function entriesOf(markers: readonly Marker[], context: ReadingContext): TimelineEntry[] {
  const instantOf = (mention: TimeMention | null): Instant | null =>
    mention === null ? null : (context.instants[indexOf(context.times, mention)] ?? null);
  return markers.flatMap((marker) => {
    const at = instantOf(marker.mention);
    if (at === null) return [];
    const { text, range: textRange } = wordsOf(marker, context.source);
    return [
      {
        range: trimmed(marker.range, context.source),
        at,
        until: instantOf(marker.until),
        elapsed: marker.mention.elapsed,
        text,
        textRange,
        milestones: milestonesIn(text),
      },
    ];
  });
}

/** Index of a mention; `times` are ordered by start. */
function indexOf(times: readonly TimeMention[], mention: TimeMention): number {
  return firstWhere(times, ({ range }) => range.start >= mention.range.start);
}

const MARKUP = /[*_`[\]\\]/g;
const LINK_TARGET = /\]\([^()\s]{0,2000}\)/g;

function wordsOf(marker: Marker, source: Source): { text: string; range: Range } {
  const beside = trimmed(marker.rest, source);
  const range = beside.end > beside.start || marker.below === null ? beside : trimmed(marker.below, source);
  const words = source.slice(range.start, range.end).replace(LINK_TARGET, ']').replace(MARKUP, '');
  return { text: foldSpace(words), range };
}

function trimmed({ start, end }: Range, source: Source): Range {
  let from = start;
  let to = Math.max(start, end);
  while (to > from && source.charAt(to - 1).trim() === '') to--;
  while (from < to && source.charAt(from).trim() === '') from++;
  return { start: from, end: to };
}
