/** Finds the labelled parts of a document: headings, bold lead-ins, label lists and key/value table rows. */
import type { Block } from './block';
import type { HeadingLookup, Section } from './model';

/** All sections in document order; a section's `parent` comes before it. */
export function findSections(_blocks: readonly Block[], _headings: HeadingLookup, _end: number): Section[] {
  return [];
}
