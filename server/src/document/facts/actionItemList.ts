/** Collects the items of a part of a document that lists follow-up work: lists, tables, sub-headings, paragraphs. */
import {
  type Block,
  type HeadingBlock,
  type ListBlock,
  type ListItem,
  type Prose,
  sliceProse,
  type TableBlock,
} from '../block';
import type { ReadingContext } from '../context';
import type { ActionItem } from '../model';
import { sentencesOf } from '../sentences';
import { foldSpace, type Range } from '../text';
import { textOf, visibleText } from '../visibleText';
import { holdsItems, labelsOver, type Part, partsOf, withoutLegend } from './actionItemParts';
import { boldLead, groupOwner, headNamed } from './namedOwner';
import type { LeadingOwner } from './actionOwner';
import {
  type ActionFields,
  fieldValue,
  isStruckOut,
  mergeFields,
  NO_FIELDS,
  readItemProse,
  statusOf,
} from './actionFields';
import { answerOf } from './answer';
import { HORIZONS } from './actionWords';
import { dueOf } from './dueDate';
import { ACTION_FIELDS, type Field, fieldLabelled, isPlaceholder, rowsByField } from './tableColumns';
import { continuesTask, isAdvice, isInstruction, isTaskSentence } from './taskSentence';

/** What holds for every item of a group, and the range that is looked at. */
interface Group {
  readonly fields: ActionFields;
  readonly depth: number;
  /** Names stand over the groups below. */
  readonly named: boolean;
}

const TOP: Group = { fields: NO_FIELDS, depth: 0, named: false };
/** Lists nested deeper than this are details, whatever stands above them. */
const DEEPEST = 4;

/** The items in the blocks below a heading, in document order. */
export function listActionItems(
  blocks: readonly Block[],
  title: Prose,
  context: ReadingContext,
): ActionItem[] {
  return itemsUnder(blocks, context, groupNamed(title, context, TOP));
}

function itemsUnder(blocks: readonly Block[], context: ReadingContext, group: Group): ActionItem[] {
  const listed = blocks.some(holdsItems);
  const named = group.named || headNamed(labelsOver(blocks), context);
  return partsOf(blocks).flatMap((part) => itemsOfPart(part, context, { ...group, named }, { listed }));
}

function itemsOfPart(
  { heading, body }: Part,
  context: ReadingContext,
  group: Group,
  { listed }: { readonly listed: boolean },
): ActionItem[] {
  if (heading === null) {
    if (body.some(holdsItems)) return itemsOfBlocks(body, context, group);
    return listed ? [] : paragraphItems(body, context, group);
  }
  const inner = groupNamed(heading.prose, context, group);
  return body.some(holdsItems) ? itemsUnder(body, context, inner) : headedItem(heading, body, context, inner);
}

/** Items of lists and tables; a paragraph in front that only labels them lends its fields. */
function itemsOfBlocks(blocks: readonly Block[], context: ReadingContext, group: Group): ActionItem[] {
  const items: ActionItem[] = [];
  let current = group;
  let previous: Block | null = null;
  for (const block of withoutLegend(blocks)) {
    if (block.type === 'paragraph') {
      const lead = boldLead(block.prose, group, context);
      if (lead === null) current = groupNamed(block.prose, context, group);
      else items.push(ledItem(block.prose, lead, group, context));
      previous = lead === null ? null : block;
      continue;
    }
    if (block.type === 'list') {
      const last = items.at(-1);
      const fields = block.items.map((item) => labelledField(item, context));
      if (last !== undefined && fields.every((field) => field !== null))
        items[items.length - 1] = completed(last, fields.reduce(mergeFields, NO_FIELDS));
      else if (!continuesList(block, previous)) items.push(...listItems(block, context, current));
    } else if (block.type === 'table') items.push(...tableItems(block, context, current));
    else if (block.type === 'quote') items.push(...itemsOfBlocks(block.blocks, context, current));
    previous = block;
  }
  return items;
}

/** "**KL** Enlarge the pool": a paragraph among lists that is an item itself. */
function ledItem(prose: Prose, lead: LeadingOwner, group: Group, context: ReadingContext): ActionItem {
  const own = { ...NO_FIELDS, owner: lead.owner };
  const task = sliceProse(prose, lead.rest, prose.text.length);
  return action(task, textOf(prose).range, 'paragraph', { own, group, checked: null }, context);
}

/** A list right behind an item that ends with a colon spells that item out, where it is of another kind. */
function continuesList(list: ListBlock, previous: Block | null): boolean {
  if (previous?.type === 'paragraph') return visibleText(previous.prose).endsWith(':');
  if (previous?.type !== 'list' || previous.ordered === list.ordered) return false;
  const last = previous.items.at(-1)?.blocks.at(-1);
  return last?.type === 'paragraph' && visibleText(last.prose).endsWith(':');
}

const LABEL_LENGTH = 90;
const BRACKET = /[([]([^()[\]]{1,80})[)\]]/;

/** The group that a heading or a short paragraph opens: owner, date or priority written there hold for its items. */
function groupNamed(prose: Prose, context: ReadingContext, group: Group): Group {
  const text = visibleText(prose);
  if (text === '' || text.length > LABEL_LENGTH) return group;
  const named = groupOwner(prose, group, context);
  if (named !== null) return { ...group, fields: mergeFields({ ...NO_FIELDS, owner: named }, group.fields) };
  const bracket = BRACKET.exec(prose.text);
  if (bracket?.[1] === undefined) return group;
  const from = bracket.index + 1;
  const inner = sliceProse(prose, from, from + bracket[1].length);
  const { due, owner } = readItemProse(inner, context).fields;
  return {
    ...group,
    fields: mergeFields({ ...NO_FIELDS, due: due ?? dueOf(inner, context), owner }, group.fields),
  };
}

// ---------------------------------------------------------------- lists

function listItems(list: ListBlock, context: ReadingContext, group: Group): ActionItem[] {
  return list.items.flatMap((item) => listItem(item, list, context, group));
}

function listItem(item: ListItem, list: ListBlock, context: ReadingContext, group: Group): ActionItem[] {
  const [first, ...rest] = item.blocks;
  if (first?.type !== 'paragraph')
    return itemsOfBlocks(item.blocks, context, { ...group, depth: group.depth + 1 });
  const nested = rest.filter((block): block is ListBlock => block.type === 'list');
  const details = nested.flatMap((inner) => inner.items.map((child) => labelledField(child, context)));
  if (isGroupLabel(first.prose, nested, details) && group.depth < DEEPEST) {
    const inner = groupNamed(first.prose, context, group);
    return nested.flatMap((child) => listItems(child, context, { ...inner, depth: group.depth + 1 }));
  }
  const text = visibleText(first.prose);
  if (isPlaceholder(text) || isTemplateHint(text) || isAdvice(text)) return [];
  const more = rest
    .filter((block) => block.type === 'paragraph')
    .map((block) => readItemProse(block.prose, context).fields);
  const fields = [...details.filter((field) => field !== null), ...more].reduce(mergeFields, NO_FIELDS);
  const form = item.checked !== null ? 'task' : list.ordered ? 'number' : 'bullet';
  return [action(first.prose, item.range, form, { own: fields, group, checked: item.checked }, context)];
}

/** "- Owner: Ana" below an item. */
function labelledField(item: ListItem, context: ReadingContext): ActionFields | null {
  const [block] = item.blocks;
  if (block?.type !== 'paragraph') return null;
  const colon = block.prose.text.indexOf(':');
  if (colon < 0 || colon > 40) return null;
  const field = asActionField(fieldLabelled(block.prose.text.slice(0, colon), ACTION_FIELDS));
  return field === null ? null : fieldValue(field, sliceProse(block.prose, colon + 1), context);
}

/** Whether an item merely names what its nested items are about: "KubeSpawner:", "Observability improvements". */
function isGroupLabel(
  prose: Prose,
  nested: readonly ListBlock[],
  details: readonly (ActionFields | null)[],
): boolean {
  if (nested.length === 0 || details.every((field) => field !== null)) return false;
  const text = visibleText(prose);
  const words = text.split(' ');
  if (words.length > 5) return false;
  if (text.endsWith(':') && words.length <= 2) return true;
  return isHorizon(text) || (!isInstruction(text) && !isTaskSentence(text));
}

function isHorizon(text: string): boolean {
  return text
    .toLowerCase()
    .replace(NON_LETTER, ' ')
    .trim()
    .split(/ +/)
    .every((word) => HORIZONS.has(word));
}
const NON_LETTER = /[^\p{L}-]/gu;

const HINT =
  /^(?:add|insert|list|describe|enter|your) (?:the |an? |your )?(?:action|follow|task|item)[\w -]{0,40}(?:here|\.\.\.|…)?[.…]{0,3}$/i;

/** The words of a template that nobody filled in. */
function isTemplateHint(text: string): boolean {
  return HINT.test(text);
}

// ---------------------------------------------------------------- tables

function tableItems(table: TableBlock, context: ReadingContext, group: Group): ActionItem[] {
  return rowsByField(table, ACTION_FIELDS).flatMap(({ cells, others, row }) => {
    const cell = cells.get('action') ?? others.find(({ prose }) => !isPlaceholder(visibleText(prose)));
    if (cell === undefined || isPlaceholder(visibleText(cell.prose))) return [];
    let fields = NO_FIELDS;
    for (const [column, { prose }] of cells) {
      const field = asActionField(column);
      if (field !== null) fields = mergeFields(fields, columnValue(field, prose, context));
    }
    return [action(cell.prose, row.range, 'row', { own: fields, group, checked: null }, context)];
  });
}

/** Columns say what they hold; a tracker column may hold any words ("DONE" in kubeadm's is a status). */
function columnValue(field: keyof ActionFields, prose: Prose, context: ReadingContext): ActionFields {
  const text = textOf(prose);
  if (isPlaceholder(text.text)) return NO_FIELDS;
  if (field !== 'tracker') return fieldValue(field, prose, context) ?? NO_FIELDS;
  if (statusOf(text.text) !== null) return { ...NO_FIELDS, status: text };
  return fieldValue('tracker', prose, context) ?? { ...NO_FIELDS, tracker: text };
}

const ACTION_FIELD_NAMES: readonly string[] = Object.keys(NO_FIELDS);

function asActionField(field: Field | null): keyof ActionFields | null {
  return field !== null && ACTION_FIELD_NAMES.includes(field) ? (field as keyof ActionFields) : null;
}

// ---------------------------------------------------------------- paragraphs

/** A sub-heading with paragraphs below is one item: the heading's words, or the first sentence that says what is done. */
function headedItem(
  heading: HeadingBlock,
  body: readonly Block[],
  context: ReadingContext,
  group: Group,
): ActionItem[] {
  const paragraphs = body.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
  const [first] = paragraphs;
  if (first === undefined || isPlaceholder(visibleText(first.prose))) return [];
  const title = visibleText(heading.prose);
  const sentences = paragraphs.flatMap(({ prose }) => sentencesOf(prose));
  const task = sentences.find((sentence) => isTaskSentence(visibleText(sentence)));
  const generic = isHorizon(title);
  if (task === undefined && (generic || sentences.every((sentence) => visibleText(sentence).endsWith('?'))))
    return [];
  const prose = task !== undefined && (generic || isInstruction(visibleText(task))) ? task : heading.prose;
  const end = paragraphs.at(-1)?.range.end ?? heading.range.end;
  const own = paragraphs
    .map((block) => readItemProse(block.prose, context).fields)
    .reduce(mergeFields, NO_FIELDS);
  return [
    action(prose, { start: heading.range.start, end }, 'paragraph', { own, group, checked: null }, context),
  ];
}

/** Paragraphs: every sentence that states a task; a paragraph without any is an item where no paragraph has one. */
function paragraphItems(blocks: readonly Block[], context: ReadingContext, group: Group): ActionItem[] {
  const proses = [...paragraphsIn(blocks)];
  const tasks = proses.flatMap(taskSentences);
  const items = tasks.length > 0 ? tasks : proses.filter((prose) => isPlainItem(visibleText(prose)));
  return items.map((prose) =>
    action(prose, textOf(prose).range, 'paragraph', { own: NO_FIELDS, group, checked: null }, context),
  );
}

function* paragraphsIn(blocks: readonly Block[]): Generator<Prose> {
  for (const block of blocks)
    if (block.type === 'paragraph') yield block.prose;
    else if (block.type === 'quote') yield* paragraphsIn(block.blocks);
}

/** The sentences of a paragraph that state a task of their own. */
export function taskSentences(prose: Prose): Prose[] {
  const tasks: Prose[] = [];
  for (const sentence of sentencesOf(prose)) {
    const text = visibleText(sentence);
    if (!isTaskSentence(text) || text.endsWith(':') || answerOf(text) !== 'stated') continue;
    if (tasks.length > 0 && continuesTask(text)) continue;
    tasks.push(sentence);
  }
  return tasks;
}

const NO_ITEM = /^(?:none|no |n\/a|not applicable|see |tracked in|links?|nothing|tbd|tba|todo|to be )/i;

function isPlainItem(text: string): boolean {
  return (
    text.length > 3 &&
    !isAdvice(text) &&
    !text.endsWith(':') &&
    !text.endsWith('?') &&
    !isPlaceholder(text) &&
    !NO_ITEM.test(text)
  );
}

/** Items of a label in running text ("**Action item:** …"): its paragraphs, sentence by sentence where it promises several. */
export function labelledItems(blocks: readonly Block[], title: Prose, context: ReadingContext): ActionItem[] {
  if (blocks.some(holdsItems)) return listActionItems(blocks, title, context);
  const proses = [...paragraphsIn(blocks)].filter((prose) => isPlainItem(visibleText(prose)));
  if (PLURAL.test(foldSpace(title.text))) return paragraphItems(blocks, context, TOP);
  return proses.map((prose) =>
    action(prose, textOf(prose).range, 'paragraph', { own: NO_FIELDS, group: TOP, checked: null }, context),
  );
}
const PLURAL = /s$/i;

// ---------------------------------------------------------------- one item

interface Surroundings {
  /** Fields that stand apart from the item's words: nested bullets, columns. */
  readonly own: ActionFields;
  readonly group: Group;
  readonly checked: boolean | null;
}

function action(
  prose: Prose,
  range: Range,
  form: ActionItem['form'],
  { own, group, checked }: Surroundings,
  context: ReadingContext,
): ActionItem {
  const read = readItemProse(prose, context);
  const { owner, due, priority, type, status, tracker } = mergeFields(
    mergeFields(own, read.fields),
    group.fields,
  );
  return {
    range,
    text: read.task.text,
    textRange: read.task.range,
    owner,
    due,
    priority,
    type,
    status: isStruckOut(prose)
      ? 'done'
      : checked !== null
        ? checked
          ? 'done'
          : 'open'
        : status === null
          ? null
          : statusOf(status.text),
    statusText: status,
    tracker,
    form,
  };
}

/** The item, with fields that stand apart from it. */
function completed(
  item: ActionItem,
  { owner, due, priority, type, status, tracker }: ActionFields,
): ActionItem {
  return {
    ...item,
    owner: item.owner ?? owner,
    due: item.due ?? due,
    priority: item.priority ?? priority,
    type: item.type ?? type,
    status: item.status ?? (status === null ? null : statusOf(status.text)),
    statusText: item.statusText ?? status,
    tracker: item.tracker ?? tracker,
  };
}

/** An item made of one sentence that stands outside every list of follow-up work. */
export function sentenceItem(prose: Prose, context: ReadingContext): ActionItem {
  return action(
    prose,
    textOf(prose).range,
    'paragraph',
    { own: NO_FIELDS, group: TOP, checked: null },
    context,
  );
}
