/** Turns a list of action items into a table, and back. */
import { CodeActionKind } from 'vscode-languageserver';
import type { ActionItem, IncidentDocument } from '../../document/model';
import type { Text } from '../../document/text';
import { lineBreakOf } from '../../rules/insertion';
import { message } from '../../rules/message';
import type { Edit } from '../../rules/rule';
import type { ActionSource } from '../action';
import type { Reading } from '../openDocument';
import { asCell, containerOf, firstThatReads, fromCell, tableOf, touches } from './rewriting';

export const changeActionItemShape: ActionSource = ({ reading, range }) => {
  const items = itemsOf(reading.document);
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined || first.form === 'paragraph') return [];
  if (!touches({ start: first.range.start, end: last.range.end }, range)) return [];
  return [
    {
      id: 'action item shape',
      title: message(
        first.form === 'row' ? 'Turn the action items into a list' : 'Turn the action items into a table',
      ),
      kind: CodeActionKind.RefactorRewrite,
      change: () => {
        const edits = reshapedActionItems(reading);
        return edits === null ? null : { edits, snippet: 'plain' };
      },
    },
  ];
};

/** The edit that gives the action items their other shape; `null` where something would be lost. */
export function reshapedActionItems(reading: Reading): readonly Edit[] | null {
  const { document, text } = reading;
  const items = itemsOf(document);
  const container = containerOf(
    document,
    items.map(({ textRange }) => textRange),
  );
  if (container === null) return null;
  const lineBreak = lineBreakOf(text);
  const newText =
    container.type === 'list'
      ? asTable(items, text, lineBreak)
      : items.map((item) => asTask(item, text)).join(lineBreak);
  const wanted = items.map(factsOf).join('\n');
  return firstThatReads(
    reading,
    [() => [{ range: container.range, newText }]],
    (after) =>
      itemsOf(after).map(factsOf).join('\n') === wanted && keepsWords(text, container.range, newText),
  );
}

/** The columns of the table; the first three are always there. */
const COLUMNS: readonly {
  readonly title: string;
  readonly label: string;
  readonly of: (item: ActionItem) => Text | null;
}[] = [
  { title: 'Owner', label: 'owner', of: ({ owner }) => owner },
  { title: 'Due', label: 'due', of: ({ due }) => due },
  { title: 'Priority', label: 'priority', of: ({ priority }) => priority },
  { title: 'Type', label: 'type', of: ({ type }) => type },
  { title: 'Ticket', label: 'ticket', of: ({ tracker }) => tracker },
];
const ALWAYS = 2;

function asTable(items: readonly ActionItem[], text: string, lineBreak: string): string {
  const used = COLUMNS.filter(({ of }, i) => i < ALWAYS || items.some((item) => of(item) !== null));
  const status = items.some((item) => item.status !== null);
  const rows = items.map((item) => [
    asCell(text.slice(item.textRange.start, item.textRange.end)),
    ...used.map(({ of }) => cellOf(of(item), text)),
    ...(status ? [statusOf(item, text)] : []),
  ]);
  const header = ['Action', ...used.map(({ title }) => title), ...(status ? ['Status'] : [])];
  return tableOf(header, rows, lineBreak);
}

function asTask(item: ActionItem, text: string): string {
  const fields = COLUMNS.flatMap(({ label, of }) => {
    const value = of(item);
    return value === null ? [] : [`${label}: ${fromCell(text.slice(value.range.start, value.range.end))}`];
  });
  const words = fromCell(text.slice(item.textRange.start, item.textRange.end)).replace(/[.;]$/, '');
  const box = item.status === 'done' ? 'x' : ' ';
  return `- [${box}] ${words}${fields.length === 0 ? '' : ` — ${fields.join(', ')}`}`;
}

function cellOf(value: Text | null, text: string): string {
  return value === null ? '' : asCell(text.slice(value.range.start, value.range.end));
}

function statusOf({ status, statusText }: ActionItem, text: string): string {
  return statusText === null ? (status ?? '') : cellOf(statusText, text);
}

function itemsOf({ facts }: IncidentDocument): readonly ActionItem[] {
  return facts.actionItems?.items ?? [];
}

function factsOf({ text, owner, due, priority, type, status, tracker }: ActionItem): string {
  return JSON.stringify([
    text.replace(/[.;]$/, ''),
    owner?.text,
    due?.date ?? due?.text,
    priority?.text,
    type?.text,
    status ?? 'open',
    tracker?.text,
  ]);
}

/** Nothing that the old form said in words or numbers is left out, but for the names of the fields. */
function keepsWords(text: string, range: { start: number; end: number }, newText: string): boolean {
  const kept = new Set(wordsOf(newText));
  return wordsOf(text.slice(range.start, range.end)).every((word) => kept.has(word) || FIELD_WORDS.has(word));
}

function wordsOf(markdown: string): string[] {
  return markdown.toLowerCase().match(/[\p{L}\p{N}]{2,80}/gu) ?? [];
}

/** What tables and lists call their fields; a status becomes the mark in a task's box. */
const FIELD_WORDS: ReadonlySet<string> = new Set(
  (
    'action actions item items task what owner owners who assignee due date by when deadline priority prio type kind category ' +
    'status state ticket tracker issue link bug done open closed completed todo to do in progress finished fixed'
  ).split(' '),
);
