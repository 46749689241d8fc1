/** What refactorings share: a new text is taken only if reading it gives the facts that it should. */
import { readDocument } from '../../document/reader';
import type { Block, ListBlock, TableBlock } from '../../document/block';
import { everyBlock } from '../../document/block';
import type { IncidentDocument, TimelineEntry } from '../../document/model';
import { contains, type Range } from '../../document/text';
import { applyEdits } from '../../rules/applyFixes';
import type { Edit } from '../../rules/rule';
import type { Reading } from '../openDocument';

/** The first of several ways to write something that reads as it should; `null` where none does. */
export function firstThatReads(
  reading: Reading,
  ways: readonly (() => readonly Edit[] | null)[],
  holds: (after: IncidentDocument, text: string) => boolean,
): readonly Edit[] | null {
  for (const way of ways) {
    const edits = way();
    if (edits === null || edits.length === 0) continue;
    const text = applyEdits(reading.text, edits);
    if (holds(readDocument(text, reading.settings.reading), text)) return edits;
  }
  return null;
}

/** The entries of the timeline, or none. */
export function entriesOf({ facts }: IncidentDocument): readonly TimelineEntry[] {
  return facts.timeline?.timeline.entries ?? [];
}

/** The timeline's moments in order of the text, for comparing two texts. */
export function momentsOf(document: IncidentDocument): (string | null)[] {
  return entriesOf(document).map(({ at }) => at.utc);
}

/** The list or table whose items or rows are the parts: one for one, without others between. */
export function containerOf(
  { blocks }: IncidentDocument,
  parts: readonly Range[],
): ListBlock | TableBlock | null {
  const [first] = parts;
  if (first === undefined) return null;
  const candidates = [...everyBlock(blocks)].filter(
    (block): block is ListBlock | TableBlock =>
      (block.type === 'list' || block.type === 'table') && contains(block.range, first),
  );
  return candidates.findLast((block) => fits(slotsOf(block), parts)) ?? null;
}

/** The ranges of a list's items or of a table's rows below its header. */
export function slotsOf(block: ListBlock | TableBlock): readonly Range[] {
  return block.type === 'list'
    ? block.items.map(({ range }) => range)
    : block.rows.slice(1).map(({ range }) => range);
}

function fits(slots: readonly Range[], parts: readonly Range[]): boolean {
  return slots.length === parts.length && slots.every((slot, i) => contains(slot, parts[i] ?? slot));
}

/** Whether the cursor or selection touches a range. */
export function touches(range: Range, at: Range): boolean {
  return range.start <= at.end && at.start <= range.end;
}

/** A piece of Markdown as one cell of a table. */
export function asCell(markdown: string): string {
  return markdown
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\\)\|/g, '\\|');
}

/** A cell's Markdown as running text. */
export function fromCell(markdown: string): string {
  return markdown.trim().replaceAll('\\|', '|');
}

/** A table in Markdown. */
export function tableOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  lineBreak: string,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join(lineBreak);
}

/** Whether an item is one paragraph, so that it can become a row. */
export function isOneParagraph(blocks: readonly Block[]): boolean {
  return blocks.length === 1 && blocks[0]?.type === 'paragraph';
}
