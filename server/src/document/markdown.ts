/** One piece of Markdown → blocks. remark is the parser; its tree is reduced to what reading an incident document needs. */
import type { Nodes, PhrasingContent, RootContent, Table, List } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Block, Prose, Span } from './block';
import { shiftBlocks } from './block';
import { foldSpace, type Range } from './text';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(withoutTransforms)
  .freeze();

/**
 * GFM's second search for addresses, which runs over the finished tree (`[a@b.example` without its bracket), gives nodes
 * without positions: the words around them would be lost.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

/** Link definitions that hold for the whole document: label (case folded) → target. */
export type Definitions = ReadonlyMap<string, string>;

/**
 * Parses one piece; ranges count from the piece's first character. `definitions` are those of the whole document:
 * a piece sees only its own text, so the ones it refers to are put in front of it while it is parsed.
 */
export function parseMarkdown(text: string, definitions: Definitions): readonly Block[] {
  const prefix = definitionsFor(text, definitions);
  const source = prefix + text;
  const context = { source, definitions };
  const root = parser.parse(source);
  const blocks: Block[] = [];
  for (const node of root.children) {
    if ((node.position?.start.offset ?? 0) < prefix.length) continue;
    const block = toBlock(node, context);
    if (block !== null) blocks.push(block);
  }
  return shiftBlocks(blocks, -prefix.length);
}

const PLAIN_HEADING = /^(#{1,6})[ \t]{1,20}(?=\S)/;

/** A text that is too large or too deep for the parser: headings are headings, any other line becomes a paragraph. */
export function readPlainLines(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < text.length;) {
    const lineBreak = text.indexOf('\n', at);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(at, end).trimEnd();
    if (line !== '') blocks.push(readPlainLine(line, at));
    at = end + 1;
  }
  return blocks;
}

function readPlainLine(line: string, at: number): Block {
  const range = { start: at, end: at + line.length };
  const marks = PLAIN_HEADING.exec(line);
  const skip = marks?.[0].length ?? 0;
  const prose = { start: at + skip, text: line.slice(skip), spans: [] };
  return marks === null
    ? { type: 'paragraph', range, prose }
    : { type: 'heading', depth: marks[1]?.length ?? 1, range, prose };
}

interface Context {
  readonly source: string;
  readonly definitions: Definitions;
}

const REFERENCE = /\[(\^?[^[\]]{1,200})\]/g;

/** The definitions that a text refers to, as Markdown; what a piece says depends on these and no others. */
export function definitionsFor(text: string, definitions: Definitions): string {
  if (definitions.size === 0) return '';
  const wanted = new Map<string, string>();
  for (const [, label] of text.matchAll(REFERENCE)) {
    const target = definitions.get(normalizeLabel(label as string));
    if (target !== undefined) wanted.set(foldSpace(label as string), target);
  }
  let prefix = '';
  for (const [label, target] of wanted)
    prefix += label.startsWith('^') ? `[${label}]: .\n\n` : `[${label}]: <${target}>\n\n`;
  return prefix;
}

/** Labels match without regard to case and runs of white space (CommonMark §4.7). */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function toBlock(node: RootContent, context: Context): Block | null {
  const range = rangeOf(node);
  switch (node.type) {
    case 'heading':
      return { type: 'heading', range, depth: node.depth, prose: toProse(node.children, range, context) };
    case 'paragraph':
      return { type: 'paragraph', range, prose: toProse(node.children, range, context) };
    case 'list':
      return toList(node, range, context);
    case 'table':
      return toTable(node, range, context);
    case 'code':
      return {
        type: 'code',
        range,
        language: node.lang?.toLowerCase() ?? null,
        meta: node.meta ?? null,
        value: node.value,
      };
    case 'blockquote':
      return { type: 'quote', range, blocks: toBlocks(node.children, context) };
    case 'footnoteDefinition':
      return {
        type: 'footnote',
        range,
        label: node.label ?? node.identifier,
        blocks: toBlocks(node.children, context),
      };
    case 'html':
      return { type: 'html', range, value: node.value };
    case 'thematicBreak':
      return { type: 'break', range };
    case 'definition':
      return { type: 'definition', range };
    default:
      return null;
  }
}

function toBlocks(nodes: readonly RootContent[], context: Context): Block[] {
  return nodes.map((node) => toBlock(node, context)).filter((block) => block !== null);
}

function toList(node: List, range: Range, context: Context): Block {
  return {
    type: 'list',
    range,
    ordered: node.ordered === true,
    items: node.children.map((item) => ({
      type: 'item',
      range: rangeOf(item),
      checked: item.checked ?? null,
      blocks: toBlocks(item.children, context),
    })),
  };
}

function toTable(node: Table, range: Range, context: Context): Block {
  return {
    type: 'table',
    range,
    rows: node.children.map((row) => ({
      range: rangeOf(row),
      cells: row.children.map((cell) => {
        const cellRange = rangeOf(cell);
        const first = cell.children[0];
        const last = cell.children.at(-1);
        const inner =
          first === undefined || last === undefined
            ? { start: cellRange.start, end: cellRange.start }
            : { start: rangeOf(first).start, end: rangeOf(last).end };
        return { range: cellRange, prose: toProse(cell.children, inner, context) };
      }),
    })),
  };
}

const SPAN_KINDS: Partial<Record<PhrasingContent['type'], Span['kind']>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  link: 'link',
  linkReference: 'link',
};

/** Masks everything between `range`'s ends that is not a reader's word; see `Prose`. */
function toProse(nodes: readonly PhrasingContent[], range: Range, context: Context): Prose {
  const { source } = context;
  const parts: string[] = [];
  const spans: Span[] = [];
  let at = range.start;
  const keep = (from: number, to: number, text: string): void => {
    if (from > at) parts.push(blank(source.slice(at, from)));
    parts.push(text);
    at = to;
  };
  const visit = (node: PhrasingContent): void => {
    const own = rangeOf(node);
    switch (node.type) {
      case 'text':
        keep(own.start, own.end, maskText(source.slice(own.start, own.end), node.value.length));
        return;
      case 'inlineCode': {
        const raw = source.slice(own.start, own.end);
        const ticks = countBackticks(raw);
        const inner = { start: own.start + ticks, end: Math.max(own.start + ticks, own.end - ticks) };
        spans.push({ kind: 'code', range: own, inner });
        keep(inner.start, inner.end, foldBreaks(source.slice(inner.start, inner.end)));
        return;
      }
      case 'image':
      case 'imageReference':
        spans.push({
          kind: 'image',
          range: own,
          inner: own,
          ...(node.alt ? { alt: node.alt } : {}),
          target:
            node.type === 'image'
              ? node.url
              : (context.definitions.get(normalizeLabel(node.identifier)) ?? ''),
        });
        return;
      case 'footnoteReference':
        spans.push({ kind: 'footnote', range: own, inner: own, target: node.label ?? node.identifier });
        return;
      case 'html':
        spans.push({ kind: 'html', range: own, inner: own });
        if (/^<br\b/i.test(node.value)) keep(own.start, own.end, '\n' + ' '.repeat(own.end - own.start - 1));
        return;
      case 'break':
        keep(own.start, own.end, '\n' + ' '.repeat(Math.max(0, own.end - own.start - 1)));
        return;
      default: {
        const kind = SPAN_KINDS[node.type];
        if (!('children' in node)) return;
        const first = node.children[0];
        const last = node.children.at(-1);
        if (kind !== undefined) {
          const inner =
            first === undefined || last === undefined
              ? own
              : { start: rangeOf(first).start, end: rangeOf(last).end };
          const target =
            node.type === 'link'
              ? node.url
              : node.type === 'linkReference'
                ? context.definitions.get(normalizeLabel(node.identifier))
                : undefined;
          spans.push({ kind, range: own, inner, ...(target === undefined ? {} : { target }) });
        }
        for (const child of node.children) visit(child);
      }
    }
  };
  for (const node of nodes) visit(node);
  if (range.end > at) parts.push(blank(source.slice(at, range.end)));
  return { start: range.start, text: parts.join(''), spans };
}

function blank(markup: string): string {
  return markup.replace(/[^\n]/g, ' ');
}

function foldBreaks(code: string): string {
  return code.replace(/\r/g, ' ');
}

function countBackticks(raw: string): number {
  let ticks = 0;
  while (raw.charAt(ticks) === '`') ticks++;
  return ticks;
}

const ESCAPE_OR_REFERENCE = /\\([!-/:-@[-`{-~])|&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi;
const KNOWN_REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&ndash;': '–',
  '&mdash;': '—',
  '&apos;': "'",
  '&#39;': "'",
};

/** The text of a text node as long as its source: container markers, escapes and character references are blanked. */
function maskText(raw: string, valueLength: number): string {
  if (raw.length === valueLength && !raw.includes('\n')) return raw;
  return raw
    .replace(/\r/g, ' ')
    .replace(/\n[ \t>]+/g, (lead) => '\n' + ' '.repeat(lead.length - 1))
    .replace(ESCAPE_OR_REFERENCE, (found, escaped: string | undefined) =>
      escaped === undefined
        ? (KNOWN_REFERENCES[found.toLowerCase()] ?? ' ').padEnd(found.length)
        : ` ${escaped}`,
    );
}
