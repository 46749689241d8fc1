/** Headings and labels → canonical names, by the words that the schemas' annotations accept. */
import { distance } from 'fastest-levenshtein';
import sections from '../../../schemas/sections.schema.json';
import type { HeadingLookup, LabelPlace } from '../document/model';
import type { Annotation } from './annotation';
import { LEADING_WORDS, OTHER_HEADINGS, TRAILING_WORDS } from './headingWords';
import { type HeadingWords, readHeading, singular, spacedOut } from './headingNormalization';

/** A part of a schema as far as the lookup reads it: definitions by canonical name, each with its annotation. */
export interface AnnotatedSections {
  readonly $defs: Readonly<Record<string, { readonly 'x-andon'?: Annotation }>>;
}

/** A synonym with `…`: the words between the gaps. An empty first or last part is a gap at that end. */
interface Pattern {
  readonly name: string;
  readonly parts: readonly (readonly string[])[];
  /** Words of its own: the more, the more it says. */
  readonly weight: number;
}

interface Table {
  /** Words as written → name. */
  readonly exact: ReadonlyMap<string, string>;
  /** Words in the singular → name. */
  readonly folded: ReadonlyMap<string, string>;
  /** The keys of `folded` that are long enough to be mistyped, by first letter. */
  readonly long: ReadonlyMap<string, readonly string[]>;
}

/** A gap in front may only hold a qualifier ("checkout impact"), others a phrase. */
const FRONT_GAP = 2;
/** Longer headings are sentences; only what stands before a colon or dash can be a section's name. */
const LONGEST_HEADING = 14;
/** In characters; what is longer is prose. */
const LONGEST_TITLE = 300;
/** An editor asks for the same few headings at every keystroke. */
const MOST_REMEMBERED = 4_000;
/** Letters that a word needs before one, or two, mistyped ones are forgiven. */
const ONE_TYPO = 8;
const TWO_TYPOS = 11;

/** Builds the lookup; a later schema overrides the words of an earlier one. */
export function createHeadingLookup(...schemas: readonly AnnotatedSections[]): HeadingLookup {
  const headings: [string, string][] = [];
  const labels: [string, string][] = [];
  const keys: [string, string][] = [];
  for (const { $defs } of schemas)
    for (const [name, { 'x-andon': annotation }] of Object.entries($defs)) {
      if (annotation === undefined) continue;
      const own = annotation.headings ?? [];
      headings.push([annotation.title, name], ...own.map((words): [string, string] => [words, name]));
      labels.push(...(annotation.labels ?? []).map((words): [string, string] => [words, name]));
      keys.push(
        ...[spacedOut(name), ...(annotation.keys ?? [])].map((words): [string, string] => [words, name]),
      );
    }
  const whole = headings.filter(([words]) => !words.includes('…'));
  const forHeadings = tableOf(whole);
  const forLabels = tableOf([...whole, ...labels]);
  const forKeys = tableOf(keys);
  const patterns = patternsOf(headings);

  const find = (heading: HeadingWords, place: LabelPlace): string | null => {
    if (heading.words.length === 0 || OTHER_HEADINGS.has(heading.words.map(singular).join(' '))) return null;
    if (place === 'key') return inTable(forKeys, heading.words);
    const table = place === 'title' || place === 'heading' ? forHeadings : forLabels;
    const exact = inTable(table, heading.words) ?? withoutQualifiers(table, heading.words);
    if (exact !== null || place === 'title') return exact;
    const joined = byParts(table, heading);
    if (place === 'line' || place === 'row') return joined;
    const head = heading.breaks[0];
    if (head !== undefined && place === 'heading') {
      const inHead = find(
        { words: heading.words.slice(0, head), breaks: [], joints: heading.joints.filter((at) => at < head) },
        place,
      );
      if (inHead !== null) return inHead;
    }
    if (heading.words.length > LONGEST_HEADING) return null;
    return (
      byPattern(patterns, heading.words) ??
      joined ??
      byPattern(patterns, withoutTrailing(heading.words)) ??
      mistyped(table, heading.words)
    );
  };
  const read = (title: string, place: LabelPlace): string | null => {
    const spaced = place === 'key' ? spacedOut(title) : title;
    return (
      find(readHeading(spaced, { numbered: false }), place) ??
      find(readHeading(spaced, { numbered: true }), place)
    );
  };
  const remembered = new Map<string, string | null>();
  return {
    find(title, place = 'heading') {
      if (title.length > LONGEST_TITLE) return null;
      const key = `${place}\0${title}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const name = read(title, place);
      remembered.set(key, name);
      return name;
    },
  };
}

/** The lookup of the schemas that come with the product. */
export const DEFAULT_HEADINGS: HeadingLookup = onFirstUse(() =>
  createHeadingLookup(sections as AnnotatedSections),
);

/** Makes the lookup when it is asked for the first time: a run that reads no document needs none. */
function onFirstUse(make: () => HeadingLookup): HeadingLookup {
  let made: HeadingLookup | null = null;
  return { find: (title, place) => (made ??= make()).find(title, place) };
}

function tableOf(entries: readonly (readonly [string, string])[]): Table {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const [written, name] of entries) {
    const { words } = readHeading(written, { numbered: false });
    exact.set(words.join(' '), name);
    // "Conclusions" are lessons, a "Conclusion" is an ending: one word is only folded on the heading's side.
    const key = words.length === 1 ? words.join(' ') : words.map(singular).join(' ');
    if (!folded.has(key)) folded.set(key, name);
  }
  const long = new Map<string, string[]>();
  for (const key of folded.keys())
    if (key.length >= ONE_TYPO) long.set(key.charAt(0), [...(long.get(key.charAt(0)) ?? []), key]);
  return { exact, folded, long };
}

function inTable(table: Table, words: readonly string[]): string | null {
  return table.exact.get(words.join(' ')) ?? table.folded.get(words.map(singular).join(' ')) ?? null;
}

/** "Preliminary customer impact summary" is an impact: qualifiers fall away from both ends. */
function withoutQualifiers(table: Table, words: readonly string[]): string | null {
  for (let start = 0; start < words.length; start++) {
    if (start > 0 && !LEADING_WORDS.has(words[start - 1] as string)) return null;
    for (let end = words.length; end > start; end--) {
      if (end < words.length && !TRAILING_WORDS.has(words[end] as string)) break;
      const name = inTable(table, words.slice(start, end));
      if (name !== null) return name;
    }
  }
  return null;
}

function withoutTrailing(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && TRAILING_WORDS.has(words[end - 1] as string)) end--;
  return words.slice(0, end);
}

/** "Timeline & impact": the first part that is known, provided that another is known, too, and all are short. */
function byParts(table: Table, { words, joints }: HeadingWords): string | null {
  if (joints.length === 0 || words.length > 7) return null;
  const ends = [...joints, words.length];
  let start = 0;
  const found: string[] = [];
  for (const end of ends) {
    const from = words[start] === 'and' ? start + 1 : start;
    const part = words.slice(from, end);
    if (part.length > 3) return null;
    const name = inTable(table, part) ?? withoutQualifiers(table, part);
    if (name !== null) found.push(name);
    start = end;
  }
  return found.length < 2 ? null : (found[0] as string);
}

/** Patterns by the word they begin with; those that begin with a gap under ''. The ones that say most come first. */
type Patterns = ReadonlyMap<string, readonly Pattern[]>;

function patternsOf(headings: readonly (readonly [string, string])[]): Patterns {
  const patterns = headings
    .filter(([written]) => written.includes('…'))
    .map(([written, name]): Pattern => {
      const parts = written
        .split('…')
        .map((part) => readHeading(part, { numbered: false }).words.map(singular));
      return { name, parts, weight: parts.flat().length };
    })
    .sort((a, b) => b.weight - a.weight);
  const byFirst = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const first = pattern.parts[0]?.[0] ?? '';
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [pattern]);
    else list.push(pattern);
  }
  return byFirst;
}

/** The pattern with the most words of its own that the heading fits. */
function byPattern(patterns: Patterns, written: readonly string[]): string | null {
  const words = written.map(singular);
  const candidates = [patterns.get(words[0] ?? ''), patterns.get('')].map((list) =>
    list?.find((pattern) => pattern.weight < words.length && fits(pattern, words)),
  );
  const [anchored, free] = candidates;
  return ((anchored?.weight ?? 0) >= (free?.weight ?? 0) ? anchored : free)?.name ?? null;
}

/** Whether the parts stand in the words in order, at least one word apart, the first and last at the ends. */
function fits({ parts }: Pattern, words: readonly string[]): boolean {
  let at = 0;
  return parts.every((part, index) => {
    if (index === 0) {
      at = part.length;
      return startsAt(words, part, 0);
    }
    const last = words.length - part.length;
    if (part.length === 0) return at < words.length;
    const from = at + 1;
    const to = index === 1 && at === 0 ? Math.min(last, FRONT_GAP) : last;
    const ends = index === parts.length - 1;
    for (let start = ends ? Math.max(from, last) : from; start <= to; start++)
      if (startsAt(words, part, start)) {
        at = start + part.length;
        return true;
      }
    return false;
  });
}

function startsAt(words: readonly string[], part: readonly string[], start: number): boolean {
  return part.every((word, i) => words[start + i] === word);
}

/** Forgives one or two mistyped letters in long words; the first letter has to be right, and a plural is no mistake. */
function mistyped(table: Table, words: readonly string[]): string | null {
  const first = words.findIndex((word) => !LEADING_WORDS.has(word));
  const written = words.slice(Math.max(first, 0)).map(singular).join(' ');
  if (written.length < ONE_TYPO - 1) return null;
  const allowed = written.length >= TWO_TYPOS ? 2 : 1;
  for (const synonym of table.long.get(written.charAt(0)) ?? [])
    if (
      Math.abs(synonym.length - written.length) <= allowed &&
      synonym !== `${written}s` &&
      distance(synonym, written) <= allowed
    )
      return table.folded.get(synonym) ?? null;
  return null;
}
