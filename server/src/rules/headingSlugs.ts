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
  /** Where the numbers of a slug go on, so that a thousand equal headings are not counted from one each time. */
  const next = new Map<string, number>();
  for (const { prose } of headings) {
    const slug = slugOf(visibleText(prose));
    let count = next.get(slug) ?? 0;
    let unique = slug;
    for (; slugs.has(unique); unique = `${slug}-${count}`) count++;
    next.set(slug, count);
    slugs.add(unique);
  }
  return slugs;
}
