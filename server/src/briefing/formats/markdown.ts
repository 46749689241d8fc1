/** The briefing as Markdown. */
import type { Briefing } from '../briefing';
import { escapeMarkdown, escapeMarkdownCell } from '../escaping/markdown';
import { type FormatOptions, type SheetEntry, sheetOf } from '../sheet';

/** CommonMark with tables; every word of the document is escaped. */
export function toMarkdown(briefing: Briefing, options: FormatOptions = {}): string {
  const sheet = sheetOf(briefing, options);
  const header = sheet.header.map(
    ({ name, value }) => `**${escapeMarkdown(name)}:** ${escapeMarkdown(value)}`,
  );
  const blocks = [
    `# ${escapeMarkdown(sheet.title)}`,
    escapeMarkdown(sheet.subtitle),
    ...(header.length === 0 ? [] : [header.join(' · ')]),
    ...sheet.parts.flatMap(({ heading, entries }) => [`## ${escapeMarkdown(heading)}`, ...blocksOf(entries)]),
    `_${escapeMarkdown(sheet.footer)}_`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Entries in a row are one list; a table stands alone. */
function blocksOf(entries: readonly SheetEntry[]): string[] {
  const blocks: string[] = [];
  let list: string[] = [];
  const close = (): void => {
    if (list.length > 0) blocks.push(list.join('\n'));
    list = [];
  };
  for (const entry of entries) {
    if (entry.type === 'table') {
      close();
      blocks.push(tableOf(entry));
    } else list.push(`- ${entry.type === 'gap' ? `**${escapeMarkdown(entry.text)}**` : wordsOf(entry)}`);
  }
  close();
  return blocks;
}

function wordsOf({ lead, text, tail }: Extract<SheetEntry, { type: 'words' }>): string {
  const label = lead.trimEnd();
  const front = label === '' ? '' : `**${escapeMarkdown(label)}** `;
  return `${front}${escapeMarkdown(text)}${escapeMarkdown(tail)}`;
}

function tableOf({ columns, rows }: Extract<SheetEntry, { type: 'table' }>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(escapeMarkdownCell)),
    line(columns.map(() => '---')),
    ...rows.map(({ cells, emphasis }) =>
      line(
        cells.map((cell, i) => {
          const words = escapeMarkdownCell(cell);
          return emphasis === 'strong' && i === 0 && words !== '' ? `**${words}**` : words;
        }),
      ),
    ),
  ].join('\n');
}
