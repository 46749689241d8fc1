/** Changes of a whole document: every safe repair, every repair of one rule, every section that is missing. */
import { createDocumentReader } from '../document/reader';
import { applyChosen, applyEdits, applySafeFixes } from '../rules/applyFixes';
import { checkDocument } from '../rules/check';
import type { Fix, Problem } from '../rules/rule';
import { plainSnippet } from '../schema/snippet';
import type { Reading } from './openDocument';

/** One repair can make room for another; documents settle long before this many rounds. */
const ROUNDS = 10;
/** A document has fewer sections than this. */
const MOST_SECTIONS = 60;

/** The text with every repair that changes no meaning. */
export function fixAll(reading: Reading): string {
  return repeatedly(reading, (text, problems) => applySafeFixes(text, problems).text);
}

/** The text with the findings of one rule repaired as their finding's first repair of this title's kind says. */
export function fixAllOf(reading: Reading, rule: string, like: Fix): string {
  const alike = (problem: Problem): Fix | null =>
    problem.rule !== rule
      ? null
      : ((problem.fixes ?? []).find(
          ({ title, kind }) => kind === like.kind && title.template === like.title.template,
        ) ?? null);
  const plain = (problem: Problem): Fix | null => {
    const fix = alike(problem);
    return fix?.kind === 'fill-in' ? asPlain(fix) : fix;
  };
  return applyChosen(reading.text, reading.problems, plain).text;
}

/** The text with every section and field that is asked for and absent; what is to be written stands between `{{` and `}}`. */
export function insertMissingSections(reading: Reading): string {
  const done = new Set<string>();
  const examine = examiner(reading);
  let text = reading.text;
  let problems = reading.problems;
  while (done.size < MOST_SECTIONS) {
    const next = problems.flatMap(insertionsOf).find(({ key }) => !done.has(key));
    if (next === undefined) break;
    done.add(next.key);
    text = applyEdits(text, asPlain(next.fix).edits);
    problems = examine(text);
  }
  return text;
}

/** What gathered findings of missing things offer: for each thing the fix that inserts it, which comes first. */
function insertionsOf({
  rule,
  severity,
  fixes = [],
}: Problem): { readonly key: string; readonly fix: Fix }[] {
  if (!rule.startsWith('missing-') || severity === 'hint') return [];
  const byThing = new Map<string, Fix>();
  for (const fix of fixes.filter(({ kind }) => kind === 'fill-in')) {
    const key = JSON.stringify(fix.title.values);
    if (!byThing.has(key)) byThing.set(key, fix);
  }
  return [...byThing].map(([key, fix]) => ({ key, fix }));
}

function asPlain(fix: Fix): Fix {
  return {
    ...fix,
    edits: fix.edits.map(({ range, newText }) => ({ range, newText: plainSnippet(newText) })),
  };
}

function repeatedly(reading: Reading, step: (text: string, problems: readonly Problem[]) => string): string {
  const examine = examiner(reading);
  let text = reading.text;
  let problems = reading.problems;
  for (let round = 0; round < ROUNDS; round++) {
    const next = step(text, problems);
    if (next === text) break;
    text = next;
    problems = examine(text);
  }
  return text;
}

/** Checks later states of a text under the settings of its document. */
export function examiner({ settings }: Pick<Reading, 'settings'>): (text: string) => readonly Problem[] {
  const reader = createDocumentReader(settings.reading);
  return (text) => checkDocument(reader.read(text), text, settings.check);
}
