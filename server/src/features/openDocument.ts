/** A document that the editor has open: its text, and everything that is computed from one version of it. */
import type { Position as LspPosition, Range as LspRange } from 'vscode-languageserver';
import type { IncidentDocument } from '../document/model';
import { createLiveReader, type LiveReader } from '../document/reader';
import { linesOf } from '../document/slicedLines';
import { SlicedText } from '../document/slicedText';
import { type LineIndex, type Range } from '../document/text';
import { inText } from '../document/textOffsets';
import { checkSubject, type Subject } from '../rules/check';
import type { Problem } from '../rules/rule';
import type { DocumentSettings } from '../workspace/configuration';
import type { EditedDocument } from './editedDocument';

/** One version of an open document, read and checked. It stays true when later versions come. Computed on first use. */
export interface Reading {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
  readonly settings: DocumentSettings;
  readonly document: IncidentDocument;
  readonly problems: readonly Problem[];
  /** Document and problems as they were found, in offsets of the text's layout: for those who want little of them, at once. */
  readonly found: Found;
  /** Offsets → lines and columns as the protocol counts them. */
  toLsp(range: Range): LspRange;
  /** A place of the protocol → offset. */
  offsetAt(position: LspPosition): number;
}

export interface Found extends Subject {
  readonly problems: readonly Problem[];
  toLsp(range: Range): LspRange;
}

export interface OpenDocument {
  /** The reading of a version under these settings; the same object as long as neither changes. */
  read(current: EditedDocument, settings: DocumentSettings): Reading;
}

/** Follows the versions of one open document; what an edit does not touch is not read again. */
export function followDocument(): OpenDocument {
  let last: Reading | null = null;
  let before: EditedDocument | null = null;
  let reader: LiveReader | null = null;
  return {
    read(current, settings) {
      if (last?.settings !== settings) reader = null;
      // Some clients repeat a version; what counts is the text.
      else if (before === current) return last;
      reader ??= createLiveReader(settings.reading);
      last = readingOf(current, settings, reader);
      before = current;
      return last;
    },
  };
}

/** Reads one version of a text. */
export function createReading(
  { uri, version, text }: { readonly uri: string; readonly version: number; readonly text: string },
  settings: DocumentSettings,
): Reading {
  const reader = createLiveReader(settings.reading);
  return readingOf({ uri, version, text: SlicedText.readOnce(text) }, settings, reader);
}

function readingOf(
  { uri, version, text }: EditedDocument,
  settings: DocumentSettings,
  reader: LiveReader,
): Reading {
  const lines = linesOf(text);
  const subject = once(() => reader.read(text));
  const problems = once(() => checkSubject(subject(), settings.check));
  const document = once(() => inText(subject().document, text));
  const placedProblems = once(() => inText(problems(), text));
  const toLsp = rangesBy(lines);
  const found: Found = {
    get document() {
      return subject().document;
    },
    get source() {
      return subject().source;
    },
    get lines() {
      return subject().lines;
    },
    get problems() {
      return problems();
    },
    toLsp: ({ start, end }) => toLsp({ start: text.toText(start), end: text.toText(end) }),
  };
  return {
    uri,
    version,
    get text() {
      return text.toString();
    },
    lines,
    settings,
    get document() {
      return document();
    },
    get problems() {
      return placedProblems();
    },
    found,
    toLsp,
    offsetAt: ({ line, character }) => lines.offsetAt({ line, column: character }),
  };
}

function rangesBy(lines: LineIndex): (range: Range) => LspRange {
  const position = (offset: number): LspPosition => {
    const { line, column } = lines.positionAt(offset);
    return { line, character: column };
  };
  return ({ start, end }) => ({ start: position(start), end: position(end) });
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}
