/** Formatting, for those who asked for it (`format`): aligns timeline and action tables, evens out their clocks. Prose stays as it is. */
import { type Disposable, DocumentFormattingRequest, type TextEdit as LspEdit } from 'vscode-languageserver';
import { type Block, everyBlock, type TableBlock } from '../document/block';
import type { Instant } from '../document/model';
import { contains, type Range, within } from '../document/text';
import { alignTable, type TextEdit } from './formatting/tables';
import type { Feature } from './feature';
import type { Reading } from './openDocument';
import type { Session } from './session';

export const formatting: Feature = {
  name: 'formatting',
  // An editor that knows several formatters of Markdown asks which one to take: it is not to ask for nothing.
  capabilities: ({ dynamicFormatting }) => (dynamicFormatting ? {} : { documentFormattingProvider: true }),
  register(session) {
    const { answer, connection, read } = session;
    if (session.client.dynamicFormatting) offerWhereWanted(session);
    const toLsp = (reading: Reading, edits: readonly TextEdit[]): LspEdit[] =>
      edits.map(({ range, newText }) => ({ range: reading.toLsp(range), newText }));
    connection.onDocumentFormatting(({ textDocument }, token) =>
      answer('formatting', token, async () => {
        const reading = await read(textDocument.uri);
        return reading === null ? null : toLsp(reading, formattingEdits(reading));
      }),
    );
  },
};

/** Offers formatting as long as an open document's configuration wants it. */
function offerWhereWanted({ connection, documents, settingsFor, onDidChangeSettings, sent }: Session): void {
  let offered: Promise<Disposable> | null = null;
  const look = async (): Promise<void> => {
    const settings = await Promise.all(documents.keys().map(settingsFor));
    const wanted = settings.some(({ data }) => data.format === true);
    if (wanted && offered === null)
      offered = connection.client.register(DocumentFormattingRequest.type, {
        documentSelector: [{ language: 'markdown' }],
      });
    else if (!wanted && offered !== null) {
      const withdrawn = offered;
      offered = null;
      (await withdrawn).dispose();
    }
  };
  documents.onDidOpen(() => {
    sent(look());
  });
  onDidChangeSettings(() => {
    sent(look());
  });
}

/** The edits that format an incident document, in document order; none unless the configuration asks for it. */
export function formattingEdits({ document, text, settings }: Reading): TextEdit[] {
  if (settings.data.format !== true || !document.recognition.incident) return [];
  const wanted: Range[] = document.sections
    .filter(({ name }) => name === 'timeline' || name === 'actionItems')
    .map(({ range }) => range);
  const { timeline } = document.facts;
  if (timeline !== undefined) wanted.push(timeline.timeline.range);
  return [...everyBlock(document.blocks)]
    .filter(isTable)
    .filter(({ range }) => wanted.some((section) => contains(section, range)))
    .flatMap((table) => alignTable(text, table, evenClocks(table, document.instants, text)));
}

function isTable(block: Block): block is TableBlock {
  return block.type === 'table';
}

/** A clock alone, with an hour of one digit, or a dot or "h" for the colon. */
const UNEVEN_CLOCK = /^(\d{1,2})[:.h](\d\d)$/;

/** Cells that hold a clock and nothing else, as `HH:MM`: by the offset of their first character. Meaning never changes. */
function evenClocks(
  { rows }: TableBlock,
  instants: readonly Instant[],
  text: string,
): ReadonlyMap<number, string> {
  const replaced = new Map<number, string>();
  for (const row of rows)
    for (const { range } of row.cells) {
      const [instant, ...others] = within(instants, range);
      if (instant === undefined || others.length > 0 || instant.clock === null) continue;
      const written = text.slice(instant.range.start, instant.range.end);
      const clock = UNEVEN_CLOCK.exec(written);
      const alone = text.slice(range.start, range.end).replaceAll('|', '').trim() === written;
      if (
        alone &&
        clock !== null &&
        instant.clock === `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? ''}`
      )
        replaced.set(instant.range.start, instant.clock);
    }
  return replaced;
}
