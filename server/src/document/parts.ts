/**
 * Parts: the pieces of a document where they stand, under the sections around them. Facts and findings that look at one
 * place at a time are kept with its part, so that an edit asks again only where it changed something.
 */
import type { Block } from './block';
import type { Image, Instant, Link, Person, Quantity, Section, VagueQuantity } from './model';
import type { Source } from './source';
import { firstWhere, overlapping, type Range } from './text';
import type { TimeMention } from './timeMention';

/** What one piece says. The same object as long as none of it changes. */
export interface Part {
  readonly range: Range;
  /** The characters of the part. */
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** The sections that reach into the part, outermost first, as far as they lie in it; `parent` counts among them. */
  readonly sections: readonly Section[];
  readonly quantities: readonly Quantity[];
  readonly vague: readonly VagueQuantity[];
  readonly times: readonly TimeMention[];
  readonly instants: readonly Instant[];
  readonly people: readonly Person[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
}

/** A document, or what is known of it so far. */
export type Parted = Pick<Part, 'blocks' | 'sections'> & Partial<Part>;

/** Parts by the sections that a document and what is known of it before share. */
const remembered = new WeakMap<readonly Section[], readonly Part[]>();
/** What sets the parts of a version apart from those of the one before; known until there is a later one. */
const differences = new WeakMap<readonly Part[], Difference>();

/** The parts of both versions up to `from` are the same, and so are those behind: from `end` on, from `endBefore` on. */
interface Difference {
  readonly before: readonly Part[];
  readonly from: number;
  readonly end: number;
  readonly endBefore: number;
}

const WHOLE: Range = { start: 0, end: Infinity };

/** Tells the parts of the document that has these sections, and those of the version before it. */
export function rememberParts(
  sections: readonly Section[],
  parts: readonly Part[],
  before: readonly Part[] = [],
): void {
  remembered.set(sections, parts);
  differences.delete(before);
  differences.set(parts, differenceOf(parts, before));
}

function differenceOf(parts: readonly Part[], before: readonly Part[]): Difference {
  const most = Math.min(parts.length, before.length);
  let from = 0;
  while (from < most && parts[from] === before[from]) from++;
  let same = 0;
  while (same < most - from && parts[parts.length - 1 - same] === before[before.length - 1 - same]) same++;
  return { before, from, end: parts.length - same, endBefore: before.length - same };
}

/** The parts of a document, in order. One that was not read here, but made up or read from JSON, is one part. */
export function partsOf(document: Parted): readonly Part[] {
  if (isPart(document)) return [document];
  const known = remembered.get(document.sections);
  if (known !== undefined) return known;
  const whole: Part = {
    range: WHOLE,
    source: '',
    quantities: [],
    vague: [],
    times: [],
    instants: [],
    people: [],
    links: [],
    images: [],
    ...document,
  };
  remembered.set(document.sections, [whole]);
  return [whole];
}

function isPart(document: Parted): document is Part {
  return document.range !== undefined;
}

/**
 * Computes a list for each part, once, and gives those of all parts in document order: the same list as for the version
 * before, where none of its own has changed. `compute` must depend on nothing but the part, and nobody may change its
 * result.
 */
export function oncePerPart<T>(compute: (part: Part) => readonly T[]): (document: Parted) => readonly T[] {
  const known = new WeakMap<Part, readonly T[]>();
  const joined = new WeakMap<readonly Part[], Joined<T>>();
  const listOf = (part: Part): readonly T[] => {
    let list = known.get(part);
    if (list === undefined) {
      list = compute(part);
      known.set(part, list.length === 0 ? (list = NONE) : list);
    }
    return list;
  };
  return (document) => {
    if (isPart(document)) return listOf(document);
    const parts = partsOf(document);
    const own = joined.get(parts);
    if (own !== undefined) return own.all;
    const difference = differences.get(parts);
    const before = difference === undefined ? undefined : joined.get(difference.before);
    const result =
      difference === undefined || before === undefined
        ? joinAll(parts.map(listOf))
        : joinAgain(parts, difference, before, listOf);
    joined.set(parts, result);
    return result.all;
  };
}

interface Joined<T> {
  readonly lists: readonly (readonly T[])[];
  readonly all: readonly T[];
}

const NONE: readonly never[] = [];

function joinAll<T>(lists: readonly (readonly T[])[]): Joined<T> {
  const filled = lists.filter(({ length }) => length > 0);
  return { lists, all: filled.length === 1 ? (filled[0] as readonly T[]) : NONE.concat(...(filled as [])) };
}

function joinAgain<T>(
  parts: readonly Part[],
  { from, end, endBefore }: Difference,
  known: Joined<T>,
  listOf: (part: Part) => readonly T[],
): Joined<T> {
  const inPlace = end === endBefore;
  const fresh = parts.slice(from, end).map((part, i) => {
    const list = listOf(part);
    return inPlace ? unchanged(known.lists[from + i], list) : list;
  });
  if (inPlace && fresh.every((list, i) => list === known.lists[from + i])) return known;
  return joinAll([...known.lists.slice(0, from), ...fresh, ...known.lists.slice(endBefore)]);
}

/** The list before where the new one holds the same values: whoever depends on it need not ask again. */
function unchanged<T>(before: readonly T[] | undefined, list: readonly T[]): readonly T[] {
  const isSame = before?.length === list.length && before.every((value, i) => value === list[i]);
  return isSame ? before : list;
}

/** What is computed from a stretch of a document, kept as long as the parts that it lies in stay the same. */
interface Kept<T> {
  readonly parts: readonly Part[];
  readonly also: unknown;
  readonly value: T;
}

/**
 * Computes from a section of a document, and gives what was computed last for a section of that title as long as the
 * parts that it lies in, and what else it depends on, are the same objects.
 */
export function oncePerSection<T extends object>(): (
  document: Parted,
  section: Section,
  also: unknown,
  compute: () => T,
) => T {
  const known = new WeakMap<Part, Map<string, Kept<T>>>();
  return (document, { title, range }, also, compute) => {
    const parts = overlapping(partsOf(document), range);
    const [first] = parts;
    if (first === undefined) return compute();
    let kept = known.get(first);
    if (kept === undefined) known.set(first, (kept = new Map()));
    const key = `${range.start} ${title}`;
    const before = kept.get(key);
    if (before !== undefined && before.also === also && isSameList(before.parts, parts)) return before.value;
    const value = compute();
    kept.set(key, { parts, also, value });
    return value;
  };
}

function isSameList(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

/** A section as far as it lies in a range. */
export function clipped(section: Section, range: Range, parent: number): Section {
  const body = clip(section.body, range);
  return {
    ...section,
    parent,
    range: clip(section.range, range),
    body,
    blocks: startingIn(section.blocks, range),
  };
}

/** The blocks that start in a range; they are ordered. */
function startingIn(blocks: readonly Block[], { start, end }: Range): readonly Block[] {
  const firstFrom = (offset: number): number => firstWhere(blocks, ({ range }) => range.start >= offset);
  return blocks.slice(firstFrom(start), firstFrom(end));
}

/** A range as far as it lies in another; empty at the nearer end where it lies outside. */
export function clip({ start, end }: Range, bounds: Range): Range {
  const from = Math.min(Math.max(start, bounds.start), bounds.end);
  return { start: from, end: Math.max(from, Math.min(end, bounds.end)) };
}
