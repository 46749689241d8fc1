/** Changes of a whole document: every safe repair, every repair of one rule, every section that is missing. */
import { createDocumentReader } from '../document/reader';
import { applyChosen, applyEdits, applySafeFixes } from '../rules/applyFixes';
import { checkDocument } from '../rules/check';
import { lineBreakOf } from '../rules/insertion';
import type { Edit, Fix, Problem } from '../rules/rule';
import { propertiesAt } from '../schema/annotations';
import { builtInSchema } from '../schema/builtInSchemas';
import { plainSnippet } from '../schema/snippet';
import type { Reading } from './openDocument';

/** One repair can make room for another; documents settle long before this many rounds. */
const ROUNDS = 10;

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
  const fixes = reading.problems.flatMap(insertionsOf);
  const alone = fixes.filter(({ edits }) => edits.length === 1);
  const text = applyEdits(reading.text, together(reading, alone));
  return alone.length === fixes.length ? text : oneByOne(reading, text);
}

/** The title of the fix that inserts something whole. */
const INSERT = 'Insert {title}';

/** What findings of missing things insert, gathered ones included. */
function insertionsOf({ rule, severity, fixes = [] }: Problem): Fix[] {
  if (!rule.startsWith('missing-') || severity === 'hint') return [];
  return fixes.filter(({ kind, title }) => kind === 'fill-in' && title.template === INSERT).map(asPlain);
}

/** What a fix inserts, by its name in the schema. */
function thingOf({ title }: Fix): string {
  const name = title.values['title'] ?? '';
  return typeof name === 'object' && 'template' in name ? name.template : String(name);
}

/** The insertions as one edit for each place; those of one place stand in the schema's order. */
function together({ document, text, settings }: Reading, fixes: readonly Fix[]): Edit[] {
  const schema = settings.check.schemas[document.kind] ?? builtInSchema(document.kind);
  const titles = propertiesAt(schema.schema, ['facts'], schema.library).map(
    ({ annotation }) => annotation.title,
  );
  const rank = (fix: Fix): number => titles.indexOf(thingOf(fix));
  const byPlace = new Map<number, string[]>();
  for (const { edits } of [...fixes].sort((a, b) => rank(a) - rank(b)))
    for (const { range, newText } of edits)
      byPlace.set(range.start, [...(byPlace.get(range.start) ?? []), newText]);
  const lineBreak = lineBreakOf(text);
  return [...byPlace].map(([start, texts]) => {
    const isField = start > 0 && start < (document.frontMatter?.range.end ?? 0);
    const body = texts.map((words) => words.trim()).join(isField ? lineBreak : lineBreak + lineBreak);
    const lead = LINE_BREAKS_BEFORE.exec(texts[0] ?? '')?.[0] ?? '';
    const trail = LINE_BREAKS_BEHIND.exec(texts.at(-1) ?? '')?.[0] ?? '';
    return { range: { start, end: start }, newText: lead + body + trail };
  });
}

const LINE_BREAKS_BEFORE = /^[\r\n]{0,4}/;
const LINE_BREAKS_BEHIND = /(?<![\r\n])[\r\n]{0,4}$/;

/** Where headings are numbered, each insertion counts up those behind it, and the next one starts from there. */
function oneByOne(reading: Reading, start: string): string {
  const examine = examiner(reading);
  const done = new Set<string>();
  let text = start;
  for (let fix = next(examine(text), done); fix !== undefined; fix = next(examine(text), done)) {
    done.add(thingOf(fix));
    text = applyEdits(text, fix.edits);
  }
  return text;
}

function next(problems: readonly Problem[], done: ReadonlySet<string>): Fix | undefined {
  return problems.flatMap(insertionsOf).find((fix) => !done.has(thingOf(fix)));
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
