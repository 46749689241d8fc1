/** The briefing as one self-contained HTML page: no script, nothing loaded, readable on screen (light, dark) and on paper. */
import type { Briefing } from '../briefing';
import { escapeHtml } from '../escaping/html';
import { type FormatOptions, type Sheet, type SheetEntry, type SheetPart, sheetOf } from '../sheet';
import { timelinePicture } from '../timelinePicture';
import { PAGE_STYLE } from './pageStyle';

/** A whole page. Elements that tell a fact carry `data-line`, the 1-based line of the document. */
export function toHtml(briefing: Briefing, options: FormatOptions = {}): string {
  const sheet = sheetOf(briefing, options);
  const picture = briefing.timeline === null ? [] : [figure(timelinePicture(briefing.timeline, options))];
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(options.language ?? 'en')}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(sheet.title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    ...head(sheet),
    '<main>',
    ...sheet.parts.flatMap(section),
    ...picture,
    '</main>',
    `<footer><p>${escapeHtml(sheet.footer)}</p></footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function head({ title, subtitle, header }: Sheet): string[] {
  return [
    '<header>',
    `<p class="kind">${escapeHtml(subtitle)}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...(header.length === 0
      ? []
      : [
          '<dl>',
          ...header.map(
            ({ name, value }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`,
          ),
          '</dl>',
        ]),
    '</header>',
  ];
}

function section({ id, heading, entries }: SheetPart): string[] {
  const name = escapeHtml(id);
  return [
    `<section class="${name}" aria-labelledby="${name}">`,
    `<h2 id="${name}">${escapeHtml(heading)}</h2>`,
    ...blocksOf(entries, name),
    '</section>',
  ];
}

/** Entries in a row are one list; a table stands alone. */
function blocksOf(entries: readonly SheetEntry[], heading: string): string[] {
  const blocks: string[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (items.length > 0) blocks.push('<ul>', ...items, '</ul>');
    items = [];
  };
  for (const entry of entries) {
    if (entry.type === 'table') {
      close();
      blocks.push(...table(entry, heading));
    } else items.push(item(entry));
  }
  close();
  return blocks;
}

function item(entry: Exclude<SheetEntry, { type: 'table' }>): string {
  if (entry.type === 'gap') return `<li class="gap"${lineOf(entry)}>${escapeHtml(entry.text)}</li>`;
  const lead = entry.lead === '' ? '' : `<strong>${escapeHtml(entry.lead.trimEnd())}</strong> `;
  const tail = entry.tail === '' ? '' : `<span class="working">${escapeHtml(entry.tail)}</span>`;
  return `<li${lineOf(entry)}>${lead}<bdi>${escapeHtml(entry.text)}</bdi>${tail}</li>`;
}

function table({ columns, rows }: Extract<SheetEntry, { type: 'table' }>, heading: string): string[] {
  return [
    `<div class="table"><table aria-labelledby="${heading}">`,
    `<thead><tr>${columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => {
      const cells = row.cells.map((cell, i) =>
        i === 0
          ? `<th scope="row">${escapeHtml(cell)}</th>`
          : `<td${SHORT.test(cell) ? ' class="short"' : ''}>${escapeHtml(cell)}</td>`,
      );
      return `<tr class="${row.emphasis}"${lineOf(row)}>${cells.join('')}</tr>`;
    }),
    '</tbody>',
    '</table></div>',
  ];
}

/** Dates and names that look broken on two lines. */
const SHORT = /^\S{1,16}$/;

function figure(picture: string): string {
  return `<figure>${picture}</figure>`;
}

function lineOf({ line }: { readonly line: number | null }): string {
  return line === null ? '' : ` data-line="${line}"`;
}
