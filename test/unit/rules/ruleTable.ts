/** The table of all rules as Markdown, made from their metadata; `npm run rule-table` writes it to docs/rules.md. */
import { RULES } from '../../../server/src/rules/catalogue';
import type { RuleMetadata } from '../../../server/src/rules/rule';

export function ruleTable(): string {
  const families = [...new Set(RULES.map(({ metadata }) => metadata.family))].sort();
  const tables = families.map((family) => {
    const rows = RULES.filter(({ metadata }) => metadata.family === family)
      .map(({ metadata }) => rowOf(metadata))
      .sort();
    return [
      `## Rules about ${family}`,
      '',
      '| rule | finds | documents | severity |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return [
    '# Rules',
    'Each rule has a page with examples, its fix and its options. Severities can be set in `.andon.json`;\nwhere three are given, they hold for a draft, a document in review, and a final one.',
    ...tables,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function rowOf({ id, summary, kinds, severity }: RuleMetadata): string {
  const weight =
    typeof severity === 'string' ? severity : `${severity.draft} / ${severity.review} / ${severity.final}`;
  return `| [${id}](rules/${id}.md) | ${summary.replaceAll('|', '\\|')} | ${kinds.join(', ')} | ${weight} |`;
}
