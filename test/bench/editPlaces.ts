/** Finds places in any Markdown where an edit of a known kind can be made. */

export type EditPlace = 'paragraph' | 'cell' | 'heading';

export const EDIT_PLACES: readonly EditPlace[] = ['paragraph', 'cell', 'heading'];

export interface Places {
  /** Offsets inside words, where a character can be typed; kinds that the document does not hold are absent. */
  readonly typing: Partial<Readonly<Record<EditPlace, number>>>;
  /** The start of a line near the top, outside of code and tables, where a fence can be opened. */
  readonly fence: number | null;
}

const SHAPES: Readonly<Record<EditPlace, RegExp>> = {
  paragraph: /^[A-Za-z@][^|]{20}/,
  cell: /^\|[^|\n]{0,200}\|? [^|\n]{0,200}[A-Za-z]{3}/,
  heading: /^#{2,6} [A-Za-z]/,
};

/** A tenth into the document lies above most of it, so that an edit there moves nearly everything. */
export function findPlaces(text: string): Places {
  const lines = linesOutsideCode(text);
  const tenth = text.length / 10;
  const typing: Partial<Record<EditPlace, number>> = {};
  for (const place of EDIT_PLACES) {
    const fitting = lines.filter(({ words }) => SHAPES[place].test(words));
    const chosen = fitting.find(({ start }) => start >= tenth) ?? fitting.at(-1);
    if (chosen !== undefined) typing[place] = chosen.start + insideWord(chosen.words);
  }
  const fence = lines.find(({ words }, i) => SHAPES.paragraph.test(words) && lines[i - 1]?.words === '');
  return { typing, fence: fence?.start ?? null };
}

interface Line {
  readonly start: number;
  readonly words: string;
}

/** The lines outside of front matter and fenced code. */
function linesOutsideCode(text: string): Line[] {
  const found: Line[] = [];
  let closing: RegExp | null = text.startsWith('---\n') ? /^---$/ : null;
  let start = 0;
  for (const [i, words] of text.split('\n').entries()) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.test(words);
    if (closing !== null) {
      if (i > 0 && closing.test(words)) closing = null;
    } else if (fence) closing = /^ {0,3}(?:`{3,}|~{3,})\s*$/;
    else found.push({ start, words });
    start += words.length + 1;
  }
  return found;
}

/** The offset before the last letter of the last plain word; in front of the first letter where there is none. */
function insideWord(words: string): number {
  let at = 0;
  for (const word of words.matchAll(/(?<![\w@/.:-])[A-Za-z]{3,30}(?![\w@/:-])/g))
    at = word.index + word[0].length - 1;
  return at === 0 ? Math.max(0, words.search(/[A-Za-z]/)) : at;
}
