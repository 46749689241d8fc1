/** The briefing as plain text, wrapped for e-mail and terminals. */
import type { Briefing } from '../briefing';
import { type FormatOptions, type SheetEntry, sheetOf } from '../sheet';

/** Longest line in characters; a longer word stands alone on its line. */
const WIDTH = 78;

/** Plain text without any markup; headings are underlined. */
export function toText(briefing: Briefing, options: FormatOptions = {}): string {
  const sheet = sheetOf(briefing, options);
  const lines = [
    ...underlined(sheet.title, '='),
    sheet.subtitle,
    '',
    ...sheet.header.flatMap(({ name, value }) => wrap(`${name}: ${value}`, '', '  ')),
    ...sheet.parts.flatMap(({ heading, entries }) => [
      '',
      ...underlined(heading, '-'),
      ...entries.flatMap(linesOf),
    ]),
    '',
    ...wrap(sheet.footer, '', ''),
  ];
  return `${lines.join('\n')}\n`;
}

function underlined(words: string, mark: string): string[] {
  const lines = wrap(words, '', '');
  return [...lines, mark.repeat(Math.min(WIDTH, Math.max(...lines.map((line) => line.length), 1)))];
}

function linesOf(entry: SheetEntry): string[] {
  switch (entry.type) {
    case 'words':
      return wrap(`${entry.lead}${entry.text}${entry.tail}`, '- ', '  ');
    case 'gap':
      return wrap(entry.text, '! ', '  ');
    case 'table':
      return entry.rows.flatMap(({ cells }) => [
        ...wrap(cells[0] ?? '', '* ', '  '),
        ...cells.flatMap((cell, i) =>
          i === 0 || cell === '' ? [] : wrap(`${entry.columns[i] ?? ''}: ${cell}`, '    ', '      '),
        ),
      ]);
  }
}

function wrap(text: string, first: string, others: string): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = others;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
