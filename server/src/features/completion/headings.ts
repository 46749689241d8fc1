/** Headings of the sections that the document still lacks, in the order of its schema, each with what to write below. */
import type { Section } from '../../document/model';
import { lineBreakOf } from '../../rules/insertion';
import { type AnnotatedProperty, propertiesAt } from '../../schema/annotations';
import { builtInSchema, isField } from '../../schema/builtInSchemas';
import { sectionSnippet } from '../../schema/scaffold';
import { escapeSnippet } from '../../schema/snippet';
import type { Reading } from '../openDocument';
import type { Candidate, Place } from './candidate';

const HEADING_START = /^ {0,3}(#{1,6})[ \t]{0,8}(?![#\t ])/;
/** A number in front of a heading's words, as its neighbours have one. */
const NUMBERED = /^#{1,6}[ \t]{1,8}(\d{1,3})([.):]?)[ \t]/;

/** Proposals for a line that begins with `#`; `null` where the cursor is in no such line. */
export function headingCandidates(place: Place): Candidate[] | null {
  const typed = HEADING_START.exec(place.before)?.[1];
  if (typed === undefined) return null;
  const { document } = place.reading;
  if (typed.length === 1 && document.title === null) return [titleCandidate(place)];
  return missingSections(place, typed.length === 1 ? usualDepth(document.sections) : typed.length);
}

/** Proposals for an empty line, where a section may begin. */
export function sectionCandidates(place: Place): Candidate[] {
  return missingSections(place, usualDepth(place.reading.document.sections));
}

/** The sections that the document's schema lists and the document does not have, in order. */
export function absentSections({ document, settings }: Reading): AnnotatedProperty[] {
  const schema = settings.check.schemas[document.kind] ?? builtInSchema(document.kind);
  const present = new Set(document.sections.map(({ name }) => name));
  return propertiesAt(schema.schema, ['facts'], schema.library).filter(
    ({ name }) => !isField(name) && !present.has(name),
  );
}

function missingSections(place: Place, depth: number): Candidate[] {
  const { reading, before, after, lineStart } = place;
  const replace = { start: lineStart, end: lineStart + before.length + after.length };
  const marks = '#'.repeat(depth);
  const number = nextNumber(place, depth);
  const alone = standsAlone(place);
  return absentSections(reading).map((property): Candidate => {
    const { title, purpose, level } = property.annotation;
    const heading = `${marks} ${number}${escapeSnippet(title)}`;
    const body = sectionSnippet(property, depth).split('\n').slice(1).join('\n');
    return {
      label: title,
      kind: 'section',
      replace,
      snippet: alone ? `${heading}\n${body}`.replaceAll('\n', lineBreakOf(reading.text)) : heading,
      filter: `${marks} ${title}`,
      ...(level === undefined ? {} : { detail: level }),
      ...(purpose === undefined ? {} : { explanation: purpose }),
    };
  });
}

function titleCandidate({ lineStart, before, after }: Place): Candidate {
  return {
    label: 'Title',
    kind: 'section',
    replace: { start: lineStart, end: lineStart + before.length + after.length },
    snippet: '# ${1:What failed, and where}',
    filter: '# Title',
    detail: 'What failed, and where',
  };
}

/** Nothing but blank lines stands between the line and the next heading or the end. */
function standsAlone({ reading, offset, after }: Place): boolean {
  const rest = reading.text.slice(offset + after.length).trimStart();
  return rest === '' || rest.startsWith('#');
}

function nextNumber({ reading, lineStart }: Place, depth: number): string {
  const previous = reading.document.sections.findLast(
    (section) => section.form === 'heading' && section.depth === depth && section.range.start < lineStart,
  );
  if (previous === undefined) return '';
  const { start } = previous.range;
  const number = NUMBERED.exec(reading.text.slice(start, start + 40));
  return number === null ? '' : `${Number(number[1]) + 1}${number[2] ?? ''} `;
}

function usualDepth(sections: readonly Section[]): number {
  const known = sections.find(({ form, name, depth }) => form === 'heading' && name !== null && depth > 1);
  return known?.depth ?? 2;
}
