/** Remembers how the pieces of a text were read, at their places, from version to version. */
import { shiftRange } from './block';
import { collectDefinitions } from './definitions';
import { definitionsFor, type Definitions, type MarkdownParser } from './markdown';
import { oncePer } from './oncePer';
import { type Extent, type PieceReading, readPiece, shiftReading } from './pieceReading';
import { type Piece, READING_BUDGET } from './pieces';
import type { SlicedText } from './slicedText';
import { layoutSource, pieceSource, type Source } from './source';
import type { Range } from './text';

/** A piece as it was read, or several of which only the headings were. All offsets are those of the layout. */
export interface ReadPiece {
  readonly range: Range;
  readonly extent: Extent;
  readonly unparsed: Piece['unparsed'];
  /** The same object as long as the piece stays what and where it is. */
  readonly reading: PieceReading;
  readonly source: Source;
  /** The line that opens a fence which the document never closes. */
  readonly openFence: Range | null;
}

export interface PieceMemory {
  /** The pieces of a version, read; what was read before is not read again. */
  read(text: SlicedText): readonly ReadPiece[];
}

interface Remembered extends ReadPiece {
  readonly piece: Piece;
  readonly base: number;
  /** The definitions that the piece refers to, as Markdown. */
  readonly definitions: string;
  /** The definitions of the document that it was read under. */
  readonly under: Definitions;
}

/** So many pieces go at once where a fence was opened: they are kept, for it is going to be closed again. */
const MANY = 8;

const NO_DEFINITIONS: Definitions = new Map();

export function createPieceMemory(parse?: MarkdownParser): PieceMemory {
  let current = new Map<Piece, Remembered>();
  /** The pieces that went when last many did, by their text. */
  let gone = new Map<string, Remembered>();
  /** The same object as long as the document defines the same. */
  let definitions: Definitions = NO_DEFINITIONS;

  const readingOf = (piece: Piece, base: number, extent: Extent): Remembered => {
    const before = current.get(piece) ?? gone.get(piece.text);
    const isInPlace = before?.piece === piece && before.base === base && before.extent === extent;
    if (isInPlace && before.under === definitions) return before;
    const referred = definitionsFor(piece.text, definitions);
    const fits =
      before !== undefined &&
      before.definitions === referred &&
      before.extent === extent &&
      before.piece.unparsed === piece.unparsed;
    if (fits && isInPlace) return { ...before, under: definitions };
    const reading = fits
      ? shiftReading(before.reading, base - before.base)
      : shiftReading(readPiece(piece, definitions, { extent, parse }), base);
    const { openFence, unparsed } = piece;
    const remembered: Remembered = {
      piece,
      range: { start: base, end: base + piece.text.length },
      extent,
      unparsed,
      reading,
      source: pieceSource(piece.text, base),
      openFence: openFence === undefined ? null : shiftRange(openFence, base),
      base,
      definitions: referred,
      under: definitions,
    };
    return remembered;
  };

  return {
    read(text) {
      const own = definitionsOf(text);
      if (!isSame(own, definitions)) definitions = own;
      const next = new Map<Piece, Remembered>();
      let spent = 0;
      let stayed = 0;
      const read = text.pieces.map((piece, i) => {
        spent += piece.cost;
        const extent = spent > READING_BUDGET ? 'headings' : 'whole';
        const remembered = readingOf(piece, text.bases[i] as number, extent);
        if (current.has(piece)) stayed++;
        next.set(piece, remembered);
        return remembered;
      });
      if (current.size - stayed >= MANY)
        gone = new Map(
          [...current.values()]
            .filter(({ piece }) => !next.has(piece))
            .map((remembered) => [remembered.piece.text, remembered]),
        );
      current = next;
      return grouped(read);
    },
  };
}

/** So many pieces of which only the headings are read count as one: there can be a hundred thousand of them. */
const GROUP = 64;

function grouped(read: readonly Remembered[]): readonly ReadPiece[] {
  const whole = read.findIndex(({ extent }) => extent === 'headings');
  if (whole < 0) return read;
  const groups: ReadPiece[] = read.slice(0, whole);
  for (let at = whole; at < read.length; at += GROUP) groups.push(groupOf(read.slice(at, at + GROUP)));
  return groups;
}

interface Group {
  readonly members: readonly Remembered[];
  readonly group: ReadPiece;
}

/** Groups by their first reading. */
const groups = new WeakMap<PieceReading, Group>();

function groupOf(members: readonly Remembered[]): ReadPiece {
  const [first] = members as [Remembered];
  const known = groups.get(first.reading);
  if (known?.members.length === members.length && known.members.every((each, i) => each === members[i]))
    return known.group;
  const { reading, range } = first;
  const end = members.at(-1)?.range.end ?? range.end;
  const pieces = members.map(({ piece }) => piece);
  const group: ReadPiece = {
    ...first,
    range: { start: range.start, end },
    reading: {
      blocks: members.flatMap((each) => each.reading.blocks),
      quantities: members.flatMap((each) => each.reading.quantities),
      vague: members.flatMap((each) => each.reading.vague),
      times: members.flatMap((each) => each.reading.times),
      people: members.flatMap((each) => each.reading.people),
      links: members.flatMap((each) => each.reading.links),
      images: members.flatMap((each) => each.reading.images),
    },
    source: layoutSource({ head: '', pieces, bases: members.map(({ base }) => base), end }),
    openFence: members.find(({ openFence }) => openFence !== null)?.openFence ?? null,
  };
  groups.set(reading, { members, group });
  return group;
}

const ownDefinitions = oncePer(({ text }: Piece): Definitions => {
  const own = collectDefinitions(text);
  return own.size === 0 ? NO_DEFINITIONS : own;
});

function isSame(a: Definitions, b: Definitions): boolean {
  return a.size === b.size && [...a].every(([label, target]) => b.get(label) === target);
}

/** The definitions of all pieces; the first of a label wins. */
function definitionsOf({ pieces }: SlicedText): Definitions {
  const all = new Map<string, string>();
  for (const piece of pieces)
    for (const [label, target] of ownDefinitions(piece)) if (!all.has(label)) all.set(label, target);
  return all;
}
