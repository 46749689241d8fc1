/** Documents with marks: `‸` is the cursor, `⟦…⟧` a range. Marks never occur in incident documents. */
import type { Position, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface MarkedDocument {
  /** Without the marks. */
  readonly text: string;
  /** Where the cursor stands; the start where there is no mark. */
  readonly cursor: Position;
  /** Every cursor, in order. */
  readonly cursors: readonly Position[];
  readonly ranges: readonly Range[];
}

const MARKS = /[‸⟦⟧]/g;

export function marked(source: string): MarkedDocument {
  const text = source.replace(MARKS, '');
  const document = TextDocument.create('untitled:marked', 'markdown', 1, text);
  const cursors: Position[] = [];
  const open: Position[] = [];
  const ranges: Range[] = [];
  let removed = 0;
  for (const { 0: mark, index } of source.matchAll(MARKS)) {
    const position = document.positionAt(index - removed++);
    if (mark === '‸') cursors.push(position);
    else if (mark === '⟦') open.push(position);
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`The mark at ${index} closes nothing.`);
      ranges.push({ start, end: position });
    }
  }
  return { text, cursor: cursors[0] ?? { line: 0, character: 0 }, cursors, ranges };
}

/** The text inside a range of the protocol. */
export function textIn(text: string, range: Range): string {
  return TextDocument.create('untitled:marked', 'markdown', 1, text).getText(range);
}

/** The text with edits of the protocol applied. */
export function edited(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  return TextDocument.applyEdits(TextDocument.create('untitled:marked', 'markdown', 1, text), [...edits]);
}
