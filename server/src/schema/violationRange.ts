/** Where in the text a violation shows: a pointer into the `IncidentDocument` → the range to underline. */
import type { Fact, FrontMatter, IncidentDocument } from '../document/model';
import type { Range } from '../document/text';
import { valueAt } from './schemaError';
import { titleSection } from './titleSection';

/**
 * - A front-matter value: that value; an absent key: the opening fence.
 * - An absent section: its empty heading if the document has one, else the title, else the document's start.
 * - An absent part of something present: the title of the section that holds it, else the words that say it.
 * - Anything else: the innermost thing on the way to it that has a range.
 */
export function rangeOfViolation(document: IncidentDocument, path: readonly string[]): Range {
  if (path[0] === 'frontMatter' && document.frontMatter !== null)
    return rangeInFrontMatter(document.frontMatter, path.slice(2));
  if (path[0] === 'facts' && path[1] !== undefined) return rangeOfFact(document, path[1], path.slice(2));
  return innermostRange(document, path) ?? rangeOfTitle(document);
}

/** The title, else the first section's title, else the empty range at the start. */
export function rangeOfTitle(document: IncidentDocument): Range {
  return (
    titleSection(document)?.titleRange ??
    document.title?.range ??
    document.sections[0]?.titleRange ?? { start: 0, end: 0 }
  );
}

function rangeInFrontMatter(frontMatter: FrontMatter, [key]: readonly string[]): Range {
  const entry = frontMatter.entries.find((candidate) => candidate.key === key);
  return entry?.valueRange ?? { start: frontMatter.range.start, end: frontMatter.range.start + 3 };
}

function rangeOfFact(document: IncidentDocument, name: string, rest: readonly string[]): Range {
  const fact = document.facts[name];
  if (fact === undefined)
    return document.sections.find((section) => section.name === name)?.titleRange ?? rangeOfTitle(document);
  return innermostRange(fact, rest) ?? rangeOfHolder(document, fact);
}

/** The title of the section that holds a fact; the words themselves where they stand in running prose. */
export function rangeOfHolder(document: IncidentDocument, fact: Fact): Range {
  return document.sections[fact.section]?.titleRange ?? fact.range;
}

/** The range of the innermost value below `value` (itself left out) that has one. */
function innermostRange(value: unknown, path: readonly string[]): Range | null {
  for (let length = path.length; length > 0; length--) {
    const range = valueAt(value, [...path.slice(0, length), 'range']);
    if (isRange(range)) return range;
  }
  return null;
}

function isRange(value: unknown): value is Range {
  return typeof valueAt(value, ['start']) === 'number' && typeof valueAt(value, ['end']) === 'number';
}
