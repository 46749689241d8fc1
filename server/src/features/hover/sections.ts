/** Hover of headings and labels (what the section is for, what of it is there) and of keys of the front matter. */
import type { IncidentDocument } from '../../document/model';
import { valueAt } from '../../document/place';
import { type Message, message } from '../../rules/message';
import type { Annotation } from '../../schema/annotation';
import { annotationAt, propertiesAt } from '../../schema/annotations';
import { builtInSchema, FRONT_MATTER_SCHEMA } from '../../schema/builtInSchemas';
import type { DocumentSchema } from '../../schema/validateDocument';
import type { Reading } from '../openDocument';
import type { Card } from './card';

export function sectionCard({ document, settings }: Reading, offset: number): Card | null {
  const section = valueAt(
    document.sections.map((each) => ({ ...each, range: each.titleRange })),
    offset,
  );
  if (section === null || section.name === null) return null;
  const schema = settings.check.schemas[document.kind] ?? builtInSchema(document.kind);
  const annotation = annotationAt(schema.schema, ['facts', section.name], schema.library);
  if (annotation === null) return null;
  return {
    range: section.titleRange,
    title: message('{title}', { title: annotation.title }),
    text: sentences(annotation),
    lines: parts(document, section.name, schema),
  };
}

export function frontMatterCard({ document }: Reading, offset: number): Card | null {
  const entries = document.frontMatter?.entries ?? [];
  const entry = entries.find(({ keyRange }) => keyRange.start <= offset && offset <= keyRange.end);
  if (entry === undefined) return null;
  const { schema, library } = FRONT_MATTER_SCHEMA;
  const annotation = annotationAt(schema, [entry.key], library);
  if (annotation === null) return null;
  return {
    range: entry.keyRange,
    title: message('{title}', { title: annotation.title }),
    text: sentences(annotation),
  };
}

function sentences({ purpose, why, ask }: Annotation): Message[] {
  return [purpose, why, ask].flatMap((text) => (text === undefined ? [] : [message(text)]));
}

/** What the section is to hold, each with whether it does. */
function parts(document: IncidentDocument, name: string, schema: DocumentSchema): Message[] {
  const fact = document.facts[name] as Readonly<Record<string, unknown>> | undefined;
  if (fact === undefined) return [message('Not answered yet')];
  if (fact['answer'] === 'none') return [message('Answered: none')];
  if (fact['answer'] === 'unknown') return [message('Answered: not known yet')];
  return propertiesAt(schema.schema, ['facts', name], schema.library).map(({ name: part, annotation }) =>
    isAbsent(fact[part])
      ? message('Missing: {part}', { part: annotation.title })
      : message('Present: {part}', { part: annotation.title }),
  );
}

function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
  );
}
