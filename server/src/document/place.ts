/** What stands at an offset of a document. */
import { type Block, everyBlock, type Prose, prosesOf, rangeOfProse } from './block';
import type { IncidentDocument, Section } from './model';
import type { Located } from './text';

/** The prose that holds the offset, its end included; `null` outside every prose. */
export function proseAt(blocks: readonly Block[], offset: number): Prose | null {
  for (const block of blocks) {
    if (block.range.start > offset) break;
    if (block.range.end < offset) continue;
    for (const prose of prosesOf([block])) {
      const { start, end } = rangeOfProse(prose);
      if (start <= offset && offset <= end) return prose;
    }
  }
  return null;
}

/** Whether the offset stands in a code block, or in code within a prose; behind an open fence everything does. */
export function isInCode(document: Pick<IncidentDocument, 'blocks' | 'defects'>, offset: number): boolean {
  for (const block of blocksAround(document.blocks, offset)) {
    if (block.type !== 'code') continue;
    const { start, end } = block.range;
    const isOpen = document.defects.some(
      ({ defect, range }) => defect === 'fence-not-closed' && range.start === start,
    );
    if (start < offset && (offset <= end || isOpen)) return true;
  }
  const spans = proseAt(document.blocks, offset)?.spans ?? [];
  return spans.some(({ kind, range }) => kind === 'code' && range.start < offset && offset < range.end);
}

function* blocksAround(blocks: readonly Block[], offset: number): Generator<Block> {
  for (const top of blocks) {
    if (top.range.start > offset) break;
    if (top.range.end >= offset || top === blocks.at(-1)) yield* everyBlock([top]);
  }
}

/** The sections around an offset, the innermost first. */
export function sectionsAround(sections: readonly Section[], offset: number): Section[] {
  return sections.filter(({ range }) => range.start <= offset && offset <= range.end).reverse();
}

/** The first value whose range holds the offset, its end included. */
export function valueAt<T extends Located>(values: readonly T[], offset: number): T | null {
  return values.find(({ range }) => range.start <= offset && offset <= range.end) ?? null;
}
