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

/** The statement with the greatest weight that is enough, the first among equals; a plain one ends the search. */
export function clearest(
  statements: readonly Statement[],
  weightOf: (statement: Statement) => number,
  { enough, plain }: { readonly enough: number; readonly plain: number },
): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    const weight = weightOf(statement);
    if (weight < enough || weight <= most) continue;
    best = statement;
    most = weight;
    if (weight >= plain) break;
  }
  return best;
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
