/** Highlights: the other places of the same id, the same person, the same quantity or the same moment. */
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import type { Instant, Quantity } from '../document/model';
import { valueAt } from '../document/place';
import type { Located, Range } from '../document/text';
import { mentionsIn } from '../workspace/incidentSummary';
import type { Feature } from './feature';
import type { Reading } from './openDocument';

export const documentHighlight: Feature = {
  name: 'document highlights',
  capabilities: () => ({ documentHighlightProvider: true }),
  register({ answer, connection, read }) {
    connection.onDocumentHighlight(({ textDocument, position }, token) =>
      answer('document highlights', token, async (): Promise<DocumentHighlight[] | null> => {
        const reading = await read(textDocument.uri);
        if (reading === null) return null;
        return sameAs(reading, reading.offsetAt(position)).map((range) => ({
          range: reading.toLsp(range),
          kind: DocumentHighlightKind.Text,
        }));
      }),
    );
  },
};

/** Every place of the document that names what stands at the offset, that one included. */
export function sameAs({ document, text }: Reading, offset: number): Range[] {
  if (!document.recognition.incident) return [];
  return (
    alike(mentionsIn(document, text), offset, ({ id }) => id.toUpperCase()) ??
    alike(document.people, offset, ({ text: name }) => name.toLowerCase()) ??
    alike(document.quantities, offset, keyOfQuantity) ??
    alike(document.instants, offset, keyOfInstant) ??
    []
  );
}

/** The ranges of the values with the key of the one at the offset; `null` where none stands there. */
function alike<T extends Located>(
  values: readonly T[],
  offset: number,
  keyOf: (value: T) => string,
): Range[] | null {
  const at = valueAt(values, offset);
  if (at === null) return null;
  const key = keyOf(at);
  return values.filter((value) => keyOf(value) === key).map(({ range }) => range);
}

/** The same number of the same thing, however it is written. */
function keyOfQuantity({ kind, min, max, of, unit, counts }: Quantity): string {
  const what = kind === 'count' ? (counts ?? '') : kind === 'duration' || kind === 'share' ? '' : unit;
  return [kind, min, max, of ?? '', what.toLowerCase()].join(' ');
}

function keyOfInstant({ utc, clock, zone, text }: Instant): string {
  return utc ?? `${clock ?? text} ${zone ?? ''}`;
}
