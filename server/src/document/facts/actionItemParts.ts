/** Cuts a section about follow-up work into the parts that its headings and labels make, and leaves out what explains it. */
import type { Block, HeadingBlock, Prose, TableBlock } from '../block';
import { boldStart } from './namedOwner';
import { ACTION_FIELDS, rowsByField } from './tableColumns';

/** The blocks from a heading to the next that is not below it. */
export interface Part {
  readonly heading: HeadingBlock | null;
  readonly body: readonly Block[];
}

/** The parts of blocks, the one before the first heading included. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: { heading: HeadingBlock | null; body: Block[] }[] = [{ heading: null, body: [] }];
  for (const block of blocks) {
    const outer = parts.at(-1)?.heading ?? null;
    if (block.type === 'heading' && (outer === null || block.depth <= outer.depth))
      parts.push({ heading: block, body: [] });
    else parts.at(-1)?.body.push(block);
  }
  return parts;
}

/** Whether a block consists of items. */
export function holdsItems(block: Block): boolean {
  return block.type === 'list' || block.type === 'table';
}

/** Lists in front of a table with a column for tasks explain its columns. */
export function withoutLegend(blocks: readonly Block[]): readonly Block[] {
  const table = blocks.findIndex((block) => block.type === 'table' && listsTasks(block));
  return table < 0 ? blocks : blocks.filter(({ type }, index) => index > table || type !== 'list');
}

function listsTasks(table: TableBlock): boolean {
  const [row] = rowsByField(table, ACTION_FIELDS);
  return row !== undefined && row.cells.has('action') && row.cells.size > 1;
}

/** The headings and paragraphs that stand over a list. */
export function labelsOver(blocks: readonly Block[]): Prose[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return [];
    if (blocks[index + 1]?.type === 'list') return [block.prose];
    const bold = boldStart(block.prose);
    return bold === null ? [] : [bold];
  });
}
