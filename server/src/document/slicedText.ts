/**
 * A text as pieces, of which versions share what an edit leaves alone, so that an edit costs the pieces around it.
 *
 * Every piece has a place of its own in the text's *layout*: a span of offsets with room behind it, which stays the same
 * while other pieces grow and shrink. What is found in a piece is told in offsets of the layout, and so outlives edits
 * elsewhere; `toText` turns them into offsets of the text. Where a text is read only once, both are the same.
 */
import { type FrontMatterReading, readFrontMatter } from './frontMatter';
import { cutIntoPieces, type Piece } from './pieces';
import { lastAtMost } from './text';

/** The text between two offsets of the text gives way to another. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** One version of a text. Immutable. */
export class SlicedText {
  /** In UTF-16 units. */
  readonly length: number;
  /** What stands in front of the pieces; its offsets are the same in text and layout. */
  readonly frontMatter: FrontMatterReading;
  /** The text that the front matter takes. */
  readonly head: string;
  readonly pieces: readonly Piece[];
  /** Where each piece begins in the text. */
  readonly starts: readonly number[];
  /** Where each piece begins in the layout. */
  readonly bases: readonly number[];
  /** Where the last piece ends in the layout. */
  readonly end: number;
  #text: string | null = null;

  private constructor(
    head: string,
    frontMatter: FrontMatterReading,
    pieces: readonly Piece[],
    bases: readonly number[],
  ) {
    this.head = head;
    this.frontMatter = frontMatter;
    this.pieces = pieces;
    this.bases = bases;
    this.starts = inARow(pieces, head.length);
    const last = pieces.length - 1;
    const lastLength = pieces[last]?.text.length ?? 0;
    this.length = (this.starts[last] ?? head.length) + lastLength;
    this.end = (bases[last] ?? head.length) + lastLength;
  }

  /** For a text that is read once: offsets of its layout are offsets of the text. */
  static readOnce(text: string): SlicedText {
    const frontMatter = readFrontMatter(text);
    const pieces = cutIntoPieces(text, frontMatter.end);
    return new SlicedText(
      text.slice(0, frontMatter.end),
      frontMatter,
      pieces,
      inARow(pieces, frontMatter.end),
    );
  }

  /** For a text that is going to be edited: there is room behind every piece. */
  static forEdits(text: string): SlicedText {
    const frontMatter = readFrontMatter(text);
    return SlicedText.#withRoom(text, frontMatter, cutIntoPieces(text, frontMatter.end));
  }

  static #withRoom(text: string, frontMatter: FrontMatterReading, pieces: readonly Piece[]): SlicedText {
    let base = frontMatter.end + LEAST_ROOM;
    const bases = pieces.map((piece) => {
      const own = base;
      base += piece.text.length + Math.max(LEAST_ROOM, piece.text.length >> 1);
      return own;
    });
    return new SlicedText(text.slice(0, frontMatter.end), frontMatter, pieces, bases);
  }

  toString(): string {
    this.#text ??= this.head + this.pieces.map(({ text }) => text).join('');
    return this.#text;
  }

  /** The offset in the text of an offset in the layout. */
  toText(offset: number): number {
    const at = lastAtMost(this.bases, offset);
    if (offset < (this.bases[at] ?? Infinity)) return Math.min(offset, this.head.length);
    const inside = Math.min(offset - (this.bases[at] as number), (this.pieces[at] as Piece).text.length);
    return (this.starts[at] as number) + inside;
  }

  /** The offset in the layout of an offset in the text. */
  toLayout(offset: number): number {
    if (offset < this.head.length || this.pieces.length === 0) return offset;
    const at = lastAtMost(this.starts, offset);
    return (this.bases[at] as number) + offset - (this.starts[at] as number);
  }

  /** The text after a change. */
  edit(change: Change): SlicedText {
    const { head } = this;
    const beforeFrontMatterEnds = change.start < Math.max(head.length, LONGEST_FENCE);
    if (beforeFrontMatterEnds || (this.frontMatter.frontMatter === null && this.#opensWithFence()))
      return this.#editAtHead(change);
    return this.#editPieces(change, this.frontMatter);
  }

  #opensWithFence(): boolean {
    const opening = (this.head + (this.pieces[0]?.text.slice(0, LONGEST_FENCE) ?? '')).replace(MARK, '');
    return FENCES.some((fence) => opening.startsWith(fence));
  }

  /** A change that may open, close or alter the front matter. */
  #editAtHead(change: Change): SlicedText {
    const before = this.toString();
    const after = before.slice(0, change.start) + change.newText + before.slice(change.end);
    const reading = readFrontMatter(after);
    if (change.start >= this.head.length && reading.end === this.head.length)
      return this.#editPieces(change, reading);
    const grown = after.length - before.length;
    const staysInHead = change.end <= this.head.length && reading.end === this.head.length + grown;
    if (staysInHead && reading.end <= (this.bases[0] ?? Infinity))
      return new SlicedText(after.slice(0, reading.end), reading, this.pieces, this.bases);
    const known = new Map(this.pieces.map((piece) => [piece.text, piece]));
    const pieces = cutIntoPieces(after, reading.end).map((piece) => sameAs(piece, known.get(piece.text)));
    return SlicedText.#withRoom(after, reading, pieces);
  }

  /** A change behind the front matter: cuts again from the piece before it to the first cut behind it that still holds. */
  #editPieces(change: Change, frontMatter: FrontMatterReading): SlicedText {
    const { pieces, starts } = this;
    const from = this.#spanStart(lastAtMost(starts, change.start) - 1);
    let to = this.#spanEnd(lastAtMost(starts, change.end));
    const offset = starts[from] ?? this.head.length;
    const old = joined(pieces, from, to);
    let text = old.slice(0, change.start - offset) + change.newText + old.slice(change.end - offset);
    for (let more = 1; ; more *= 2) {
      const next = this.#spanEnd(to);
      const cut = cutIntoPieces(text + joined(pieces, to, next));
      const holds = to >= pieces.length ? cut.length : cutAt(cut, text.length);
      if (holds !== null) return this.#replace(from, to, cut.slice(0, holds), frontMatter);
      const further = this.#spanEnd(Math.min(pieces.length - 1, to + more));
      text += joined(pieces, to, further);
      to = further;
    }
  }

  /** Index of the piece that the one at an index goes on with: scanning begins there. */
  #spanStart(index: number): number {
    let at = Math.max(0, index);
    while (at > 0 && this.pieces[at]?.goesOn === true) at--;
    return at;
  }

  /** Index behind the last piece that goes on with the one at an index. */
  #spanEnd(index: number): number {
    let at = Math.min(index + 1, this.pieces.length);
    while (this.pieces[at]?.goesOn === true) at++;
    return at;
  }

  /** The pieces from `from` up to `to` give way; what is equal at both ends of them stays, and stays in place. */
  #replace(from: number, to: number, cut: readonly Piece[], frontMatter: FrontMatterReading): SlicedText {
    const { pieces, bases } = this;
    let first = 0;
    while (first < cut.length && first < to - from && isSame(cut[first], pieces[from + first])) first++;
    let last = 0;
    const most = Math.min(cut.length, to - from) - first;
    while (last < most && isSame(cut[cut.length - 1 - last], pieces[to - 1 - last])) last++;
    const fresh = cut.slice(first, cut.length - last);
    const before = from + first;
    const behind = this.#roomFor(fresh, before, to - last);
    const moved = [...fresh, ...pieces.slice(to - last, behind)];
    return new SlicedText(
      this.head,
      frontMatter,
      [...pieces.slice(0, before), ...moved, ...pieces.slice(behind)],
      [
        ...bases.slice(0, before),
        ...spread(moved, this.#floor(before), bases[behind] ?? null),
        ...bases.slice(behind),
      ],
    );
  }

  /** Where the piece at an index may begin: where the one there began, or behind the one before it. */
  #floor(index: number): number {
    const own = this.bases[index];
    if (own !== undefined) return own;
    return this.pieces.length === 0 ? this.head.length + LEAST_ROOM : this.end + LEAST_ROOM;
  }

  /** Index of the first piece that can keep its place when others are put in front of it; those before it move. */
  #roomFor(fresh: readonly Piece[], before: number, behind: number): number {
    let at = behind;
    let needed = lengthOf(fresh);
    for (let more = 1; at < this.pieces.length; more *= 2) {
      if (this.#floor(before) + needed <= (this.bases[at] as number)) return at;
      const next = Math.min(this.pieces.length, at + more);
      needed += lengthOf(this.pieces.slice(at, next));
      at = next;
    }
    return at;
  }
}

/** What turns one text into another, as one change: the ends that both share stay. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}

/** Room behind a piece that is going to be edited: half of it again, and at least this. */
const LEAST_ROOM = 600;
const FENCES = ['---', '+++'];
/** A byte order mark, a fence and its line break. */
const LONGEST_FENCE = 6;
const MARK = /^\ufeff/;

function inARow(pieces: readonly Piece[], from: number): number[] {
  let start = from;
  return pieces.map(({ text }) => {
    const own = start;
    start += text.length;
    return own;
  });
}

/** Places for pieces from `floor` on; the room up to `ceiling` is shared among them, without end where there is none. */
function spread(pieces: readonly Piece[], floor: number, ceiling: number | null): number[] {
  const room =
    ceiling === null
      ? LEAST_ROOM
      : Math.floor((ceiling - floor - lengthOf(pieces)) / Math.max(1, pieces.length));
  let base = floor;
  return pieces.map(({ text }) => {
    const own = base;
    base += text.length + room;
    return own;
  });
}

function joined(pieces: readonly Piece[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += (pieces[i] as Piece).text;
  return text;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** How many of the pieces stand before an offset, if one of them begins there; `null` if none does. */
function cutAt(pieces: readonly Piece[], offset: number): number | null {
  let start = 0;
  for (const [i, { text, goesOn }] of pieces.entries()) {
    if (start === offset && !goesOn) return i;
    start += text.length;
  }
  return null;
}

function isSame(a: Piece | undefined, b: Piece | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.unparsed === b.unparsed &&
    a.goesOn === b.goesOn &&
    a.openFence?.start === b.openFence?.start
  );
}

/** A piece that is known already stands for an equal one, so that its reading is found again. */
function sameAs(piece: Piece, known: Piece | undefined): Piece {
  return known !== undefined && isSame(piece, known) ? known : piece;
}
