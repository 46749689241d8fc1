/** The statements that explain why it happened, for the rules about causes. */
import { type Statement, statementsOf } from '../document/facts/statements';
import type { IncidentDocument } from '../document/model';

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
export function causeStatements(document: IncidentDocument): Statement[] {
  return spoken(document).filter(({ names }) => {
    const [innermost] = names.filter((name) => CAUSES.has(name) || OTHER_SECTIONS.has(name));
    return innermost !== undefined && CAUSES.has(innermost);
  });
}

/** What the document itself says anywhere, quotations and headings left out. */
export function spoken(document: IncidentDocument): Statement[] {
  return statementsOf(document).filter(({ form, quoted }) => form !== 'heading' && !quoted);
}
