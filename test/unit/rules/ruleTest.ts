/** Runs rules over Markdown in tests: inline, from marked fixtures, from the examples on the rules' pages. */
import { readDocument } from '../../../server/src/document/reader';
import type { IncidentDocument, Kind, Status } from '../../../server/src/document/model';
import type { Range } from '../../../server/src/document/text';
import { createHeadingLookup } from '../../../server/src/schema/headings';
import sections from '../../../schemas/sections.schema.json';
import { checkDocument } from '../../../server/src/rules/check';
import { render } from '../../../server/src/rules/message';
import type { Problem, Rule } from '../../../server/src/rules/rule';
import { type CheckSettings, DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import type { AnnotatedSections } from '../../../server/src/schema/headings';

const HEADINGS = createHeadingLookup(sections as AnnotatedSections);

export interface CheckOptions {
  /** Taken for granted, so that examples need no front matter; `review` where absent. */
  readonly kind?: Kind;
  /** Over what the text says. */
  readonly status?: Status;
  readonly settings?: Partial<CheckSettings>;
  readonly rules?: readonly Rule[];
}

/** Reads Markdown that is known to be an incident document. */
export function read(markdown: string, { kind, status }: CheckOptions = {}): IncidentDocument {
  const document = readDocument(markdown, {
    headings: HEADINGS,
    configuredKind: kind ?? 'review',
    path: 'docs/incident.md',
  });
  return {
    ...document,
    recognition: { incident: true, by: 'configuration' },
    kind: kind ?? document.kind,
    status: status ?? document.status,
  };
}

/** The problems of a Markdown text. */
export function check(markdown: string, options: CheckOptions = {}): Problem[] {
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  return checkDocument(read(markdown, options), markdown, settings, options.rules);
}

/** The problems that one rule finds, as if it were the only one; a rule that is off by default is switched on. */
export function checkWith(rule: Rule, markdown: string, options: CheckOptions = {}): Problem[] {
  const { id, severity } = rule.metadata;
  const severities = severity === 'off' ? { [id]: 'hint' as const } : {};
  const settings = { ...options.settings, severities: { ...severities, ...options.settings?.severities } };
  return check(markdown, { ...options, settings, rules: [rule] }).filter((problem) => problem.rule === id);
}

/** A problem's words in English. */
export function wordsOf({ message }: Pick<Problem, 'message'>): string {
  return render(message);
}

/** Marks in a fixture: `⟦` where a finding begins, `⟧` where it ends. */
const MARK = /[⟦⟧]/g;

/** The fixture without its marks, and the ranges that they mark, by start. */
export function unmark(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const open: number[] = [];
  const ranges: Range[] = [];
  let removed = 0;
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    const at = index - removed++;
    if (mark === '⟦') open.push(at);
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`The mark at ${index} closes nothing.`);
      ranges.push({ start, end: at });
    }
  }
  if (open.length > 0) throw new Error('A mark is not closed.');
  return { text: marked.replace(MARK, ''), ranges: ranges.sort((a, b) => a.start - b.start) };
}

/** The text with the ranges marked. */
export function mark(text: string, ranges: readonly Range[]): string {
  const marks = ranges
    .flatMap(({ start, end }) => [
      { at: start, sign: '⟦' },
      { at: end, sign: '⟧' },
    ])
    .sort((a, b) => b.at - a.at || (a.sign === '⟦' ? -1 : 1));
  return marks.reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text);
}
