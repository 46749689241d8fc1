/** Finds labels in running text: bold lead-ins, `Impact: …` lines, label lists, key/value tables. Names come from the lookup. */
import {
  type Block,
  type ListItem,
  type ParagraphBlock,
  type Prose,
  type Span,
  rangeOfProse,
  sliceProse,
  type TableBlock,
  type TableCell,
} from './block';
import type { HeadingLookup, LabelPlace, Section } from './model';
import { oncePerBlock } from './oncePer';
import { isPartOf } from './sectionNames';
import { sectionTitle } from './sectionTitle';
import { foldSpace, overlaps, type Range } from './text';
import { textOf } from './visibleText';

/** A labelled part before it is known what stands around it. */
export interface Mark {
  readonly form: Section['form'];
  readonly place: LabelPlace;
  /** What the lookup says by the words alone. */
  readonly name: string | null;
  readonly title: string;
  readonly titleRange: Range;
  /** Heading depth; `null` for labels. */
  readonly depth: number | null;
  /** From the heading or label to the end of its body. */
  readonly range: Range;
  readonly body: Range;
  readonly blocks: readonly Block[];
  /** Whether the label is an item of a list. */
  readonly inList: boolean;
}

/** A label at the start of a line of prose; indexes count from the prose's first character. */
interface Lead {
  readonly title: string;
  /** Where the label begins, markup included. */
  readonly start: number;
  /** Where the label's words begin and end. */
  readonly from: number;
  readonly to: number;
  /** Where the words behind the label begin. */
  readonly words: number;
  readonly bold: boolean;
  readonly name: string | null;
}

const LONGEST_LABEL = 80;
const LONGEST_PLAIN_LABEL = 50;
const MOST_PLAIN_WORDS = 7;
/** The share of a table's rows that the lookup has to know before the table counts as labels and values. */
const KNOWN_ROWS = 0.4;
const LINE_LABEL = /^[ \t]{0,8}([\p{L}][^:\n]{1,60}?)[ \t]{0,3}[:：](?=\s|$)/u;
const AFTER_BOLD = /^[ \t]{0,3}(?:[:：]|[-–—]{1,2}(?=\s)|$)[ \t]{0,3}/;
const COLON_NEXT = /^[ \t]{0,3}[:：]/;
const ENDS_WITH_COLON = /[:：][ \t]{0,3}$/;
const NOT_A_TITLE = /^[^\p{L}]{0,10}(?:\d|$)/u;

/** All labels below the blocks of one container (document, quote), in document order. */
export function findLabels(blocks: readonly Block[], headings: HeadingLookup): Mark[] {
  const leads = blocks.map((block) => (block.type === 'paragraph' ? leadsOf(block, headings) : []));
  return blocks.flatMap((block, index) => {
    const own = leads[index] ?? [];
    if (block.type !== 'paragraph') return labelsInside(block, headings);
    return own.length === 0 ? [] : paragraphLabels(block, own, () => followers(blocks, leads, index));
  });
}

const leadsOf = oncePerBlock(({ prose }: ParagraphBlock, headings): readonly Lead[] => {
  const alone = loneTitle(prose, headings);
  return alone === null ? leadsIn(prose, headings) : [alone];
});

/** The labels of a block that holds others: they depend on nothing around it. */
const labelsInside = oncePerBlock((block, headings): readonly Mark[] => {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => itemLabels(item, headings));
    case 'table':
      return tableLabels(block, headings);
    case 'quote':
      return findLabels(block.blocks, headings);
    default:
      return [];
  }
});

/** The blocks behind a paragraph up to the next heading or label that is no part of the paragraph's last label. */
function followers(
  blocks: readonly Block[],
  leads: readonly (readonly Lead[])[],
  index: number,
): readonly Block[] {
  const whole = leads[index]?.at(-1)?.name ?? null;
  const stops = (at: number): boolean =>
    blocks[at]?.type === 'heading' || leads[at]?.some(({ name }) => !isPartOf(name, whole)) === true;
  let end = index + 1;
  while (end < blocks.length && !stops(end)) end++;
  return blocks.slice(index + 1, end);
}

function paragraphLabels(
  paragraph: ParagraphBlock,
  leads: readonly Lead[],
  following: () => readonly Block[],
): Mark[] {
  const { prose } = paragraph;
  return leads.map((lead, i) => {
    const next = leads[i + 1];
    const own = paragraphOf(prose, lead.words, next?.start ?? prose.text.length);
    const belonging = next === undefined ? belongingTo(own, following(), paragraph) : [];
    return labelMark(prose, lead, {
      blocks: own === null ? belonging : [own, ...belonging],
      end: prose.start + (next?.start ?? prose.text.length),
      inList: false,
    });
  });
}

/** What follows a label's paragraph and belongs to it: everything behind a label alone, else a list or code it leads to. */
function belongingTo(
  own: ParagraphBlock | null,
  following: readonly Block[],
  paragraph: ParagraphBlock,
): readonly Block[] {
  if (own === null) return following;
  const next = following[0];
  if (next === undefined || next.type === 'paragraph' || next.type === 'break') return [];
  const announced = ENDS_WITH_COLON.test(own.prose.text.trimEnd().slice(-5));
  const adjacent = next.range.start - paragraph.range.end <= 2;
  return announced || adjacent ? [next] : [];
}

function itemLabels(item: ListItem, headings: HeadingLookup): Mark[] {
  const [first, ...rest] = item.blocks;
  const nested = findLabels(rest, headings);
  if (first?.type !== 'paragraph') return first === undefined ? [] : findLabels(item.blocks, headings);
  const leads = leadsIn(first.prose, headings);
  const marks = leads.map((lead, i) => {
    const next = leads[i + 1];
    const own = paragraphOf(first.prose, lead.words, next?.start ?? first.prose.text.length);
    const blocks = [...(own === null ? [] : [own]), ...(next === undefined ? rest : [])];
    const end = next === undefined ? item.range.end : first.prose.start + next.start;
    return labelMark(first.prose, lead, { blocks, end, inList: true });
  });
  return [...marks.filter(({ name }) => name !== null), ...nested];
}

function labelMark(
  prose: Prose,
  lead: Lead,
  body: { readonly blocks: readonly Block[]; readonly end: number; readonly inList: boolean },
): Mark {
  const start = prose.start + lead.start;
  const end = Math.max(body.end, body.blocks.at(-1)?.range.end ?? 0);
  return {
    form: 'label',
    place: lead.bold ? 'label' : 'line',
    name: lead.name,
    title: sectionTitle(lead.title),
    titleRange: { start: prose.start + lead.from, end: prose.start + lead.to },
    depth: null,
    range: { start, end },
    body: { start: Math.min(prose.start + lead.words, end), end },
    blocks: body.blocks,
    inList: body.inList,
  };
}

/** A paragraph that is nothing but the title of a section, without any markup: a heading that lost its marks. */
function loneTitle({ text, spans }: Prose, headings: HeadingLookup): Lead | null {
  const title = foldSpace(text);
  if (title.length > LONGEST_PLAIN_LABEL || text.trim().includes('\n') || spans.length > 0) return null;
  if (title.endsWith('.') || title.endsWith(',')) return null;
  const name = headings.find(title, 'title');
  if (name === null) return null;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return {
    title: title.replace(ENDS_WITH_COLON, ''),
    start: 0,
    from,
    to,
    words: text.length,
    bold: false,
    name,
  };
}

/** The labels at the starts of a prose's lines: bold ones whatever they say, plain ones that the lookup knows. */
function leadsIn(prose: Prose, headings: HeadingLookup): Lead[] {
  const leads: Lead[] = [];
  const emphasized = prose.spans.filter(({ kind }) => kind === 'strong' || kind === 'emphasis');
  let next = 0;
  for (let from = 0; from <= prose.text.length;) {
    const lineBreak = prose.text.indexOf('\n', from);
    const to = lineBreak < 0 ? prose.text.length : lineBreak;
    while ((emphasized[next]?.range.end ?? Infinity) <= prose.start + from) next++;
    const lead =
      boldLead(prose, { from, to, spans: emphasized.slice(next, next + 3) }, headings) ??
      plainLead(prose, from, to, headings);
    if (lead !== null) leads.push(lead);
    from = to + 1;
  }
  return leads;
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** The first bold and italic spans that end behind the line's start. */
  readonly spans: readonly Span[];
}

function boldLead(prose: Prose, { from, to, spans }: Line, headings: HeadingLookup): Lead | null {
  const line = prose.text.slice(from, to);
  const start = from + (line.length - line.trimStart().length);
  const words = prose.start + start;
  const span = spans.find(
    ({ inner }) => inner.start <= words && words < inner.end && words - inner.start < 3,
  );
  if (span === undefined || span.range.end - prose.start > to + 1) return null;
  const inner = prose.text.slice(start, span.inner.end - prose.start);
  const behind = prose.text.slice(span.range.end - prose.start, to);
  const colon = ENDS_WITH_COLON.test(inner);
  const after = AFTER_BOLD.exec(behind);
  if (!colon && after === null) return null;
  if (span.kind === 'emphasis' && !colon && !COLON_NEXT.test(behind)) return null;
  const title = foldSpace(inner).replace(ENDS_WITH_COLON, '');
  if (title === '' || title.length > LONGEST_LABEL) return null;
  const name = headings.find(title, 'label');
  if (name === null && NOT_A_TITLE.test(title)) return null;
  const leadEnd = span.range.end - prose.start + (after?.[0].length ?? 0);
  return {
    title,
    start: Math.max(from, span.range.start - prose.start),
    from: start,
    to: span.inner.end - prose.start,
    words: Math.min(leadEnd, to),
    bold: true,
    name,
  };
}

function plainLead(prose: Prose, from: number, to: number, headings: HeadingLookup): Lead | null {
  const line = prose.text.slice(from, Math.min(to, from + LONGEST_LABEL));
  const found = LINE_LABEL.exec(line);
  if (found === null) return null;
  const title = foldSpace(found[1] as string);
  if (title.length > LONGEST_PLAIN_LABEL || title.split(' ').length > MOST_PLAIN_WORDS) return null;
  const start = from + found[0].indexOf(found[1] as string);
  const range = { start: prose.start + start, end: prose.start + start + (found[1] as string).length };
  if (prose.spans.some((span) => span.kind === 'code' && overlaps(range, span.range))) return null;
  const name = headings.find(title, 'line');
  if (name === null) return null;
  return {
    title,
    start,
    from: start,
    to: range.end - prose.start,
    words: from + found[0].length,
    bold: false,
    name,
  };
}

/** The words from an index on as a paragraph; `null` where there are none. */
function paragraphOf(prose: Prose, from: number, to: number): ParagraphBlock | null {
  const text = prose.text.slice(from, to);
  if (text.trim() === '') return null;
  const start = from + (text.length - text.trimStart().length);
  const sliced = sliceProse(prose, start, from + text.trimEnd().length);
  return { type: 'paragraph', range: rangeOfProse(sliced), prose: sliced };
}

/** Rows of a table whose first column holds labels; or the cells of a single row below a header of labels. */
function tableLabels(table: TableBlock, headings: HeadingLookup): Mark[] {
  const [header, ...rows] = table.rows;
  if (header === undefined) return [];
  const cell = (cells: readonly TableCell[], at: number): TableCell | undefined => cells[at];
  if (header.cells.length === 2) {
    const pairs = table.rows.map((row) =>
      rowMark(cell(row.cells, 0), cell(row.cells, 1), row.range, headings),
    );
    const known = pairs.filter((mark) => mark !== null && mark.name !== null) as Mark[];
    return known.length >= Math.max(2, pairs.length * KNOWN_ROWS) ? known : [];
  }
  const [only, ...more] = rows;
  if (only === undefined || more.length > 0) return [];
  const known = header.cells
    .map((label, i) => rowMark(label, only.cells[i], null, headings))
    .filter((mark) => mark !== null && mark.name !== null) as Mark[];
  return known.length >= 2 ? known : [];
}

function rowMark(
  label: TableCell | undefined,
  value: TableCell | undefined,
  row: Range | null,
  headings: HeadingLookup,
): Mark | null {
  if (label === undefined) return null;
  const title = foldSpace(label.prose.text).replace(ENDS_WITH_COLON, '');
  if (title === '' || title.length > LONGEST_LABEL) return null;
  const titleRange = textOf(label.prose).range;
  const own = value === undefined ? null : paragraphOf(value.prose, 0, value.prose.text.length);
  const end = Math.max(titleRange.end, own?.range.end ?? 0, row?.end ?? 0);
  return {
    form: 'tableRow',
    place: 'row',
    name: headings.find(title, 'row'),
    title: sectionTitle(title),
    titleRange,
    depth: null,
    range: { start: row?.start ?? titleRange.start, end },
    body: own?.range ?? { start: titleRange.end, end: titleRange.end },
    blocks: own === null ? [] : [own],
    inList: false,
  };
}
