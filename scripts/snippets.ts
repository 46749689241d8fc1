/**
 * Writes snippets/*.json: whole documents and sections from the schemas, rows from `snippetRows.ts`.
 *
 *   npm run snippets
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { type Kind, KINDS } from '../server/src/document/model';
import { propertiesAt } from '../server/src/schema/annotations';
import { builtInSchema, isField } from '../server/src/schema/builtInSchemas';
import { quoted, scaffoldSnippet, sectionSnippet } from '../server/src/schema/scaffold';
import { ROWS } from './snippetRows';

export interface VscodeSnippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

export type SnippetFile = Readonly<Record<string, VscodeSnippet>>;

const DOCUMENTS: Readonly<Record<Kind, readonly [string, string]>> = {
  halt: ['Release-halt brief', 'A whole brief that asks for, or records, the decision to stop a release.'],
  rca: ['Root cause analysis', 'A whole analysis: why it happened, how it is reproduced, how it was fixed.'],
  review: ['Post-incident review', 'A whole review: what happened, what was learned, what changes.'],
};
const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
const SOME_DAY = '1000-01-01';

/** The files by name. */
export function makeSnippets(): Readonly<Record<string, SnippetFile>> {
  return { documents: documents(), sections: sections(), rows: rows() };
}

function documents(): SnippetFile {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const [name, description] = DOCUMENTS[kind];
      const body = scaffoldSnippet(kind, { now: `${SOME_DAY}T00:00:00Z` }).replace(SOME_DAY, TODAY);
      return [name, { prefix: `andon-${kind}`, description, body: body.trimEnd().split('\n') }];
    }),
  );
}

/** Each section once, in the words of the first kind that has it. */
function sections(): SnippetFile {
  const found = new Map<string, VscodeSnippet>();
  for (const kind of KINDS) {
    const { schema, library } = builtInSchema(kind);
    for (const property of propertiesAt(schema, ['facts'], library)) {
      const { name, annotation } = property;
      const { title, purpose = '', scaffold = `\${1:${title}}` } = annotation;
      const key = `${isField(name) ? 'Field' : 'Section'}: ${title}`;
      if ([...found.values()].some(({ prefix }) => prefix === prefixOf(name)) || found.has(key)) continue;
      const body = isField(name) ? `${name}: ${quoted(scaffold)}` : sectionSnippet(property);
      found.set(key, { prefix: prefixOf(name), description: purpose, body: body.split('\n') });
    }
  }
  return Object.fromEntries(found);
}

function rows(): SnippetFile {
  return Object.fromEntries(
    Object.entries(ROWS).map(([name, { body, ...row }]) => [name, { ...row, body: body.split('\n') }]),
  );
}

function prefixOf(name: string): string {
  return `andon-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, snippets] of Object.entries(makeSnippets()))
    writeFileSync(
      new URL(`../snippets/${name}.json`, import.meta.url),
      await format(JSON.stringify(snippets), { parser: 'json', printWidth: 110 }),
    );
