/**
 * A team's own schema: a JSON file that extends a built-in one (`"allOf": [{ "$ref": "andon:halt" }]`). What it extends is
 * checked by the compiled validator, what it adds by an interpreter, so that nothing is ever evaluated or fetched.
 */
import { Validator } from '@cfworker/json-schema';
import type { Kind } from '../document/model';
import type { JsonSchema } from './annotations';
import { resolveReference } from './annotations';
import { BUILT_IN_LIBRARY, builtInSchema } from './builtInSchemas';
import { fromCfworker, type SchemaError } from './schemaError';
import type { DocumentSchema } from './validateDocument';

/** A team's schema, or why it cannot be used: sentences for the user. */
export type TeamSchemaReading =
  | { readonly schema: DocumentSchema; readonly errors?: never }
  | { readonly schema?: never; readonly errors: readonly string[] };

const KINDS_BY_REFERENCE: Readonly<Record<string, Kind>> = {
  'andon:halt': 'halt',
  'halt.schema.json': 'halt',
  'andon:rca': 'rca',
  'rca.schema.json': 'rca',
  'andon:review': 'review',
  'review.schema.json': 'review',
};

/** Put together anew, or left out, in the part that is interpreted. */
const ABOUT_THE_FILE = new Set(['$id', '$schema', '$ref', 'allOf']);

/** Deeper schemas are a mistake or an attack. */
const DEEPEST = 64;

/** Makes a team's schema ready for use. `name` tells it in messages, e.g. its path. */
export function readTeamSchema(value: unknown, name: string): TeamSchemaReading {
  if (!isObject(value)) return { errors: [`${name} is no JSON Schema: it must be an object.`] };
  if (depthOf(value) > DEEPEST) return { errors: [`${name} is nested more than ${DEEPEST} levels deep.`] };
  const errors = referencesIn(value).flatMap((ref) => {
    if (resolveReference(ref, value, BUILT_IN_LIBRARY) !== null) return [];
    return [
      /^[a-z]{2,10}:\/\//i.test(ref)
        ? `${name} refers to ${ref}. Schemas are never fetched: copy what you need into the file, under "$defs".`
        : `${name} refers to ${ref}, which is neither in the file ("#/$defs/…") nor built in (andon:halt, andon:rca, andon:review, andon:sections, andon:front-matter).`,
    ];
  });
  errors.push(...patternsIn(value).flatMap((pattern) => whyUnusable(pattern, name)));
  if (errors.length > 0) return { errors };
  try {
    return { schema: ready(value, name) };
  } catch (error) {
    return {
      errors: [
        `${name} cannot be used as a JSON Schema: ${error instanceof Error ? error.message : String(error)}`,
      ],
    };
  }
}

function ready(schema: JsonSchema, name: string): DocumentSchema {
  const extended = parts(schema).flatMap((part) => KINDS_BY_REFERENCE[String(part['$ref'])] ?? []);
  const own = withFileNames(ownPart(schema)) as JsonSchema;
  // The interpreter marks the objects it is given: it gets copies.
  const validator = new Validator(structuredClone(own), '2020-12', false);
  for (const builtIn of new Set(BUILT_IN_LIBRARY.values())) validator.addSchema(structuredClone(builtIn));
  const interpret = (value: unknown): readonly SchemaError[] =>
    fromCfworker(validator.validate(value).errors, own, value, BUILT_IN_LIBRARY);
  // A reference that cannot be used shows at the first validation, not when the schema is read.
  interpret({});
  const id = typeof schema['$id'] === 'string' ? schema['$id'] : name;
  return {
    id,
    schema,
    library: new Map([...BUILT_IN_LIBRARY, [id, schema]]),
    check: (value) => [...extended.flatMap((kind) => builtInSchema(kind).check(value)), ...interpret(value)],
  };
}

/** The schema without the built-in schemas that it extends, and without an id that could be taken for an address. */
function ownPart(schema: JsonSchema): JsonSchema {
  const ref = schema['$ref'];
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => !ABOUT_THE_FILE.has(key)));
  const kept = parts(schema).filter((part) => !(String(part['$ref']) in KINDS_BY_REFERENCE));
  const extendsDirectly = typeof ref === 'string' && ref in KINDS_BY_REFERENCE;
  return {
    ...rest,
    ...(ref === undefined || extendsDirectly ? {} : { $ref: ref }),
    ...(kept.length === 0 ? {} : { allOf: kept }),
  };
}

/** `andon:sections#/…` → `sections.schema.json#/…`, which the interpreter can resolve. */
function withFileNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFileNames);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string'
        ? part.replace(/^andon:([a-z-]{1,40})(?=#|$)/, '$1.schema.json')
        : withFileNames(part),
    ]),
  );
}

function parts(schema: JsonSchema): JsonSchema[] {
  const allOf = Array.isArray(schema['allOf']) ? (schema['allOf'] as unknown[]).filter(isObject) : [];
  return typeof schema['$ref'] === 'string' ? [{ $ref: schema['$ref'] }, ...allOf] : allOf;
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    (key === '$ref' || key === '$dynamicRef') && typeof part === 'string' ? [part] : referencesIn(part),
  );
}

function patternsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(patternsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'pattern' && typeof part === 'string') return [part];
    return [...(key === 'patternProperties' && isObject(part) ? Object.keys(part) : []), ...patternsIn(part)];
  });
}

function whyUnusable(pattern: string, name: string): string[] {
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch {
    return [`${name} holds the pattern ${pattern}, which is no regular expression.`];
  }
}

function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return depth;
  return Math.max(depth, ...Object.values(value).map((part) => depthOf(part, depth + 1)));
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
