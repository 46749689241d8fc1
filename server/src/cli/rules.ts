/** `andon rules`: lists the rules. */
import { RULES } from '../rules/catalogue';
import type { RuleMetadata, Severity } from '../rules/rule';
import type { Command } from './command';

export const rules: Command = {
  name: 'rules',
  operands: '',
  summary: 'List the rules.',
  notes: 'andon explain RULE says more about one.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['table', 'json'],
      description: 'table (the default) or json.',
    },
  },
  run(given, session) {
    const all = RULES.map(({ metadata }) => metadata).sort((a, b) => (a.id < b.id ? -1 : 1));
    session.write(given.text('format') === 'json' ? `${JSON.stringify(all, null, 2)}\n` : tableOf(all));
    return Promise.resolve(0);
  },
};

function tableOf(all: readonly RuleMetadata[]): string {
  const rows = all.map(({ id, severity, summary }) => [id, describeSeverity(severity), summary] as const);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map(
      ([id, severity, summary]) =>
        `${id.padEnd(widths[0] ?? 0)}  ${severity.padEnd(widths[1] ?? 0)}  ${summary}\n`,
    )
    .join('');
}

/** `warning`, or `warning, error once in review` where the status matters. */
export function describeSeverity(severity: RuleMetadata['severity']): string {
  if (typeof severity === 'string') return severity;
  const { draft, review, final } = severity;
  const steps: readonly (readonly [Severity, string])[] = [
    [draft, ''],
    [review, ' once in review'],
    [final, ' once final'],
  ];
  return steps
    .filter(([level], i) => level !== steps[i - 1]?.[0])
    .map(([level, when]) => level + when)
    .join(', ');
}
