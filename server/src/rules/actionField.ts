/** Fills a field of an action item: in the table's column for it, else behind the item's words. */
import { everyBlock } from '../document/block';
import type { ActionItem } from '../document/model';
import type { Source } from '../document/source';
import { contains } from '../document/text';
import type { Message } from './message';
import type { Fix, RuleContext } from './rule';

export interface ActionField {
  readonly title: Message;
  /** How the table's column is headed, lower case. */
  readonly columns: ReadonlySet<string>;
  /** What goes into an empty cell; snippet syntax. */
  readonly cell: string;
  /** What goes behind the words of an item that stands in no table. */
  readonly inline: string;
}

/** The fix; none for a row whose table has no such column, or whose cell is not empty. */
export function fieldFixes(
  item: ActionItem,
  { document, source }: Pick<RuleContext, 'document' | 'source'>,
  field: ActionField,
): readonly Fix[] {
  const { title } = field;
  if (item.form !== 'row') {
    const at = endOfItem(item, source);
    return [
      {
        title,
        kind: 'fill-in',
        preferred: true,
        edits: [{ range: { start: at, end: at }, newText: field.inline }],
      },
    ];
  }
  const at = emptyCell(item, { document, source }, field);
  return at === null
    ? []
    : [
        {
          title,
          kind: 'fill-in',
          preferred: true,
          edits: [{ range: { start: at, end: at }, newText: field.cell }],
        },
      ];
}

/** The end of the line on which the item's words end: behind its links and other fields. */
export function endOfItem({ textRange, range }: ActionItem, source: Source): number {
  const lineEnd = source.slice(textRange.end, range.end).search(LINE_END);
  return lineEnd < 0 ? range.end : textRange.end + lineEnd;
}

const LINE_END = /[ \t]{0,8}(?:\r?\n|$)/;

function emptyCell(
  item: ActionItem,
  { document, source }: Pick<RuleContext, 'document' | 'source'>,
  { columns }: ActionField,
): number | null {
  for (const block of everyBlock(document.blocks)) {
    if (block.type !== 'table' || !contains(block.range, item.textRange)) continue;
    const [header, ...rows] = block.rows;
    const column = header?.cells.findIndex(({ prose }) => columns.has(prose.text.trim().toLowerCase())) ?? -1;
    const row = rows.find(({ range }) => contains(range, item.textRange));
    const cell = column < 0 ? undefined : row?.cells[column];
    if (cell !== undefined && cell.prose.text.trim() === '') return behindBar(cell.range.start, source);
  }
  return null;
}

/** Inside the cell, behind the bar that it begins with and the blank after it. */
function behindBar(start: number, source: Source): number {
  const at = source.charAt(start) === '|' ? start + 1 : start;
  return source.charAt(at) === ' ' ? at + 1 : at;
}
