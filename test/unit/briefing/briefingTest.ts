/** Makes briefings of texts for tests. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IncidentDocument } from '../../../server/src/document/model';
import { readDocument } from '../../../server/src/document/reader';
import { render } from '../../../server/src/rules/message';
import type { Briefing, BriefingOptions } from '../../../server/src/briefing/briefing';
import { createBriefing, DEFAULT_BRIEFING_OPTIONS } from '../../../server/src/briefing/createBriefing';
import { toText } from '../../../server/src/briefing/formats/text';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const EXAMPLES = fileURLToPath(new URL('../../../docs/examples/', import.meta.url));

/** The documents in docs/examples that have golden briefings. */
export const EXAMPLE_FILES = {
  halt: '2026-03-04-double-charge-halt.md',
  rca: '2026-03-05-double-charge-rca.md',
  review: '2026-03-10-double-charge-review.md',
} as const;

/** The text of an example document. */
export function exampleText(name: keyof typeof EXAMPLE_FILES): string {
  return readFileSync(EXAMPLES + EXAMPLE_FILES[name], 'utf8');
}

export function read(text: string): IncidentDocument {
  return readDocument(text, { headings: DEFAULT_HEADINGS });
}

export function optionsWith(options: Partial<BriefingOptions> = {}): BriefingOptions {
  return {
    ...DEFAULT_BRIEFING_OPTIONS,
    audience: 'engineering-manager',
    source: 'incident.md',
    now: '2026-03-25T10:00:00Z',
    ...options,
  };
}

/** The briefing of a text. */
export function briefed(text: string, options: Partial<BriefingOptions> = {}): Briefing {
  return createBriefing(read(text), text, optionsWith(options));
}

/** What a reader sees of one part, a line a statement, unwrapped. */
export function linesOf({ parts }: Briefing, part: string): string[] {
  const statements = parts.find(({ id }) => id === part)?.statements ?? [];
  return statements.flatMap((statement): string[] => {
    switch (statement.type) {
      case 'fact': {
        const { frame, text } = statement;
        return [frame === undefined ? text : render({ ...frame, values: { ...frame.values, text } })];
      }
      case 'computed':
        return [`${render(statement.text)} (${render(statement.working)})`];
      case 'gap':
        return [`gap: ${statement.gap.fact}`];
      case 'table':
        return statement.rows.map(({ cells }) => cells.join(' | '));
    }
  });
}

/** The whole as a reader sees it, on one line. */
export function seen(briefing: Briefing): string {
  return toText(briefing).replace(/\s{1,200}/g, ' ');
}
