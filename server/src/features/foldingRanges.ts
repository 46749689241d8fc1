/** Folding: sections, front matter, fences, tables, lists and long timeline entries. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { everyBlock } from '../document/block';
import type { Range } from '../document/text';
import type { Feature } from './feature';
import type { Reading } from './openDocument';

export const foldingRanges: Feature = {
  name: 'folding ranges',
  capabilities: () => ({ foldingRangeProvider: true }),
  register({ answer, connection, read, client }) {
    connection.onFoldingRanges(({ textDocument }, token) =>
      answer('folding ranges', token, async () => {
        const reading = await read(textDocument.uri);
        return reading === null ? null : foldsOf(reading).map((fold) => toLsp(fold, reading, client));
      }),
    );
  },
};

export interface Fold {
  readonly range: Range;
  readonly kind?: FoldingRangeKind;
}

/** What can be folded in an incident document, at most one fold for each line that it starts on. */
export function foldsOf({ document, lines, text }: Reading): Fold[] {
  if (!document.recognition.incident) return [];
  const folds: Fold[] = [];
  if (document.frontMatter !== null) folds.push({ range: document.frontMatter.range });
  for (const { form, range } of document.sections) if (form === 'heading') folds.push({ range });
  for (const block of everyBlock(document.blocks)) {
    if (block.type === 'code' || block.type === 'table' || block.type === 'list' || block.type === 'quote')
      folds.push({ range: block.range });
    if (block.type === 'html' && block.value.startsWith('<!--'))
      folds.push({ range: block.range, kind: FoldingRangeKind.Comment });
    if (block.type === 'list') for (const { range } of block.items) folds.push({ range });
  }
  const byLine = new Map<number, Fold>();
  for (const fold of folds) {
    const range = trimmed(fold.range, text);
    const first = lines.positionAt(range.start).line;
    const last = lines.positionAt(range.end).line;
    const before = byLine.get(first);
    if (last > first && (before === undefined || before.range.end < range.end))
      byLine.set(first, { ...fold, range });
  }
  return [...byLine.values()].sort((a, b) => a.range.start - b.range.start);
}

/** Blank lines at the end stay visible: they set the next section apart. */
function trimmed({ start, end }: Range, text: string): Range {
  let to = Math.min(end, text.length);
  while (to > start && text.charAt(to - 1).trim() === '') to--;
  return { start, end: to };
}

function toLsp(
  { range, kind }: Fold,
  reading: Reading,
  { rangeFoldingOnly }: { readonly rangeFoldingOnly: boolean },
): FoldingRange {
  const { start, end } = reading.toLsp(range);
  return {
    startLine: start.line,
    endLine: end.line,
    ...(rangeFoldingOnly ? {} : { startCharacter: start.character, endCharacter: end.character }),
    ...(kind === undefined ? {} : { kind }),
  };
}
