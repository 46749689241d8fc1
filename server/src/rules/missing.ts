/** Makes the rules about what a document lacks: their words, places and fill-ins all come from the schema. */
import type { Fact } from '../document/model';
import type { Annotation } from '../schema/annotation';
import { annotationAt } from '../schema/annotations';
import { isField } from '../schema/builtInSchemas';
import type { Violation } from '../schema/validateDocument';
import { insertField } from './fieldInsertion';
import { MISSING } from './grouping';
import { endOfSection, insertBlock, insertSection } from './insertion';
import { message, type Message } from './message';
import type { Edit, Finding, Fix, Rule, RuleContext, RuleMetadata, Severity } from './rule';
import { compareSeverity, REQUIRED, severityOfLevel } from './severity';
import { escapeSnippet, joinSnippets } from '../schema/snippet';

/** What differs between these rules; their weight is the schema's business. */
export interface MissingMetadata extends Pick<RuleMetadata, 'id' | 'family' | 'summary' | 'kinds'> {
  /** One of the few that are never gathered with others: each is told on its own. */
  readonly alone?: true;
}

/** A rule that reports the schema violations whose annotation names it: a section that is absent, or parts of one. */
export function missing({ alone, ...metadata }: MissingMetadata): Rule {
  return {
    metadata: { severity: REQUIRED, english: false, ...metadata },
    check: (context) =>
      [...byFact(context.violations.filter(({ annotation }) => annotation?.rule === metadata.id))].map(
        ([name, violations]) =>
          alone === true
            ? findingOf(context, name, violations)
            : gathered(findingOf(context, name, violations), context),
      ),
  };
}

/** What a draft still lacks is told in one finding a line; past the draft, only what is not required is. */
function gathered(finding: Finding, { document }: RuleContext): Finding {
  if (document.status !== 'draft' && finding.severity === 'error') return finding;
  return { ...finding, group: MISSING };
}

function byFact(violations: readonly Violation[]): Map<string, Violation[]> {
  const facts = new Map<string, Violation[]>();
  for (const violation of violations) {
    const [top, fact] = violation.path;
    const name = top === 'facts' ? fact : top;
    if (name !== undefined) facts.set(name, [...(facts.get(name) ?? []), violation]);
  }
  return facts;
}

function findingOf(context: RuleContext, name: string, violations: readonly Violation[]): Finding {
  const whole = violations.find(({ path }) => path.length === 2 || path[0] !== 'facts');
  if (whole?.keyword === 'unknown') return stillUnknown(context, whole);
  const fact = context.document.facts[name];
  return whole !== undefined && fact === undefined
    ? sectionMissing(context, name, whole)
    : partsMissing(context, name, fact, violations);
}

function sectionMissing(context: RuleContext, name: string, { range, annotation }: Violation): Finding {
  const { title = name, why = '', ask = '', level } = annotation ?? {};
  return {
    range,
    message: message(absence(context, name), { title: message(title), why: message(why), ask: message(ask) }),
    order: annotation?.order ?? Infinity,
    severity: severityOfLevel(level, context.document.status),
    fixes: [
      insertion('Insert {title}', context, name, annotation, annotation?.scaffold ?? fieldFor(annotation)),
      ...(isField(name)
        ? []
        : [insertion('Say that there is none', context, name, annotation, 'None, because ${1:reason}.')].map(
            ({ preferred: _, ...fix }) => fix,
          )),
    ],
  };
}

/** Says what is to be seen at the place: nothing, a heading alone, or words that do not say it. */
function absence({ document, source }: RuleContext, name: string): string {
  const section = document.sections.find((candidate) => candidate.name === name);
  if (section === undefined) return '“{title}” is missing. {why} {ask}';
  return source.slice(section.body.start, section.body.end).trim() === ''
    ? '“{title}” is empty. {why} {ask}'
    : '“{title}” stands here, but does not say it. {why} {ask}';
}

function partsMissing(
  context: RuleContext,
  name: string,
  fact: Fact | undefined,
  violations: readonly Violation[],
): Finding {
  const { document, schema } = context;
  const annotations = violations.flatMap(({ annotation }) => annotation ?? []);
  const whole = annotationAt(schema.schema, ['facts', name], schema.library);
  const section = document.sections[fact?.section ?? -1];
  const range = violations[0]?.range ?? { start: 0, end: 0 };
  const body = joinSnippets(
    annotations.map((part) => part.scaffold ?? `**${escapeSnippet(part.title)}:** ${fieldFor(part)}`),
    '\n\n',
  );
  return {
    range,
    message: message('“{title}” lacks: {parts}. {why} {ask}', {
      title: message(whole?.title ?? name),
      parts: titlesOf(annotations),
      why: message(annotations[0]?.why ?? ''),
      ask: inARow(annotations.map(({ ask = '' }) => message(ask))),
    }),
    order: whole?.order ?? Infinity,
    severity: worst(annotations.map(({ level }) => severityOfLevel(level, document.status))),
    ...(annotations.some(({ level }) => (level ?? 'required') === 'required')
      ? {}
      : { group: 'recommended' }),
    fixes: [
      section === undefined
        ? insertion('Insert {title}', context, name, whole, body)
        : {
            title: message('Add: {parts}', { parts: titlesOf(annotations) }),
            kind: 'fill-in',
            preferred: true,
            edits: [insertBlock(context.source, endOfSection(context.source, section), body)],
          },
    ],
  };
}

function stillUnknown({ document }: RuleContext, { range, annotation }: Violation): Finding {
  return {
    range,
    message: message(
      '“{title}” is still unknown, and the document is no draft any more. {why} Write what was found, or set the status back to draft.',
      { title: message(annotation?.title ?? ''), why: message(annotation?.why ?? '') },
    ),
    severity: severityOfLevel(annotation?.level, document.status),
  };
}

/** A fill-in: below the heading that stands there empty, as a field, or as a new section. */
function insertion(
  title: string,
  context: RuleContext,
  name: string,
  annotation: Annotation | null,
  body: string,
): Fix {
  const heading = annotation?.title ?? name;
  return {
    title: message(title, { title: message(heading) }),
    kind: 'fill-in',
    preferred: true,
    edits: editsFor(context, name, { heading, body, field: isField(name) }),
  };
}

function editsFor(
  context: RuleContext,
  name: string,
  { heading, body, field }: { readonly heading: string; readonly body: string; readonly field: boolean },
): Edit[] {
  const { document, source } = context;
  if (name === 'title') return [insertBlock(source, document.frontMatter?.range.end ?? 0, body)];
  const empty = document.sections.find((section) => section.name === name && section.form === 'heading');
  if (empty !== undefined && document.facts[name] === undefined)
    return [insertBlock(source, endOfSection(source, empty), body)];
  if (field) return [insertField(context, { name, title: heading, value: body })];
  return insertSection(context, { name, title: escapeSnippet(heading), body });
}

/** One field that tells what to write. */
function fieldFor(annotation: Annotation | null): string {
  return `\${1:${escapeSnippet(lowerFirst(annotation?.title ?? 'what is known'))}}`;
}

function worst(severities: readonly Severity[]): Severity {
  return [...severities].sort(compareSeverity)[0] ?? 'warning';
}

/** Sentences one behind the other. */
function inARow(sentences: readonly Message[]): Message {
  return sentences.reduce((said, next) => message('{said} {next}', { said, next }));
}

function titlesOf(annotations: readonly Annotation[]): Message[] {
  return annotations.map(({ title }) => message(title));
}

/** The words as they stand inside a sentence; abbreviations keep their capitals. */
function lowerFirst(words: string): string {
  const second = words[1] ?? '';
  return second === second.toLowerCase() ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
