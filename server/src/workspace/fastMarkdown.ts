/**
 * The fast Markdown parser of this machine, where one is installed: `satteri`, an optional package with native code. Where it is
 * absent, or does not do what it should, remark parses.
 */
import type { Root } from 'mdast';
import { likeRemark } from '../document/likeRemark';
import { type MarkdownParser, parseWithRemark } from '../document/markdown';

/** The part of the package that is used. */
interface Satteri {
  markdownToMdast(source: string, options: { readonly features: Readonly<Record<string, boolean>> }): unknown;
}

/** Named by a constant, so that bundlers leave it out. */
const PACKAGE = 'satteri';
const FEATURES = { gfm: true, frontmatter: false };

/** Loads the fast parser; `parseWithRemark` where there is none. */
export async function loadMarkdownParser(): Promise<MarkdownParser> {
  try {
    const { markdownToMdast } = (await import(PACKAGE)) as Satteri;
    const parse: MarkdownParser = (source) => markdownToMdast(source, { features: FEATURES }) as Root;
    return isSound(parse) ? likeRemark(parse) : parseWithRemark;
  } catch {
    return parseWithRemark;
  }
}

const SAMPLE = '# \u{1f6d1} *a*\n\n- [x] b ~~c~~\n\n| d |\n| - |\n| e |\n';

/** The sample's blocks, and where they start and end. */
const SHAPE = 'heading 0-8, list 10-23, table 25-42';

/** Whether it understands a sample as remark does. */
function isSound(parse: MarkdownParser): boolean {
  const blocks = parse(SAMPLE).children.map(
    ({ type, position }) => `${type} ${position?.start.offset ?? ''}-${position?.end.offset ?? ''}`,
  );
  return blocks.join(', ') === SHAPE;
}
