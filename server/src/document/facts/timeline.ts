/** Draws the timeline: from the section that bears its name, else from the best run of entries anywhere. */
import { type Block, type Prose, rangeOfProse } from '../block';
import { type ReadingContext, sectionAt, sectionsNamed } from '../context';
import type { Section, Timeline, TimelineEntry, TimelineFact } from '../model';
import { zoneDeclaredBy, zoneDeclaredByTitle } from '../time/zoneDeclarations';
import { placesOf } from '../time/timePlaces';
import { contains, type Range, type Text, within } from '../text';
import { entriesOf, withoutGroups } from './timelineEntries';
import { findNamedMarkers, leadsWithTime, type Marker } from './timelineMarkers';
import { orderOf } from './timelineOrder';
import { bestRun } from './timelineRuns';

/** Fewer timed entries than this are no sequence. */
const SMALLEST_TIMELINE = 3;

/** A heading of more characters is not looked at for a time. */
const LONGEST_HEADING = 500;

/** The document's timeline, or `null` where it tells of no sequence of times. */
export function drawTimeline(context: ReadingContext): TimelineFact | null {
  if (context.times.length === 0) return null;
  const labelled = outermost(context, sectionsNamed(context, 'timeline'));
  const named = ofOneKind(
    labelled.map((index) => withoutGroups(findNamedMarkers(blocksOf(context, index), context))),
  );
  const run =
    named.length >= SMALLEST_TIMELINE && !named.every(isTailed) ? null : bestRun(context, SMALLEST_TIMELINE);
  const markers = run === null || run.length <= named.length ? named : run;
  const entries = entriesOf(markers, context);
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return null;
  const home =
    markers === named
      ? labelled.find((index) => contains(sectionOf(context, index).range, first.range))
      : undefined;
  const section = home ?? sectionAt(context.sections, first.range);
  const range = home === undefined ? spanOf(entries) : sectionOf(context, home).range;
  return {
    range,
    origin: home === undefined ? 'prose' : 'section',
    text: first.text,
    answer: 'stated',
    section,
    timeline: timelineOf(entries, markers, { context, range }),
  };
}

/** Whether the time stands behind the words: "Resolved 14:59" is a milestone, and a log told elsewhere says more. */
function isTailed({ mention, rest }: Marker): boolean {
  return rest.start < mention.range.start;
}

function sectionOf(context: ReadingContext, index: number): Section {
  return context.sections[index] as Section;
}

/** The blocks of a section, and of those behind it that are headed by a time and so go on with it. */
function blocksOf(context: ReadingContext, index: number): readonly Block[] {
  const { blocks, range, depth, form } = sectionOf(context, index);
  if (form !== 'heading') return blocks;
  const [next] = within(context.blocks, { start: range.end, end: range.end + LONGEST_HEADING });
  if (next?.type !== 'heading' || next.depth !== depth || !leadsWithTime(next, context.times)) return blocks;
  const behind = context.blocks.filter(({ range: { start } }) => start >= range.end);
  let goesOn = true;
  const more = behind.filter((block) => {
    if (block.type === 'heading' && block.depth <= depth)
      goesOn &&= block.depth === depth && leadsWithTime(block, context.times);
    return goesOn;
  });
  return [...blocks, ...more];
}

/** Of several named timelines those that tell time alike: clocks are not mixed with a history in days. */
function ofOneKind(parts: readonly (readonly Marker[])[]): Marker[] {
  const full = parts.filter(({ length }) => length >= SMALLEST_TIMELINE);
  const clocked = full.filter((markers) => markers.some(({ mention }) => mention.hour !== null));
  return full.length > 1 && clocked.length > 0 ? clocked.flat() : parts.flat();
}

/** The sections that lie in none of the others; they are in document order. */
function outermost(context: ReadingContext, indexes: readonly number[]): number[] {
  let covered = -1;
  return indexes.filter((index) => {
    const { range } = sectionOf(context, index);
    if (range.end <= covered) return false;
    covered = range.end;
    return true;
  });
}

function spanOf(entries: readonly TimelineEntry[]): Range {
  return {
    start: Math.min(...entries.map(({ range }) => range.start)),
    end: Math.max(...entries.map(({ range }) => range.end)),
  };
}

function timelineOf(
  entries: readonly TimelineEntry[],
  markers: readonly Marker[],
  { context, range }: { readonly context: ReadingContext; readonly range: Range },
): Timeline {
  const shapes = new Set(markers.map(({ shape }) => shape));
  const [shape] = shapes;
  return {
    range,
    entries,
    shape: shapes.size === 1 && shape !== undefined ? shape : 'mixed',
    zone: declaredZone(context, range),
    zoneStated: entries.some(({ at }) => at.zoneOrigin !== 'assumed'),
    ...orderOf(entries),
  };
}

/** The first zone declared inside the timeline, by its heading, a column or a sentence. */
function declaredZone(context: ReadingContext, range: Range): Text | null {
  const blocks = within(context.blocks, range);
  const times = within(context.times, range);
  for (const { prose, mentions, kind } of placesOf(blocks, times)) {
    if (!contains(range, rangeOfProse(prose))) continue;
    const zone = declaredIn(prose, { mentions, kind });
    if (zone !== null) return zone;
  }
  return null;
}

function declaredIn(
  prose: Prose,
  { mentions, kind }: Pick<ReturnType<typeof placesOf>[number], 'mentions' | 'kind'>,
) {
  if (kind === 'heading' || kind === 'headerCell') return zoneDeclaredByTitle(prose, mentions);
  return kind === 'text' ? zoneDeclaredBy(prose, mentions) : null;
}
