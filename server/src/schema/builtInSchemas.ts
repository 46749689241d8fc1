/** The schemas that come with the product, ready for use: their words as data, their checks compiled beforehand. */
import frontMatter from '../../../schemas/front-matter.schema.json';
import configuration from '../../../schemas/configuration.schema.json';
import halt from '../../../schemas/halt.schema.json';
import incidentDocument from '../../../schemas/incident-document.schema.json';
import rca from '../../../schemas/rca.schema.json';
import review from '../../../schemas/review.schema.json';
import sections from '../../../schemas/sections.schema.json';
import type { Kind } from '../document/model';
import type { JsonSchema, SchemaLibrary } from './annotations';
import * as compiled from './compiled/validators.js';
import { fromAjv, type SchemaError } from './schemaError';
import type { DocumentSchema } from './validateDocument';

const FILES: Readonly<Record<string, JsonSchema & { readonly $id: string }>> = {
  configuration,
  'front-matter': frontMatter,
  halt,
  'incident-document': incidentDocument,
  rca,
  review,
  sections,
};

/** Every built-in schema under its `$id`, as `andon:halt`, and as `halt.schema.json`. */
export const BUILT_IN_LIBRARY: SchemaLibrary = new Map(
  Object.entries(FILES).flatMap(([name, schema]): [string, JsonSchema][] => [
    [schema.$id, schema],
    [`andon:${name}`, schema],
    [`${name}.schema.json`, schema],
  ]),
);

const SCHEMAS: Readonly<Record<Kind, DocumentSchema>> = {
  halt: builtIn(halt, compiled.halt),
  rca: builtIn(rca, compiled.rca),
  review: builtIn(review, compiled.review),
};

/** What a document of this kind must hold. */
export function builtInSchema(kind: Kind): DocumentSchema {
  return SCHEMAS[kind];
}

/** What front matter may hold; validates its data, not a document. */
export const FRONT_MATTER_SCHEMA: DocumentSchema = builtIn(frontMatter, compiled.frontMatter);

/** Whether a fact is one line (severity, owner, date), which belongs into the front matter where there is one. */
export function isField(name: string): boolean {
  return Object.hasOwn(frontMatter.properties, name);
}

/** What `.andon.json` may hold; validates its data, not a document. */
export const CONFIGURATION_SCHEMA: DocumentSchema = builtIn(configuration, compiled.configuration);

function builtIn(
  schema: JsonSchema & { readonly $id: string },
  validator: compiled.CompiledValidator,
): DocumentSchema {
  return {
    id: schema.$id,
    schema,
    library: BUILT_IN_LIBRARY,
    check: (value): readonly SchemaError[] => (validator(value) ? [] : fromAjv(validator.errors ?? [])),
  };
}
