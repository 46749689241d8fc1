/** Holds the front matter's data against its schema. */
import type { IncidentDocument } from '../document/model';
import { annotationAt, pointerOf } from './annotations';
import type { DocumentSchema, Violation } from './validateDocument';
import { valueAt } from './schemaError';
import { rangeOfViolation } from './violationRange';

/** What the front matter's values do not meet, in document order; nothing where there is no front matter. */
export function validateFrontMatter(document: IncidentDocument, schema: DocumentSchema): Violation[] {
  const { frontMatter } = document;
  if (frontMatter === null) return [];
  const seen = new Set<string>();
  return schema
    .check(frontMatter.data)
    .flatMap(({ path, property, keyword, expected }): Violation[] => {
      const inData = property === null ? path : [...path, property];
      const whole = ['frontMatter', 'data', ...inData];
      const pointer = pointerOf(whole);
      if (seen.has(pointer)) return [];
      seen.add(pointer);
      return [
        {
          pointer,
          path: whole,
          missing: valueAt(frontMatter.data, inData) === undefined ? (inData.at(-1) ?? null) : null,
          keyword,
          expected,
          annotation: annotationAt(schema.schema, inData, schema.library),
          range: rangeOfViolation(document, whole),
        },
      ];
    })
    .sort((a, b) => a.range.start - b.range.start);
}
