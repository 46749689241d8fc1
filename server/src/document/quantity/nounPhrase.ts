/** What a number counts: the noun phrase behind it. */
import { NOT_PLURAL, PHRASE_ENDS, PLURALS_WITHOUT_S, SINGULARS } from './lexicon';
import type { Token } from './tokens';

export interface NounPhrase {
  /** As written, white space folded. */
  readonly text: string;
  /** Its last word in lower case: the noun. */
  readonly head: string;
  /** Index of the first token behind it. */
  readonly next: number;
}

const MAX_WORDS = 5;
const JOINERS = new Set(['-', '/', '’', "'"]);
const DETERMINERS = new Set([
  'of',
  'the',
  'our',
  'their',
  'these',
  'those',
  'all',
  'its',
  'your',
  'such',
  'total',
  'different',
  'other',
  'more',
  'additional',
]);

/** Reads the noun phrase at the token `at`, or `null` where none starts there. A single thing may stand in the singular. */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  { single }: { readonly single: boolean },
): NounPhrase | null {
  let start = at;
  while (start < at + 3 && DETERMINERS.has(tokens[start]?.lower ?? '')) start++;
  let words = 0;
  let singular = -1;
  for (let i = start; i < tokens.length && words < MAX_WORDS; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'sign') {
      if (JOINERS.has(token.text) && token.glued && tokens[i + 1]?.glued === true) continue;
      break;
    }
    if (token.kind === 'number') break;
    words++;
    if (token.kind === 'word' && PHRASE_ENDS.has(token.lower) && !isModifyingParticiple(tokens, i)) break;
    if (!single && isPlural(token) && !JOINERS.has(tokens[i + 1]?.text ?? ''))
      return phrase(tokens, start, extendPlural(tokens, i));
    if (singular < 0 && SINGULARS.has(token.lower)) singular = i;
    else if (singular === i - 1 && SINGULARS.has(token.lower)) singular = i;
  }
  if (singular < 0) return null;
  return single || singular === start ? phrase(tokens, start, singular) : null;
}

const PARTICIPLES = new Set(
  'failed failing affected impacted lost stuck running waiting available'.split(' '),
);

/** "1,240 failed checkouts": a participle that a noun follows belongs to the phrase. */
function isModifyingParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return PARTICIPLES.has(token.lower) && next?.kind === 'word' && !PHRASE_ENDS.has(next.lower);
}

/** "customers accounts", "sales orders": a plural goes on to a plural right behind it. */
function extendPlural(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  return next?.kind === 'word' && SINGULARS.has(next.lower.slice(0, -1)) && isPlural(next) ? at + 1 : at;
}

function phrase(tokens: readonly Token[], start: number, last: number): NounPhrase {
  let text = '';
  for (let i = start; i <= last; i++) {
    const token = tokens[i] as Token;
    text += (i > start && !token.glued ? ' ' : '') + token.text;
  }
  return { text, head: (tokens[last] as Token).lower, next: last + 1 };
}

/** Whether a word looks like a plural noun. */
export function isPlural(token: Token): boolean {
  const { lower } = token;
  if (PLURALS_WITHOUT_S.has(lower)) return true;
  if (token.kind !== 'word' || lower.length < 3) return false;
  return (
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    !lower.includes("'") &&
    !lower.includes('’') &&
    !NOT_PLURAL.has(lower)
  );
}

/** A plural noun in the singular: good enough to look it up. */
export function singularOf(noun: string): string {
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes)$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}
