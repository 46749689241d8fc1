/** Splits prose into numbers, words and signs: the alphabet in which dates, clocks and zones are spelled. */

export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** Indexes in the prose's text. */
  readonly start: number;
  readonly end: number;
  /** No white space stands between this token and the one before. */
  readonly glued: boolean;
  /** First of its line. */
  readonly opensLine: boolean;
}

/** The tokens of a text; what belongs to a URL is left out, since the digits of an address tell no time. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  let opensLine = true;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) opensLine = true;
    if (isSpace(unit)) {
      glued = false;
      at++;
      continue;
    }
    if (unit === COLON && text.startsWith('//', at + 1)) {
      at = endOfAddress(text, at);
      continue;
    }
    const kind = kindOf(unit);
    let end = at + 1;
    if (kind === 'number') while (isDigit(text.charCodeAt(end))) end++;
    else if (kind === 'word' && !isIdeograph(unit)) while (isLetter(text.charCodeAt(end))) end++;
    tokens.push({ kind, text: text.slice(at, end), start: at, end, glued, opensLine });
    glued = true;
    opensLine = false;
    at = end;
  }
  return tokens;
}

const LINE_FEED = 10;
const COLON = 0x3a;

function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !ADDRESS_ENDS.has(text.charAt(at))) at++;
  return at;
}

const ADDRESS_ENDS: ReadonlySet<string> = new Set([')', '>', ']', '"', '|']);

function kindOf(unit: number): Token['kind'] {
  if (isDigit(unit)) return 'number';
  return isLetter(unit) || isIdeograph(unit) ? 'word' : 'sign';
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Latin letters, with and without accents. */
function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}

/** Kana and Chinese characters: each is a word. */
function isIdeograph(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x9fff;
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}
