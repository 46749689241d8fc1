/** Holds an incident document against its schema and says where in the text each violation shows. */
import type { Fact, IncidentDocument } from '../document/model';
import type { Located } from '../document/text';
import type { Annotation } from './annotation';
import { annotationAt, pointerOf, type JsonSchema, type SchemaLibrary } from './annotations';
import { valueAt, type SchemaError } from './schemaError';
import { rangeOfHolder, rangeOfViolation } from './violationRange';

/** A place where the document does not hold what its schema asks for. */
export interface Violation extends Located {
  /** JSON Pointer into the `IncidentDocument`: to the value at fault, or to where the absent one would be. */
  readonly pointer: string;
  /** The keys of `pointer`. */
  readonly path: readonly string[];
  /** The name of what is absent (or empty); `null` where something is there but not as it should be. */
  readonly missing: string | null;
  /** The schema's keyword; `unknown` for an "Unknown: …" that a document past its draft still holds. */
  readonly keyword: string;
  /** What the keyword demands, where it is plain data (the values of an `enum`). */
  readonly expected: unknown;
  /** What the schema says about the value, merged over `$ref` and `allOf`; `null` where it says nothing. */
  readonly annotation: Annotation | null;
}

/** A schema ready for use. Checks are pure and never throw. */
export interface DocumentSchema {
  /** The schema's `$id`. */
  readonly id: string;
  readonly schema: JsonSchema;
  /** Everything that its references lead to. */
  readonly library: SchemaLibrary;
  check(value: unknown): readonly SchemaError[];
}

/**
 * The violations of a document, in the order of their places. "None, because …" satisfies everything asked about its
 * subject; "Unknown: NAME finds out by TIME" does in a draft, and is itself a violation later.
 */
export function validateDocument(document: IncidentDocument, schema: DocumentSchema): Violation[] {
  const seen = new Set<string>();
  const found = schema.check(document).flatMap((error): Violation[] => {
    const violation = violationOf(document, schema, error);
    if (isAnswered(document, violation.path) || seen.has(violation.pointer)) return [];
    seen.add(violation.pointer);
    return [violation];
  });
  return [...found, ...stillUnknown(document, schema)].sort((a, b) => a.range.start - b.range.start);
}

function violationOf(document: IncidentDocument, schema: DocumentSchema, error: SchemaError): Violation {
  const path = error.property === null ? error.path : [...error.path, error.property];
  const absent = isAbsent(valueAt(document, path));
  return {
    pointer: pointerOf(path),
    path,
    missing: absent ? (path.at(-1) ?? null) : null,
    keyword: error.keyword,
    expected: error.expected,
    annotation: annotationAt(schema.schema, path, schema.library),
    range: rangeOfViolation(document, path),
  };
}

function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
  );
}

/**
 * Whether the document says it all the same: the fact was answered with "none" (or with "unknown" while that is allowed),
 * or the missing part stands as a section of its own ("Trigger" beside "Root cause").
 */
function isAnswered({ facts }: IncidentDocument, [top, name = '', part]: readonly string[]): boolean {
  const fact = top === 'facts' ? facts[name] : undefined;
  if (fact === undefined) return false;
  return fact.answer !== 'stated' || (part !== undefined && part !== name && facts[part] !== undefined);
}

function stillUnknown(document: IncidentDocument, schema: DocumentSchema): Violation[] {
  if (document.status === 'draft') return [];
  return Object.entries(document.facts).flatMap(([name, fact]: [string, Fact | undefined]): Violation[] => {
    if (fact?.answer !== 'unknown') return [];
    const path = ['facts', name];
    const annotation = annotationAt(schema.schema, path, schema.library);
    if (annotation?.level !== 'required') return [];
    return [
      {
        pointer: pointerOf(path),
        path,
        missing: null,
        keyword: 'unknown',
        expected: null,
        annotation,
        range: rangeOfHolder(document, fact),
      },
    ];
  });
}
