/**
 * Verdicts ↔ the text of one cache file. Words are written once and referred to by number. A text that is not exactly what was
 * written is no pack: a checksum stands in front.
 */
import { crc32 } from 'node:zlib';
import { KINDS, STATUSES } from '../document/model';
import type { Basis } from './checking';
import { type CheckedDocument, type ReportedProblem, SEVERITIES } from './report';

/** What is known of a file: the verdict on it, and what that rests on. */
export interface Entry extends Basis {
  readonly modified: number;
  readonly size: number;
  /** Names the configuration that held. */
  readonly settings: string;
  /** `null`: about no incident. */
  readonly verdict: Verdict | null;
}

export type Verdict = Pick<CheckedDocument, 'kind' | 'status' | 'follows' | 'problems'>;

export interface Pack {
  /** When it was written, milliseconds. */
  readonly written: number;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Writes a pack. `build` names the program that may read it. */
export function writePack({ written, entries }: Pack, build: string): string {
  const words = new Map<string, number>();
  const word = (text: string): number => {
    const known = words.get(text) ?? words.size;
    words.set(text, known);
    return known;
  };
  const rows = [...entries].map(([path, entry]) => packEntry(path, entry, word));
  const body = JSON.stringify({ written, words: [...words.keys()], rows });
  return `${build} ${crc32(body)}\n${body}`;
}

/** Reads a pack that this build wrote; `null` for anything else. */
export function readPack(text: string, build: string): Pack | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== `${build} ${crc32(body)}`) return null;
  try {
    const { written, words, rows } = JSON.parse(body) as { written: number; words: string[]; rows: Row[] };
    return { written, entries: new Map(rows.map((row) => unpackEntry(row, words))) };
  } catch {
    return null;
  }
}

type Place = readonly [line: number, column: number, endLine: number, endColumn: number];
type Packed = readonly [
  rule: number,
  severity: number,
  ...place: Place,
  message: number,
  related: readonly (readonly [...place: Place, message: number])[],
  fixes: readonly (readonly [title: number, kind: number])[],
];
type Row = readonly [
  path: string,
  modified: number,
  size: number,
  hash: string,
  settings: number,
  from: number | null,
  until: number | null,
  files: Basis['files'],
  verdict: null | readonly [kind: number, status: number, follows: number, problems: readonly Packed[]],
];

function packEntry(path: string, entry: Entry, word: (text: string) => number): Row {
  const { modified, size, hash, settings, from, until, files, verdict } = entry;
  const packed =
    verdict === null
      ? null
      : ([
          KINDS.indexOf(verdict.kind),
          STATUSES.indexOf(verdict.status),
          verdict.follows === undefined ? -1 : word(verdict.follows),
          verdict.problems.map((problem) => packProblem(problem, word)),
        ] as const);
  return [path, modified, size, hash, word(settings), from, until, files, packed];
}

function packProblem(problem: ReportedProblem, word: (text: string) => number): Packed {
  const { rule, severity, message, related, fixes } = problem;
  return [
    word(rule),
    SEVERITIES.indexOf(severity),
    ...placeOf(problem),
    word(message),
    related.map((other) => [...placeOf(other), word(other.message)]),
    fixes.map(({ title, kind }) => [word(title), word(kind)]),
  ];
}

function placeOf({
  line,
  column,
  endLine,
  endColumn,
}: Omit<ReportedProblem['related'][number], 'message'>): Place {
  return [line, column, endLine, endColumn];
}

function unpackEntry(row: Row, words: readonly string[]): readonly [string, Entry] {
  const [path, modified, size, hash, settings, from, until, files, packed] = row;
  const verdict = packed === null ? null : unpackVerdict(packed, words);
  return [path, { modified, size, hash, settings: at(words, settings), from, until, files, verdict }];
}

function unpackVerdict(
  [kind, status, follows, problems]: NonNullable<Row[8]>,
  words: readonly string[],
): Verdict {
  return {
    kind: at(KINDS, kind),
    status: at(STATUSES, status),
    ...(follows < 0 ? {} : { follows: at(words, follows) }),
    problems: problems.map((problem) => unpackProblem(problem, words)),
  };
}

function unpackProblem(packed: Packed, words: readonly string[]): ReportedProblem {
  const [rule, severity, line, column, endLine, endColumn, message, related, fixes] = packed;
  return {
    rule: at(words, rule),
    severity: at(SEVERITIES, severity),
    line,
    column,
    endLine,
    endColumn,
    message: at(words, message),
    related: related.map(([line, column, endLine, endColumn, message]) => ({
      line,
      column,
      endLine,
      endColumn,
      message: at(words, message),
    })),
    fixes: fixes.map(([title, kind]) => ({ title: at(words, title), kind: at(words, kind) })),
  };
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError('A number that refers to nothing.');
  return value;
}
