/** How much a finding weighs: the configuration's word, else the finding's own, else the rule's default. */
import type { Status } from '../document/model';
import type { Annotation } from '../schema/annotation';
import type { Finding, RuleMetadata, Severity, SeverityByStatus } from './rule';
import type { CheckSettings } from './settings';

/** A required thing may still be missing in a draft. */
export const REQUIRED: SeverityByStatus = { draft: 'warning', review: 'error', final: 'error' };
/** A recommended thing is asked for, never insisted on. */
export const RECOMMENDED: SeverityByStatus = { draft: 'information', review: 'warning', final: 'warning' };

const BY_LEVEL: Readonly<Record<NonNullable<Annotation['level']>, SeverityByStatus>> = {
  required: REQUIRED,
  recommended: RECOMMENDED,
  optional: { draft: 'hint', review: 'hint', final: 'hint' },
};

/** From worst to least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What a rule's findings weigh in a document of this status where the configuration says nothing. */
export function defaultSeverity({ severity }: Pick<RuleMetadata, 'severity'>, status: Status): Severity {
  return typeof severity === 'string' ? severity : severity[status];
}

/** What the absence of something with this level weighs. */
export function severityOfLevel(level: Annotation['level'], status: Status): Severity {
  return BY_LEVEL[level ?? 'required'][status];
}

/** The severity that a finding is reported with; `off` where it is not reported. */
export function resolveSeverity(
  metadata: RuleMetadata,
  finding: Pick<Finding, 'severity'>,
  status: Status,
  settings: CheckSettings,
): Severity {
  const usual = defaultSeverity(metadata, status);
  const configured = settings.severities[metadata.id];
  if (configured !== undefined) return configured;
  return usual === 'off' ? 'off' : (finding.severity ?? usual);
}

/** Negative where `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
