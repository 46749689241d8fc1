/** The floor of anything that parses a whole document with remark. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Parses, and answers how many blocks there are. */
export function parseWhole(text: string): number {
  return parser.parse(text).children.length;
}
