/** The fields of an action item that are written into its words: owner, date, priority, type, status, ticket. */
import { type Prose, sliceProse } from '../block';
import type { ReadingContext } from '../context';
import type { DueDate } from '../model';
import type { Range, Text } from '../text';
import { textOf, visibleText } from '../visibleText';
import { leadingOwner, ownerOf } from './actionOwner';
import { namedLead } from './namedOwner';
import * as words from './actionWords';
import { dueField, dueIn, dueOf } from './dueDate';
import { isPlaceholder } from './tableColumns';

/** What an item says about itself besides what is to be done. */
export interface ActionFields {
  readonly owner: Text | null;
  readonly due: DueDate | null;
  readonly priority: Text | null;
  readonly type: Text | null;
  readonly status: Text | null;
  readonly tracker: Text | null;
}

export const NO_FIELDS: ActionFields = {
  owner: null,
  due: null,
  priority: null,
  type: null,
  status: null,
  tracker: null,
};

/** `first`, completed by `second` where it says nothing. */
export function mergeFields(first: ActionFields, second: ActionFields): ActionFields {
  return {
    owner: first.owner ?? second.owner,
    due: first.due ?? second.due,
    priority: first.priority ?? second.priority,
    type: first.type ?? second.type,
    status: first.status ?? second.status,
    tracker: first.tracker ?? second.tracker,
  };
}

/** Fields and, what remains between those at the edges, the words of the task. */
export interface ItemProse {
  readonly fields: ActionFields;
  readonly task: Text;
}

/** Reads the words of an item. */
export function readItemProse(prose: Prose, context: ReadingContext): ItemProse {
  const found: Found = { fields: NO_FIELDS, taken: [] };
  readLabels(prose, context, found);
  const core = peel(prose, context, found);
  const words = sliceProse(prose, core.start, core.end);
  const lead = leadingOwner(words) ?? namedLead(words, context);
  let from = core.start;
  if (lead !== null && found.fields.owner === null) {
    found.fields = { ...found.fields, owner: lead.owner };
    from += lead.rest;
  }
  const due = dueIn(prose, context);
  const rest = sliceProse(prose, from, withoutDue(prose, { start: from, end: core.end }, due));
  const anywhere: ActionFields = {
    ...NO_FIELDS,
    due,
    tracker: trackerIn(prose),
  };
  const task = textOf(rest);
  return {
    fields: mergeFields(found.fields, anywhere),
    task: task.text === '' ? textOf(prose) : task,
  };
}

const DUE_LEAD = /[\s,;:–—-]{0,6}(?:\b(?:due|by|before|until|in|on|the|eta)\b[\s:]{1,6}){0,4}$/i;

/** Where the words end when the deadline stands behind them: "Add load tests" of "Add load tests by end of Q3". */
function withoutDue(prose: Prose, core: Range, due: DueDate | null): number {
  if (due === null) return core.end;
  const at = due.range.start - prose.start;
  if (at <= core.start || at >= core.end || !reaches(prose.text, due.range.end - prose.start, core.end))
    return core.end;
  const before = prose.text.slice(Math.max(core.start, at - 40), at);
  return at - (before.length - (DUE_LEAD.exec(before)?.index ?? before.length));
}

interface Found {
  fields: ActionFields;
  /** Indexes into the prose's text that fields with a label cover. */
  readonly taken: Range[];
}

const LABELS: readonly (readonly [keyof ActionFields, RegExp])[] = [
  ['owner', words.OWNER_LABEL],
  ['owner', words.OWNER_PHRASE],
  ['due', words.DUE_LABEL],
  ['priority', words.PRIORITY_LABEL],
  ['type', words.TYPE_LABEL],
  ['status', words.STATUS_LABEL],
  ['tracker', words.TRACKER_LABEL],
];

/** Where a labelled value ends: a separator, or the end of the sentence. */
const VALUE_ENDS: readonly RegExp[] = [
  /[;|)\]\n]/,
  /\.(?:\s|$)/,
  /\s[–—-]{1,2}\s/,
  /,\s(?=[\p{L} ]{2,20}:)/u,
  /\s(?=(?:due|owner|eta|priority|status|deadline|ticket|target)\b[^:]{0,8}:)/i,
];

function valueEnd(text: string): number {
  return Math.min(...VALUE_ENDS.map((end) => end.exec(text)?.index ?? text.length));
}

function readLabels(prose: Prose, context: ReadingContext, found: Found): void {
  for (const [field, label] of LABELS) {
    const match = label.exec(prose.text);
    if (match === null) continue;
    const from = match.index + match[0].length;
    const end = valueEnd(prose.text.slice(from, from + 200));
    const value = sliceProse(prose, from, from + Math.min(end, 200));
    const fields = fieldValue(field, value, context);
    if (fields === null) continue;
    found.fields = mergeFields(found.fields, fields);
    found.taken.push({ start: match.index, end: from + value.text.length });
  }
}

/** A value whose field is known by its label or column; `null` where it can't be one. Placeholders give no field. */
export function fieldValue(
  field: keyof ActionFields,
  prose: Prose,
  context: ReadingContext,
): ActionFields | null {
  const text = textOf(prose);
  if (isPlaceholder(text.text)) return NO_FIELDS;
  switch (field) {
    case 'owner':
      return text.text.length > 80 ? null : { ...NO_FIELDS, owner: text };
    case 'due':
      return text.text.length > 80
        ? null
        : { ...NO_FIELDS, due: dueField(prose, text.text, text.range, context) };
    case 'tracker': {
      const tracker = trackerIn(prose);
      return tracker === null ? null : { ...NO_FIELDS, tracker };
    }
    default:
      return text.text.length > 60 ? null : { ...NO_FIELDS, [field]: text };
  }
}

const TRAILING_GROUP = /[([]([^()[\]]{1,120})[)\]][\s.,;*_]{0,8}$/;
const TRAILING_HANDLE = /(?<![\w@/-])(@[\w/-]{1,60})[.\s]{0,4}$/;
/** What sets an apposition apart: "Add a probe — Ana". */
const APPOSITIONS: readonly string[] = [' — ', ' – ', ' - ', ' -- ', '→', '=>', '->'];
const LONGEST_APPOSITION = 70;
const LEADING_TAG =
  /^[\s*_]{0,8}(?:\[([^[\]\n]{1,40})\]|\(([^()\n]{1,40})\)|([^\s:*_[\]()]{1,20})(?=[ ]{0,4}[:*_ ]))[ \t*_]{0,6}[:–—-]{0,2}[ \t*_]{0,6}/;
const CHUNK_BREAK = /[,/]\s|[;|·]/;
const EDGE = /[\s*_.,;:–—|-]/;
const OPEN_EDGE = /[\s*_,;:–—|]/;

/** Takes fields off both ends until words of the task stand there; the indexes that remain. */
function peel(prose: Prose, context: ReadingContext, found: Found): Range {
  let start = 0;
  let end = prose.text.length;
  for (let round = 0; round < 8; round++) {
    const before = end - start;
    const labelled = found.taken.find((taken) => taken.start >= start && reaches(prose.text, taken.end, end));
    if (labelled !== undefined && labelled.start < end) {
      // The value of one label must not be taken for a bare owner before its own label is.
      end = withoutBracket(prose.text, labelled.start);
      continue;
    }
    const leading = found.taken.find(
      (taken) => taken.start <= start + 1 && taken.end < end && taken.end > start,
    );
    if (leading !== undefined) start = leading.end;
    end = trailingGroup(prose, { start, end }, context, found);
    start = leadingTag(prose, { start, end }, found);
    while (start < end && OPEN_EDGE.test(prose.text.charAt(start))) start++;
    if (before === end - start) break;
  }
  return { start, end };
}

/** Whether nothing but closing marks stands between two indexes. */
function reaches(text: string, from: number, end: number): boolean {
  if (from > end || end - from > 12) return false;
  for (let i = from; i < end; i++)
    if (!EDGE.test(text.charAt(i)) && !')]'.includes(text.charAt(i))) return false;
  return true;
}

function withoutBracket(text: string, end: number): number {
  let to = end;
  while (to > 0 && (EDGE.test(text.charAt(to - 1)) || '(['.includes(text.charAt(to - 1)))) {
    if (text.charAt(to - 1) === '.') break;
    to--;
  }
  return to;
}

function trailingGroup(prose: Prose, core: Range, context: ReadingContext, found: Found): number {
  const tail = prose.text.slice(core.start, core.end);
  for (const group of [matched(tail, TRAILING_GROUP), apposition(tail), matched(tail, TRAILING_HANDLE)]) {
    if (group === null || group.cut === 0) continue;
    const fields = groupFields(sliceProse(prose, core.start + group.start, core.start + group.end), context);
    if (fields === null) continue;
    found.fields = mergeFields(found.fields, fields);
    return core.start + group.cut;
  }
  return core.end;
}

/** The inside of a group behind the task, and where the task ends in front of it. */
interface TrailingGroup extends Range {
  readonly cut: number;
}

function matched(tail: string, pattern: RegExp): TrailingGroup | null {
  const match = pattern.exec(tail);
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length, cut: match.index };
}

function apposition(tail: string): TrailingGroup | null {
  let cut = -1;
  let start = -1;
  for (const mark of APPOSITIONS) {
    const at = tail.lastIndexOf(mark);
    if (at > cut) [cut, start] = [at, at + mark.length];
  }
  const words = tail.slice(start);
  if (cut < 0 || words.length > LONGEST_APPOSITION || words.includes('\n') || words.includes('('))
    return null;
  return { start, end: tail.length, cut };
}

/** The fields of a bracket or an apposition behind the task; `null` unless every part of it is a field. */
function groupFields(group: Prose, context: ReadingContext): ActionFields | null {
  const whole = chunkFields(group, context);
  if (whole !== null) return whole;
  let fields = NO_FIELDS;
  let at = 0;
  for (const part of group.text.split(CHUNK_BREAK)) {
    const from = group.text.indexOf(part, at);
    at = from + part.length;
    if (part.trim() === '') continue;
    const found = chunkFields(sliceProse(group, from, at), context);
    if (found === null) return null;
    fields = mergeFields(fields, found);
  }
  return fields === NO_FIELDS ? null : fields;
}

function chunkFields(chunk: Prose, context: ReadingContext): ActionFields | null {
  const text = textOf(chunk);
  if (text.text === '') return null;
  if (words.PRIORITY.test(text.text)) return { ...NO_FIELDS, priority: text };
  if (isStatus(text.text)) return { ...NO_FIELDS, status: text };
  if (words.TYPE.test(text.text)) return { ...NO_FIELDS, type: text };
  const due = dueOf(chunk, context);
  if (due !== null) return { ...NO_FIELDS, due };
  const tracker = trackerIn(chunk);
  if (tracker !== null && text.text.length <= tracker.text.length + 24) return { ...NO_FIELDS, tracker };
  if (words.DONE_REMARK.test(text.text) && text.text.length <= 60) return { ...NO_FIELDS, status: text };
  const owner = ownerOf(chunk);
  return owner === null ? null : { ...NO_FIELDS, owner };
}

function leadingTag(prose: Prose, core: Range, found: Found): number {
  const match = LEADING_TAG.exec(prose.text.slice(core.start, core.end));
  const inner = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || inner === undefined || match[0].length >= core.end - core.start) return core.start;
  const from = core.start + match.index + match[0].indexOf(inner);
  const tag = sliceProse(prose, from, from + inner.length);
  const text = textOf(tag);
  const bare = match[3] !== undefined;
  const marked = !bare || match[0].includes(':') || isStrong(prose, text.range);
  const fields = tagFields(tag, text, { marked });
  if (fields === null) return core.start;
  found.fields = mergeFields(found.fields, fields);
  return core.start + match[0].length;
}

function tagFields(tag: Prose, text: Text, { marked }: { marked: boolean }): ActionFields | null {
  if (words.DONE.test(text.text) && (marked || !ASCII.test(text.text))) return { ...NO_FIELDS, status: text };
  if (!marked) return null;
  if (words.PRIORITY.test(text.text)) return { ...NO_FIELDS, priority: text };
  if (isStatus(text.text)) return { ...NO_FIELDS, status: text };
  if (words.TYPE.test(text.text)) return { ...NO_FIELDS, type: text };
  const tracker = trackerIn(tag);
  return tracker !== null && tracker.text.length + 4 >= text.text.length ? { ...NO_FIELDS, tracker } : null;
}
const ASCII = /^[\x20-\x7e]*$/;

function isStrong(prose: Prose, range: Range): boolean {
  return prose.spans.some(
    (span) => span.kind === 'strong' && span.inner.start <= range.start && range.end <= span.inner.end,
  );
}

function isStatus(text: string): boolean {
  return words.DONE.test(text) || words.OPEN.test(text);
}

/** Whether the words of a status say that the item is done, open, or neither. */
export function statusOf(text: string): 'open' | 'done' | null {
  if (words.DONE.test(text) || words.DONE_REMARK.test(text)) return 'done';
  return words.OPEN.test(text) || words.OPEN_REMARK.test(text) ? 'open' : null;
}

/** The first ticket or link to a tracker in a prose. */
export function trackerIn(prose: Prose): Text | null {
  for (const span of prose.spans)
    if (span.kind === 'link' && span.target !== undefined && words.TRACKER_TARGET.test(span.target)) {
      const inner = sliceProse(prose, span.inner.start - prose.start, span.inner.end - prose.start);
      const text = visibleText(inner);
      if (text !== '') return { text, range: textOf(inner).range };
    }
  for (const match of prose.text.matchAll(words.TICKET)) {
    const start = prose.start + match.index;
    if (!words.NO_TICKET.test(match[0]))
      return { text: match[0], range: { start, end: start + match[0].length } };
  }
  return null;
}

/** Whether the words are struck out (nearly) from beginning to end: a task that is done. */
export function isStruckOut(prose: Prose): boolean {
  const { range } = textOf(prose);
  return prose.spans.some(
    (span) =>
      span.kind === 'delete' && (span.range.end - span.range.start) * 10 >= (range.end - range.start) * 8,
  );
}
