/** Selections that grow: word, link or bold words, sentence, item or cell, block, section, document. */
import type { SelectionRange } from 'vscode-languageserver';
import { everyBlock, rangeOfProse } from '../document/block';
import { proseAt } from '../document/place';
import { sentencesOf } from '../document/sentences';
import type { Range } from '../document/text';
import type { Feature } from './feature';
import type { Reading } from './openDocument';

export const selectionRanges: Feature = {
  name: 'selection ranges',
  capabilities: () => ({ selectionRangeProvider: true }),
  register({ answer, connection, read }) {
    connection.onSelectionRanges(({ textDocument, positions }, token) =>
      answer('selection ranges', token, async () => {
        const reading = await read(textDocument.uri);
        if (reading === null) return null;
        return positions.map((position) =>
          nested(rangesAround(reading, reading.offsetAt(position)), reading),
        );
      }),
    );
  },
};

/** The ranges around an offset, each inside the next, the smallest first. */
export function rangesAround({ document, text }: Reading, offset: number): Range[] {
  const around: Range[] = [wordAt(text, offset)];
  const prose = proseAt(document.blocks, offset);
  if (prose !== null) {
    for (const { inner, range } of prose.spans) around.push(inner, range);
    around.push(...sentencesOf(prose).map(rangeOfProse), rangeOfProse(prose));
  }
  for (const { range } of [...document.quantities, ...document.instants, ...document.people])
    around.push(range);
  for (const block of everyBlock(document.blocks)) {
    if (block.range.start > offset) break;
    around.push(block.range);
    if (block.type === 'list') for (const item of block.items) around.push(item.range);
    if (block.type === 'table') for (const row of block.rows) around.push(row.range);
  }
  for (const { body, range } of document.sections) around.push(body, range);
  if (document.frontMatter !== null) {
    around.push(document.frontMatter.body, document.frontMatter.range);
    for (const { valueRange, range } of document.frontMatter.entries) around.push(valueRange, range);
  }
  around.push({ start: 0, end: text.length });
  return chain(around.filter(({ start, end }) => start <= offset && offset <= end && start < end));
}

/** From the smallest outwards, leaving out what does not lie around the one before. */
function chain(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = kept.at(-1);
    if (last === undefined) kept.push(range);
    else if (
      range.start <= last.start &&
      last.end <= range.end &&
      range.end - range.start > last.end - last.start
    )
      kept.push(range);
  }
  return kept;
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** The word around an offset; empty between two blanks. */
function wordAt(text: string, offset: number): Range {
  let start = offset;
  let end = offset;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start--;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  return { start, end };
}

function nested(ranges: readonly Range[], reading: Reading): SelectionRange {
  const whole = { range: reading.toLsp({ start: 0, end: reading.text.length }) };
  return ranges.reduceRight<SelectionRange>(
    (parent, range, index) =>
      index === ranges.length - 1 ? { range: reading.toLsp(range) } : { range: reading.toLsp(range), parent },
    whole,
  );
}
