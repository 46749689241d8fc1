/** What the fact finders read: the document as far as it is known before facts are drawn from it. */
import type { IncidentDocument, ReadingOptions, Section } from './model';
import type { Source } from './source';
import { firstWhere, type Range } from './text';
import type { TimeMention } from './timeMention';

export interface ReadingContext extends Pick<
  IncidentDocument,
  | 'blocks'
  | 'sections'
  | 'frontMatter'
  | 'title'
  | 'quantities'
  | 'vague'
  | 'instants'
  | 'people'
  | 'links'
  | 'images'
  | 'language'
> {
  /** The whole text, for slices of source. */
  readonly source: Source;
  /** Times as written, before date and zone are settled; ordered by start. `instants` are these, settled. */
  readonly times: readonly TimeMention[];
  readonly options: ReadingOptions;
}

/** Indexes of the sections with one of the canonical names, in document order. */
export function sectionsNamed({ sections }: ReadingContext, ...names: readonly string[]): number[] {
  const index = indexOf(sections);
  return names.flatMap((name) => index.get(name) ?? []).sort((a, b) => a - b);
}

const indexes = new WeakMap<readonly Section[], ReadonlyMap<string, readonly number[]>>();

/** Indexes of the sections by canonical name; made once for a list of sections. */
function indexOf(sections: readonly Section[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(sections);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  sections.forEach(({ name }, i) => {
    if (name === null) return;
    const same = index.get(name);
    if (same === undefined) index.set(name, [i]);
    else same.push(i);
  });
  indexes.set(sections, index);
  return index;
}

/** Index of the innermost section whose heading, label or body holds the range; -1 outside every section. */
export function sectionAt(sections: readonly Section[], { start, end }: Range): number {
  let at = firstWhere(sections, ({ range }) => range.start > start) - 1;
  while (at >= 0 && (sections[at] as Section).range.end < end) at = (sections[at] as Section).parent;
  return at;
}
