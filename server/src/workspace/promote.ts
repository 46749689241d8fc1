/**
 * Promotion: the document that follows another (halt → rca → review), with everything in it that the first one says. Pure.
 * What the new kind asks for and the old document lacks stands there as a scaffold; each part carried over says from where.
 */
import type { IncidentDocument, Kind, Section } from '../document/model';
import { propertiesAt, type AnnotatedProperty } from '../schema/annotations';
import { builtInSchema, isField } from '../schema/builtInSchemas';
import { quoted, sectionSnippet } from '../schema/scaffold';
import { plainSnippet } from '../schema/snippet';
import { titleSection } from '../schema/titleSection';
import type { DocumentSchema } from '../schema/validateDocument';
import { lineBreakOf } from '../rules/insertion';
import { headingsOf } from './incidentSummary';

/** The kind that follows a kind. */
export const NEXT_KIND: Readonly<Partial<Record<Kind, Kind>>> = { halt: 'rca', rca: 'review' };

const NAMES: Readonly<Record<Kind, string>> = {
  halt: 'release-halt brief',
  rca: 'root cause analysis',
  review: 'post-incident review',
};

export interface PromotionOptions {
  readonly to: Kind;
  /** The target of a link to the source document, as seen from the new one: usually its file name. */
  readonly source: string;
  /** Instead of the built-in schema of the new kind. */
  readonly schema?: DocumentSchema;
}

/** Writes the new document. */
export function promote(document: IncidentDocument, text: string, options: PromotionOptions): string {
  const { to, schema = builtInSchema(to) } = options;
  const asked = propertiesAt(schema.schema, ['facts'], schema.library).filter(
    ({ annotation }) => (annotation.level ?? 'optional') !== 'optional',
  );
  const parts = partsOf(document, text, options);
  const taken = new Set<Part>();
  const bodies = asked
    .filter(({ name }) => !isField(name) || parts.some((part) => part.name === name))
    .flatMap((property): string[] => {
      const own = parts.filter((part) => part.name === property.name);
      for (const part of own) taken.add(part);
      if (own.length > 0) return own.map(({ markdown }) => markdown);
      return stands(property, document, parts) ? [] : [plainSnippet(sectionSnippet(property))];
    });
  const others = parts.filter((part) => !taken.has(part)).map(({ markdown }) => markdown);
  const head = [
    frontMatterOf(document, text, { ...options, asked }),
    `# ${document.title?.text ?? `{{ What failed, and where }}`}`,
    `Follows the ${NAMES[document.kind]} [${nameOfTarget(options.source)}](${options.source}).`,
    ...introductionOf(document, text),
  ];
  return `${[...head, ...bodies, ...others].map((part) => part.trim()).join('\n\n')}\n`
    .replaceAll('\r\n', '\n')
    .replaceAll('\n', lineBreakOf(text));
}

/** A part of the document below a heading of its own, whole. */
interface Part {
  readonly name: string | null;
  /** The canonical names of everything in it. */
  readonly holds: ReadonlySet<string>;
  readonly markdown: string;
}

function partsOf(document: IncidentDocument, text: string, { source }: PromotionOptions): Part[] {
  const anchors = new Map(headingsOf(document).map(({ range, anchor }) => [range.start, anchor]));
  return outermost(document).map((section): Part => {
    const inside = document.sections.filter(
      ({ range }) => section.range.start <= range.start && range.end <= section.range.end,
    );
    const body = text.slice(section.body.start, section.body.end).trim();
    const anchor = anchors.get(section.titleRange.start);
    const from = `Carried over from [${section.title}](${source}${anchor === undefined ? '' : `#${anchor}`}).`;
    return {
      name: section.name,
      holds: new Set(inside.flatMap(({ name }) => name ?? [])),
      markdown: [`${'#'.repeat(section.depth)} ${section.title}`, body, from]
        .filter((words) => words !== '')
        .join('\n\n'),
    };
  });
}

/** The headings that stand in no other but the title's. */
function outermost(document: IncidentDocument): Section[] {
  const { sections } = document;
  const title = titleSection(document);
  return sections.filter((section) => {
    if (section === title || section.form !== 'heading') return false;
    for (let at: Section | undefined = sections[section.parent]; at !== undefined; at = sections[at.parent])
      if (at !== title && at.form === 'heading') return false;
    return true;
  });
}

/** What stands between the title and the first part. */
function introductionOf(document: IncidentDocument, text: string): string[] {
  const [first] = outermost(document);
  const title = titleSection(document);
  const start = title?.body.start ?? document.frontMatter?.range.end ?? 0;
  const words = text.slice(start, first?.range.start ?? text.length).trim();
  return words === '' || document.title === null ? [] : [words];
}

/** Whether something that is asked for is said already: inside a part, or above them all. */
function stands(
  { name }: AnnotatedProperty,
  { facts, sections }: IncidentDocument,
  parts: readonly Part[],
): boolean {
  if (parts.some(({ holds }) => holds.has(name))) return true;
  const fact = facts[name];
  return fact !== undefined && fact.origin !== 'prose' && sections[fact.section]?.form !== 'heading';
}

/** The fields of the old front matter as they stand, under the new kind, and those that the new kind asks for besides. */
function frontMatterOf(
  { frontMatter, facts }: IncidentDocument,
  text: string,
  { to, asked }: { readonly to: Kind; readonly asked: readonly AnnotatedProperty[] },
): string {
  const own = (frontMatter?.format === 'yaml' ? frontMatter.entries : []).filter(
    ({ key }) => key !== 'kind' && key !== 'status',
  );
  const kept = own.map(({ range }) => text.slice(range.start, range.end).trimEnd());
  const missing = asked
    .filter(({ name }) => isField(name) && name !== 'status' && facts[name] === undefined && name !== 'title')
    .map(
      ({ name, annotation }) =>
        `${name}: ${quoted(plainSnippet(annotation.scaffold ?? `\${1:${annotation.title}}`))}`,
    );
  return ['---', `kind: ${to}`, 'status: draft', ...kept, ...missing, '---'].join('\n');
}

function nameOfTarget(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1).replaceAll('%20', ' ');
}

/** A name for the new file: the old one's with the kind exchanged. */
export function promotedName(name: string, from: Kind, to: Kind): string {
  const stem = name.replace(/\.[a-z]{1,10}$/i, '');
  const extension = name.slice(stem.length) || '.md';
  const words = WORDS[from].find((word) => stem.toLowerCase().endsWith(word));
  const base = words === undefined ? stem : stem.slice(0, -words.length).replace(/[-_ ]$/, '');
  return `${base === '' ? 'incident' : base}-${to}${extension}`;
}

/** What files of a kind are called. */
const WORDS: Readonly<Record<Kind, readonly string[]>> = {
  halt: ['halt-brief', 'halt', 'brief'],
  rca: ['rca', 'root-cause-analysis', 'root-cause'],
  review: ['review', 'postmortem', 'post-mortem'],
};
