/** The anchors that a page gives its headings, as GitHub and most others make them from their words. */
import type { HeadingBlock } from '../document/block';
import { visibleText } from '../document/visibleText';

const NO_PART = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

/** The anchor of a heading's words: lower case, without punctuation, blanks as hyphens. */
export function slugOf(words: string): string {
  return words.toLowerCase().replace(NO_PART, '').replaceAll(' ', '-');
}

/** The anchors of all headings; of equal ones, the later are numbered. */
export function headingSlugs(headings: readonly HeadingBlock[]): ReadonlySet<string> {
  const slugs = new Set<string>();
  for (const { prose } of headings) {
    const slug = slugOf(visibleText(prose));
    let unique = slug;
    for (let count = 1; slugs.has(unique); count++) unique = `${slug}-${count}`;
    slugs.add(unique);
  }
  return slugs;
}
