/** Looks up what the schemas say about a place in an incident document: annotations, required parts, parts in order. */
import type { Annotation } from './annotation';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schemas that a `$ref` can lead to, by `$id`. */
export type SchemaLibrary = ReadonlyMap<string, JsonSchema>;

/** A property of a schema with everything that is said about it. */
export interface AnnotatedProperty {
  readonly name: string;
  readonly annotation: Annotation;
  readonly required: boolean;
}

/** A subschema together with the schema document that its `#/…` references point into. */
interface Placed {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
}

/** Keywords whose subschemas speak about the same value as the schema that holds them. */
const SAME_VALUE = ['allOf', 'anyOf', 'oneOf', 'then', 'else'];

/** Far deeper than any sensible schema; ends circular references. */
const DEEPEST = 32;

/**
 * The annotation of the value at `path` (keys from the top of the document), merged over `$ref`, `allOf` and the like:
 * what stands nearer to the schema's top wins. `null` where nothing is said, or no title is given.
 */
export function annotationAt(
  schema: JsonSchema,
  path: readonly string[],
  library: SchemaLibrary,
): Annotation | null {
  return merge(placesAt(schema, path, library));
}

/** The annotated properties of the object at `path`, by `order`, then as written. */
export function propertiesAt(
  schema: JsonSchema,
  path: readonly string[],
  library: SchemaLibrary,
): readonly AnnotatedProperty[] {
  const known = knownProperties.get(schema) ?? [];
  const before = known.find((each) => each.library === library && isSamePath(each.path, path));
  if (before !== undefined) return before.properties;
  const properties = findProperties(schema, path, library);
  knownProperties.set(schema, [...known, { path: [...path], library, properties }]);
  return properties;
}

interface KnownProperties {
  readonly path: readonly string[];
  readonly library: SchemaLibrary;
  readonly properties: readonly AnnotatedProperty[];
}

/** Schemas never change, and are asked about the same few places for every document. Forgotten with the schema. */
const knownProperties = new WeakMap<JsonSchema, readonly KnownProperties[]>();

function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i]);
}

function findProperties(
  schema: JsonSchema,
  path: readonly string[],
  library: SchemaLibrary,
): readonly AnnotatedProperty[] {
  const places = placesAt(schema, path, library);
  const names = new Set(places.flatMap((place) => Object.keys(objectOf(place.schema['properties']))));
  const required = requiredOf(places);
  const found = [...names].flatMap((name): AnnotatedProperty[] => {
    const annotation = merge(step(places, name, library));
    return annotation === null ? [] : [{ name, annotation, required: required.has(name) }];
  });
  return found.sort((a, b) => orderOf(a) - orderOf(b));
}

/** Splits a JSON Pointer (`/facts/impact`) into its keys. */
export function keysOfPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Puts keys together to a JSON Pointer. */
export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Follows a `$ref` from a schema; `null` where it leads out of the library. */
export function resolveReference(ref: string, root: JsonSchema, library: SchemaLibrary): Placed | null {
  const [id = '', fragment = ''] = ref.split('#');
  const target = id === '' ? root : library.get(id);
  if (target === undefined) return null;
  let value: unknown = target;
  for (const key of keysOfPointer(decodeURIComponent(fragment))) value = childOf(value, key);
  return isObject(value) ? { schema: value, root: target } : null;
}

function placesAt(schema: JsonSchema, path: readonly string[], library: SchemaLibrary): Placed[] {
  return path.reduce<Placed[]>(
    (places, key) => step(places, key, library),
    expand({ schema, root: schema }, library, 0),
  );
}

function step(places: readonly Placed[], key: string, library: SchemaLibrary): Placed[] {
  return places.flatMap(({ schema, root }) => {
    const property = objectOf(schema['properties'])[key];
    const child = isObject(property) ? property : /^\d{1,9}$/.test(key) ? schema['items'] : undefined;
    return isObject(child) ? expand({ schema: child, root }, library, 0) : [];
  });
}

/** The schema and all that speaks about the same value, what is referred to first, the schema itself last. */
function expand(place: Placed, library: SchemaLibrary, depth: number): Placed[] {
  if (depth > DEEPEST) return [];
  const { schema, root } = place;
  const ref = schema['$ref'];
  const referred = typeof ref === 'string' ? resolveReference(ref, root, library) : null;
  const parts = SAME_VALUE.flatMap((keyword) => {
    const part = schema[keyword];
    return Array.isArray(part) ? (part as unknown[]) : [part];
  }).filter(isObject);
  return [
    ...(referred === null ? [] : expand(referred, library, depth + 1)),
    ...parts.flatMap((part) => expand({ schema: part, root }, library, depth + 1)),
    place,
  ];
}

function merge(places: readonly Placed[]): Annotation | null {
  const merged: Partial<Annotation> = Object.assign(
    {},
    ...places.map(({ schema }) => objectOf(schema['x-andon'])),
  );
  return typeof merged.title === 'string' ? (merged as Annotation) : null;
}

function requiredOf(places: readonly Placed[]): Set<string> {
  return new Set(
    places.flatMap(({ schema }) => {
      const required = schema['required'];
      return Array.isArray(required) ? (required as string[]) : [];
    }),
  );
}

function orderOf({ annotation }: AnnotatedProperty): number {
  return annotation.order ?? Number.MAX_SAFE_INTEGER;
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function objectOf(value: unknown): JsonSchema {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
