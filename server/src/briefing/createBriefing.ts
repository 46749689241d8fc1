/** `IncidentDocument` → `Briefing`: the parts that the audience reads, in its order. Pure. */
import type {
  Briefing,
  BriefingOptions,
  BriefingPart,
  BriefingTimeline,
  CreateBriefing,
  Gap,
  Statement,
} from './briefing';
import { headerOf } from './header';
import { explainTerms, type Glossary } from './jargon';
import { PARTS } from './parts/catalogue';
import { openTelling, type Telling } from './telling';
import { titleOf } from './titleWords';

/** Makes the briefing of a document for an audience; the same input gives the same value. */
export const createBriefing: CreateBriefing = (document, source, options): Briefing => {
  const telling = openTelling(document, source, options);
  const header = headerOf(telling);
  const made = telling.profile.parts.flatMap((id): BriefingPart[] => {
    const part = PARTS.find((candidate) => candidate.id === id);
    if (part === undefined) return [];
    const statements = part.make(telling);
    return statements.length === 0 ? [] : [{ id, heading: part.heading(document), statements }];
  });
  const parts = telling.profile.plainWords ? explained(made, telling.glossary) : made;
  return {
    kind: document.kind,
    audience: options.audience,
    title: titleOf(document.title?.text ?? '', options.source),
    source: options.source,
    header,
    parts,
    gaps: gapsOf(parts),
    timeline: timelineOf(telling),
  };
};

/** Options without a configuration. */
export const DEFAULT_BRIEFING_OPTIONS: Omit<BriefingOptions, 'audience' | 'source'> = {
  glossary: {},
  now: null,
  audiences: {},
};

function gapsOf(parts: readonly BriefingPart[]): Gap[] {
  return parts.flatMap(({ statements }) =>
    statements.flatMap((statement) => (statement.type === 'gap' ? [statement.gap] : [])),
  );
}

/** Each term that the glossary has words for, explained where the reader meets it first. */
function explained(parts: readonly BriefingPart[], glossary: Glossary): BriefingPart[] {
  const known = new Set<string>();
  const explain = (text: string): string => explainTerms(text, glossary, known);
  return parts.map((part) => ({
    ...part,
    statements: part.statements.map((statement) => inPlainWords(statement, explain)),
  }));
}

function inPlainWords(statement: Statement, explain: (text: string) => string): Statement {
  if (statement.type === 'fact') return { ...statement, text: explain(statement.text) };
  if (statement.type !== 'table') return statement;
  return { ...statement, rows: statement.rows.map((row) => ({ ...row, cells: row.cells.map(explain) })) };
}

function timelineOf({ document, sourceOf, isFor }: Telling): BriefingTimeline | null {
  const points = (document.facts.timeline?.timeline.entries ?? []).flatMap(
    ({ at, text, textRange, milestones }) =>
      at.utc !== null && at.precision !== 'day' && isFor(text, textRange)
        ? [{ at: at.utc, text, milestone: milestones[0] ?? null, source: sourceOf(textRange) }]
        : [],
  );
  return points.length < 2 ? null : { points };
}
