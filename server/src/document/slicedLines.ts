/** The lines of a sliced text, counted piece by piece: an edit counts those of the pieces it made. */
import { oncePer } from './oncePer';
import type { Piece } from './pieces';
import type { SlicedText } from './slicedText';
import { indexLines, lastAtMost, type LineIndex } from './text';

/** The line index of a text by its own offsets. Equal to `indexLines` of the whole. */
export const linesOf = oncePer((text: SlicedText) => indexPieces(text));

/** The same lines by offsets of the layout. */
export function layoutLinesOf(text: SlicedText): LineIndex {
  const lines = linesOf(text);
  return {
    lineCount: lines.lineCount,
    positionAt: (offset) => lines.positionAt(text.toText(offset)),
    lineStart: (line) => text.toLayout(lines.lineStart(line)),
    offsetAt: (position) => text.toLayout(lines.offsetAt(position)),
  };
}

const linesOfPiece = oncePer(({ text }: Piece) => indexLines(text));

/** The head counts as the first part, each piece as one more. */
function indexPieces({ head, pieces, starts, length }: SlicedText): LineIndex {
  const headLines = indexLines(head);
  const partAt = (part: number): LineIndex =>
    part === 0 ? headLines : linesOfPiece(pieces[part - 1] as Piece);
  const textOf = (part: number): string => (part === 0 ? head : (pieces[part - 1] as Piece).text);
  const startOf = (part: number): number => (part === 0 ? 0 : (starts[part - 1] as number));
  /** How many line breaks stand in front of each part. */
  const breaks = [0];
  for (let part = 0; part <= pieces.length; part++)
    breaks.push((breaks[part] as number) + partAt(part).lineCount - 1);
  const lineCount = (breaks.at(-1) as number) + 1;

  const lineStart = (line: number): number => {
    if (line <= 0) return 0;
    if (line >= lineCount) return length;
    const part = lastAtMost(breaks, line - 1);
    return startOf(part) + partAt(part).lineStart(line - (breaks[part] as number));
  };
  const unitAt = (offset: number): string => {
    const part = offset < head.length ? 0 : lastAtMost(starts, offset) + 1;
    return textOf(part).charAt(offset - startOf(part));
  };
  const lineEnd = (line: number): number => {
    const start = lineStart(line);
    let end = line + 1 < lineCount ? lineStart(line + 1) : length;
    while (end > start && (unitAt(end - 1) === '\n' || unitAt(end - 1) === '\r')) end--;
    return end;
  };
  return {
    lineCount,
    positionAt(offset) {
      const at = Math.min(Math.max(offset, 0), length);
      const part = at < head.length || pieces.length === 0 ? 0 : lastAtMost(starts, at) + 1;
      const inside = partAt(part).positionAt(at - startOf(part));
      const line = (breaks[part] as number) + inside.line;
      return { line, column: inside.line > 0 ? inside.column : at - lineStart(line) };
    },
    lineStart,
    offsetAt({ line, column }) {
      const start = lineStart(line);
      return Math.max(start, Math.min(start + Math.max(0, column), lineEnd(line)));
    },
  };
}
