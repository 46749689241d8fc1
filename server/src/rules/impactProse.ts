/** Where a document tells what the incident did: the statements that rules about impact look at. */
import { type Statement, statementsOf } from '../document/facts/statements';
import type { IncidentDocument, Section } from '../document/model';
import { oncePerPart } from '../document/parts';
import { firstWhere, type Range } from '../document/text';

/** Sections that tell the effect, as canonical names. */
const EFFECT_SECTIONS = new Set(['impact', 'summary', 'worstCase', 'services', 'severity', 'communication']);
/** Sections that state it in numbers, where numbers are held to more. */
const EXTENT_SECTIONS = new Set(['impact', 'worstCase']);

type Parts = Pick<IncidentDocument, 'blocks' | 'sections'>;

/** Statements that tell the effect: those of its sections, and what stands above the first section. */
export function effectStatements({ blocks, sections }: Parts): readonly Statement[] {
  const known = remembered.get(sections);
  if (known !== undefined) return known;
  const found = mayTellEffect({ blocks, sections }).filter(
    (statement) => statement.names.length > 0 || isOpening(sections, statement),
  );
  remembered.set(sections, found);
  return found;
}

/** Several rules ask for them. */
const remembered = new WeakMap<readonly Section[], readonly Statement[]>();

const mayTellEffect = oncePerPart((part) =>
  statementsOf(part).filter(
    ({ quoted, form, names: [name] }) =>
      !quoted && form !== 'heading' && (name === undefined || EFFECT_SECTIONS.has(name)),
  ),
);

/** Statements of the sections that state the extent in numbers. */
export const extentStatements = oncePerPart((part) =>
  statementsOf(part).filter(
    ({ quoted, form, names }) => !quoted && form !== 'heading' && EXTENT_SECTIONS.has(names[0] ?? ''),
  ),
);

/** Whether a statement stands above the first section, where summaries without a heading do. */
export function isOpening([first]: readonly Section[], { home }: Pick<Statement, 'home'>): boolean {
  return home < 0 || (first?.parent === -1 && first.depth === 1 && first.titleRange.start === home);
}

/** The statement that holds a range; `undefined` where none does. */
export function statementAround(statements: readonly Statement[], range: Range): Statement | undefined {
  const around = statements[firstWhere(statements, (one) => one.range.end >= range.end)];
  return around !== undefined && around.range.start <= range.start ? around : undefined;
}
