/** Pictures that some readers can't see. */
import { oncePerPart } from '../document/parts';
import { type Block, everyBlock } from '../document/block';
import { KINDS } from '../document/model';
import type { Range } from '../document/text';
import { message } from './message';
import type { Finding, Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'image-without-alt',
    family: 'accessibility',
    summary: 'A picture has no alternative text.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: KINDS,
    english: false,
  },
  check: ({ document }) =>
    [...inMarkdown(document), ...inHtml(document)].sort((a, b) => a.range.start - b.range.start),
};
export default rule;

const WORDS = message(
  'Who can’t see this picture, or reads the summary in a chat, learns nothing from it. Say in the brackets what it shows: the curve, the peak, the time.',
);

const inMarkdown = oncePerPart(({ images, source }): readonly Finding[] =>
  images
    .filter(({ alt }) => (alt ?? '').trim() === '')
    .map(({ range }) => {
      const bare = EMPTY_BRACKETS.exec(source.slice(range.start, range.start + 24));
      const inside = { start: range.start + 2, end: range.start + (bare?.[0].length ?? 3) - 1 };
      return {
        range,
        message: WORDS,
        fixes:
          bare === null
            ? []
            : [
                {
                  title: message('Say what the picture shows'),
                  kind: 'fill-in',
                  preferred: true,
                  edits: [{ range: inside, newText: '${1:what the picture shows}' }],
                },
              ],
      };
    }),
);

const EMPTY_BRACKETS = /^!\[\s{0,20}\]/;
const IMAGE_TAG = /<img\b[^<>]{0,2000}>/gi;
/** `alt=""` says that a picture only decorates; that is an answer. */
const ALT = /\balt\s{0,5}=/i;
const HIDDEN = /\baria-hidden\s{0,5}=\s{0,5}["']?true|\brole\s{0,5}=\s{0,5}["']?presentation/i;

const inHtml = oncePerPart(({ blocks, source }): readonly Finding[] =>
  htmlRanges(blocks).flatMap(({ start, end }) =>
    [...source.slice(start, end).matchAll(IMAGE_TAG)]
      .filter(({ 0: tag }) => !ALT.test(tag) && !HIDDEN.test(tag))
      .map(({ 0: tag, index }) => {
        const at = start + index;
        return {
          range: { start: at, end: at + tag.length },
          message: WORDS,
          fixes: [
            {
              title: message('Say what the picture shows'),
              kind: 'fill-in' as const,
              preferred: true as const,
              edits: [
                { range: { start: at + 4, end: at + 4 }, newText: ' alt="${1:what the picture shows}"' },
              ],
            },
          ],
        };
      }),
  ),
);

function htmlRanges(blocks: readonly Block[]): Range[] {
  return [...everyBlock(blocks)].flatMap((block): Range[] => {
    if (block.type === 'html') return [block.range];
    if (block.type === 'paragraph' || block.type === 'heading')
      return block.prose.spans.filter(({ kind }) => kind === 'html').map(({ range }) => range);
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ prose }) =>
          prose.spans.filter(({ kind }) => kind === 'html').map(({ range }) => range),
        ),
      );
    return [];
  });
}
