/** What holds for every text: each check answers with what is wrong, or `null`. */
import { isDeepStrictEqual } from 'node:util';
import { briefed, followVersions, type Problem, repaired, type Seen, seeOnce } from './productUnderTest';
import type { DocumentCase } from './documentCases';

/** What reading and checking may cost, in processor time: others may use the machine as well. Ten times what is usual. */
const LONGEST_MS = 3_000;
const MS_PER_KILOBYTE = 60;

/** The first thing that does not hold for a case; `null` where all holds. The first words name the invariant. */
export function faultIn(versions: DocumentCase): string | null {
  const editor = followVersions();
  for (const [index, text] of versions.entries()) {
    const last = index === versions.length - 1;
    const fault = guarded(() => {
      const began = process.cpuUsage();
      const seen = editor.see(text);
      const ms = process.cpuUsage(began).user / 1_000;
      if (ms > LONGEST_MS + (text.length / 1_000) * MS_PER_KILOBYTE)
        return `time: ${ms.toFixed(0)} ms of computing`;
      return faultInVersion(text, seen) ?? (last ? faultAtTheEnd(text, seen) : null);
    });
    if (fault !== null) return fault;
  }
  return null;
}

/** A document typed letter by letter; the reader must follow, and agree with a fresh one now and then. */
export function faultWhileTyping(text: string, step: number): string | null {
  const editor = followVersions();
  for (let end = 0; end <= text.length; end++) {
    const prefix = text.slice(0, end);
    const fault = guarded(() => {
      const seen = editor.see(prefix);
      return end % step === 0 ? (differs(seen, seeOnce(prefix)) ?? outOfRange(prefix, seen)) : null;
    });
    if (fault !== null) return `${fault} (after ${String(end)} characters)`;
  }
  return null;
}

function faultInVersion(text: string, seen: Seen): string | null {
  return (
    failedRule(seen) ??
    differs(seen, seeOnce(text)) ??
    outOfRange(text, seen) ??
    disordered(seen) ??
    badFix(seen.problems)
  );
}

/** What costs too much to look at in every version. */
function faultAtTheEnd(text: string, seen: Seen): string | null {
  return unstable(text, seen) ?? notExported(text, seen);
}

function guarded(look: () => string | null): string | null {
  try {
    return look();
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return `exception: ${message} ${stack.split('\n').slice(1, 4).join(' ').replaceAll(/\s+/g, ' ')}`;
  }
}

function failedRule({ problems }: Seen): string | null {
  const failed = problems.find(({ rule }) => rule === 'rule-failed');
  return failed === undefined ? null : `rule-failed: ${JSON.stringify(failed.message)}`;
}

/** Incremental equals from scratch. */
function differs(seen: Seen, fresh: Seen): string | null {
  for (const key of Object.keys(fresh.document) as (keyof Seen['document'])[])
    if (!isDeepStrictEqual(seen.document[key], fresh.document[key]))
      return `incremental: ${key} differs from a reading from scratch`;
  return isDeepStrictEqual(seen.problems, fresh.problems)
    ? null
    : 'incremental: problems differ from a check from scratch';
}

/** Every range lies inside the document and is half-open, wherever in the value it stands. */
function outOfRange(text: string, seen: Seen): string | null {
  const inside = (start: number, end: number): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  const look = (value: unknown, path: string): string | null => {
    if (typeof value !== 'object' || value === null) return null;
    const { start, end, text: words, spans } = value as Record<string, unknown>;
    if (typeof start === 'number' && typeof end === 'number' && !inside(start, end))
      return `range: ${path} is ${String(start)}–${String(end)} of ${String(text.length)}`;
    if (typeof start === 'number' && typeof words === 'string' && Array.isArray(spans)) {
      if (!inside(start, start + words.length)) return `range: the prose ${path} leaves the document`;
    }
    for (const [key, part] of Object.entries(value)) {
      const fault = look(part, `${path}.${key}`);
      if (fault !== null) return fault;
    }
    return null;
  };
  return look(seen.document, 'document') ?? look(seen.problems, 'problems');
}

const ORDERED = [
  'sections',
  'blocks',
  'quantities',
  'instants',
  'people',
  'links',
  'images',
  'suppressions',
] as const;

function disordered({ document, problems }: Seen): string | null {
  for (const key of ORDERED) {
    const starts = document[key].map(({ range }) => range.start);
    if (starts.some((start, i) => start < (starts[i - 1] ?? 0)))
      return `order: ${key} are not in document order`;
  }
  const starts = problems.map(({ range }) => range.start);
  return starts.some((start, i) => start < (starts[i - 1] ?? 0))
    ? 'order: problems are not in document order'
    : null;
}

/** Edits of one fix are ordered and do not overlap. */
function badFix(problems: readonly Problem[]): string | null {
  for (const { rule, fixes = [] } of problems)
    for (const { edits, kind } of fixes) {
      if (edits.length === 0) return `fix: a ${kind} fix of ${rule} changes nothing`;
      if (edits.some(({ range }, i) => i > 0 && range.start < (edits[i - 1]?.range.end ?? 0)))
        return `fix: the edits of a ${kind} fix of ${rule} overlap or are out of order`;
    }
  return null;
}

/** So many rounds may follow from each other: a fix may make room for the next. */
const MOST_ROUNDS = 6;

/** Safe fixes come to an end, leave no other line breaks, and nothing that one of them could still repair. */
function unstable(text: string, seen: Seen): string | null {
  let current = text;
  let now = seen;
  const rules = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const { rule, fixes = [] } of now.problems)
      if (fixes.some(({ kind }) => kind === 'safe')) rules.add(rule);
    const next = repaired(current, now);
    if (next === current) {
      const stuck = now.problems.find(({ fixes = [] }) => fixes.some(({ kind }) => kind === 'safe'));
      if (stuck !== undefined) return `fix: the safe fix of ${stuck.rule} changes nothing`;
      return mixes(text, current)
        ? `fix: safe fixes (${[...rules].join(', ')}) bring in another line break`
        : null;
    }
    current = next;
    now = seeOnce(current);
  }
  return `fix: safe fixes do not come to an end (${now.problems
    .filter(({ fixes = [] }) => fixes.some(({ kind }) => kind === 'safe'))
    .map(({ rule }) => rule)
    .join(', ')})`;
}

function mixes(before: string, after: string): boolean {
  const breaksOf = (text: string): Set<string> => new Set(text.match(/\r\n|\n/g) ?? []);
  const had = breaksOf(before);
  return had.size === 1 && breaksOf(after).size > 1;
}

function notExported(text: string, seen: Seen): string | null {
  if (seen.document.recognition.incident) briefed(text, seen);
  return null;
}
