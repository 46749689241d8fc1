/** Finds a timeline that bears no name: the longest run of entries that look alike and are neither plans nor lists of releases. */
import { type ReadingContext, sectionAt } from '../context';
import type { Section } from '../model';
import type { Source } from '../source';
import type { Range } from '../text';
import { withoutGroups } from './timelineEntries';
import { findMarkers, type Marker } from './timelineMarkers';

/** Sections whose dates are promises or references, not what happened. */
const OTHER_SECTIONS: ReadonlySet<string> = new Set([
  'actionItems',
  'communication',
  'references',
  'lessons',
]);
/** Headings of lists that bear dates and tell no incident. */
const OTHER_TITLES =
  /\b(?:releases?|changelog|change log|versions?|links?|references|roadmap|schedule|milestones|history of|see also|resources|further reading)\b/i;
/** A date alone is too common to open an entry: only where its line goes on like one. */
const OPENS_WORDS = /^[^\p{L}\p{N}]{0,12}[:–—\]|-]/u;

/** The longest run with at least `smallest` entries, or `null`. */
export function bestRun(context: ReadingContext, smallest: number): Marker[] | null {
  const runs = new Map<string, Marker[]>();
  for (const marker of findMarkers(context.blocks, context)) {
    if (!tellsAnEntry(marker, context)) continue;
    const key = keyOf(marker, context);
    if (key === null) continue;
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [marker]);
    else run.push(marker);
  }
  const candidates = [...runs.values()]
    .map(withoutGroups)
    .filter((run) => run.length >= smallest && isTold(run, context));
  return candidates.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Names the run that a marker belongs to: its section, or for headings the section around them and their depth. */
function keyOf(marker: Marker, { sections }: ReadingContext): string | null {
  const place = marker.shape === 'headings' ? outside(sections, marker) : sectionAt(sections, marker.range);
  for (let at = place; at >= 0; at = (sections[at] as Section).parent) {
    const section = sections[at] as Section;
    if (OTHER_SECTIONS.has(section.name ?? '') || (section.depth > 1 && OTHER_TITLES.test(section.title)))
      return null;
  }
  return `${place} ${marker.shape === 'headings' ? marker.depth : marker.shape}`;
}

/** The section around a heading, which itself is one where its own words name it. */
function outside(sections: readonly Section[], marker: Marker): number {
  const own = sectionAt(sections, marker.range);
  return sections[own]?.range.start === marker.range.start ? (sections[own]?.parent ?? -1) : own;
}

function tellsAnEntry(marker: Marker, context: ReadingContext): boolean {
  const { mention, shape } = marker;
  if (mention.elapsed !== null || shape === 'headings' || shape === 'table') return true;
  if (marker.alone) return true;
  const behind = context.source.slice(mention.range.end, mention.range.end + 16);
  const before = context.source.slice(Math.max(0, mention.range.start - 1), mention.range.start);
  if (OPENS_WORDS.test(behind) || before === '[' || before === '*' || before === '`') return true;
  if (mention.hour === null) return false;
  return (
    shape !== 'paragraphs' || !SPAN_START.test(context.source.slice(marker.range.start, mention.range.start))
  );
}

/** Sentences that begin so tell of a stretch or a deadline, not of a moment. */
const SPAN_START = /^\W{0,8}(?:from|by|between|until|till|since)\b/i;

const WORD = /[\u3040-\u9fff]{2}|(?<![\p{L}\p{N}])\p{L}{2,40}(?![\p{L}\p{N}])/gu;

/** Whether most entries say something, two words and more or from when to when: not a hash, a link or a number. */
function isTold(run: readonly Marker[], { source }: ReadingContext): boolean {
  const told = run.filter(
    ({ rest, below, until }) => until !== null || [rest, below].some((range) => hasWords(range, source)),
  );
  return 2 * told.length > run.length;
}

function hasWords(range: Range | null, source: Source): boolean {
  if (range === null) return false;
  const words = source.slice(range.start, Math.min(range.end, range.start + 300)).replace(ADDRESS, ' ');
  return (words.match(WORD)?.length ?? 0) >= 2;
}

const ADDRESS = /https?:[^\s)>]{0,2000}/g;
