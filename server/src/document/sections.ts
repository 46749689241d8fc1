/** Finds the labelled parts of a document: headings, bold lead-ins, label lists and key/value table rows. */
import type { Block, HeadingBlock } from './block';
import type { HeadingLookup, Section } from './model';
import { oncePerBlock } from './oncePer';
import { findLabels, type Mark } from './sectionLabels';
import { nameInContext, withoutWrappers, withStandIns } from './sectionNames';
import { sectionTitle } from './sectionTitle';
import { foldSpace } from './text';
import { textOf } from './visibleText';

/** All sections in document order; a section's `parent` comes before it. */
export function findSections(blocks: readonly Block[], headings: HeadingLookup, end: number): Section[] {
  const marks = withoutWrappers(
    [...headingMarks(blocks, headings, end), ...findLabels(blocks, headings)].sort(
      (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
    ),
  );
  const sections: Section[] = [];
  const open: number[] = [];
  for (const mark of marks) {
    while (open.length > 0 && (sections[open.at(-1) as number] as Section).range.end <= mark.range.start)
      open.pop();
    const ancestors = open.map((index) => sections[index] as Section);
    const name = nameInContext(mark, ancestors);
    if (name === null && mark.depth === null && mark.place !== 'label') continue;
    const parent = open.at(-1) ?? -1;
    sections.push({
      name,
      title: mark.title,
      titleRange: mark.titleRange,
      form: mark.form,
      depth: mark.depth ?? (ancestors.at(-1)?.depth ?? 0) + 1,
      parent,
      range: mark.range,
      body: mark.body,
      blocks: mark.blocks,
    });
    open.push(sections.length - 1);
  }
  return withStandIns(sections);
}

function headingMarks(blocks: readonly Block[], headings: HeadingLookup, end: number): Mark[] {
  const at = blocks.flatMap((block, index) => (block.type === 'heading' ? [index] : []));
  const ends = endsOf(blocks, at);
  return at.map((index, i) => {
    const heading = blocks[index] as HeadingBlock;
    const next = ends[i] ?? null;
    const stop = next === null ? end : (blocks[next] as HeadingBlock).range.start;
    const place = i === 0 && heading.depth === 1 ? 'title' : 'heading';
    const { title, titleRange, asTitle, asHeading } = headingWords(heading, headings);
    return {
      form: 'heading',
      place,
      name: place === 'title' ? asTitle : asHeading,
      title,
      titleRange,
      depth: heading.depth,
      range: { start: heading.range.start, end: stop },
      body: { start: heading.range.end, end: stop },
      blocks: blocks.slice(index + 1, next ?? blocks.length),
      inList: false,
    };
  });
}

const headingWords = oncePerBlock(({ prose }: HeadingBlock, headings) => {
  const words = foldSpace(prose.text);
  return {
    title: sectionTitle(words),
    titleRange: textOf(prose).range,
    asTitle: headings.find(words, 'title'),
    asHeading: headings.find(words, 'heading'),
  };
});

/** For each heading the index of the block that ends it: the next heading of the same or a higher level. */
function endsOf(blocks: readonly Block[], at: readonly number[]): (number | null)[] {
  const ends: (number | null)[] = at.map(() => null);
  const open: number[] = [];
  const depthOf = (i: number): number => (blocks[at[i] as number] as HeadingBlock).depth;
  at.forEach((block, i) => {
    while (open.length > 0 && depthOf(open.at(-1) as number) >= depthOf(i))
      ends[open.pop() as number] = block;
    open.push(i);
  });
  return ends;
}
