/** A whole document to begin with, made from the schema of its kind: front matter, title, and what must be said. */
import type { Kind } from '../document/model';
import type { Annotation } from './annotation';
import { type AnnotatedProperty, propertiesAt } from './annotations';
import { builtInSchema, isField } from './builtInSchemas';
import { escapeSnippet, joinSnippets, plainSnippet } from './snippet';
import type { DocumentSchema } from './validateDocument';

export interface ScaffoldOptions {
  /** The present moment, ISO 8601; gives the date. */
  readonly now: string;
  /** What failed and where; a field to fill in where it is absent. */
  readonly title?: string;
  /** Sections of lower levels are left out; `recommended` where absent. */
  readonly level?: NonNullable<Annotation['level']>;
  /** Instead of the built-in schema of the kind. */
  readonly schema?: DocumentSchema;
}

const LEVELS: readonly NonNullable<Annotation['level']>[] = ['required', 'recommended', 'optional'];

/** The document as plain Markdown; what is to be filled in stands between `{{` and `}}`. */
export function scaffold(kind: Kind, options: ScaffoldOptions): string {
  return plainSnippet(scaffoldSnippet(kind, options));
}

/** The document in snippet syntax, its fields numbered through. */
export function scaffoldSnippet(kind: Kind, options: ScaffoldOptions): string {
  const { now, title, level = 'recommended', schema = builtInSchema(kind) } = options;
  const kept = propertiesAt(schema.schema, ['facts'], schema.library).filter(
    ({ annotation }) => LEVELS.indexOf(annotation.level ?? 'optional') <= LEVELS.indexOf(level),
  );
  const fields = kept.filter(({ name }) => isField(name));
  const sections = kept.filter(({ name }) => !isField(name));
  const heading = title === undefined ? '${1:What failed, and where}' : escapeSnippet(title);
  return `${joinSnippets(
    [
      ['---', `kind: ${kind}`, 'status: draft'].join('\n'),
      ...fields.filter(({ name }) => name !== 'status').map((field) => entryOf(field, now)),
      `---\n\n# ${heading}`,
      ...sections.map(sectionOf),
    ],
    '\n',
  )}\n`;
}

/** The scaffold of one section, heading included, as its snippet and completion insert it. */
export function sectionSnippet({ name, annotation }: AnnotatedProperty, depth = 2): string {
  return `${'#'.repeat(depth)} ${escapeSnippet(annotation.title)}\n\n${bodyOf(name, annotation)}`;
}

function sectionOf(property: AnnotatedProperty): string {
  return `\n${sectionSnippet(property)}`;
}

function entryOf({ name, annotation }: AnnotatedProperty, now: string): string {
  if (name === 'date') return `date: ${now.slice(0, 10)}`;
  return `${name}: ${quoted(bodyOf(name, annotation))}`;
}

/** A snippet as a value in YAML or TOML; quotes keep `@`, colons and braces from meaning something. */
export function quoted(snippet: string): string {
  return `"${snippet.replaceAll('"', "'").replaceAll('\n', ' ')}"`;
}

function bodyOf(name: string, { scaffold: words, title = name }: Annotation): string {
  return words ?? `\${1:${escapeSnippet(title)}}`;
}
