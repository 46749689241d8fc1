/** From a document to the file that leaves the house: briefing, update or meeting card, held back where it would leak. */
import type { IncidentDocument } from '../document/model';
import { privateParts } from '../rules/privacy';
import { profileOf } from './audiences';
import type { Briefing, BriefingOptions } from './briefing';
import { createBriefing } from './createBriefing';
import { compareBriefings } from './delta';
import type { BriefingFormat } from './formats/catalogue';
import { toText } from './formats/text';
import type { FormattedBriefing } from './formatted';
import { createMeetingCard } from './meetingCard';
import type { FormatOptions } from './sheet';

export interface ExportRequest {
  readonly format: BriefingFormat;
  readonly options: BriefingOptions;
  readonly words: FormatOptions;
  /** The card for the meeting instead of the summary. */
  readonly card: 'summary' | 'meeting';
  /** The briefing that was sent last and the number of the update; the export tells what changed since. */
  readonly since?: { readonly briefing: Briefing; readonly number: number };
  /** What the privacy check may let pass. */
  readonly allows: 'nothing-private' | 'private';
}

export type ExportOutcome =
  | ({ readonly held: null; readonly briefing: Briefing } & FormattedBriefing)
  /** Nothing was made: these would have left the house. */
  | { readonly held: readonly HeldPart[] };

export interface HeldPart {
  /** What it is: "a GitHub token". Never the value. */
  readonly what: string;
  /** 1-based line of the document; `null` where it can't be told. */
  readonly line: number | null;
}

/** Makes the export. Secrets hold back every export, personal data those for readers outside. */
export async function exportBriefing(
  document: IncidentDocument,
  source: string,
  { format, options, words, card, since, allows }: ExportRequest,
): Promise<ExportOutcome> {
  const whole =
    card === 'meeting'
      ? createMeetingCard(document, source, options)
      : createBriefing(document, source, options);
  const briefing =
    since === undefined ? whole : compareBriefings(since.briefing, whole, { number: since.number, source });
  const held = allows === 'private' ? [] : heldParts(briefing, options);
  if (held.length > 0) return { held };
  return { held: null, briefing, ...(await format.make(briefing, words)) };
}

function heldParts(briefing: Briefing, options: BriefingOptions): HeldPart[] {
  const { external } = profileOf(options);
  const stops = (text: string): string[] =>
    privateParts(text)
      .filter(({ kind }) => kind === 'secret' || external)
      .map(({ what }) => what);
  const placed = briefing.parts.flatMap(({ statements }) =>
    statements.flatMap((statement): HeldPart[] => {
      if (statement.type === 'fact')
        return stops(statement.text).map((what) => ({ what, line: statement.sources[0]?.line ?? null }));
      if (statement.type !== 'table') return [];
      return statement.rows.flatMap(({ cells, sources }) =>
        cells.flatMap(stops).map((what) => ({ what, line: sources[0]?.line ?? null })),
      );
    }),
  );
  // The title and the header are looked at with the rest, as the reader sees them.
  return placed.length > 0 ? placed : stops(toText(briefing)).map((what) => ({ what, line: null }));
}
