/** Repairs documents for `check --fix`, and shows the repair as a diff. */
import { createTwoFilesPatch } from 'diff';
import { applySafeFixes } from '../rules/applyFixes';
import type { Subject, Workbench } from './reading';

/** A fix can make room for another one; documents settle long before this many rounds. */
const ROUNDS = 10;

/** The document with every safe fix applied, until none is left. */
export function fixSubject(subject: Subject, workbench: Workbench): Subject {
  let fixed = subject;
  for (let round = 0; round < ROUNDS; round++) {
    const { text, applied } = applySafeFixes(fixed.source, fixed.problems);
    if (applied.length === 0 || text === fixed.source) break;
    fixed = { ...fixed, source: text, ...workbench.examine(text, fixed.settings) };
  }
  return fixed;
}

/** A unified diff from one version to the other, as `patch -p1` and `git apply` read it. */
export function diffOf(before: Subject, after: Subject): string {
  const name = before.input.shown;
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before.source, after.source, undefined, undefined, {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
}
