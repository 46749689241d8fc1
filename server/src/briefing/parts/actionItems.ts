/** What will change, who does it and until when; what is overdue comes first. */
import type { ActionItem } from '../../document/model';
import { type Message, message, render } from '../../rules/message';
import type { Statement, TableStatementRow } from '../briefing';
import { tidied } from '../passages';
import { slugOf } from '../slug';
import type { PartMaker, Telling } from '../telling';

const MOST = { brief: 8, full: 20 };

type State = 'overdue' | 'open' | 'done';

const STATES: Readonly<Record<State, Message>> = {
  overdue: message('Overdue'),
  open: message('Open'),
  done: message('Done'),
};

const ORDER: readonly State[] = ['overdue', 'open', 'done'];

export const actionItems: PartMaker = {
  id: 'action-items',
  heading: () => message('What will change'),
  make(telling) {
    const { document, options, profile } = telling;
    if (document.kind === 'halt') return [];
    const items = document.facts.actionItems?.items ?? [];
    if (items.length === 0)
      return document.facts.actionItems?.answer === 'none'
        ? telling.tell([document.facts.actionItems], { id: 'action-items' })
        : [
            telling.gap(
              'actionItems',
              message('Not stated: what will change. Add action items with an owner and a date.'),
            ),
          ];
    const today = options.now?.slice(0, 10) ?? null;
    const sorted = items
      .map((item) => ({ item, state: stateOf(item, today) }))
      .filter(({ item }) => telling.isFor(item.text, item.textRange))
      .sort(
        (a, b) =>
          ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || dueOf(a.item).localeCompare(dueOf(b.item)),
      );
    return [
      ...table(telling, sorted.slice(0, MOST[profile.depth])),
      ...(sorted.length < items.length && profile.plainWords
        ? [
            telling.gap(
              'actionItems.plain',
              message(
                'Some items are told for engineers only. Say them in plain words, or add their terms to the glossary.',
              ),
            ),
          ]
        : []),
      ...lacks(telling, items),
    ];
  },
};

interface Sorted {
  readonly item: ActionItem;
  readonly state: State;
}

function table(telling: Telling, sorted: readonly Sorted[]): Statement[] {
  if (sorted.length === 0) return [];
  const columns: readonly { readonly heading: Message; cell(row: Sorted): string }[] = [
    { heading: message('Action'), cell: ({ item }) => tidied(item.text) },
    {
      heading: message('Owner'),
      cell: ({ item }) => (telling.profile.external ? '' : (item.owner?.text ?? '')),
    },
    { heading: message('Due'), cell: ({ item }) => item.due?.text ?? '' },
    { heading: message('State'), cell: ({ item, state }) => stateInWords(item, state) },
  ];
  const cells = sorted.map((row) => columns.map(({ cell }) => cell(row)));
  const used = columns.map((_, i) => cells.some((row) => row[i] !== ''));
  const rows = sorted.map(({ item, state }, i): TableStatementRow => ({
    id: `action.${item.tracker === null ? slugOf(item.text) : item.tracker.text.toLowerCase()}`,
    cells: (cells[i] ?? []).filter((_, column) => used[column]),
    emphasis: state === 'overdue' ? 'strong' : state === 'done' ? 'weak' : 'none',
    sources: [telling.sourceOf(item.range)],
  }));
  return [
    {
      type: 'table',
      id: 'action-items',
      columns: columns.filter((_, i) => used[i]).map(({ heading }) => heading),
      rows,
    },
  ];
}

/** Nothing is said about the state of an item whose author says nothing. */
function stateInWords({ status, statusText }: ActionItem, state: State): string {
  if (state === 'overdue') return render(STATES.overdue);
  return statusText?.text ?? (status === null ? '' : render(STATES[state]));
}

function stateOf({ status, due }: ActionItem, today: string | null): State {
  if (status === 'done') return 'done';
  return today !== null && typeof due?.date === 'string' && due.date < today ? 'overdue' : 'open';
}

function dueOf({ due }: ActionItem): string {
  return due?.date ?? '9999';
}

function lacks(telling: Telling, items: readonly ActionItem[]): Statement[] {
  const open = items.filter(({ status }) => status !== 'done');
  return [
    ...(open.some(({ owner }) => owner === null)
      ? [
          telling.gap(
            'actionItems.owner',
            message('Not stated: who does each of these. Name one owner for every item.'),
          ),
        ]
      : []),
    ...(open.some(({ due }) => due === null)
      ? [telling.gap('actionItems.due', message('Not stated: until when each of these is done. Add dates.'))]
      : []),
  ];
}
