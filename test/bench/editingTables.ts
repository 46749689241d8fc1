/** The runs of all servers on all documents, summed up: medians over runs, and ratios to the floor and the peers. */
import { EDIT_PLACES } from './editPlaces';
import type { EditingRun } from './editing';
import { at, medianOf, ratio, table, written } from './figures';
import { ANDON, NO_OP, REMARK, RUMDL } from './subjects';

/** All runs of one server on one document. */
export interface EditingResult {
  readonly document: string;
  readonly server: string;
  readonly runs: readonly EditingRun[];
  /** Why there are fewer runs than asked for. */
  readonly troubles: readonly string[];
}

const SHARES = [0.5, 0.95, 0.99];

type Times = (run: EditingRun) => readonly number[];

const allTyped: Times = ({ typing }) => EDIT_PLACES.flatMap((place) => typing[place] ?? []);

/** The share of each run's times, then the median over the runs. */
function share(result: EditingResult | undefined, times: Times, part: number): number | null {
  return medianOf((result?.runs ?? []).map((run) => at(times(run), part)));
}

export function editingTables(results: readonly EditingResult[]): string {
  return [
    '## Edit → diagnostics of its version, ms: p50 / p95 / p99\n',
    table(
      ['document', 'server', 'all places', ...EDIT_PLACES, 'edits', 'first edit'],
      results.map((result) => [
        result.document,
        result.server,
        shares(result, allTyped),
        ...EDIT_PLACES.map((place) => shares(result, ({ typing }) => typing[place] ?? [])),
        String(result.runs.reduce((sum, run) => sum + allTyped(run).length, 0)),
        written(medianOf(result.runs.map((run) => run.firstEdit))),
      ]),
    ),
    '\n## A fence opened and closed near the top, ms: p50 / largest\n',
    table(
      ['document', 'server', 'opened', 'closed', 'edits'],
      results.map((result) => [
        result.document,
        result.server,
        extent(result, ({ fenceOpened }) => fenceOpened),
        extent(result, ({ fenceClosed }) => fenceClosed),
        String(result.runs.reduce((sum, run) => sum + run.fenceOpened.length + run.fenceClosed.length, 0)),
      ]),
    ),
    '\n## Start and memory: ms, MiB\n',
    table(
      [
        'document',
        'server',
        'start → first diagnostics',
        'opened → first diagnostics',
        'after edits',
        'peak',
        'runs',
      ],
      results.map(({ document, server, runs }) => [
        document,
        server,
        written(medianOf(runs.map((run) => run.firstDiagnostics))),
        written(medianOf(runs.map((run) => run.openedToDiagnostics))),
        written(medianOf(runs.map((run) => run.memory?.now))),
        written(medianOf(runs.map((run) => run.memory?.peak))),
        String(runs.length),
      ]),
    ),
    '\n## Ratios\n',
    ratioTable(results),
    ...troublesOf(results),
  ].join('\n');
}

function shares(result: EditingResult, times: Times): string {
  const figures = SHARES.map((part) => share(result, times, part));
  return figures.every((figure) => figure === null) ? '–' : figures.map(written).join(' / ');
}

function extent(result: EditingResult, times: Times): string {
  const largest = medianOf(result.runs.map((run) => at(times(run), 1)));
  return largest === null ? '–' : `${written(share(result, times, 0.5))} / ${written(largest)}`;
}

function ratioTable(results: readonly EditingResult[]): string {
  const documents = [...new Set(results.map(({ document }) => document))];
  const pairs = [
    [ANDON, NO_OP],
    [RUMDL, ANDON],
    [REMARK, ANDON],
  ] as const;
  const figures: readonly (readonly [string, (result: EditingResult | undefined) => number | null])[] = [
    ['edit p50', (result) => share(result, allTyped, 0.5)],
    ['edit p95', (result) => share(result, allTyped, 0.95)],
    [
      'fence',
      (result) => share(result, ({ fenceOpened, fenceClosed }) => [...fenceOpened, ...fenceClosed], 0.5),
    ],
    ['start', (result) => medianOf((result?.runs ?? []).map((run) => run.firstDiagnostics))],
    ['memory', (result) => medianOf((result?.runs ?? []).map((run) => run.memory?.now))],
  ];
  return table(
    ['document', 'figure', ...pairs.map(([one, other]) => `${one} ÷ ${other}`)],
    documents.flatMap((document) => {
      const of = (name: string): EditingResult | undefined =>
        results.find((result) => result.document === document && result.server === name);
      return figures.map(([figure, value]) => [
        document,
        figure,
        ...pairs.map(([one, other]) => written(ratio(value(of(one)), value(of(other))))),
      ]);
    }),
  );
}

function troublesOf(results: readonly EditingResult[]): string[] {
  const told = results.flatMap(({ document, server, runs, troubles }) =>
    [...troubles, ...runs.flatMap(({ trouble }) => (trouble === null ? [] : [trouble]))].map(
      (trouble) => `- ${server}, ${document}: ${trouble}`,
    ),
  );
  return told.length === 0 ? [] : ['\nRuns that ended early:\n', ...told];
}
