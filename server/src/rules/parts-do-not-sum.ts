/** Parts that do not add up to their total: a table's last row, or "800 + 400 = 1,240". */
import { oncePerPart } from '../document/parts';
import { everyBlock, type TableBlock, type TableCell } from '../document/block';
import { statementsOf } from '../document/facts/statements';
import { KINDS } from '../document/model';
import type { Range } from '../document/text';
import { grouped } from '../document/arithmetic';
import { visibleText } from '../document/visibleText';
import { message } from './message';
import type { Finding, Rule } from './rule';
import { decimalsOf } from './writtenNumber';

const TOTAL = /^(?:total|totals|sum|all|overall|altogether|gesamt|summe|insgesamt|total général)[:.]?$/i;
/** A number alone in its cell, perhaps with a unit that does not change its value. */
const PLAIN =
  /^[~≈]?\s?[$€£]?\s?(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,3})?|\d{1,12}(?:\.\d{1,4})?)\s?(%|[$€£]|[a-z]{3,12})?$/i;
/** Columns of these are no sums. */
const NOT_SUMMED =
  /\b(?:average|avg|mean|median|p\d\d|rate|per|max|min|peak|latency|price|year|date|time|duration|version|id|#|no|rank|burn)\b|^%$/i;
/** Numbers and plus signs, an equals sign, a number; runs are disjoint, so none is looked at twice. */
const SUM = /(?<![\d,+ ])[\d,+ ]{3,120}= ?(\d[\d,]{0,14})/g;
const WHOLE = /^(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,9})$/;
/** Behind or in front of these a number is part of something else: "2.5 + 1", "= 3 %", "v2 + 1". */
const GOES_ON = /^(?:\w|[.,]\d| ?%)/;
const WENT_BEFORE = /[\w.$€£%]$/;
/** What rounding the parts can do to a percentage. */
const PERCENT_SLACK = 1;

const rule: Rule = {
  metadata: {
    id: 'parts-do-not-sum',
    family: 'consistency',
    summary: 'Parts do not add up to the total that is given for them.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check: ({ document }) =>
    [...inTables(document), ...inProse(document)].sort((a, b) => a.range.start - b.range.start),
};
export default rule;

const inTables = oncePerPart(({ blocks }) =>
  [...everyBlock(blocks)].flatMap((block) => (block.type === 'table' ? inTable(block) : [])),
);

function inTable({ rows }: TableBlock): Finding[] {
  const [header, ...body] = rows;
  const total = body.at(-1);
  const parts = body.slice(0, -1);
  const label = total?.cells[0];
  if (header === undefined || total === undefined || label === undefined || parts.length < 2) return [];
  if (!TOTAL.test(visibleText(label.prose))) return [];
  return total.cells.flatMap((cell, column): Finding[] => {
    const title = header.cells[column];
    if (column === 0 || title === undefined || NOT_SUMMED.test(visibleText(title.prose))) return [];
    const stated = numberIn(cell);
    const values = parts.map((row) => numberIn(row.cells[column]));
    if (stated === null || values.some((value) => value === null)) return [];
    const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
    const isPercent = visibleText(cell.prose).includes('%');
    const unit = 10 ** -decimalsOf(visibleText(cell.prose));
    const slack = isPercent ? PERCENT_SLACK : unit * (unit < 1 ? parts.length / 2 : 0.001);
    return Math.abs(sum - stated) <= slack ? [] : [findingOf(rangeOfCell(cell), sum, stated)];
  });
}

function rangeOfCell({ prose }: TableCell): Range {
  const lead = prose.text.length - prose.text.trimStart().length;
  return { start: prose.start + lead, end: prose.start + Math.max(lead, prose.text.trimEnd().length) };
}

function numberIn(cell: TableCell | undefined): number | null {
  const match = cell === undefined ? null : PLAIN.exec(visibleText(cell.prose));
  return match?.[1] === undefined ? null : valueOf(match[1]);
}

function valueOf(written: string): number {
  return Number(written.replaceAll(',', ''));
}

const inProse = oncePerPart((part): readonly Finding[] =>
  statementsOf(part).flatMap(({ prose, quoted }) =>
    quoted || !prose.text.includes('=')
      ? []
      : [...prose.text.matchAll(SUM)].flatMap((match): Finding[] => {
          const total = (match[1] ?? '').replace(/,$/, '');
          const from = match.index;
          const end = from + match[0].length - (match[1] ?? '').length + total.length;
          const parts = (match[0].split('=')[0] ?? '').split('+').map((part) => part.trim());
          if (parts.length < 2 || ![...parts, total].every((part) => WHOLE.test(part))) return [];
          if (!match[0].startsWith(' ') && WENT_BEFORE.test(prose.text.slice(Math.max(0, from - 1), from)))
            return [];
          if (GOES_ON.test(prose.text.slice(end, end + 3))) return [];
          const sum = parts.reduce((all, part) => all + valueOf(part), 0);
          if (sum === valueOf(total)) return [];
          const range = { start: prose.start + end - total.length, end: prose.start + end };
          return [findingOf(range, sum, valueOf(total))];
        }),
  ),
);

function findingOf(range: Range, sum: number, stated: number): Finding {
  const written = grouped(Number(sum.toFixed(4)));
  return {
    range,
    message: message(
      'The parts add up to {sum}, not {stated}. Readers who check one number stop believing the others. Correct the one that is wrong.',
      { sum: written, stated: grouped(stated) },
    ),
    fixes: [
      {
        title: message('Write {sum}', { sum: written }),
        kind: 'rewrite',
        preferred: true,
        edits: [{ range, newText: written }],
      },
    ],
  };
}
