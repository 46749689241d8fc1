/** `<!-- andon-disable-next-line rule-id: reason -->` and its line, section and document forms. */
import type { Block } from './block';
import type { FrontMatter, Suppression } from './model';

export function findSuppressions(
  _source: string,
  _blocks: readonly Block[],
  _frontMatter: FrontMatter | null,
): Suppression[] {
  return [];
}
