/** Runs without a failure, as documents put them: "0 of 20 runs", "20 clean runs", "passed 20 times in a row". */
import type { Statement } from '../document/facts/statements';
import type { Range } from '../document/text';

export interface CleanRuns {
  /** The words that say so. */
  readonly range: Range;
  readonly runs: number;
}

const NUMBER = String.raw`(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})`;
const RUNS = '(?:runs?|times|iterations?|executions?|attempts?|repetitions?|trials?|tries)';
/** Each names the number of runs in its first group. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,])0 (?:failures? )?(?:of|in|out of|/) ?${NUMBER} (?:test )?${RUNS}\\b`, 'gi'),
  new RegExp(
    `(?<![\\d.,])${NUMBER} (?:clean|green|successful|passing|failure-free|consecutive) (?:test )?${RUNS}\\b`,
    'gi',
  ),
  new RegExp(`\\bpass(?:es|ed)? ${NUMBER} (?:${RUNS} )?(?:in a row|in succession|consecutively)\\b`, 'gi'),
  new RegExp(
    `\\bpass(?:es|ed)? (?:all )?${NUMBER} ${RUNS}(?: in a row)?(?![\\w ]{0,20}\\b(?:fail|of)\\b)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:no|zero|without (?:a |any )?(?:single )?) ?(?:failures?|crash(?:es)?|errors?|races?|hangs?|panics?|timeouts?) (?:in|over|after|across|during) (?:the )?(?:last |next )?${NUMBER} (?:test )?${RUNS}\\b`,
    'gi',
  ),
  new RegExp(
    `(?<![\\d.,])${NUMBER} (?:test )?${RUNS} (?:in a row )?(?:without (?:a |any )?(?:single )?(?:failures?|crash(?:es)?|errors?|races?|hangs?|panics?|timeouts?)|clean|all (?:passed|green))\\b`,
    'gi',
  ),
];

/** The clean runs that a statement tells, in order. */
export function cleanRunsIn({ prose }: Pick<Statement, 'prose'>): CleanRuns[] {
  const found: CleanRuns[] = [];
  for (const pattern of PATTERNS)
    for (const match of prose.text.matchAll(pattern)) {
      const start = prose.start + match.index;
      const range = { start, end: start + match[0].trimEnd().length };
      const runs = Number((match[1] ?? '').replaceAll(',', ''));
      if (runs > 0 && !found.some((other) => other.range.start < range.end && range.start < other.range.end))
        found.push({ range, runs });
    }
  return found.sort((a, b) => a.range.start - b.range.start);
}
