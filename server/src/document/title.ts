/** The title of a document. */
import type { Block } from './block';
import { rangeOfProse } from './block';
import type { FrontMatter, Section } from './model';
import { foldSpace, type Text } from './text';

/** The front matter's `title`, else the first heading of depth 1, else the first heading at all. */
export function findTitle(
  _sections: readonly Section[],
  blocks: readonly Block[],
  frontMatter: FrontMatter | null,
): Text | null {
  const entry = frontMatter?.entries.find(
    ({ key, value }) => key.toLowerCase() === 'title' && typeof value === 'string',
  );
  if (entry !== undefined) return { range: entry.valueRange, text: String(entry.value) };
  const headings = blocks.filter((block) => block.type === 'heading');
  const heading = headings.find(({ depth }) => depth === 1) ?? headings[0];
  return heading === undefined
    ? null
    : { range: rangeOfProse(heading.prose), text: foldSpace(heading.prose.text) };
}
