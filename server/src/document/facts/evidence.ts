/** What carries a fact and where its parts stand, before the parts are read. */
import { type ReadingContext, sectionAt } from '../context';
import type { Fact } from '../model';
import type { Range, Text } from '../text';
import { textOf } from '../visibleText';
import type { Statement } from './statements';

export interface Evidence {
  readonly core: Pick<Fact, 'origin' | 'section' | 'range' | 'text' | 'answer'>;
  /** The range that the fact's parts are looked for in. */
  readonly body: Range;
}

/** Evidence that one statement of the prose gives. */
export function evidenceOf(
  { sections }: ReadingContext,
  { range, text }: Statement,
  answer: Fact['answer'],
): Evidence {
  return { core: { origin: 'prose', section: sectionAt(sections, range), range, text, answer }, body: range };
}

/** How clearly statements speak of a fact. */
export interface Scale {
  weightOf(statement: Statement): number;
  /** The least weight that counts. */
  readonly enough: number;
  /** A statement of this weight ends the search. */
  readonly plain: number;
}

export interface Weighed {
  readonly statement: Statement;
  readonly weight: number;
}

/** The statements that are heavy enough, in order. */
export function weighAll(statements: readonly Statement[], { weightOf, enough }: Scale): readonly Weighed[] {
  return statements
    .map((statement) => ({ statement, weight: weightOf(statement) }))
    .filter(({ weight }) => weight >= enough);
}

/** The heaviest statement, the first among equals; a plain one ends the search. */
export function clearest(weighed: readonly Weighed[], { plain }: Scale): Statement | null {
  let best: Weighed | null = null;
  for (const each of weighed) {
    if (best !== null && each.weight <= best.weight) continue;
    best = each;
    if (each.weight >= plain) break;
  }
  return best?.statement ?? null;
}

/** The first statement whose words match, as a located text. */
export function textWith(statements: readonly Statement[], words: RegExp): Text | null {
  return firstText(
    statements.filter((statement) => statement.form !== 'heading' && words.test(statement.words)),
  );
}

/** The first statement as a located text; `null` where there is none. */
export function firstText([first]: readonly Statement[]): Text | null {
  return first === undefined ? null : textOf(first.prose);
}
