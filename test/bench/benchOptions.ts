/** What `npm run bench` is asked for. */
import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly lines: readonly number[];
  readonly edits: number;
  readonly runs: number;
  /** Bound of the typing of one run. */
  readonly milliseconds: number;
  /** Longest wait for one answer or one command. */
  readonly patience: number;
  readonly archives: readonly number[];
  readonly corpus: string | null;
  /** Earlier build to measure instead of making one. */
  readonly build: string | null;
  readonly json: string | null;
  readonly with: ReadonlySet<'peers' | 'pull'>;
  readonly task: 'measure' | 'gate';
}

export const USAGE = `npm run bench -- [options]      builds what is shipped, measures it, prints Markdown tables

  --lines 100,1000       lengths of the generated documents ('' for none)
  --files 1000,10000     sizes of the generated archives ('' for none)
  --corpus FOLDER        also measures real documents: edits in three of them, the folder as an archive
  --edits 200            edits of a run, warm-up included
  --runs 3               runs of everything; figures are medians over them
  --seconds 10           typing in a run ends after so long
  --patience 120         seconds after which an answer or a command is given up
  --peers                also measures other linters, installed into .bench-peers
  --pull                 also measures Andon with a client that asks for diagnostics
  --build FOLDER         measures an earlier build: scripts/build.mjs --production --out FOLDER
  --json FILE            also writes everything that was measured
  --gate                 only: does the cost of an edit grow too much with the length?
`;

/** Reads the command line; `null` where help was asked for. */
export function readOptions(words: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...words],
    options: {
      lines: { type: 'string', default: '100,300,1000,3000,10000,30000,100000' },
      files: { type: 'string', default: '1000,10000' },
      corpus: { type: 'string' },
      edits: { type: 'string', default: '200' },
      runs: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '10' },
      patience: { type: 'string', default: '120' },
      peers: { type: 'boolean', default: false },
      pull: { type: 'boolean', default: false },
      build: { type: 'string' },
      json: { type: 'string' },
      gate: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return {
    lines: numbers(values.lines),
    archives: numbers(values.files),
    edits: Number(values.edits),
    runs: Number(values.runs),
    milliseconds: Number(values.seconds) * 1000,
    patience: Number(values.patience) * 1000,
    corpus: values.corpus ?? null,
    build: values.build ?? null,
    json: values.json ?? null,
    with: new Set([...(values.peers ? ['peers' as const] : []), ...(values.pull ? ['pull' as const] : [])]),
    task: values.gate ? 'gate' : 'measure',
  };
}

function numbers(list: string): number[] {
  return list
    .split(',')
    .map(Number)
    .filter((number) => number > 0);
}
