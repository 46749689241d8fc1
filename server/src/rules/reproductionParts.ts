/** What rules about a reproduction look at: its section, its commands, and the words around them. */
import { type CodeBlock, everyBlock } from '../document/block';
import { isCommandLanguage, isLogLike } from '../document/facts/codeShape';
import { type Statement, statementsOf } from '../document/facts/statements';
import type { IncidentDocument, Section } from '../document/model';
import type { Source } from '../document/source';
import { contains, overlapping, type Range, within } from '../document/text';

/** The section that tells how the failure is shown; `null` where it is told elsewhere or not at all. */
export function reproductionSection({ facts, sections }: IncidentDocument): Section | null {
  const fact = facts.reproduction;
  return fact?.origin === 'section' && fact.answer === 'stated' ? (sections[fact.section] ?? null) : null;
}

/** The statements of a section, quotations left out. */
export function statementsOfSection(document: IncidentDocument, { body }: Section): Statement[] {
  return within(statementsOf(document), body).filter(({ quoted }) => !quoted);
}

/** Code of a section that is run, not read. */
export function commandsOf(document: IncidentDocument, { body }: Section): CodeBlock[] {
  const found: CodeBlock[] = [];
  for (const block of everyBlock(overlapping(document.blocks, body)))
    if (block.type === 'code' && contains(body, block.range) && !isLogLike(block) && looksRun(block))
      found.push(block);
  return found;
}

function looksRun(block: CodeBlock): boolean {
  return block.language === null || isCommandLanguage(block);
}

/** Where a match in a code block's value stands in the source; `null` where the two differ (indented fences). */
export function placeInCode(
  source: Source,
  { range, value }: CodeBlock,
  at: { readonly index: number; readonly length: number },
): Range | null {
  const start = source.indexOf(value, range.start);
  if (start < 0 || start + value.length > range.end) return null;
  return { start: start + at.index, end: start + at.index + at.length };
}
