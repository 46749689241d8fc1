/** Front matter keys that introduce what a section would: `summary: …`, `affected: …`. */
import type { FrontMatter, HeadingLookup } from './model';
import { foldSpace, type Located, type Text } from './text';

/** A key with a canonical name; its range is that of the whole entry. No `Section`, for nothing in the text stands below it. */
export interface FrontMatterSection extends Located {
  readonly name: string;
  readonly key: string;
  /** The value as words, where it is a text, a number, or a list of them. */
  readonly value: Text | null;
}

/**
 * The front matter's keys that have a canonical name and a value, in order. `andon inspect` lists them among the sections
 * (name and line), since a key introduces its content as well as a heading does.
 */
export function frontMatterSections(
  frontMatter: FrontMatter | null,
  headings: HeadingLookup,
): FrontMatterSection[] {
  return (frontMatter?.entries ?? []).flatMap(({ key, value, range, valueRange }) => {
    const name = headings.find(key, 'key');
    if (name === null || value === null || value === '') return [];
    const text = wordsOf(value);
    return [{ name, key, range, value: text === '' ? null : { range: valueRange, text } }];
  });
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return foldSpace(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (!Array.isArray(value)) return '';
  return (value as unknown[])
    .map(wordsOf)
    .filter((words) => words !== '')
    .join(', ');
}
