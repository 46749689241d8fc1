/** The example documents, read, and their briefings. */
import { readFileSync } from 'node:fs';
import { createBriefing, DEFAULT_BRIEFING_OPTIONS } from '../../../server/src/briefing/createBriefing';
import type { Audience, Briefing } from '../../../server/src/briefing/briefing';
import { readDocument } from '../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

export const EXAMPLES = {
  halt: '2026-03-04-double-charge-halt.md',
  rca: '2026-03-05-double-charge-rca.md',
  review: '2026-03-10-double-charge-review.md',
} as const;

export type Example = keyof typeof EXAMPLES;

export function exampleText(example: Example): string {
  return readFileSync(new URL(`../../../docs/examples/${EXAMPLES[example]}`, import.meta.url), 'utf8');
}

export function briefText(text: string, audience: Audience = 'executive', source = 'incident.md'): Briefing {
  const document = readDocument(text, { headings: DEFAULT_HEADINGS, path: source });
  return createBriefing(document, text, { ...DEFAULT_BRIEFING_OPTIONS, audience, source });
}

export function briefExample(example: Example, audience: Audience = 'executive'): Briefing {
  return briefText(exampleText(example), audience, EXAMPLES[example]);
}
