/** The blocks of a Markdown document: what remark's tree says, reduced to what reading an incident document needs. */
import type { Located, Range } from './text';

/**
 * The words of a paragraph, heading or table cell, **as long as their source**: every character of markup is replaced by
 * a space, so that index `i` of `text` is offset `start + i` of the document. Whoever finds something in `text` knows
 * its range at once; patterns must expect runs of spaces where markup stood. Line breaks stay.
 */
export interface Prose {
  readonly start: number;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Inline markup inside prose, ordered by start; spans may nest. Ranges include the markup itself. */
export interface Span extends Located {
  readonly kind: 'strong' | 'emphasis' | 'delete' | 'code' | 'link' | 'image' | 'html' | 'footnote';
  /** Range of the words inside the markup. */
  readonly inner: Range;
  /** Where a link or an image leads; the label of a footnote. */
  readonly target?: string;
  /** The alternative text of an image, where it has one. */
  readonly alt?: string;
}

export interface HeadingBlock extends Located {
  readonly type: 'heading';
  readonly depth: number;
  readonly prose: Prose;
}

export interface ParagraphBlock extends Located {
  readonly type: 'paragraph';
  readonly prose: Prose;
}

export interface ListBlock extends Located {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Located {
  readonly type: 'item';
  /** State of a task list's box; `null` where there is none. */
  readonly checked: boolean | null;
  readonly blocks: readonly Block[];
}

export interface TableBlock extends Located {
  readonly type: 'table';
  /** The header row is the first. */
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Located {
  readonly cells: readonly TableCell[];
}

export interface TableCell extends Located {
  readonly prose: Prose;
}

export interface CodeBlock extends Located {
  readonly type: 'code';
  /** The first word of the info string, lower case; `null` for indented code and bare fences. */
  readonly language: string | null;
  /** The rest of the info string. */
  readonly meta: string | null;
  readonly value: string;
}

export interface QuoteBlock extends Located {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
}

export interface FootnoteBlock extends Located {
  readonly type: 'footnote';
  readonly label: string;
  readonly blocks: readonly Block[];
}

export interface HtmlBlock extends Located {
  readonly type: 'html';
  readonly value: string;
}

/** A thematic break or a link definition: it separates, and says nothing itself. */
export interface OtherBlock extends Located {
  readonly type: 'break' | 'definition';
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | CodeBlock
  | QuoteBlock
  | FootnoteBlock
  | HtmlBlock
  | OtherBlock;

/** The range that a prose covers. */
export function rangeOfProse(prose: Prose): Range {
  return { start: prose.start, end: prose.start + prose.text.length };
}

/** A part of a prose, between two indexes of its `text`, with the spans that lie wholly inside. */
export function sliceProse(prose: Prose, from: number, to: number = prose.text.length): Prose {
  const start = prose.start + from;
  const end = prose.start + to;
  return {
    start,
    text: prose.text.slice(from, to),
    spans: prose.spans.filter(({ range }) => start <= range.start && range.end <= end),
  };
}

/** Every prose below the blocks, in document order; quotes and footnotes included, code left out. */
export function* prosesOf(blocks: readonly Block[]): Generator<Prose> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        yield block.prose;
        break;
      case 'list':
        for (const item of block.items) yield* prosesOf(item.blocks);
        break;
      case 'table':
        for (const row of block.rows) for (const cell of row.cells) yield cell.prose;
        break;
      case 'quote':
      case 'footnote':
        yield* prosesOf(block.blocks);
        break;
    }
  }
}

/** Every block below the blocks, each before its children, in document order. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'list') for (const item of block.items) yield* everyBlock(item.blocks);
    else if (block.type === 'quote' || block.type === 'footnote') yield* everyBlock(block.blocks);
  }
}

/** The blocks, moved by `by` offsets: a piece is read from offset 0 and placed where it stands. */
export function shiftBlocks(blocks: readonly Block[], by: number): readonly Block[] {
  return by === 0 ? blocks : blocks.map((block) => shiftBlock(block, by));
}

function shiftBlock(block: Block, by: number): Block {
  const range = shiftRange(block.range, by);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, range, prose: shiftProse(block.prose, by) };
    case 'list':
      return {
        ...block,
        range,
        items: block.items.map((item) => ({
          ...item,
          range: shiftRange(item.range, by),
          blocks: shiftBlocks(item.blocks, by),
        })),
      };
    case 'table':
      return {
        ...block,
        range,
        rows: block.rows.map((row) => ({
          range: shiftRange(row.range, by),
          cells: row.cells.map((cell) => ({
            range: shiftRange(cell.range, by),
            prose: shiftProse(cell.prose, by),
          })),
        })),
      };
    case 'quote':
    case 'footnote':
      return { ...block, range, blocks: shiftBlocks(block.blocks, by) };
    default:
      return { ...block, range };
  }
}

/** The prose, moved by `by` offsets. */
export function shiftProse(prose: Prose, by: number): Prose {
  if (by === 0) return prose;
  return {
    start: prose.start + by,
    text: prose.text,
    spans: prose.spans.map((span) => ({
      ...span,
      range: shiftRange(span.range, by),
      inner: shiftRange(span.inner, by),
    })),
  };
}

/** The range, moved by `by` offsets. */
export function shiftRange(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
