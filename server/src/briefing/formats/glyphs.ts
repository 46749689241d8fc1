/** Which characters the PDF's font can show; those it can't are written as their code and remembered. */
import coverage from './robotoCoverage.json';

/** Signs that the font lacks and everybody reads in letters. */
const IN_LETTERS: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '↔': '<->',
  '✓': '[x]',
  '✔': '[x]',
  '✅': '[x]',
  '☑': '[x]',
  '☐': '[ ]',
  '✗': '[-]',
  '✘': '[-]',
  '❌': '[-]',
  '⚠': '(!)',
  '▶': '>',
  '●': '•',
  '■': '•',
  '\u202F': '\u00A0',
  '\u2009': ' ',
  '\u2011': '-',
  '\uFE0F': '',
  '\u200D': '',
};

export interface Coverage {
  /** The text with nothing in it that the font can't show. */
  show(text: string): string;
  /** The characters that were written as codes, in order of code. */
  missing(): readonly string[];
}

export function coverGlyphs(): Coverage {
  const missing = new Set<string>();
  return {
    show(text) {
      if (PLAIN.test(text)) return text;
      let shown = '';
      for (const character of text) shown += showOne(character, missing);
      return shown;
    },
    missing: () => [...missing].sort(),
  };
}

const PLAIN = /^[\n -~]*$/;

function showOne(character: string, missing: Set<string>): string {
  const point = character.codePointAt(0) ?? 0;
  if (character === '\n' || hasGlyph(point)) return character;
  const letters = IN_LETTERS[character];
  if (letters !== undefined) return letters;
  missing.add(character);
  return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Start and end of ranges of code points, one behind the other, ascending; written by scripts/font-coverage.mjs. */
const BOUNDS: readonly number[] = coverage;

function hasGlyph(point: number): boolean {
  let low = 0;
  let high = BOUNDS.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (point < (BOUNDS[2 * middle] as number)) high = middle - 1;
    else if (point > (BOUNDS[2 * middle + 1] as number)) low = middle + 1;
    else return true;
  }
  return false;
}
