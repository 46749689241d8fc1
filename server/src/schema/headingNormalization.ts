/** Headings as their authors write them → words that can be compared: no decoration, numbering, brackets, case. */
import { SAME_WORDS } from './headingWords';

/** A heading's words, with the places where a dash, colon, slash or comma parts them. */
export interface HeadingWords {
  readonly words: readonly string[];
  /** Indexes into `words`: a dash, colon or bar stands in front of this word. */
  readonly breaks: readonly number[];
  /** Indexes into `words`: a slash, comma, plus, or `and` stands in front of this word. */
  readonly joints: readonly number[];
}

const SHORTCODE = /:[a-z][a-z0-9_+-]{1,30}:/g;
const APOSTROPHES = /[’‘`´]/g;
const NUMBER_IN_FRONT =
  /^(?:(?:step|section|part|phase|stage|appendix|annex)[ ]{1,3})?(?:#?\d{1,3}(?:\.\d{1,3}){0,4}(?:[.):]|[ ]{1,3}[-–—])?|(?:[a-hd]\d?|[ivx]{1,5})[.):])(?=[ ])/;
const DASH = / -{1,3} /g;
const TOKEN = /[\p{L}\p{N}'.;]+|[:–—|/,+&]/gu;
const BREAKS = ':–—|';
const JOINTS = '/,+&';
const SIBILANT_PLURAL = /(?:x|ch|sh|ss)es$/;
const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "what's": ['what', 'is'],
  "who's": ['who', 'is'],
  "where's": ['where', 'is'],
  "it's": ['it', 'is'],
  "how'd": ['how', 'did'],
};
const ENDINGS: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
};
const PLURAL_EXCEPTIONS: ReadonlySet<string> = new Set([
  'analysis',
  'synopsis',
  'this',
  'its',
  'is',
  'was',
  'does',
  'has',
  'status',
  'us',
  'os',
  'less',
]);

/** Takes a heading apart. `numbered: false` keeps a number in front, which can be part of the words ("5 whys"). */
export function readHeading(title: string, options: { readonly numbered: boolean }): HeadingWords {
  let text = withoutBrackets(title.toLowerCase().replace(SHORTCODE, ' ').replace(APOSTROPHES, "'")).trim();
  text = text.replace(/\s+/g, ' ').replace(DASH, ' – ');
  if (options.numbered) text = stripDecoration(text).replace(NUMBER_IN_FRONT, ' ').trim();
  const words: string[] = [];
  const breaks: number[] = [];
  const joints: number[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (BREAKS.includes(token.charAt(0))) breaks.push(words.length);
    else if (token === '&') {
      joints.push(words.length);
      words.push('and');
    } else if (JOINTS.includes(token)) joints.push(words.length);
    else {
      const word = withoutQuotes(token.replace(/[;.]/g, ''));
      if (word === 'and') joints.push(words.length);
      if (word !== '') words.push(...spelledOut(word));
    }
  }
  return { words, breaks: breaks.filter((at) => at > 0 && at < words.length), joints };
}

/** The word without apostrophes at its ends. */
function withoutQuotes(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && word.charAt(start) === "'") start++;
  while (end > start && word.charAt(end - 1) === "'") end--;
  return word.slice(start, end);
}

/** Contractions in full: "didn't" → "did not", "we're" → "we are". */
function spelledOut(word: string): readonly string[] {
  const apostrophe = word.indexOf("'");
  if (apostrophe <= 0) return [word];
  const known = CONTRACTIONS[word] ?? ENDINGS[word.slice(apostrophe)];
  if (Array.isArray(known)) return known as readonly string[];
  if (typeof known === 'string') return [word.slice(0, apostrophe), known];
  return word.endsWith("n't") ? [word.slice(0, -3), 'not'] : [word];
}

/** The word in the form in which words are compared: without the `s` of a plural or possessive, one spelling for several. */
export function singular(word: string): string {
  const one = withoutPlural(word);
  return SAME_WORDS.get(one) ?? one;
}

function withoutPlural(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || PLURAL_EXCEPTIONS.has(word))
    return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return SIBILANT_PLURAL.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The text with a break instead of what stands in round or square brackets; an unclosed bracket is only a character. */
function withoutBrackets(text: string): string {
  let kept = '';
  let at = 0;
  while (at < text.length) {
    const open = text.charAt(at);
    const close = open === '(' ? text.indexOf(')', at) : open === '[' ? text.indexOf(']', at) : -1;
    if (close > at) {
      kept += ' | ';
      at = close + 1;
    } else {
      kept += open;
      at++;
    }
  }
  return kept;
}

const DECORATION_IN_FRONT = /^[^\p{L}\p{N}#(]{1,20}/u;

function stripDecoration(text: string): string {
  return text.replace(DECORATION_IN_FRONT, '');
}

const CASE_CHANGE = /([a-z0-9])([A-Z])/g;

/** `rootCause`, `root_cause` and `root-cause` as words. */
export function spacedOut(key: string): string {
  return key.replace(CASE_CHANGE, '$1 $2').replace(/[_-]/g, ' ');
}
