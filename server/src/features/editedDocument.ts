/** A document as the client has it open; each change makes a new one that shares with it the pieces that it left alone. */
import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { changeBetween, SlicedText } from '../document/slicedText';
import { linesOf } from '../document/slicedLines';

export interface EditedDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: SlicedText;
}

/** How the protocol's messages make and change documents. */
export const EDITED_DOCUMENTS: TextDocumentsConfiguration<EditedDocument> = {
  create: (uri, _languageId, version, content) => ({ uri, version, text: SlicedText.forEdits(content) }),
  update: ({ uri, text }, changes, version) => ({ uri, version, text: changes.reduce(changed, text) }),
};

/** Positions beyond a line or the text count as its end, and reversed ones as they were meant. */
function changed(text: SlicedText, change: TextDocumentContentChangeEvent): SlicedText {
  if (!('range' in change)) return text.edit(changeBetween(text.toString(), change.text));
  const lines = linesOf(text);
  const [start, end] = [change.range.start, change.range.end]
    .map(({ line, character }) => lines.offsetAt({ line, column: character }))
    .sort((a, b) => a - b) as [number, number];
  return text.edit({ start, end, newText: change.text });
}
