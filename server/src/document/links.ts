/** Links and images of a document, drawn from the spans of its prose. */
import { type Prose } from './block';
import type { Image, Link } from './model';
import { foldSpace } from './text';

/** The links of one prose. */
export function findLinks(prose: Prose): Link[] {
  return prose.spans
    .filter(({ kind, target }) => kind === 'link' && target !== undefined)
    .map(({ range, inner, target }) => ({
      range,
      text: foldSpace(prose.text.slice(inner.start - prose.start, inner.end - prose.start)),
      target: target ?? '',
    }));
}

/** The images of one prose. */
export function findImages(prose: Prose): Image[] {
  return prose.spans
    .filter(({ kind }) => kind === 'image')
    .map(({ range, alt, target }) => ({ range, alt: alt ?? null, target: target ?? '' }));
}
