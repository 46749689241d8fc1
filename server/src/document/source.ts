/** The characters of a document by the offsets that its ranges are told in. A string is the source of a text read once. */
import type { SlicedText } from './slicedText';
import { lastAtMost, type Range } from './text';

/** As much of a string as reading and checking need; offsets are those of the document's ranges. */
export type Source = Pick<string, 'length' | 'slice' | 'charAt' | 'indexOf' | 'lastIndexOf' | 'startsWith'>;

/**
 * The source of a text whose ranges are told in offsets of its layout. The room behind a piece reads as nothing, and
 * nothing that is looked for spans two pieces.
 */
export function layoutSource(text: Pick<SlicedText, 'head' | 'pieces' | 'bases' | 'end'>): Source {
  const { head, pieces, bases, end } = text;

  /** Where an offset of the layout stands: the piece (-1 for the head) and how far in it. */
  const find = (offset: number): { piece: number; inside: number } => {
    const piece = lastAtMost(bases, offset);
    const base = bases[piece] ?? Infinity;
    if (offset < base) return { piece: -1, inside: Math.min(Math.max(0, offset), head.length) };
    return { piece, inside: Math.min(offset - base, textOf(piece).length) };
  };
  const textOf = (piece: number): string => (piece < 0 ? head : (pieces[piece]?.text ?? ''));
  const offsetOf = (piece: number, inside: number): number =>
    piece < 0 ? inside : (bases[piece] as number) + inside;

  const slice = (from = 0, to = end): string => {
    if (to <= from) return '';
    const first = find(from < 0 ? Math.max(0, end + from) : from);
    const last = find(to < 0 ? Math.max(0, end + to) : to);
    if (first.piece === last.piece) return textOf(first.piece).slice(first.inside, last.inside);
    let found = textOf(first.piece).slice(first.inside);
    for (let piece = first.piece + 1; piece < last.piece; piece++) found += textOf(piece);
    return found + textOf(last.piece).slice(0, last.inside);
  };

  return {
    length: end,
    slice,
    charAt(offset) {
      const { piece, inside } = find(offset);
      return textOf(piece).charAt(inside);
    },
    indexOf(searched, from = 0) {
      const start = find(from);
      for (let piece = start.piece; piece < pieces.length; piece++) {
        const found = textOf(piece).indexOf(searched, piece === start.piece ? start.inside : 0);
        if (found >= 0) return offsetOf(piece, found);
      }
      return -1;
    },
    lastIndexOf(searched, from = end) {
      if (from < 0) return head.lastIndexOf(searched, from);
      const start = find(from);
      for (let piece = start.piece; piece >= -1; piece--) {
        const found = textOf(piece).lastIndexOf(searched, piece === start.piece ? start.inside : Infinity);
        if (found >= 0) return offsetOf(piece, found);
      }
      return -1;
    },
    startsWith: (searched, at = 0) => slice(at, at + searched.length) === searched,
  };
}

/** The source of one piece at its place in the layout; there is nothing beside it. */
export function pieceSource(text: string, base: number): Source {
  const inside = (offset: number): number => Math.min(Math.max(0, offset - base), text.length);
  const placed = (index: number): number => (index < 0 ? -1 : index + base);
  return {
    length: base + text.length,
    slice: (from = 0, to = base + text.length) => text.slice(inside(from), inside(to)),
    charAt: (offset) => text.charAt(offset - base),
    indexOf: (searched, from = 0) => placed(text.indexOf(searched, inside(from))),
    lastIndexOf: (searched, from = Infinity) =>
      from < base ? -1 : placed(text.lastIndexOf(searched, from - base)),
    startsWith: (searched, at = 0) => at >= base && text.startsWith(searched, at - base),
  };
}

/** The offset behind the last character of a range that is no white space; the range's start where there is none. */
export function endOfWords(source: Source, { start, end }: Range): number {
  let to = end;
  // A blank line at a time, over the room behind a piece as well; then a character at a time.
  while (to > start) {
    const feed = source.lastIndexOf('\n', to - 1);
    if (source.slice(Math.max(start, feed + 1), to).trimEnd() !== '') break;
    to = feed;
  }
  while (to > start && source.charAt(to - 1).trim() === '') to--;
  return Math.max(start, to);
}

/** So many characters are looked at first; white space is seldom longer. */
const NEAR = 64;

/** White space at an offset, and whether nothing but it stands on that side. */
export interface Space {
  readonly space: string;
  readonly isAll: boolean;
}

/** The white space right before an offset. */
export function spaceBefore(source: Source, offset: number): Space {
  for (let reach = NEAR; ; reach *= 4) {
    const text = source.slice(Math.max(0, offset - reach), offset);
    const space = text.slice(text.trimEnd().length);
    if (space !== text || reach >= offset) return { space, isAll: space === text };
  }
}

/** The white space right behind an offset. */
export function spaceBehind(source: Source, offset: number): Space {
  for (let reach = NEAR; ; reach *= 4) {
    const text = source.slice(offset, Math.min(source.length, offset + reach));
    const space = text.slice(0, text.length - text.trimStart().length);
    if (space !== text || offset + reach >= source.length) return { space, isAll: space === text };
  }
}
