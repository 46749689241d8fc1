/** Finds the places that a time leads: items, rows, headings and lines that may each be an entry of a timeline. */
import {
  type Block,
  type HeadingBlock,
  type ListItem,
  type Prose,
  rangeOfProse,
  type TableBlock,
} from '../block';
import type { ReadingContext } from '../context';
import type { TimelineEntry } from '../model';
import { isMostlyTime } from '../time/timePlaces';
import { type Range, within } from '../text';
import type { TimeMention } from '../timeMention';

export type MarkerShape = 'list' | 'table' | 'headings' | 'paragraphs';

export interface Marker {
  readonly shape: MarkerShape;
  /** Everything that belongs to the entry. */
  readonly range: Range;
  readonly mention: TimeMention;
  /** A second time right behind the first: the end of a range. */
  readonly until: TimeMention | null;
  /** The words of the entry that stand with its time, behind it; may be empty. */
  readonly rest: Range;
  /** The first words below, for an entry whose time stands alone. */
  readonly below: Range | null;
  /** Nothing but the time stands there. */
  readonly alone: boolean;
  /** Start of the list, table or heading that holds it: those of one run have the same. */
  readonly holder: number;
  /** Depth of a heading. */
  readonly depth: number;
}

export type { TimelineEntry };

/** All markers below the blocks, in document order. */
export function findMarkers(blocks: readonly Block[], context: Pick<ReadingContext, 'times'>): Marker[] {
  return markersBelow(blocks, { times: context.times, holder: 0, ends: false });
}

/** The same below "Timeline", where an item may end with its time as well: "Resolved 2025-05-04 14:59". */
export function findNamedMarkers(blocks: readonly Block[], context: Pick<ReadingContext, 'times'>): Marker[] {
  return markersBelow(blocks, { times: context.times, holder: 0, ends: true });
}

function markersBelow(blocks: readonly Block[], walk: Walk): Marker[] {
  const markers: Marker[] = [];
  collect(blocks, { ...walk, holder: blocks[0]?.range.start ?? 0 }, markers);
  return markers;
}

interface Walk {
  readonly times: readonly TimeMention[];
  readonly holder: number;
  /** Whether a time at the end of an item makes an entry of it. */
  readonly ends: boolean;
}

function collect(blocks: readonly Block[], walk: Walk, markers: Marker[]): void {
  let holder = walk.holder;
  blocks.forEach((block, index) => {
    switch (block.type) {
      case 'heading': {
        const marker = headingMarker(blocks, index, walk);
        if (marker !== null) markers.push(marker);
        else holder = block.range.start;
        break;
      }
      case 'paragraph':
        markers.push(...lineMarkers(block.prose, blocks[index + 1], { ...walk, holder }));
        break;
      case 'list':
        for (const item of block.items) collectItem(item, { ...walk, holder: block.range.start }, markers);
        break;
      case 'table':
        markers.push(...rowMarkers(block, walk));
        break;
      case 'quote':
        collect(block.blocks, { ...walk, holder }, markers);
        break;
    }
  });
}

function collectItem(item: ListItem, walk: Walk, markers: Marker[]): void {
  const first = item.blocks[0];
  if (first?.type !== 'paragraph') {
    collect(item.blocks, walk, markers);
    return;
  }
  const lead = leadOf(first.prose, walk.times) ?? (walk.ends ? tailOf(first.prose, walk.times) : null);
  if (lead !== null)
    markers.push({
      ...lead,
      shape: 'list',
      range: item.range,
      below: wordsOf(item.blocks[1]),
      holder: walk.holder,
      depth: 0,
    });
  collect(
    item.blocks.slice(1).filter(({ type }) => type === 'list' || type === 'table'),
    walk,
    markers,
  );
}

function headingMarker(blocks: readonly Block[], index: number, walk: Walk): Marker | null {
  const heading = blocks[index] as HeadingBlock;
  const lead = leadOf(heading.prose, walk.times);
  if (lead === null) return null;
  const next = blocks
    .slice(index + 1)
    .find((block) => block.type === 'heading' && block.depth <= heading.depth);
  const last = blocks.at(-1)?.range.end ?? heading.range.end;
  return {
    ...lead,
    shape: 'headings',
    range: { start: heading.range.start, end: next?.range.start ?? last },
    below: wordsOf(blocks[index + 1]),
    holder: -heading.depth,
    depth: heading.depth,
  };
}

interface Lead {
  readonly mention: TimeMention;
  readonly until: TimeMention | null;
  readonly rest: Range;
  readonly alone: boolean;
}

/** The time that leads a prose, with what stands behind it. */
function leadOf(prose: Prose, times: readonly TimeMention[]): Lead | null {
  const own = within(times, rangeOfProse(prose));
  const [mention, second] = own;
  if (mention?.leads !== true) return null;
  // The time leads the first line, not one further down.
  if (
    prose.text
      .slice(0, mention.range.start - prose.start)
      .trim()
      .includes('\n')
  )
    return null;
  const end = rangeOfProse(prose).end;
  return leadAt(prose, mention, { second, end, alone: isMostlyTime(prose, own) });
}

const BEHIND_LAST = /^[\s)\].,;*_]{0,12}$/;
/** Longer items tell a story that happens to end with a time. */
const LONGEST_TAILED = 160;

/** The time that a short prose ends with: "Fix deployed (24 August, 18:30 UTC)". */
function tailOf(prose: Prose, times: readonly TimeMention[]): Lead | null {
  if (prose.text.trim().length > LONGEST_TAILED) return null;
  const own = within(times, rangeOfProse(prose));
  const last = own.at(-1);
  if (last === undefined) return null;
  const mention = last.endsRange ? (own.at(-2) ?? last) : last;
  if (mention.hour === null && mention.day === null) return null;
  if (!BEHIND_LAST.test(prose.text.slice(last.range.end - prose.start))) return null;
  return {
    mention,
    until: last === mention ? null : last,
    rest: { start: prose.start, end: mention.range.start },
    alone: false,
  };
}

const BEHIND_TIME = /^[\s\])}>*_:,;.|–—→~-]{0,40}/;

function leadAt(
  prose: Prose,
  mention: TimeMention,
  { second, end, alone }: { second: TimeMention | undefined; end: number; alone: boolean },
): Lead {
  const until = second?.endsRange === true && second.range.start < end ? second : null;
  let from = until?.range.end ?? mention.range.end;
  // "13:14 EDT (17:14 UTC): …" gives one moment twice.
  if (until === null && second !== undefined && second.range.start - from < 4 && second.range.end < end) {
    const between = prose.text.slice(from - prose.start, second.range.start - prose.start);
    if (/^[ ]?[(/,] ?$/.test(between)) from = second.range.end;
  }
  const behind = prose.text.slice(from - prose.start, end - prose.start);
  const start = from + (BEHIND_TIME.exec(behind)?.[0].length ?? 0);
  return { mention, until, alone, rest: { start: Math.min(start, end), end } };
}

/** Whether a heading's own words begin with a time. */
export function leadsWithTime(heading: HeadingBlock, times: readonly TimeMention[]): boolean {
  return leadOf(heading.prose, times) !== null;
}

/** One marker for each line of a paragraph that a time leads. */
function lineMarkers(prose: Prose, below: Block | undefined, walk: Walk): Marker[] {
  const own = within(walk.times, rangeOfProse(prose));
  const leads = own.filter((mention) => mention.leads && !mention.endsRange && opensEntry(prose, mention));
  return leads.map((mention, index) => {
    const end = lineStart(prose, leads[index + 1]?.range.start ?? rangeOfProse(prose).end);
    const start = index === 0 ? prose.start : lineStart(prose, mention.range.start);
    const line = { start, end };
    const mine = within(own, line);
    const second = mine[mine.indexOf(mention) + 1];
    const part = { ...prose, start, text: prose.text.slice(start - prose.start, end - prose.start) };
    const lead = leadAt(prose, mention, { second, end, alone: isMostlyTime(part, mine) });
    return {
      ...lead,
      shape: 'paragraphs',
      range: line,
      below: index === leads.length - 1 ? wordsOf(below) : null,
      holder: walk.holder,
      depth: 0,
    };
  });
}

/** Prose wraps: a time at the head of a later line opens an entry only where a mark behind it says so. */
function opensEntry(prose: Prose, mention: TimeMention): boolean {
  const from = mention.range.start - prose.start;
  const words = prose.text.search(/\S/);
  const firstBreak = prose.text.indexOf('\n', Math.max(0, words));
  if (firstBreak < 0 || from < firstBreak) return true;
  const before = prose.text.slice(Math.max(0, from - 20), from);
  const at = mention.range.end - prose.start;
  const behind = prose.text.slice(at, at + 4);
  return (
    /^\s{0,2}[\]):|–—-]/.test(behind) || /[[(|]\s{0,2}$/.test(before) || !/[\p{L},]\s{0,8}$/u.test(before)
  );
}

/** The start of the line that holds an offset; the offset itself where it is the prose's end. */
function lineStart(prose: Prose, offset: number): number {
  const at = offset - prose.start;
  if (at >= prose.text.length) return offset;
  return prose.start + prose.text.lastIndexOf('\n', at - 1) + 1;
}

function wordsOf(block: Block | undefined): Range | null {
  if (block === undefined) return null;
  if (block.type === 'paragraph') return rangeOfProse(block.prose);
  if (block.type === 'quote') return wordsOf(block.blocks[0]);
  return block.type === 'list' ? wordsOf(block.items[0]?.blocks[0]) : null;
}

/** Columns that hold times, even where one is misspelt. */
const TIME_COLUMN = /\b(?:time|date|when|timestamp|ts|utc)\b/i;
/** Columns whose dates are promises, not events. */
const PROMISE_COLUMN = /\b(?:due|deadline|eta|target|by when|expected|planned|release|version)\b/i;

/** One marker for each row of a table with a column of times. */
function rowMarkers(table: TableBlock, walk: Walk): Marker[] {
  const [header, ...rows] = table.rows;
  const width = header?.cells.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => {
    if (PROMISE_COLUMN.test(header?.cells[column]?.prose.text.slice(0, 200) ?? '')) return false;
    if (TIME_COLUMN.test(header?.cells[column]?.prose.text.slice(0, 200) ?? ''))
      return rows.some((row) => timesOf(row.cells[column]?.prose, walk).length > 0);
    const timed = rows.filter((row) =>
      timesOf(row.cells[column]?.prose, walk).some(({ leads }) => leads),
    ).length;
    const only = rows.filter((row) => {
      const prose = row.cells[column]?.prose;
      return prose !== undefined && isMostlyTime(prose, timesOf(prose, walk));
    }).length;
    return 2 * only >= timed && 3 * timed >= rows.length && timed > 0;
  });
  if (columns.length === 0) return [];
  return rows.flatMap((row) => {
    const timed = columns.filter((column) => timesOf(row.cells[column]?.prose, walk).length > 0);
    // With separate columns for date and clock, the clock is the entry's time.
    const column =
      timed.find((index) => timesOf(row.cells[index]?.prose, walk).some(({ hour }) => hour !== null)) ??
      timed[0];
    const mentions = timesOf(row.cells[column ?? -1]?.prose, walk);
    const [mention, second] = mentions;
    if (mention === undefined) return [];
    const event = row.cells.find(
      (cell, index) => !columns.includes(index) && cell.prose.text.trim().length > 8,
    );
    const other = row.cells.find((cell, index) => !columns.includes(index) && cell.prose.text.trim() !== '');
    const rest = (event ?? other)?.prose;
    return [
      {
        shape: 'table' as const,
        range: row.range,
        mention,
        until: second?.endsRange === true ? second : null,
        rest: rest === undefined ? { start: mention.range.end, end: mention.range.end } : rangeOfProse(rest),
        below: null,
        alone: rest === undefined,
        holder: table.range.start,
        depth: 0,
      },
    ];
  });
}

function timesOf(prose: Prose | undefined, walk: Walk): TimeMention[] {
  return prose === undefined ? [] : within(walk.times, rangeOfProse(prose));
}
