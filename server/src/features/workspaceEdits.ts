/** Edits of a text → the workspace edit that the client understands best: versioned, with fields to fill in, or plain. */
import { diffLines } from 'diff';
import type { Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { indexLines } from '../document/text';
import type { Edit } from '../rules/rule';
import { plainSnippet } from '../schema/snippet';
import type { ClientAbilities } from './clientAbilities';
import type { Reading } from './openDocument';

/** A change of one document. `snippet`: the new texts are in snippet syntax. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly snippet: 'snippet' | 'plain';
}

type EditAbilities = Pick<ClientAbilities, 'versionedEdits' | 'snippetEdits'>;

/** A change of an open document, bound to the version that it was computed on where the client can check that. */
export function workspaceEdit(
  reading: Reading,
  { edits, snippet }: Change,
  client: EditAbilities,
): WorkspaceEdit {
  const { uri, version } = reading;
  if (!client.versionedEdits)
    return { changes: { [uri]: edits.map((edit) => textEdit(reading, edit, snippet)) } };
  const documentEdit: TextDocumentEdit = {
    textDocument: { uri, version: version < 0 ? null : version },
    edits: edits.map((edit) =>
      snippet === 'snippet' && client.snippetEdits
        ? { range: reading.toLsp(edit.range), snippet: { kind: 'snippet' as const, value: edit.newText } }
        : textEdit(reading, edit, snippet),
    ),
  };
  return { documentChanges: [documentEdit] };
}

function textEdit(reading: Reading, { range, newText }: Edit, snippet: Change['snippet']): TextEdit {
  return {
    range: reading.toLsp(range),
    newText: snippet === 'snippet' ? plainSnippet(newText) : newText,
  };
}

/** Where the author goes on after a change: the first field of what it inserts, or its end; a place in the new text. */
export function cursorAfter({ text }: Reading, { edits, snippet }: Change): Range | null {
  const [first] = [...edits].sort((a, b) => a.range.start - b.range.start);
  if (first === undefined) return null;
  const words = snippet === 'snippet' ? plainSnippet(first.newText) : first.newText;
  const field = words.indexOf('{{');
  const close = words.indexOf('}}', field);
  const [from, to] =
    field >= 0 && close >= 0 ? [field, close + 2] : [words.trimEnd().length, words.trimEnd().length];
  const before = text.slice(0, first.range.start);
  const lines = indexLines(before + words);
  const at = (offset: number): Range['start'] => {
    const { line, column } = lines.positionAt(before.length + offset);
    return { line, character: column };
  };
  return { start: at(from), end: at(to) };
}

/** A new file with its text. */
export function createFile(uri: string, text: string): WorkspaceEdit {
  const top = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: top, end: top }, newText: text }],
      },
    ],
  };
}

/** The edits, line by line and within a line, that turn one text into another. */
export function editsBetween(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== added) edits.push(tightEdit(at, removed, added));
    at += removed.length;
    removed = '';
    added = '';
  };
  for (const part of diffLines(before, after)) {
    if (part.removed) removed += part.value;
    else if (part.added) added += part.value;
    else {
      flush();
      at += part.value.length;
    }
  }
  flush();
  return edits;
}

/** Leaves out what both texts begin and end with; never cuts a character or a line break in two. */
function tightEdit(at: number, removed: string, added: string): Edit {
  const longest = Math.min(removed.length, added.length);
  let start = 0;
  while (start < longest && removed[start] === added[start]) start++;
  while (start > 0 && (isHalf(removed, start) || isHalf(added, start))) start--;
  let end = 0;
  while (end < longest - start && removed[removed.length - 1 - end] === added[added.length - 1 - end]) end++;
  while (end > 0 && (isHalf(removed, removed.length - end) || isHalf(added, added.length - end))) end--;
  return {
    range: { start: at + start, end: at + removed.length - end },
    newText: added.slice(start, added.length - end),
  };
}

/** Whether an offset lies inside a surrogate pair or between carriage return and line feed. */
function isHalf(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return (
    (before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff) ||
    (before === 13 && after === 10)
  );
}
