/** Readings of made-up documents for tests of what the editor does with them. */
import { createReading, type Reading } from '../../../server/src/features/openDocument';
import type { Edit } from '../../../server/src/rules/rule';
import { applyEdits } from '../../../server/src/rules/applyFixes';
import { plainSnippet } from '../../../server/src/schema/snippet';
import { type DocumentSettings, settleConfiguration } from '../../../server/src/workspace/configuration';
import type { ConfigurationData } from '../../../server/src/workspace/configurationFile';

export const NOW = '2026-03-04T15:05:00Z';

/** Settings of a document as a configuration gives them. */
export function settingsFor(path: string, data: ConfigurationData = {}): DocumentSettings {
  return settleConfiguration(
    [{ folder: 'file:///w', data }],
    {},
    { now: () => NOW, fileExists: null },
  ).forDocument(path);
}

/** A reading of a text, as if it were open. */
export function readingOf(text: string, uri = 'file:///w/docs/2026-03-04-outage-review.md'): Reading {
  return createReading({ uri, version: 1, text }, settingsFor(uri));
}

/** The text after the edits, fields as `{{ … }}`. */
export function edited(reading: Reading, edits: readonly Edit[] | null): string | null {
  return edits === null
    ? null
    : applyEdits(
        reading.text,
        edits.map(({ range, newText }) => ({ range, newText: plainSnippet(newText) })),
      );
}
