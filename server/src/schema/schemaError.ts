/** One way to say what a validator found, whichever validator it was. */
import { keysOfPointer, resolveReference, type JsonSchema, type SchemaLibrary } from './annotations';

/** A value that does not meet its schema. Only the innermost cause is told, not the schemas around it. */
export interface SchemaError {
  /** Keys from the top of the validated value to the value at fault; for an absent property, to its parent. */
  readonly path: readonly string[];
  /** The keyword that is not met: `required`, `enum`, `type`, … */
  readonly keyword: string;
  /** The property that `required` misses, or that may not be there. */
  readonly property: string | null;
  /** What the keyword demands, where it is plain data: the values of `enum`, the name of a type. */
  readonly expected: unknown;
}

/** What ajv reports, as far as it is read here. */
export interface AjvError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What @cfworker/json-schema reports. */
export interface CfworkerError {
  readonly instanceLocation: string;
  readonly keywordLocation: string;
  readonly keyword: string;
}

/** Keywords that only pass on what a subschema found. */
const PASSING_ON = new Set([
  '$ref',
  'allOf',
  'if',
  'then',
  'else',
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'dependentSchemas',
]);

/** cfworker names the property at fault in the error below these. */
const PASSING_ON_IN_CFWORKER = new Set([...PASSING_ON, 'additionalProperties', 'unevaluatedProperties']);

/** Keywords with several ways to be met: the ways' own errors are no news, none of them is demanded. */
const CHOICES = ['/anyOf', '/oneOf', '/contains', '/not', '/propertyNames'];

/** Errors of an ajv validator in common form. */
export function fromAjv(errors: readonly AjvError[]): SchemaError[] {
  return outermostChoice(
    errors.filter(({ keyword }) => !PASSING_ON.has(keyword)),
    ({ instancePath, schemaPath, keyword }) => ({ at: instancePath, schema: schemaPath, keyword }),
  ).map(({ instancePath, keyword, params }) => ({
    path: keysOfPointer(instancePath),
    keyword,
    property: propertyOf(params),
    expected: params['allowedValues'] ?? params['type'] ?? params['allowedValue'] ?? params['format'] ?? null,
  }));
}

function propertyOf(params: Readonly<Record<string, unknown>>): string | null {
  const name =
    params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'] ?? null;
  return typeof name === 'string' ? name : null;
}

/** Errors of a cfworker validator in common form; `schema` and `value` are what was validated with what. */
export function fromCfworker(
  errors: readonly CfworkerError[],
  schema: JsonSchema,
  value: unknown,
  library: SchemaLibrary,
): SchemaError[] {
  const leaves = outermostChoice(
    errors.filter(({ keyword }) => !PASSING_ON_IN_CFWORKER.has(keyword)),
    ({ instanceLocation, keywordLocation, keyword }) => ({
      at: instanceLocation,
      schema: keywordLocation,
      keyword,
    }),
  );
  const told = new Set<string>();
  return leaves.flatMap(({ instanceLocation, keywordLocation, keyword }) => {
    const path = keysOfPointer(decodeURIComponent(instanceLocation));
    const demanded = follow(schema, keysOfPointer(keywordLocation), library);
    if (keyword !== 'required') return [{ path, keyword, property: null, expected: demanded ?? null }];
    const present = valueAt(value, path);
    const names = Array.isArray(demanded) ? (demanded as string[]) : [];
    return names.flatMap((property): SchemaError[] => {
      const key = `${keywordLocation}\0${instanceLocation}\0${property}`;
      if (told.has(key) || (isObject(present) && property in present)) return [];
      told.add(key);
      return [{ path, keyword, property, expected: null }];
    });
  });
}

/** Leaves out what lies below a choice that is itself reported at the same value or above it. */
function outermostChoice<T>(
  errors: readonly T[],
  placeOf: (error: T) => { readonly at: string; readonly schema: string; readonly keyword: string },
): T[] {
  const choices = errors.map(placeOf).filter(({ keyword }) => CHOICES.includes(`/${keyword}`));
  return errors.filter((error) => {
    const { at, schema, keyword } = placeOf(error);
    const within = CHOICES.find((choice) => schema.includes(`${choice}/`));
    if (within === undefined || CHOICES.includes(`/${keyword}`)) return true;
    return !choices.some((choice) => at.startsWith(choice.at));
  });
}

/** The value of a keyword, by its location; `$ref` steps lead on to what is referred to. */
function follow(schema: JsonSchema, keys: readonly string[], library: SchemaLibrary): unknown {
  let place: { readonly value: unknown; readonly root: JsonSchema } = { value: schema, root: schema };
  for (const key of keys) {
    const child = isObject(place.value) ? place.value[key] : undefined;
    if (key === '$ref' && typeof child === 'string') {
      const target = resolveReference(child, place.root, library);
      if (target === null) return undefined;
      place = { value: target.schema, root: target.root };
    } else if (Array.isArray(place.value)) {
      place = { value: (place.value as unknown[])[Number(key)], root: place.root };
    } else {
      place = { value: child, root: place.root };
    }
  }
  return place.value;
}

/** The value below `value` at the keys; `undefined` where there is none. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
