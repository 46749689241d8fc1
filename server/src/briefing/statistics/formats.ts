/** Statistics as text table, CSV, JSON and a web page with charts. */
import { message, render } from '../../rules/message';
import { escapeHtml } from '../escaping/html';
import { PAGE_STYLE } from '../formats/pageStyle';
import type { FormatOptions } from '../sheet';
import { visibleOnly } from '../visibleOnly';
import { groupGrid } from './cells';
import { MEASURES, type Statistics } from './statistics';

export const STATISTICS_FORMATS: Readonly<
  Record<string, (statistics: Statistics, options: FormatOptions) => string>
> = {
  table: toTable,
  json: (statistics) => `${JSON.stringify(statistics, null, 2)}\n`,
  csv: toCsv,
  html: toPage,
};

const HOW = message(
  'Times are medians, counted from the start of the impact; in brackets, how many documents tell them.',
);
const TOTALS = message('{incidents} documents, {open} open action items ({overdue} overdue), {done} done.');
const RECURRING = message('Causes that share words: {words}');

function totals({ totals: { incidents, actions } }: Statistics, { translations }: FormatOptions): string {
  return render({ ...TOTALS, values: { incidents, ...actions } }, translations);
}

function toTable(statistics: Statistics, options: FormatOptions): string {
  const { columns, rows } = groupGrid(statistics, options.translations);
  const all = [columns, ...rows].map((row) => row.map(visibleOnly));
  const widths = columns.map((_, i) => Math.max(...all.map((row) => [...(row[i] ?? '')].length)));
  const lines = all.map((row) =>
    row
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const causes = statistics.causes.map(
    ({ words, files }) =>
      `${render({ ...RECURRING, values: { words: words.join(', ') } }, options.translations)}\n${files.map((file) => `  ${visibleOnly(file)}`).join('\n')}`,
  );
  return `${[lines.join('\n'), render(HOW, options.translations), totals(statistics, options), ...causes].join('\n\n')}\n`;
}

/** One line for each document. Cells that a spreadsheet would take for a formula begin with an apostrophe (OWASP, CSV injection). */
function toCsv({ incidents }: Statistics): string {
  const header = [
    'file',
    'title',
    'kind',
    'date',
    'services',
    'severity',
    ...MEASURES.map((id) => `seconds_from_start_to_${id}`),
    'budget_minutes',
    'budget_share',
    'actions_open',
    'actions_overdue',
    'actions_done',
  ];
  const rows = incidents.map(
    ({ file, title, kind, date, services, severity, times, budgetMinutes, budgetShare, actions }) => [
      file,
      title,
      kind,
      date,
      services.join(' '),
      severity,
      ...MEASURES.map((id) => times[id]),
      budgetMinutes,
      budgetShare,
      actions.open,
      actions.overdue,
      actions.done,
    ],
  );
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toPage(statistics: Statistics, options: FormatOptions): string {
  const { translations, language = 'en' } = options;
  const title = render(message('Incident statistics'), translations);
  const { columns, rows } = groupGrid(statistics, translations);
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(visibleOnly(cell))}</td>`).join('')}</tr>`)
    .join('\n');
  const causes = statistics.causes.map(
    ({ words, files }) =>
      `<li>${escapeHtml(words.join(', '))}<ul>${files.map((file) => `<li>${escapeHtml(visibleOnly(file))}</li>`).join('')}</ul></li>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(totals(statistics, options))}</p>
${barChart(statistics, render(message('Incidents by month'), translations))}
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
<p>${escapeHtml(render(HOW, translations))}</p>
${causes.length === 0 ? '' : `<h2>${escapeHtml(render(message('Recurring causes'), translations))}</h2>\n<ul>${causes.join('\n')}</ul>`}
</main>
</body>
</html>
`;
}

const BAR = { width: 36, gap: 8, height: 120, foot: 34, head: 16 };
const MONTHS = 24;

/** A static chart; the counts stand above the bars, and the whole has a text alternative. */
function barChart({ incidents }: Statistics, title: string): string {
  const counts = new Map<string, number>();
  for (const { date } of incidents)
    if (date !== null) counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  const months = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-MONTHS);
  if (months.length === 0) return '';
  const most = Math.max(...months.map(([, count]) => count));
  const width = months.length * (BAR.width + BAR.gap) + BAR.gap;
  const total = BAR.head + BAR.height + BAR.foot;
  const bars = months.map(([month, count], index) => {
    const x = BAR.gap + index * (BAR.width + BAR.gap);
    const height = (BAR.height * count) / most;
    const y = BAR.head + BAR.height - height;
    const middle = x + BAR.width / 2;
    return `<rect x="${x}" y="${y}" width="${BAR.width}" height="${height}" fill="#2563eb"/><text x="${middle}" y="${y - 4}" text-anchor="middle" font-size="11" fill="currentColor">${count}</text><text x="${middle}" y="${total - 14}" text-anchor="middle" font-size="10" fill="currentColor">${escapeHtml(month)}</text>`;
  });
  const words = months.map(([month, count]) => `${month}: ${count}`).join(', ');
  return `<svg role="img" aria-labelledby="chart-title chart-words" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}"><title id="chart-title">${escapeHtml(title)}</title><desc id="chart-words">${escapeHtml(words)}</desc>${bars.join('')}</svg>`;
}
