/** The words that label a value: the header and first cell around a table cell, or the title of its labelled part. */
import { everyBlock, type Prose, type TableBlock } from '../block';
import { sectionAt } from '../context';
import type { Part } from '../parts';
import { visibleText } from '../visibleText';
import type { Statement } from './statements';

/** Gives the label of a statement: "" where none stands by it. */
export type Labels = (statement: Statement) => string;

/** Collects the labels of a document once. */
export function collectLabels(context: Pick<Part, 'blocks' | 'sections'>): Labels {
  const cells = new Map<number, string>();
  for (const block of everyBlock(context.blocks)) if (block.type === 'table') addCells(cells, block);
  return (statement) => {
    const cell = cells.get(statement.range.start);
    if (cell !== undefined) return cell;
    const section = context.sections[sectionAt(context.sections, statement.range)];
    return section === undefined || section.form === 'heading' ? '' : section.title;
  };
}

function addCells(cells: Map<number, string>, { rows }: TableBlock): void {
  const header = rows[0]?.cells ?? [];
  for (const row of rows.slice(1)) {
    const first = row.cells[0];
    row.cells.forEach(({ prose }, column) => {
      const parts = [header[column]?.prose, column > 0 ? first?.prose : undefined];
      const label = parts.map((part) => (part === undefined ? '' : visibleText(part))).join(' ');
      cells.set(startOfWords(prose), label);
    });
  }
}

function startOfWords({ start, text }: Prose): number {
  return start + text.length - text.trimStart().length;
}
