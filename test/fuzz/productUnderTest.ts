/** The one place where the fuzzer touches the product: change it here when a signature changes. */
import type { IncidentDocument, ReadingOptions } from '../../server/src/document/model';
import { createLiveReader, readDocument } from '../../server/src/document/reader';
import { changeBetween, SlicedText } from '../../server/src/document/slicedText';
import { inText } from '../../server/src/document/textOffsets';
import { createBriefing, DEFAULT_BRIEFING_OPTIONS } from '../../server/src/briefing/createBriefing';
import { toHtml } from '../../server/src/briefing/formats/html';
import { toMarkdown } from '../../server/src/briefing/formats/markdown';
import { applySafeFixes } from '../../server/src/rules/applyFixes';
import { checkDocument, checkSubject } from '../../server/src/rules/check';
import type { Problem } from '../../server/src/rules/rule';
import { type CheckSettings, DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { DEFAULT_HEADINGS } from '../../server/src/schema/headings';

export type { IncidentDocument, Problem };

/** A text as the product sees it. */
export interface Seen {
  readonly document: IncidentDocument;
  readonly problems: readonly Problem[];
}

export interface Versions {
  /** Reads and checks the next version of the document. */
  see(text: string): Seen;
}

/** `review` in every case: an unrecognized document would have no problems at all. */
const READING: ReadingOptions = { headings: DEFAULT_HEADINGS, configuredKind: 'review', path: 'incident.md' };

/** Everything that makes rules speak. */
const SETTINGS: CheckSettings = {
  ...DEFAULT_SETTINGS,
  now: '2026-03-10T12:00:00Z',
  fileExists: (path) => path.length % 2 === 0,
  trackers: [{ pattern: 'INC-\\d+', url: 'https://tracker.example/{id}' }],
  slos: [{ service: 'checkout', objective: 0.999, windowDays: 28 }],
  people: ['Ada Lovelace', '@ines'],
};

/** Follows the versions of one document, as an editor's session does. */
export function followVersions(): Versions {
  const reader = createLiveReader(READING);
  let current: SlicedText | null = null;
  return {
    see(text) {
      current =
        current === null ? SlicedText.forEdits(text) : current.edit(changeBetween(current.toString(), text));
      const reading = reader.read(current);
      return {
        document: inText(reading.document, current),
        problems: inText(checkSubject(reading, SETTINGS), current),
      };
    },
  };
}

/** Reads and checks a text from scratch. */
export function seeOnce(text: string): Seen {
  const document = readDocument(text, READING);
  return { document, problems: checkDocument(document, text, SETTINGS) };
}

/** The text with every safe fix made that can be made at once. */
export function repaired(text: string, { problems }: Seen): string {
  return applySafeFixes(text, problems).text;
}

/** Makes the briefing in the formats that are text. */
export function briefed(text: string, { document }: Seen): void {
  const briefing = createBriefing(document, text, {
    ...DEFAULT_BRIEFING_OPTIONS,
    audience: 'executive',
    source: 'incident.md',
    now: SETTINGS.now,
  });
  toMarkdown(briefing);
  toHtml(briefing);
}
