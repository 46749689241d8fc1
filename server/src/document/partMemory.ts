/** Places the pieces of a document under its sections and settles their times; a part that stayed the same is the same object. */
import { BEFORE_ALL, type Settled, settleRun } from './instants';
import { confirmTimes, isLog, quantitiesBesideTimes } from './looseTimes';
import type { Section } from './model';
import { oncePer } from './oncePer';
import { clip, clipped, type Part, rememberParts } from './parts';
import type { ReadPiece } from './pieceMemory';
import type { PieceReading } from './pieceReading';
import type { Range } from './text';
import { type DocumentTimes, documentTimes, type ZoneContext } from './time/documentTimes';
import type { TimeMention } from './timeMention';
import { vagueInPlace } from './vagueInPlace';

export interface PartMemory {
  /** The parts of a version: its pieces, read, below its sections. */
  place(read: readonly ReadPiece[], sections: readonly Section[], zones: ZoneContext): readonly Part[];
}

/** A part before its times are settled. */
interface Unsettled {
  readonly reading: PieceReading;
  readonly log: boolean;
  readonly rest: Omit<Part, 'instants'>;
}

interface Remembered {
  readonly unsettled: Unsettled;
  readonly document: string;
  readonly before: string;
  readonly settled: Settled;
  readonly part: Part;
}

export function createPartMemory(): PartMemory {
  let current = new Map<PieceReading, Remembered>();
  let last: readonly Part[] = [];
  return {
    place(read, sections, zones) {
      const log = isLog(read.reduce((sum, { reading }) => sum + unsureIn(reading.times), 0));
      const around = sectionsAround(sections);
      const unsettled = read.map(({ range, reading, source }) => {
        const inside = around(range);
        const known = current.get(reading)?.unsettled;
        if (known?.log === log && areAs(known.rest.sections, inside, { sections, range })) return known;
        const own = inside.map((index) => clippedAt(index, inside, { sections, range }));
        return placed(reading, own, { log, source, range });
      });
      const document = documentTimes(
        unsettled.map(({ rest }) => rest),
        zones,
      );
      const key = JSON.stringify(document);
      const next = new Map<PieceReading, Remembered>();
      let before = BEFORE_ALL;
      const parts = unsettled.map((each) => {
        const known = current.get(each.reading);
        const remembered =
          known?.unsettled === each && known.document === key && known.before === before
            ? known
            : settle(each, document, key, before);
        next.set(each.reading, remembered);
        before = remembered.settled.after;
        return remembered.part;
      });
      current = next;
      rememberParts(sections, parts, last);
      last = parts;
      return parts;
    },
  };
}

function settle(unsettled: Unsettled, times: DocumentTimes, document: string, before: string): Remembered {
  const settled = settleRun(unsettled.rest, times, before);
  return { unsettled, document, before, settled, part: { ...unsettled.rest, instants: settled.instants } };
}

function placed(
  reading: PieceReading,
  sections: readonly Section[],
  { log, source, range }: Pick<Unsettled, 'log'> & Pick<Part, 'source' | 'range'>,
): Unsettled {
  const times = log ? reading.times : confirmTimes(reading.times, sections);
  const quantities = quantitiesBesideTimes(reading.quantities, times);
  const vague = vagueInPlace(reading.vague, sections);
  return { reading, log, rest: { ...reading, range, source, sections, times, quantities, vague } };
}

/** Counted once for a list. */
const unsureIn = oncePer((times: readonly TimeMention[]) => times.filter((time) => time.unsure).length);

/** Indexes of the sections that reach into ranges, which are asked for in ascending order. */
function sectionsAround(sections: readonly Section[]): (range: Range) => readonly number[] {
  let next = 0;
  /** Those that are open where the range begins, outermost first. */
  let open: readonly number[] = [];
  return ({ start, end }) => {
    if (open.some((index) => (sections[index] as Section).range.end <= start))
      open = open.filter((index) => (sections[index] as Section).range.end > start);
    if ((sections[next]?.range.start ?? Infinity) >= end) return open;
    const inside = [...open];
    for (; next < sections.length && (sections[next] as Section).range.start < end; next++) inside.push(next);
    open = inside.filter((index) => (sections[index] as Section).range.end > end);
    return inside;
  };
}

interface Within {
  readonly sections: readonly Section[];
  readonly range: Range;
}

function clippedAt(index: number, inside: readonly number[], { sections, range }: Within): Section {
  const section = sections[index] as Section;
  return clipped(section, range, inside.indexOf(section.parent));
}

/** Whether the sections of a part are those of the indexes, as far as they lie in it. */
function areAs(part: readonly Section[], inside: readonly number[], { sections, range }: Within): boolean {
  return (
    part.length === inside.length &&
    part.every((section, i) => {
      const other = sections[inside[i] as number] as Section;
      return (
        section.name === other.name &&
        section.title === other.title &&
        section.form === other.form &&
        section.depth === other.depth &&
        section.titleRange.start === other.titleRange.start &&
        section.parent === inside.indexOf(other.parent) &&
        isClip(section.range, other.range, range) &&
        isClip(section.body, other.body, range)
      );
    })
  );
}

function isClip(part: Range, whole: Range, bounds: Range): boolean {
  const { start, end } = clip(whole, bounds);
  return part.start === start && part.end === end;
}
