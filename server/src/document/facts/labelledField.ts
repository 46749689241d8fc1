/** Values behind a label inside a part of a document: "Owner: Ops", a row "| Expected | 200 |", a heading "Environment". */
import { sliceProse } from '../block';
import type { Text } from '../text';
import { textOf, visibleText } from '../visibleText';
import type { Statement } from './statements';

/** Longest label that is looked for, in characters of source. */
const LONGEST_LABEL = 60;
const LABEL_END = /[:：]|\s[–—-]\s/;

/** The value behind the first label that the pattern (of a whole label) matches; `null` where there is none. */
export function fieldIn(statements: readonly Statement[], label: RegExp): Text | null {
  for (const [i, statement] of statements.entries()) {
    const value = valueBehind(statement, label, statements[i + 1]);
    if (value !== null && value.text !== '') return value;
  }
  return null;
}

function valueBehind(statement: Statement, label: RegExp, next: Statement | undefined): Text | null {
  const { prose, text, form } = statement;
  const wholeIsLabel = text.length <= LONGEST_LABEL && label.test(withoutColon(text));
  if (wholeIsLabel) return next === undefined || next.form === 'heading' ? null : textOf(next.prose);
  if (form === 'heading') return null;
  const end = LABEL_END.exec(prose.text.slice(0, LONGEST_LABEL));
  if (end === null) return null;
  if (!label.test(visibleText(sliceProse(prose, 0, end.index)))) return null;
  return textOf(sliceProse(prose, end.index + end[0].length));
}

function withoutColon(text: string): string {
  return text.endsWith(':') ? text.slice(0, -1).trim() : text;
}
