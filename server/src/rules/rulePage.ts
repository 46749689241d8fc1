/** Where a rule is explained. */

const PAGES = 'https://github.com/andon-docs/andon/blob/main/docs/rules';

/** The address of a rule's page. */
export function rulePageUrl(rule: string): string {
  return `${PAGES}/${rule}.md`;
}
