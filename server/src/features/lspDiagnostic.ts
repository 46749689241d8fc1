/** A problem → a diagnostic of the protocol, with as much as the client shows. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { render, type Translations } from '../rules/message';
import type { Problem } from '../rules/rule';
import { rulePageUrl } from '../rules/rulePage';
import type { ClientAbilities } from './clientAbilities';
import type { Reading } from './openDocument';

/** The name that diagnostics bear as their source. */
export const SOURCE = 'andon';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Rules whose finding is a comment without effect: editors fade it. */
const UNNECESSARY = new Set(['unused-suppression']);

export function toDiagnostic(
  problem: Problem,
  { uri, toLsp }: Pick<Reading, 'uri' | 'toLsp'>,
  client: ClientAbilities,
  translations: Translations,
): Diagnostic {
  return {
    range: toLsp(problem.range),
    severity: SEVERITIES[problem.severity === 'off' ? 'hint' : problem.severity],
    code: problem.rule,
    ...(client.codeDescription ? { codeDescription: { href: rulePageUrl(problem.rule) } } : {}),
    source: SOURCE,
    message: render(problem.message, translations),
    ...(client.diagnosticTags && UNNECESSARY.has(problem.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(client.relatedInformation && problem.related !== undefined
      ? {
          relatedInformation: problem.related.map(({ range, message }) => ({
            location: { uri, range: toLsp(range) },
            message: render(message, translations),
          })),
        }
      : {}),
  };
}
