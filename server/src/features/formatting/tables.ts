/** Aligns a table: cells padded to the width of their column, as they are displayed. Only blanks and delimiter dashes change. */
import type { TableBlock } from '../../document/block';
import type { Range } from '../../document/text';
import { displayWidth } from './displayWidth';

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A table that is wider than this becomes no easier to read by padding. */
const WIDEST_COLUMN = 60;
/** Containers in front of a row: quotes and the blanks of a list. */
const LEAD = /^[ \t>]{0,40}/;
const DELIMITER_CELL = /^:?-{1,200}:?$/;

/** The edits that align a table, one for each line that changes; none where a row can't be told apart safely. */
export function alignTable(
  source: string,
  { range, rows }: TableBlock,
  replaced: ReadonlyMap<number, string>,
): TextEdit[] {
  const lines = linesOf(source, range);
  // One line for each row and one for the delimiter, or the table is not what it seems.
  if (lines.length !== rows.length + 1) return [];
  const cells = lines.map(({ text, start }) => cellsOf(text, start, replaced));
  const [header = []] = cells;
  const delimiter = cells[1] ?? [];
  if (!delimiter.every((cell) => DELIMITER_CELL.test(cell)) || delimiter.length !== header.length) return [];
  const widths = header.map((_, column) =>
    Math.min(
      WIDEST_COLUMN,
      Math.max(3, ...cells.filter((_row, i) => i !== 1).map((row) => displayWidth(row[column] ?? ''))),
    ),
  );
  return lines.flatMap(({ text, start }, index): TextEdit[] => {
    const row = cells[index] ?? [];
    const lead = LEAD.exec(text)?.[0] ?? '';
    const padded = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return index === 1 ? dashes(cell, width) : pad(cell, width, alignmentOf(delimiter[column] ?? ''));
    });
    const wanted = `${lead}| ${padded.join(' | ')} |`;
    return wanted === text ? [] : [minimal(text, wanted, start)];
  });
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(source: string, { start, end }: Range): Line[] {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lines: Line[] = [];
  for (let at = lineStart; at < end;) {
    const feed = source.indexOf('\n', at);
    const stop = feed < 0 ? source.length : feed;
    const text = source.slice(at, stop);
    lines.push({ text: text.endsWith('\r') ? text.slice(0, -1) : text, start: at });
    at = stop + 1;
  }
  return lines;
}

/** The cells of a line, trimmed; a pipe behind a backslash belongs to its cell. */
function cellsOf(line: string, start: number, replaced: ReadonlyMap<number, string>): string[] {
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const cells: string[] = [];
  let from = line.charAt(lead) === '|' ? lead + 1 : lead;
  const close = (to: number): void => {
    const raw = line.slice(from, to);
    const at = start + from + raw.length - raw.trimStart().length;
    const words = raw.trim();
    const other = replaced.get(at);
    cells.push(other ?? words);
    from = to + 1;
  };
  for (let i = from; i < line.length; i++) {
    if (line.charAt(i) === '\\') i++;
    else if (line.charAt(i) === '|') close(i);
  }
  if (line.slice(from).trim() !== '') close(line.length);
  return cells;
}

type Alignment = 'left' | 'right' | 'center';

function alignmentOf(delimiter: string): Alignment {
  if (!delimiter.endsWith(':')) return 'left';
  return delimiter.startsWith(':') ? 'center' : 'right';
}

function pad(cell: string, width: number, alignment: Alignment): string {
  const room = Math.max(0, width - displayWidth(cell));
  const before = alignment === 'right' ? room : alignment === 'center' ? Math.floor(room / 2) : 0;
  return `${' '.repeat(before)}${cell}${' '.repeat(room - before)}`;
}

function dashes(delimiter: string, width: number): string {
  const left = delimiter.startsWith(':') ? ':' : '';
  const right = delimiter.length > 1 && delimiter.endsWith(':') ? ':' : '';
  return `${left}${'-'.repeat(Math.max(1, width - left.length - right.length))}${right}`;
}

/** The smallest edit that turns a line into another. */
function minimal(text: string, wanted: string, start: number): TextEdit {
  let same = 0;
  while (same < text.length && same < wanted.length && text[same] === wanted[same]) same++;
  let end = 0;
  while (end < text.length - same && end < wanted.length - same && text.at(-1 - end) === wanted.at(-1 - end))
    end++;
  return {
    range: { start: start + same, end: start + text.length - end },
    newText: wanted.slice(same, wanted.length - end),
  };
}
