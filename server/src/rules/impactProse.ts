/** Where a document tells what the incident did: the statements that rules about impact look at. */
import { type Statement, statementsOf } from '../document/facts/statements';
import type { IncidentDocument, Section } from '../document/model';
import type { Range } from '../document/text';

/** Sections that tell the effect, as canonical names. */
const EFFECT_SECTIONS = new Set(['impact', 'summary', 'worstCase', 'services', 'severity', 'communication']);
/** Sections that state it in numbers, where numbers are held to more. */
const EXTENT_SECTIONS = new Set(['impact', 'worstCase']);

type Parts = Pick<IncidentDocument, 'blocks' | 'sections'>;

/** Statements that tell the effect: those of its sections, and what stands above the first section. */
export function effectStatements(document: Parts): Statement[] {
  return statementsOf(document).filter(
    (statement) =>
      !statement.quoted && statement.form !== 'heading' && tellsEffect(document.sections, statement),
  );
}

/** Statements of the sections that state the extent in numbers. */
export function extentStatements(document: Parts): Statement[] {
  return statementsOf(document).filter(
    ({ quoted, form, names }) => !quoted && form !== 'heading' && EXTENT_SECTIONS.has(names[0] ?? ''),
  );
}

/** Whether a statement stands above the first section, where summaries without a heading do. */
export function isOpening(sections: readonly Section[], { section }: Pick<Statement, 'section'>): boolean {
  return section < 0 || (sections[section]?.parent === -1 && sections[section].depth === 1 && section === 0);
}

function tellsEffect(sections: readonly Section[], statement: Statement): boolean {
  const [name] = statement.names;
  return name === undefined ? isOpening(sections, statement) : EFFECT_SECTIONS.has(name);
}

/** The statement that holds a range; `undefined` where none does. */
export function statementAround(statements: readonly Statement[], range: Range): Statement | undefined {
  return statements.find((one) => one.range.start <= range.start && range.end <= one.range.end);
}
