/** The private parts of a document at their places, its front matter included. */
import { oncePerPart, partsOf } from '../document/parts';
import type { Range } from '../document/text';
import { type PrivatePart, privateParts } from './privacy';
import type { RuleContext } from './rule';

/** The private parts of a document, in order. */
export function privatePlaces({
  document,
  source,
}: Pick<RuleContext, 'document' | 'source'>): readonly PrivatePart[] {
  const head = partsOf(document)[0]?.range.start ?? source.length;
  return [...privateParts(source.slice(0, head)), ...privateInParts(document)];
}

const privateInParts = oncePerPart(({ source, range }) =>
  privateParts(source.slice(range.start, range.end)).map((part) => ({
    ...part,
    range: moved(part.range, range.start),
  })),
);

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
