/** Remembers how the pieces of a text were read, at their places, from version to version. */
import { shiftRange } from './block';
import { collectDefinitions } from './definitions';
import { definitionsFor, type Definitions, type MarkdownParser } from './markdown';
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
}

/** Pieces that went are kept while they are no larger than the text: a fence that is closed again brings them back. */
const KEEP_AT_LEAST = 64_000;

export function createPieceMemory(parse?: MarkdownParser): PieceMemory {
  let current = new Map<Piece, Remembered>();
  /** By their text: what is read now, and what was read lately. */
  let byText = new Map<string, Remembered>();
  let kept = 0;

  const readingOf = (piece: Piece, base: number, extent: Extent, definitions: Definitions): Remembered => {
    const referred = definitionsFor(piece.text, definitions);
    const before = current.get(piece) ?? byText.get(piece.text);
    const fits =
      before !== undefined &&
      before.definitions === referred &&
      before.extent === extent &&
      before.piece.unparsed === piece.unparsed;
    if (fits && before.base === base && before.piece === piece) return before;
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
    };
    if (!byText.has(piece.text)) kept += piece.text.length;
    byText.set(piece.text, remembered);
    return remembered;
  };

  const forget = (text: SlicedText): void => {
    if (kept <= KEEP_AT_LEAST + 2 * text.length) return;
    byText = new Map([...current.values()].map((remembered) => [remembered.piece.text, remembered]));
    kept = [...byText.keys()].reduce((sum, { length }) => sum + length, 0);
  };

  return {
    read(text) {
      const definitions = definitionsOf(text);
      const next = new Map<Piece, Remembered>();
      let spent = 0;
      const read = text.pieces.map((piece, i) => {
        spent += piece.cost;
        const extent = spent > READING_BUDGET ? 'headings' : 'whole';
        const remembered = readingOf(piece, text.bases[i] as number, extent, definitions);
        next.set(piece, remembered);
        return remembered;
      });
      current = next;
      forget(text);
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

const NO_DEFINITIONS: Definitions = new Map();
const ownDefinitions = new WeakMap<Piece, Definitions>();

/** The definitions of all pieces; the first of a label wins. */
function definitionsOf({ pieces }: SlicedText): Definitions {
  const all = new Map<string, string>();
  for (const piece of pieces) {
    let own = ownDefinitions.get(piece);
    if (own === undefined) {
      own = collectDefinitions(piece.text);
      ownDefinitions.set(piece, own.size === 0 ? (own = NO_DEFINITIONS) : own);
    }
    for (const [label, target] of own) if (!all.has(label)) all.set(label, target);
  }
  return all;
}
