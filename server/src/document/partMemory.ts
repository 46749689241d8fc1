/** Places the pieces of a document under its sections and settles their times; a part that stayed the same is the same object. */
import { BEFORE_ALL, type Settled, settleRun } from './instants';
import { confirmTimes, isLog, quantitiesBesideTimes } from './looseTimes';
import type { Section } from './model';
import { clipped, type Part, rememberParts } from './parts';
import type { ReadPiece } from './pieceMemory';
import type { PieceReading } from './pieceReading';
import type { SlicedText } from './slicedText';
import { pieceSource } from './source';
import type { Range } from './text';
import { type DocumentTimes, documentTimes, type ZoneContext } from './time/documentTimes';
import type { TimeMention } from './timeMention';
import { vagueInPlace } from './vagueInPlace';

export interface PartMemory {
  /** The parts of a version: its pieces, read, below its sections. */
  place(
    text: SlicedText,
    read: readonly ReadPiece[],
    sections: readonly Section[],
    zones: ZoneContext,
  ): readonly Part[];
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
    place(text, read, sections, zones) {
      const log = isLog(read.reduce((sum, { reading }) => sum + unsureIn(reading.times), 0));
      const around = sectionsAround(text, read, sections);
      const unsettled = read.map(({ piece, reading }, i) => {
        const inside = around[i] as readonly Section[];
        const known = current.get(reading)?.unsettled;
        if (known?.log === log && areEqual(known.rest.sections, inside)) return known;
        const base = text.bases[i] as number;
        const source = pieceSource(piece.text, base);
        return placed(reading, inside, { log, source, range: { start: base, end: source.length } });
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
function unsureIn(times: readonly TimeMention[]): number {
  let count = unsureCounts.get(times);
  if (count === undefined) {
    count = times.filter((time) => time.unsure).length;
    unsureCounts.set(times, count);
  }
  return count;
}

const unsureCounts = new WeakMap<readonly TimeMention[], number>();

/** For each piece the sections that reach into it, as far as they lie in it. */
function sectionsAround(
  text: SlicedText,
  read: readonly ReadPiece[],
  sections: readonly Section[],
): (readonly Section[])[] {
  let next = 0;
  /** Indexes of the sections that are open where the piece begins, outermost first. */
  let open: number[] = [];
  return read.map(({ piece }, i) => {
    const start = text.bases[i] as number;
    const range: Range = { start, end: start + piece.text.length };
    open = open.filter((index) => (sections[index] as Section).range.end > start);
    const inside = [...open];
    for (; next < sections.length && (sections[next] as Section).range.start < range.end; next++) {
      inside.push(next);
      if ((sections[next] as Section).range.end > range.end) open.push(next);
    }
    return inside.map((index) => {
      const section = sections[index] as Section;
      return clipped(section, range, inside.indexOf(section.parent));
    });
  });
}

function areEqual(before: readonly Section[], after: readonly Section[]): boolean {
  return (
    before.length === after.length &&
    before.every((section, i) => {
      const other = after[i] as Section;
      return (
        section.name === other.name &&
        section.title === other.title &&
        section.form === other.form &&
        section.depth === other.depth &&
        section.parent === other.parent &&
        isSameRange(section.range, other.range) &&
        isSameRange(section.body, other.body)
      );
    })
  );
}

function isSameRange(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}
