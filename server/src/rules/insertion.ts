/** Where text that is missing goes, so that it looks as if the author had put it there. */
import type { IncidentDocument, Section } from '../document/model';
import { endOfWords, type Source, spaceBefore, spaceBehind } from '../document/source';
import { propertiesAt } from '../schema/annotations';
import { titleSection } from '../schema/titleSection';
import type { DocumentSchema } from '../schema/validateDocument';
import type { Edit } from './rule';

/** The document that something is inserted into. */
export interface Target {
  readonly document: IncidentDocument;
  readonly source: Source;
  readonly schema: DocumentSchema;
}

/** A number in front of a heading's words: `3.`, `3)` or `3` and what stands behind it. */
const NUMBERED = /^(#{1,6}[ \t]{1,8})(\d{1,3})([.):]?)(?=[ \t])/;

/**
 * The edits that insert a section: at its place in the schema's order among the sections that are present, with the
 * depth, the numbering and the line breaks of its neighbours. `body` may hold snippet fields.
 */
export function insertSection(
  target: Target,
  section: { readonly name: string; readonly title: string; readonly body: string },
): Edit[] {
  const place = placeOf(target, section.name);
  const number = place.previous === null ? null : numberOf(target.source, place.previous);
  const first = place.previous === null && place.next !== null ? numberOf(target.source, place.next) : null;
  const label =
    number !== null ? `${number.value + 1}${number.mark} ` : first !== null ? `1${first.mark} ` : '';
  const text = `${'#'.repeat(place.depth)} ${label}${section.title}\n\n${section.body.trim()}`;
  return [
    insertBlock(target.source, place.offset, text),
    ...(label === '' ? [] : renumber(target, place.offset, place.depth)),
  ];
}

/** The edit that inserts blocks of Markdown at an offset, set apart by blank lines, with the document's line breaks. */
export function insertBlock(source: Source, offset: number, text: string): Edit {
  const before = spaceBefore(source, offset);
  const behind = spaceBehind(source, offset);
  const lead = before.isAll ? '' : '\n'.repeat(Math.max(0, 2 - breaksIn(before.space)));
  const trail = '\n'.repeat(Math.max(0, (behind.isAll ? 1 : 2) - breaksIn(behind.space)));
  return {
    range: { start: offset, end: offset },
    newText: `${lead}${text}${trail}`.replaceAll('\n', lineBreakOf(source)),
  };
}

/** The offset behind the last words of a section, where more of it can be added. */
export function endOfSection(source: Source, { body }: Pick<Section, 'body'>): number {
  return endOfWords(source, body);
}

/** The line break that the text uses, `\n` where it has none. */
export function lineBreakOf(source: Source): string {
  const first = source.indexOf('\n');
  return first > 0 && source.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}

interface Place {
  readonly offset: number;
  readonly depth: number;
  readonly previous: Section | null;
  readonly next: Section | null;
}

function placeOf({ document, source, schema }: Target, name: string): Place {
  const order = new Map(
    propertiesAt(schema.schema, ['facts'], schema.library).map((property, i) => [property.name, i]),
  );
  const rank = order.get(name) ?? Number.MAX_SAFE_INTEGER;
  const rankOf = (section: Section): number => order.get(section.name ?? '') ?? -1;
  const depth = usualDepth(document);
  const peers = document.sections.filter(
    (section) =>
      section.form === 'heading' &&
      section.depth === depth &&
      section.name !== null &&
      order.has(section.name),
  );
  const previous = peers.findLast((section) => rankOf(section) < rank) ?? null;
  const next = peers.find((section) => rankOf(section) > rank) ?? null;
  if (previous !== null) return { offset: endOfWords(source, previous.range), depth, previous, next };
  if (next !== null) return { offset: next.range.start, depth, previous, next };
  return { offset: source.length, depth, previous, next };
}

/** The depth of most headings that the schema knows; one below the title where there are none. */
function usualDepth(document: IncidentDocument): number {
  const title = titleSection(document);
  const counts = new Map<number, number>();
  for (const section of document.sections)
    if (section.form === 'heading' && section.name !== null && section !== title)
      counts.set(section.depth, (counts.get(section.depth) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Math.min(6, most?.[0] ?? 2);
}

function numberOf(
  source: Source,
  { range }: Section,
): { readonly value: number; readonly mark: string } | null {
  const match = NUMBERED.exec(source.slice(range.start, range.start + 40));
  return match === null ? null : { value: Number(match[2]), mark: match[3] ?? '' };
}

/** Counts up the numbers of the headings behind the insertion. */
function renumber({ document, source }: Target, offset: number, depth: number): Edit[] {
  return document.sections.flatMap((section): Edit[] => {
    if (section.form !== 'heading' || section.depth !== depth || section.range.start < offset) return [];
    const match = NUMBERED.exec(source.slice(section.range.start, section.range.start + 40));
    if (match === null) return [];
    const start = section.range.start + (match[1] ?? '').length;
    const digits = match[2] ?? '';
    return [{ range: { start, end: start + digits.length }, newText: String(Number(digits) + 1) }];
  });
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
