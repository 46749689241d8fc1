/** A document that the editor has open: its text, and everything that is computed from one version of it. */
import type { Position as LspPosition, Range as LspRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { IncidentDocument } from '../document/model';
import { createDocumentReader, type DocumentReader } from '../document/reader';
import { indexLines, type LineIndex, type Range } from '../document/text';
import { checkDocument } from '../rules/check';
import type { Problem } from '../rules/rule';
import type { DocumentSettings } from '../workspace/configuration';

/** One version of an open document, read and checked. It stays true when later versions come. */
export interface Reading {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
  readonly settings: DocumentSettings;
  readonly document: IncidentDocument;
  /** Computed on first use. */
  readonly problems: readonly Problem[];
  /** Offsets → lines and columns as the protocol counts them. */
  toLsp(range: Range): LspRange;
  /** A place of the protocol → offset. */
  offsetAt(position: LspPosition): number;
}

export interface OpenDocument {
  /** The current version's reading under these settings; the same object as long as neither changes. */
  read(settings: DocumentSettings): Reading;
}

/** Follows the versions of one open document; what an edit does not touch is not read again. */
export function followDocument(current: TextDocument): OpenDocument {
  let last: Reading | null = null;
  let reader: DocumentReader | null = null;
  return {
    read(settings) {
      if (last?.settings !== settings) reader = null;
      // Some clients repeat a version; what counts is the text.
      else if (last.version === current.version && last.text === current.getText()) return last;
      reader ??= createDocumentReader(settings.reading);
      last = createReading(
        { uri: current.uri, version: current.version, text: current.getText() },
        settings,
        reader,
      );
      return last;
    },
  };
}

/** Reads one version of a text. */
export function createReading(
  { uri, version, text }: { readonly uri: string; readonly version: number; readonly text: string },
  settings: DocumentSettings,
  reader: DocumentReader = createDocumentReader(settings.reading),
): Reading {
  const lines = indexLines(text);
  const document = reader.read(text);
  const position = (offset: number): LspPosition => {
    const { line, column } = lines.positionAt(offset);
    return { line, character: column };
  };
  let problems: readonly Problem[] | null = null;
  return {
    uri,
    version,
    text,
    lines,
    settings,
    document,
    get problems() {
      problems ??= checkDocument(document, text, settings.check);
      return problems;
    },
    toLsp: ({ start, end }) => ({ start: position(start), end: position(end) }),
    offsetAt: ({ line, character }) => lines.offsetAt({ line, column: character }),
  };
}
