/** The ways out, compared, with the one that is recommended and the reasons against the others. */
import { rangeOfProse, type TableRow } from '../../document/block';
import type { Option } from '../../document/model';
import { everyBlock } from '../../document/block';
import { textOf } from '../../document/visibleText';
import { type Message, message, render } from '../../rules/message';
import type { Statement, TableStatementRow } from '../briefing';
import { slugOf } from '../slug';
import type { PartMaker, Telling } from '../telling';

interface Column {
  readonly heading: Message;
  cell(option: Option, telling: Telling): string;
  /** An estimate of when it is over. */
  readonly estimate?: true;
}

const COLUMNS: readonly Column[] = [
  { heading: message('Option'), cell: ({ name }) => name },
  { heading: message('Effect'), cell: ({ effect }) => effect?.text ?? '' },
  { heading: message('Risk'), cell: ({ risk }) => risk?.text ?? '' },
  { heading: message('Cost'), cell: ({ cost }) => cost?.text ?? '' },
  { heading: message('Time'), cell: ({ time }) => time?.text ?? '', estimate: true },
  { heading: message('Verdict'), cell: (option, telling) => verdictOf(option, telling) },
];

export const options: PartMaker = {
  id: 'options',
  heading: () => message('Options'),
  make(telling) {
    const { document, profile, passages } = telling;
    if (document.kind !== 'halt') return [];
    const fact = document.facts.options;
    if (fact === undefined)
      return [
        telling.gap(
          'options',
          message(
            'Not stated: the alternatives. Compare hotfix, rollback, feature flag, deferral and release anyway.',
          ),
        ),
      ];
    if (fact.options.length === 0) return telling.tell(passages.of('options'), { id: 'option', most: 5 });
    const columns = COLUMNS.filter(({ estimate }) => !(estimate && profile.withoutEstimates));
    const all = fact.options.map((option) => ({
      option,
      cells: columns.map(({ cell }) => cell(option, telling)),
    }));
    const shown = all
      .filter(({ option }) => telling.isFor(option.name, option.range))
      .map(({ option, cells }) => ({
        option,
        cells: cells.map((cell) => (telling.isFor(cell, option.range) ? cell : '')),
      }));
    const used = columns.map((_, i) => shown.some(({ cells }) => cells[i] !== ''));
    const rows = shown.map(({ option, cells }): TableStatementRow => ({
      id: `option.${slugOf(option.name)}`,
      cells: cells.filter((_, i) => used[i]),
      emphasis: option.verdict === 'chosen' ? 'strong' : option.verdict === 'rejected' ? 'weak' : 'none',
      sources: [telling.sourceOf(option.range)],
    }));
    const table: Statement[] =
      rows.length === 0
        ? []
        : [
            {
              type: 'table',
              id: 'options',
              columns: columns.filter((_, i) => used[i]).map(({ heading }) => heading),
              rows,
            },
          ];
    return [
      ...table,
      ...(shown.length < all.length
        ? [
            telling.gap(
              'options.plain',
              message(
                'Some options are told for engineers only. Give them a plain name, or add their terms to the glossary.',
              ),
            ),
          ]
        : []),
      ...(fact.options.some(({ verdict }) => verdict === 'chosen')
        ? []
        : [
            telling.gap(
              'options.chosen',
              message('Not stated: which option is recommended. Mark one as chosen, and say why.'),
            ),
          ]),
    ];
  },
};

/** "Chosen: …" in the author's words where they stand in a cell; otherwise the verdict and the reason that was read. */
function verdictOf(option: Option, telling: Telling): string {
  if (option.verdict === null) return option.reason?.text ?? '';
  const own = verdictCell(option, telling);
  if (own !== null) return own;
  const word = render(option.verdict === 'chosen' ? message('Chosen') : message('Rejected'));
  return option.reason === null ? word : `${word}: ${option.reason.text}`;
}

/** The cell of the option's row that holds its verdict: the one that no other column shows. */
function verdictCell(option: Option, { document }: Telling): string | null {
  const shown = new Set([
    option.name,
    option.effect?.text,
    option.risk?.text,
    option.cost?.text,
    option.time?.text,
  ]);
  for (const block of everyBlock(document.blocks)) {
    if (block.type !== 'table') continue;
    const row = block.rows.find(({ range }) => range.start === option.range.start);
    if (row !== undefined) return restOf(row, shown);
  }
  return null;
}

const VERDICT = /^(?:chosen|recommended|rejected|declined|no\b|yes\b|go\b|not )/i;

function restOf({ cells }: TableRow, shown: ReadonlySet<string | undefined>): string | null {
  const rest = cells
    .filter(({ prose }) => rangeOfProse(prose).end > prose.start)
    .map(({ prose }) => textOf(prose).text);
  return rest.find((text) => !shown.has(text) && VERDICT.test(text)) ?? null;
}
