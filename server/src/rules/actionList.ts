/** The action items that rules speak about: those of a list, and what most of them lack told once. */
import type { ActionItem, IncidentDocument } from '../document/model';
import type { Range } from '../document/text';
import { message, type Message } from './message';
import type { Finding, Fix } from './rule';
import { isParticiple } from './participles';

/** The items of a list or table of follow-up work. Commitments in running text are no list that could lack anything. */
export function listedItems({ facts }: IncidentDocument): readonly ActionItem[] {
  const fact = facts.actionItems;
  if (fact === undefined || fact.origin === 'prose' || fact.answer !== 'stated') return [];
  return fact.items.filter(({ form }) => form !== 'paragraph');
}

/** Of them, those that are still to be done, as far as the document tells. */
export function pendingItems(document: IncidentDocument): readonly ActionItem[] {
  return listedItems(document).filter((item) => item.status !== 'done' && !tellsDone(item));
}

/** "Added an alert", "We have enabled …": the past tells that it is done. */
function tellsDone({ text }: ActionItem): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(/[^\p{L}'’-]{1,20}/u);
  if (isParticiple(first) && first.endsWith('ed')) return true;
  if (PERFECT.test(text)) return true;
  return (first === 'we' || first === "we've" || first === 'we’ve') && isParticiple(second);
}

const PERFECT =
  /^(?:we(?:['’]ve| have)\b|[^.]{3,80}\b(?:has|have) (?:already |now |since )?been (?!scheduled|planned|proposed|filed)\w{2,20}(?:ed|en|ne)\b)/i;

export interface Lack {
  readonly has: (item: ActionItem) => boolean;
  /** Said of one item. */
  readonly each: Message;
  /** Said once of the list where most lack it, with `{count}` and `{all}`. */
  readonly most: string;
  readonly fixesFor: (item: ActionItem) => readonly Fix[];
}

/** More than this share of the items, and at least this many, and the list is told about it once. */
const MOST = 0.5;
const SEVERAL = 2;
/** No owner, no date, no ticket: one finding a line. */
const GROUP = 'action-fields';

/** The items that lack something: each by itself, or all at once at the list's heading. */
export function lacking(document: IncidentDocument, { has, each, most, fixesFor }: Lack): Finding[] {
  const items = pendingItems(document);
  const without = items.filter((item) => !has(item));
  if (without.length >= SEVERAL && without.length > items.length * MOST)
    return [
      {
        range: placeOfList(document, without),
        group: GROUP,
        message: message(most, { count: without.length, all: items.length }),
        related: without.slice(0, 20).map(({ textRange }) => ({ range: textRange, message: each })),
      },
    ];
  return without.map((item) => ({
    range: item.textRange,
    group: GROUP,
    message: each,
    fixes: fixesFor(item),
  }));
}

/** The words of the heading that the list stands under; the first item where it has none. */
export function placeOfList(
  { facts, sections }: IncidentDocument,
  [first]: readonly ActionItem[] = [],
): Range {
  const section = sections[facts.actionItems?.section ?? -1];
  return section?.titleRange ?? first?.textRange ?? { start: 0, end: 0 };
}
