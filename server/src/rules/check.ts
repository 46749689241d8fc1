/** Runs the rules over a document: what fits it, at the severities that hold for it, in document order. */
import type { IncidentDocument } from '../document/model';
import type { Source } from '../document/source';
import { indexLines, type LineIndex } from '../document/text';
import { builtInSchema } from '../schema/builtInSchemas';
import { validateDocument } from '../schema/validateDocument';
import { profileOf, withProfile } from './applyProfile';
import { RULES } from './catalogue';
import { groupByLine } from './grouping';
import { message } from './message';
import type { Problem, Rule, RuleContext, RuleMetadata } from './rule';
import ruleFailed from './rule-failed';
import type { CheckSettings } from './settings';
import { resolveSeverity } from './severity';
import { applySuppressions } from './suppress';

/** What is checked: a document, its characters and its lines, all by the offsets that its ranges are told in. */
export interface Subject {
  readonly document: IncidentDocument;
  readonly source: Source;
  readonly lines: LineIndex;
}

/** The problems of a document that was read from a text, ordered by where they start. */
export function checkDocument(
  document: IncidentDocument,
  source: string,
  given: CheckSettings,
  rules: readonly Rule[] = RULES,
): Problem[] {
  if (!document.recognition.incident) return [];
  return checkSubject({ document, source, lines: indexLines(source) }, given, rules);
}

/** The problems of a document, ordered by where they start. A document that is about no incident has none. */
export function checkSubject(
  { document, source, lines }: Subject,
  given: CheckSettings,
  rules: readonly Rule[] = RULES,
): Problem[] {
  if (!document.recognition.incident) return [];
  const settings = withProfile(given, profileOf(document, given), document);
  const schema = settings.schemas[document.kind] ?? builtInSchema(document.kind);
  const context: Omit<RuleContext, 'option'> = {
    document,
    source,
    lines,
    settings,
    schema,
    violations: validateDocument(document, schema),
  };
  const found = rules.filter((rule) => fits(rule.metadata, document)).flatMap((rule) => run(rule, context));
  const kept = applySuppressions(found, context, rules);
  return groupByLine(kept, context.lines).sort(byPlace);
}

function fits({ kinds, english }: RuleMetadata, { kind, language }: IncidentDocument): boolean {
  return kinds.includes(kind) && (!english || language === 'en');
}

/** One rule's problems. A rule that fails says so and keeps no other from speaking. */
function run({ metadata, check }: Rule, context: Omit<RuleContext, 'option'>): Problem[] {
  const { document, settings } = context;
  if (settings.severities[metadata.id] === 'off') return [];
  const option = (name: string): unknown =>
    settings.options[metadata.id]?.[name] ?? metadata.options?.[name]?.default;
  try {
    const problems: Problem[] = [];
    for (const finding of check({ ...context, option })) {
      const severity = resolveSeverity(metadata, finding, document.status, settings);
      if (severity !== 'off') problems.push({ ...finding, rule: metadata.id, severity });
    }
    return problems;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const severity = resolveSeverity(ruleFailed.metadata, {}, document.status, settings);
    if (severity === 'off') return [];
    return [
      {
        rule: ruleFailed.metadata.id,
        severity,
        range: { start: 0, end: 0 },
        message: message(
          'The rule {rule} could not check this document ({detail}). All other rules did. Report it with the document that shows it.',
          { rule: metadata.id, detail },
        ),
      },
    ];
  }
}

function byPlace(a: Problem, b: Problem): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
