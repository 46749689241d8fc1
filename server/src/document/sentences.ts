/** Prose → its sentences, each again a `Prose`, so that whatever is found in one knows its place in the document. */
import type { Prose, Span } from './block';
import { oncePerProse } from './oncePer';

/** Their full stop never ends a sentence. Lower case, without the last stop. */
const NEVER_LAST: ReadonlySet<string> = new Set(
  'e.g eg i.e cf ca viz vs resp mr mrs ms dr prof st messrs sgt capt lt a.k.a aka w.r.t n.b'.split(' '),
);

/** Their full stop goes on only before a number: "No. 5", "Fig. 3", "Jan. 12". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  (
    'no nos nr fig figs sec secs ch chap vol p pp pg eq tab ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);

/** Their full stop ends a sentence only before a capital, a digit or nothing. */
const MAYBE_LAST: ReadonlySet<string> = new Set(
  (
    'etc al a.m p.m am pm inc ltd co corp u.s u.k e.u u.n d.c ph.d jr sr hr hrs mins ' +
    'approx est max min avg incl excl esp misc dept ver ref refs ext'
  ).split(' '),
);

const END_MARKS = '.!?…';
const IDEOGRAPHIC_END_MARKS = '。！？';
const CLOSERS = ')]}"\'”’»*_';
const LOWER = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /\d/;
const WHITE = /\s/;

/**
 * The sentences of a prose, in order, without the white space around them. Versions, decimals, addresses, abbreviations
 * and code do not end one; a line that begins with a label in bold or italics does.
 */
export const sentencesOf = oncePerProse((prose): readonly Prose[] => {
  const sentences: Prose[] = [];
  const { text } = prose;
  const codes = prose.spans.filter((span) => span.kind === 'code');
  const labels = labelledLines(prose);
  let code = 0;
  let spans = 0;
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && WHITE.test(text.charAt(from))) from++;
    while (to > from && WHITE.test(text.charAt(to - 1))) to--;
    start = end;
    if (from === to) return;
    while (spans < prose.spans.length && spanAt(prose, spans).range.start < prose.start + from) spans++;
    const inside: Span[] = [];
    while (spans < prose.spans.length && spanAt(prose, spans).range.start < prose.start + to) {
      const span = spanAt(prose, spans++);
      if (span.range.end <= prose.start + to || span.inner.end <= prose.start + to) inside.push(span);
    }
    sentences.push({ start: prose.start + from, text: text.slice(from, to), spans: inside });
  };
  for (let i = 0; i < text.length; i++) {
    const at = prose.start + i;
    while (code < codes.length && (codes[code] as Span).inner.end <= at) code++;
    const inCode = code < codes.length && (codes[code] as Span).inner.start <= at;
    if (inCode) continue;
    const mark = text.charAt(i);
    if (labels.has(i)) close(i);
    if (IDEOGRAPHIC_END_MARKS.includes(mark)) close(i + 1);
    else if (END_MARKS.includes(mark)) {
      const end = endBehind(text, i);
      if (endsSentence(text, start, i, end)) close(end);
      i = end - 1;
    }
  }
  close(text.length);
  return sentences;
});

/** So much white space may stand in front of a label on its line. */
const LEAD = 8;
const FRESH_LINE = /\n[ \t]{0,8}$/;

/** Indexes of the labels ("**Owner:** …") that begin a line. */
function labelledLines({ start, text, spans }: Prose): ReadonlySet<number> {
  const labels = new Set<number>();
  for (const { kind, range, inner } of spans) {
    if (kind !== 'strong' && kind !== 'emphasis') continue;
    const from = range.start - start;
    if (!FRESH_LINE.test(text.slice(Math.max(0, from - LEAD), from))) continue;
    const isLabel = text.charAt(inner.end - start - 1) === ':' || text.charAt(range.end - start) === ':';
    if (isLabel) labels.add(from);
  }
  return labels;
}

function spanAt(prose: Prose, index: number): Span {
  return prose.spans[index] as Span;
}

/** Behind a run of end marks and the quotes and brackets that close with it. */
function endBehind(text: string, mark: number): number {
  let end = mark + 1;
  while (end < text.length && END_MARKS.includes(text.charAt(end))) end++;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  return end;
}

function endsSentence(text: string, start: number, mark: number, end: number): boolean {
  if (end < text.length && !WHITE.test(text.charAt(end))) return false;
  const next = nextCharacter(text, end);
  if (next === '') return true;
  const stop = text.charAt(mark);
  const ellipsis = stop === '…' || text.charAt(mark + 1) === '.';
  if (ellipsis || stop !== '.') return !LOWER.test(next);
  const word = wordBefore(text, start, mark);
  if (isListNumber(text, start, mark)) return false;
  if (isInitial(word)) return false;
  const known = word.toLowerCase();
  if (NEVER_LAST.has(known)) return false;
  if (BEFORE_NUMBER.has(known)) return !DIGIT.test(next);
  if (MAYBE_LAST.has(known)) return CAPITAL.test(next) || DIGIT.test(next);
  return true;
}

/** How far a word is followed backwards: no abbreviation is longer. */
const LONGEST_WORD = 24;

/** The word that ends in front of an end mark, inner stops included ("e.g"). */
function wordBefore(text: string, start: number, mark: number): string {
  let from = mark;
  const limit = Math.max(start, mark - LONGEST_WORD);
  while (from > limit && isWordCharacter(text.charAt(from - 1))) from--;
  return text.slice(from, mark);
}

const WORD_CHARACTER = /[\p{L}\p{N}.]/u;

function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

const LIST_NUMBER = /^\d{1,3}$/;

/** "1." in front of what it numbers. */
function isListNumber(text: string, start: number, mark: number): boolean {
  return mark - start <= LONGEST_WORD && LIST_NUMBER.test(text.slice(start, mark).trim());
}

/** "J." in front of a surname. */
function isInitial(word: string): boolean {
  return word.length === 1 && CAPITAL.test(word);
}

function nextCharacter(text: string, from: number): string {
  for (let i = from; i < text.length; i++) {
    const character = text.charAt(i);
    if (!WHITE.test(character) && !'("\'“‘«[*_'.includes(character)) return character;
  }
  return '';
}
