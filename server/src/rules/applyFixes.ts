/** Applies fixes to a text, as `check --fix` and `source.fixAll` do. */
import { overlaps } from '../document/text';
import type { Edit, Fix, Problem } from './rule';

export interface FixedText {
  readonly text: string;
  /** The problems whose fix was applied. */
  readonly applied: readonly Problem[];
  /** The problems whose fix touches what another one changes; they can be applied to the new text, if they still hold. */
  readonly skipped: readonly Problem[];
}

/** Applies the first safe fix of each problem, earlier problems first; a fix is applied as a whole or not at all. */
export function applySafeFixes(source: string, problems: readonly Problem[]): FixedText {
  return applyChosen(source, problems, ({ fixes = [] }) => fixes.find(({ kind }) => kind === 'safe') ?? null);
}

/** Applies the fix that `choose` picks for each problem. Fill-ins go in as written, fields and all. */
export function applyChosen(
  source: string,
  problems: readonly Problem[],
  choose: (problem: Problem) => Fix | null,
): FixedText {
  const accepted: Edit[] = [];
  const applied: Problem[] = [];
  const skipped: Problem[] = [];
  for (const problem of problems) {
    const fix = choose(problem);
    if (fix === null) continue;
    if (fix.edits.some((edit) => accepted.some((other) => collide(edit, other)))) skipped.push(problem);
    else {
      accepted.push(...fix.edits);
      applied.push(problem);
    }
  }
  return { text: applyEdits(source, accepted), applied, skipped };
}

/** The text with the edits made; edits must not overlap, their order is free. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { range, newText } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    text += source.slice(at, range.start) + newText;
    at = range.end;
  }
  return text + source.slice(at);
}

/** Edits collide when they change the same characters, or insert at the same place: their order would be a guess. */
function collide(a: Edit, b: Edit): boolean {
  return overlaps(a.range, b.range) || a.range.start === b.range.start;
}
