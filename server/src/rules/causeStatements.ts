/** The statements that explain why it happened, for the rules about causes. */
import { statementsThat } from '../document/facts/statements';

const CAUSES: ReadonlySet<string> = new Set(['rootCause', 'trigger', 'escape']);
const OTHER_SECTIONS: ReadonlySet<string> = new Set([
  'actionItems',
  'lessons',
  'recurrence',
  'timeline',
  'mitigation',
  'openQuestions',
]);

/** What stands in a section about causes, quotations and headings left out. */
export const causeStatements = statementsThat(({ form, quoted, names }) => {
  if (form === 'heading' || quoted) return false;
  const innermost = names.find((name) => CAUSES.has(name) || OTHER_SECTIONS.has(name));
  return innermost !== undefined && CAUSES.has(innermost);
});

/** What the document itself says anywhere, quotations and headings left out. */
export const spoken = statementsThat(({ form, quoted }) => form !== 'heading' && !quoted);
