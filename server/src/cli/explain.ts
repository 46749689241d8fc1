/** `andon explain`: prints the page of a rule. */
import { fileURLToPath } from 'node:url';
import { findRule, RULES } from '../rules/catalogue';
import { nearest } from '../rules/nearest';
import type { RuleMetadata } from '../rules/rule';
import type { Command } from './command';
import { describeSeverity } from './rules';
import { UsageError } from './session';

/** The build puts the pages, by id, beside the bundle. */
const PAGES = new URL('./rules.json', import.meta.url);

export const explain: Command = {
  name: 'explain',
  operands: 'RULE',
  summary: 'Explain a rule: what it finds, why, and what to write.',
  options: {},
  async run(given, session) {
    const [id] = given.words;
    if (id === undefined) throw new UsageError('Which rule? andon rules lists them.');
    const rule = findRule(id);
    if (rule === undefined) throw new UsageError(unknownRule(id));
    const pages = await session.files.readText(fileURLToPath(PAGES));
    const page = 'text' in pages ? (JSON.parse(pages.text) as Record<string, string>)[id] : undefined;
    session.write(page ?? describe(rule.metadata));
    return 0;
  },
};

function unknownRule(id: string): string {
  const guess = nearest(
    id,
    RULES.map(({ metadata }) => metadata.id),
  );
  return guess === null
    ? `There is no rule ${id}. andon rules lists them.`
    : `There is no rule ${id}. Did you mean ${guess}?`;
}

/** What is known of a rule without its page. */
function describe({ id, summary, severity, kinds, options = {} }: RuleMetadata): string {
  const described = Object.entries(options).map(([name, option]) => `- \`${name}\`: ${option.description}`);
  return [
    `# ${id}`,
    '',
    summary,
    '',
    `Severity: ${describeSeverity(severity)}. Documents: ${kinds.join(', ')}.`,
    ...(described.length === 0 ? [] : ['', 'Options:', '', ...described]),
    '',
  ].join('\n');
}
