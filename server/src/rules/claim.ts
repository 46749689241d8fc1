/** Terms that promise a detail: the first place where a document uses one, provided that no place gives the detail. */
import { oncePerPart } from '../document/parts';
import type { IncidentDocument } from '../document/model';
import type { Source } from '../document/source';
import type { Range } from '../document/text';
import { type Passage, passagesOf } from './narration';

export interface Claim {
  /** The term as it stands in prose, with what tells it from other uses. */
  readonly term: RegExp;
  /** Whether the passage speaks of something else, or is exact in another way. */
  readonly excused?: (words: string) => boolean;
  /** Whether a passage (source words, code included) gives the detail. */
  readonly detailed: (words: string) => boolean;
}

/** The first use of the term; `null` where there is none, or where a passage with the term, or beside one, gives the detail. */
export function firstBareClaim(
  { term, detailed, excused = () => false }: Claim,
  document: IncidentDocument,
  source: Source,
): Range | null {
  const passages = passagesOf(document);
  let first: Range | null = null;
  for (const passage of bearing(term)(document)) {
    const match = term.exec(passage.text);
    if (match === null || excused(sourceOf(passage, source))) continue;
    if (near(passages, passage).some((other) => detailed(sourceOf(other, source)))) return null;
    first ??= { start: passage.start + match.index, end: passage.start + match.index + match[0].length };
  }
  return first;
}

/** The passages that bear a term, headings left out. */
function bearing(term: RegExp): (document: IncidentDocument) => readonly Passage[] {
  let find = bearers.get(term);
  if (find === undefined) {
    find = oncePerPart((part) =>
      passagesOf(part).filter(({ form, text }) => form !== 'heading' && term.test(text)),
    );
    bearers.set(term, find);
  }
  return find;
}

const bearers = new WeakMap<RegExp, (document: IncidentDocument) => readonly Passage[]>();

/** The passage and its neighbours in the same section. */
function near(passages: readonly Passage[], passage: Passage): Passage[] {
  const at = passages.indexOf(passage);
  return passages.slice(Math.max(0, at - 1), at + 2).filter(({ home }) => home === passage.home);
}

function sourceOf({ start, text }: Passage, source: Source): string {
  return source.slice(start, start + text.length);
}
