/**
 * Parts: the pieces of a document where they stand, under the sections around them. Facts and findings that look at one
 * place at a time are kept with its part, so that an edit asks again only where it changed something.
 */
import type { Block } from './block';
import type { Image, Instant, Link, Person, Quantity, Section, VagueQuantity } from './model';
import type { Source } from './source';
import type { Range } from './text';
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

const WHOLE: Range = { start: 0, end: Infinity };

/** Tells the parts of the document that has these sections. */
export function rememberParts(sections: readonly Section[], parts: readonly Part[]): void {
  remembered.set(sections, parts);
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
 * Computes a list for each part, once, and gives those of all parts in document order. `compute` must depend on nothing
 * but the part, and nobody may change its result.
 */
export function oncePerPart<T>(compute: (part: Part) => readonly T[]): (document: Parted) => readonly T[] {
  const known = new WeakMap<Part, readonly T[]>();
  const joined = new WeakMap<readonly Part[], readonly T[]>();
  return (document) => {
    const parts = partsOf(document);
    const before = joined.get(parts);
    if (before !== undefined) return before;
    const all: T[] = [];
    for (const part of parts) {
      let own = known.get(part);
      if (own === undefined) {
        own = compute(part);
        known.set(part, own);
      }
      for (const each of own) all.push(each);
    }
    joined.set(parts, all);
    return all;
  };
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
  const first = firstFrom(blocks, start);
  return blocks.slice(first, firstFrom(blocks, end));
}

function firstFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clip({ start, end }: Range, bounds: Range): Range {
  const from = Math.min(Math.max(start, bounds.start), bounds.end);
  return { start: from, end: Math.max(from, Math.min(end, bounds.end)) };
}
