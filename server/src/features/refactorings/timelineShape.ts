/** Turns a timeline that is a list into a table, and back. */
import { CodeActionKind } from 'vscode-languageserver';
import type { ListBlock, TableBlock } from '../../document/block';
import { foldSpace } from '../../document/text';
import { lineBreakOf } from '../../rules/insertion';
import { message } from '../../rules/message';
import type { Edit } from '../../rules/rule';
import type { ActionSource } from '../action';
import type { Reading } from '../openDocument';
import {
  asCell,
  containerOf,
  entriesOf,
  firstThatReads,
  fromCell,
  isOneParagraph,
  momentsOf,
  tableOf,
  touches,
} from './rewriting';

export const changeTimelineShape: ActionSource = ({ reading, range }) => {
  const timeline = reading.document.facts.timeline?.timeline;
  if (timeline === undefined || !touches(timeline.range, range)) return [];
  if (timeline.shape !== 'list' && timeline.shape !== 'table') return [];
  return [
    {
      id: 'timeline shape',
      title: message(
        timeline.shape === 'list' ? 'Turn the timeline into a table' : 'Turn the timeline into a list',
      ),
      kind: CodeActionKind.RefactorRewrite,
      change: () => {
        const edits = reshapedTimeline(reading);
        return edits === null ? null : { edits, snippet: 'plain' };
      },
    },
  ];
};

/** The edit that gives the timeline its other shape; `null` where something would be lost. */
export function reshapedTimeline(reading: Reading): readonly Edit[] | null {
  const entries = entriesOf(reading.document);
  const container = containerOf(
    reading.document,
    entries.map(({ at }) => at.range),
  );
  if (container === null) return null;
  const moments = momentsOf(reading.document).join();
  const words = entries.map(({ text }) => foldSpace(text));
  return firstThatReads(
    reading,
    [() => (container.type === 'list' ? toTable(reading, container) : toList(reading, container))],
    (after) =>
      momentsOf(after).join() === moments &&
      entriesOf(after).every(({ text }, i) => foldSpace(text).startsWith(words[i] ?? '')),
  );
}

function toTable(reading: Reading, list: ListBlock): readonly Edit[] | null {
  const { document, text } = reading;
  if (!list.items.every(({ blocks }) => isOneParagraph(blocks))) return null;
  const rows = entriesOf(document).map(({ at, until, textRange }, i) => {
    const item = list.items[i]?.range ?? textRange;
    const time = text.slice(at.range.start, Math.max(until?.range.end ?? 0, at.range.end));
    return [asCell(time), asCell(text.slice(withMarkup(textRange.start, text), item.end))];
  });
  return [{ range: list.range, newText: tableOf(['Time', 'Event'], rows, lineBreakOf(text)) }];
}

/** The start of words together with the marks of emphasis, code or links that open before them. */
function withMarkup(start: number, text: string): number {
  let at = start;
  while (at > 0 && OPENING.includes(text.charAt(at - 1))) at--;
  return at;
}

const OPENING = '*_`~[!(';

/** Columns beside time and event are kept, by their names. */
function toList({ document, text }: Reading, table: TableBlock): readonly Edit[] {
  const header = table.rows[0]?.cells ?? [];
  const items = entriesOf(document).map(({ at, textRange }, row) => {
    const cells = table.rows[row + 1]?.cells ?? [];
    const words = (i: number): string => fromCell(text.slice(...bounds(cells[i]?.prose)));
    const timeCell = cells.findIndex(
      ({ range }) => range.start <= at.range.start && at.range.end <= range.end,
    );
    const eventCell = cells.findIndex(
      ({ range }) => range.start <= textRange.start && textRange.end <= range.end,
    );
    const others = cells.flatMap((_, i) =>
      i === timeCell || i === eventCell || words(i) === ''
        ? []
        : [`${fromCell(text.slice(...bounds(header[i]?.prose)))}: ${words(i)}`],
    );
    const event = [words(eventCell), ...others].filter((part) => part !== '').join('; ');
    return `- ${words(timeCell)} ${event}`;
  });
  return [{ range: table.range, newText: items.join(lineBreakOf(text)) }];
}

function bounds(prose: { readonly start: number; readonly text: string } | undefined): [number, number] {
  return prose === undefined ? [0, 0] : [prose.start, prose.start + prose.text.length];
}
