/** Text in a terminal: colours, how wide it shows, and nothing in it that the terminal would take for a command. */

export type Paint = Readonly<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green', (text: string) => string>
>;

const escape =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const asItIs = (text: string): string => text;

export const PAINT: Paint = {
  bold: escape(1, 22),
  dim: escape(2, 22),
  red: escape(31, 39),
  yellow: escape(33, 39),
  blue: escape(34, 39),
  green: escape(32, 39),
};

export const PLAIN: Paint = {
  bold: asItIs,
  dim: asItIs,
  red: asItIs,
  yellow: asItIs,
  blue: asItIs,
  green: asItIs,
};

/** Control characters, and those that change the direction of the text around them. */
const COMMANDING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text without anything that a terminal obeys; a tab shows as a space. */
export function visible(text: string): string {
  return text.replace(COMMANDING, (character) => (character === '\t' ? ' ' : '\ufffd'));
}

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

/** How many columns a terminal shows the text in. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Characters shown of a line, of what stands in front of the words that matter, and of those words, at most. */
const LONGEST_EXCERPT = 100;
const LONGEST_LEAD = 50;
const LONGEST_MARK = 80;

export interface ClippedLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The part of a line around the words from `start` to `end`, made visible; `…` stands where it is cut. */
export function clipLine(line: string, start: number, end: number): ClippedLine {
  const from = Math.max(0, start - LONGEST_LEAD);
  const markEnd = Math.min(end, start + LONGEST_MARK, line.length);
  const to = Math.min(line.length, Math.max(markEnd, from + LONGEST_EXCERPT));
  return {
    before: (from > 0 ? '…' : '') + visible(line.slice(from, start)),
    marked: visible(line.slice(start, markEnd)),
    after: visible(line.slice(markEnd, to)) + (to < line.length ? '…' : ''),
  };
}
