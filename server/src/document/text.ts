/** Offsets, ranges and lines of a text. Offsets are UTF-16 code units; ranges are half-open; lines and columns are 0-based. */

/** A half-open range of UTF-16 offsets: `start` is inside, `end` is the first offset behind it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Anything that knows where it stands. */
export interface Located {
  readonly range: Range;
}

/** A located piece of text. `text` is as a reader sees it: one line, markup taken away. */
export interface Text extends Located {
  readonly text: string;
}

/** A place as line and column, both 0-based, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and back; built once for a text. */
export interface LineIndex {
  /** The number of lines; a text that ends with a line break has an empty last line. */
  readonly lineCount: number;
  /** Line and column of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position;
  /** The offset of a line's first character; clamped like `positionAt`. */
  lineStart(line: number): number;
  /** The offset of a place; the column is clamped to the line without its line break. */
  offsetAt(position: Position): number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Builds the line index of a text. Line breaks are `\n`, `\r\n` and `\r`, as in the Language Server Protocol. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) continue;
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) starts.push(i + 1);
  }
  const startOf = (line: number): number => (line <= 0 ? 0 : (starts[line] ?? text.length));
  const endOf = (line: number): number => {
    let end = starts[line + 1] ?? text.length;
    while (end > startOf(line) && isLineBreak(text.charCodeAt(end - 1))) end--;
    return end;
  };
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtMost(starts, at);
      return { line, column: at - startOf(line) };
    },
    lineStart: startOf,
    offsetAt({ line, column }) {
      const start = startOf(line);
      return Math.max(start, Math.min(start + Math.max(0, column), Math.max(endOf(line), start)));
    },
  };
}

function isLineBreak(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}

/** Index of the last element that is not greater than `value` in an ascending array; 0 where there is none. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  return Math.max(0, firstWhere(ascending, (each) => each > value) - 1);
}

/**
 * Index of the first value of which something holds that holds of all behind it, too; the length where it holds of none.
 * Cost: logarithm of the length.
 */
export function firstWhere<T>(values: readonly T[], holds: (value: T) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether `inner` lies inside `outer` (both may be equal). */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The values whose ranges lie inside `range`; `values` must be ordered by start. Cost: logarithm of the whole plus the answer. */
export function within<T extends Located>(values: readonly T[], range: Range): T[] {
  const found: T[] = [];
  for (let i = firstWhere(values, (value) => value.range.start >= range.start); i < values.length; i++) {
    const value = values[i] as T;
    if (value.range.start >= range.end) break;
    if (value.range.end <= range.end) found.push(value);
  }
  return found;
}

/** The values that share a character with `range`; they must be ordered, and none may overlap another. */
export function overlapping<T extends Located>(values: readonly T[], range: Range): readonly T[] {
  const first = firstWhere(values, (value) => value.range.end > range.start);
  let end = first;
  while (end < values.length && (values[end] as T).range.start < range.end) end++;
  return values.slice(first, end);
}

/** One line of text as a reader sees it: white space folded to single spaces, ends trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
