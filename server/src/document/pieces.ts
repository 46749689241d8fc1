/**
 * Cuts a text into pieces that can be parsed alone, in one linear scan over its lines.
 *
 * A column-0 ATX heading outside a fence or HTML block ends every open Markdown block, so the text may be cut in front
 * of it. Inside a long piece the same holds for a blank line before an unindented line that can only start a paragraph,
 * and a very long list is cut in front of an item.
 * Cutting less often than possible is always right; cutting inside a fence never is.
 */
import type { Range } from './text';

export interface Piece {
  readonly text: string;
  /** Why a piece is not handed to the Markdown parser; `null` for a piece that is. */
  readonly unparsed: 'large' | 'deep' | null;
  /** Whether it goes on with the piece before it: scanning can begin and end at any piece but such a one. */
  readonly goesOn: boolean;
  /** What reading it costs of a document's `READING_BUDGET`. */
  readonly cost: number;
  /** The line that opens a fence which the document never closes; its range counts from the piece. */
  readonly openFence?: Range;
}

/** A piece of this size is cut at its next paragraph: long runs of paragraphs and lists cost micromark more than linear time. */
const LONG_PIECE = 1_500;
/** A piece of this size is cut between the items of its list, which then reads as two: nothing smaller is left to cut. */
const LONG_LIST = 32_000;
/** Pieces above this size are read as plain lines; no such piece is written by hand. */
const LARGE_PIECE = 96_000;
/** One line above this length makes its piece large: delimiter runs cost micromark quadratic time in the line. */
const LARGE_LINE = 12_000;
/** So many characters of inline markup or table bars in one line make its piece large, for the same reason. */
const MUCH_MARKUP = 600;
/** So many emphasis marks and brackets in one paragraph do, too: they are matched over its lines. */
const MUCH_EMPHASIS = 1_500;
/** What reading may cost a document: a unit a character and `LINE_COST` a line. Beyond it only headings are read. */
export const READING_BUDGET = 1_200_000;
const LINE_COST = 200;
/** Quotes or lists nested deeper than this would overflow the parser's stack. */
const DEEP_NESTING = 40;

/** A plain piece ends at the next blank line after this many characters. */
const PLAIN_PIECE = 8_000;

type Open =
  | { readonly in: 'fence'; readonly marker: string; readonly length: number; readonly listIndent: number }
  | { readonly in: 'html'; readonly until: string | null; readonly listIndent: number };

const FENCE = /^(`{3,}|~{3,})([^\n]{0,200})/;
const LIST_MARKER = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/;
/** An item that begins with a word: neither a line below a heading nor a break. */
const ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}[^\s*+_-]/;
const HTML_UNTIL: readonly (readonly [RegExp, string])[] = [
  [/^<!--/, '-->'],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, '</'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![a-z]/i, '>'],
];
const HTML_TAG = /^<\/?[a-z]/i;
/** Unindented characters that can start nothing but a paragraph (or the header row of a table). */
const PARAGRAPH_START = /^[\p{L}"'“‘(*_![:]/u;
const BOLD_OR_WORD = /^(?:\*\*|__|[\p{L}"'“‘(])/u;

/** Cuts `text` from offset `from` (behind the front matter) into pieces; together they are the text, without gaps. */
export function cutIntoPieces(text: string, from = 0): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let open: Open | null = null;
  let opened: Range = { start: 0, end: 0 };
  let listIndent = 0;
  let afterBlank = true;
  let deepest = 0;
  let longestLine = 0;
  let lines = 0;
  let emphasis = 0;

  const reasonNotToParse = (size: number): Piece['unparsed'] => {
    if (deepest > DEEP_NESTING) return 'deep';
    return size > LARGE_PIECE || longestLine > LARGE_LINE ? 'large' : null;
  };
  const cut = (end: number): void => {
    if (end > start) {
      const cost = end - start + lines * LINE_COST;
      pieces.push(...finish(text, { start, end }, { unparsed: reasonNotToParse(end - start), cost }));
    }
    start = end;
    lines = 0;
    listIndent = 0;
    deepest = 0;
    longestLine = 0;
    emphasis = 0;
  };

  const count = (at: number, content: number, end: number): void => {
    longestLine = Math.max(longestLine, hasMuchMarkup(text, at, end) ? LARGE_LINE + 1 : end - at);
    if (!isBlank(text, content, end)) lines++;
    emphasis = continuesParagraph(text, content, end) ? emphasis + emphasisIn(text, content, end) : 0;
    if (emphasis > MUCH_EMPHASIS) longestLine = LARGE_LINE + 1;
  };

  for (let at = from; at < text.length;) {
    const end = endOfLine(text, at);
    const { indent, content } = measureIndent(text, at, end);
    const blank = isBlank(text, content, end);

    if (open !== null) {
      open = stillOpen(open, { text: text.slice(content, end), indent });
      if (open !== null) {
        count(at, content, end);
        at = end;
        afterBlank = blank;
        continue;
      }
      // The line that leaves a list closes the fence or HTML of the list, and is looked at like any other.
      if (blank || indent >= listIndent) {
        count(at, content, end);
        at = end;
        afterBlank = blank;
        continue;
      }
    }
    if (blank) {
      count(at, content, end);
      afterBlank = true;
      at = end;
      continue;
    }
    const line = text.slice(content, Math.min(end, content + 400));
    if (indent === 0 && isAtxHeading(line)) cut(at);
    else if (at - start > LONG_LIST && indent === 0 && listIndent > 0 && ITEM.test(line)) cut(at);
    else if (
      indent === 0 &&
      afterBlank &&
      at - start > LONG_PIECE &&
      BOLD_OR_WORD.test(line) &&
      PARAGRAPH_START.test(line)
    )
      cut(at);
    count(at, content, end);

    const nesting = nestingOf(text, content, end);
    deepest = Math.max(deepest, nesting.depth, indent >> 1);
    if (indent === 0 && nesting.depth === 0 && afterBlank) listIndent = 0;
    if (nesting.list) listIndent = indent + nesting.width;
    // What a quote opens ends with the quote, whose lines all bear a mark that no opening line below it bears.
    open = nesting.quote
      ? null
      : opens({
          text: text.slice(nesting.at, Math.min(end, nesting.at + 400)),
          indent,
          container: nesting.list || (listIndent > 0 && indent >= listIndent) ? listIndent : 0,
          startsItem: nesting.list,
        });
    if (open !== null)
      opened = {
        start: content,
        end: content + text.slice(content, Math.min(end, content + 400)).trimEnd().length,
      };
    afterBlank = false;
    at = end;
  }
  cut(text.length);
  return open?.in === 'fence' ? withOpenFence(pieces, text.length, opened) : pieces;
}

/** The state behind a line that stands inside a fence or HTML block. */
function stillOpen(open: Open, line: { text: string; indent: number }): Open | null {
  const words = line.text.trim();
  if (words !== '' && open.listIndent > 0 && line.indent < open.listIndent) return null;
  if (open.in === 'fence') {
    const closes =
      words.length >= open.length &&
      words === open.marker.repeat(words.length) &&
      line.indent - open.listIndent < 4;
    return closes ? null : open;
  }
  if (open.until === null) return words === '' ? null : open;
  return words.includes(open.until) ? null : open;
}

interface OpeningLine {
  /** The line's words, list markers taken away. */
  readonly text: string;
  readonly indent: number;
  /** Indent of the list item that the line stands in; 0 outside every list. */
  readonly container: number;
  readonly startsItem: boolean;
}

/** The fence or HTML block that a line opens, or `null`. */
function opens({ text, indent, container, startsItem }: OpeningLine): Open | null {
  if (!startsItem && indent - container >= 4) return null;
  const fence = FENCE.exec(text);
  if (fence !== null) {
    const [, run = '', info = ''] = fence;
    const marker = run.charAt(0);
    if (marker === '`' && info.includes('`')) return null;
    return { in: 'fence', marker, length: run.length, listIndent: container };
  }
  for (const [begin, until] of HTML_UNTIL) {
    const found = begin.exec(text);
    if (found === null) continue;
    return text.slice(found[0].length).includes(until) ? null : { in: 'html', until, listIndent: container };
  }
  return HTML_TAG.test(text) ? { in: 'html', until: null, listIndent: container } : null;
}

/** Follows the quote and list markers at the start of a line: how deep they nest and where the words begin. */
function nestingOf(text: string, from: number, end: number) {
  let at = from;
  let depth = 0;
  let list = false;
  let quote = false;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3e /* > */) {
      quote = true;
      depth++;
      at++;
    } else if (unit === 0x20 || unit === 0x09) {
      at++;
    } else {
      const marker = LIST_MARKER.exec(text.slice(at, Math.min(end, at + 11)));
      if (marker === null) break;
      list = true;
      depth++;
      at += marker[0].length;
    }
  }
  return { at, depth, list, quote, width: at - from };
}

/** Tells the piece that holds the line which opened the fence; `end` is where the last piece ends. */
function withOpenFence(pieces: readonly Piece[], end: number, opened: Range): Piece[] {
  let start = end;
  return pieces
    .toReversed()
    .map((piece) => {
      const next = start;
      start -= piece.text.length;
      if (opened.start < start || opened.start >= next) return piece;
      return { ...piece, openFence: { start: opened.start - start, end: opened.end - start } };
    })
    .toReversed();
}

function finish(
  text: string,
  { start, end }: Range,
  { unparsed, cost }: Pick<Piece, 'unparsed' | 'cost'>,
): Piece[] {
  if (unparsed === null) return [{ text: text.slice(start, end), unparsed, goesOn: false, cost }];
  const pieces: Piece[] = [];
  for (let at = start; at < end;) {
    let to = Math.min(end, at + PLAIN_PIECE);
    const lineBreak = text.indexOf('\n', to);
    to =
      lineBreak < 0 || lineBreak >= end || lineBreak - at > 2 * PLAIN_PIECE
        ? Math.min(end, at + 2 * PLAIN_PIECE)
        : lineBreak + 1;
    if (text.charAt(to - 1) === '\r' && text.charAt(to) === '\n') to++;
    pieces.push({ text: text.slice(at, to), unparsed, goesOn: at > start, cost: at === start ? cost : 0 });
    at = to;
  }
  return pieces;
}

/** Short lines are not looked at: they can't hold much. */
function hasMuchMarkup(text: string, start: number, end: number): boolean {
  if (end - start <= MUCH_MARKUP) return false;
  let count = 0;
  for (let i = start; i < end && count <= MUCH_MARKUP; i++) if (MARKUP.has(text.charCodeAt(i))) count++;
  return count > MUCH_MARKUP;
}

/** `*`, `_`, `~`, `[`, `!`, `<`, `|`, `&` and the backtick. */
const MARKUP: ReadonlySet<number> = new Set([...'*_~[!<|&`'].map((mark) => mark.charCodeAt(0)));

/** Whether a line may belong to the paragraph above it; one that begins a list item, quote, heading or table row does not. */
function continuesParagraph(text: string, content: number, end: number): boolean {
  if (isBlank(text, content, end)) return false;
  const unit = text.charAt(content);
  if (unit === '>' || unit === '#' || unit === '|') return false;
  return !LIST_MARKER.test(text.slice(content, Math.min(end, content + 11)));
}

function emphasisIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (EMPHASIS.has(text.charCodeAt(i))) count++;
  return count;
}

const EMPHASIS: ReadonlySet<number> = new Set([...'*_~['].map((mark) => mark.charCodeAt(0)));

function endOfLine(text: string, at: number): number {
  const lineBreak = text.indexOf('\n', at);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}

function measureIndent(text: string, at: number, end: number): { indent: number; content: number } {
  let indent = 0;
  let content = at;
  for (; content < end; content++) {
    const unit = text.charCodeAt(content);
    if (unit === 0x20) indent++;
    else if (unit === 0x09) indent += 4 - (indent % 4);
    else break;
  }
  return { indent, content };
}

/** Whether a line whose first character that is no blank stands at `content` holds none. */
function isBlank(text: string, content: number, end: number): boolean {
  const unit = text.charCodeAt(content);
  return content >= end || unit === 10 || unit === 13;
}

const ATX_HEADING = /^#{1,6}(?=[ \t\r\n]|$)/;

function isAtxHeading(line: string): boolean {
  return ATX_HEADING.test(line);
}
