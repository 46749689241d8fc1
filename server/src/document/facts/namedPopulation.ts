/** Finds totals that name their population: "all users on the EU hub were unable to log in". */
import { readNounPhrase } from '../quantity/nounPhrase';
import { ORDINARY } from '../quantity/reading';
import { type Token, tokenize } from '../quantity/tokens';
import type { Quantity } from '../model';
import { foldSpace } from '../text';
import { AFFECTED_THINGS, EFFECT_WORDS, HYPOTHETICAL_WORDS, REMEDY_WORDS } from './impactWords';
import { isOneOf } from './quantityContext';
import type { Statement } from './statements';

const TOTALS = new Set(['all', 'every', 'any', 'entire']);
/** They name no population. */
const VAGUE_QUALIFIERS = new Set(
  'other our my existing possible affected such these those the new remaining current future known related'.split(
    ' ',
  ),
);
const QUALIFYING = new Set('on in of from running using with behind that who whose for under'.split(' '));
const NEGATIONS = new Set(['not', 'without', 'nor', 'almost', 'nearly']);

/** How many words around the total are looked at for the effect. */
const REACH = 12;

/** The totals of one statement, as shares of 1. */
export function namedPopulations(statement: Statement): Quantity[] {
  const { prose } = statement;
  const tokens = tokenize(prose);
  return tokens.flatMap((token, at) => {
    if (!TOTALS.has(token.lower) || NEGATIONS.has(tokens[at - 1]?.lower ?? '')) return [];
    const end = readPopulation(tokens, at);
    if (end === null || !suffers(tokens, at, end)) return [];
    const range = { start: prose.start + token.start, end: prose.start + (tokens[end - 1] as Token).end };
    const text = foldSpace(prose.text.slice(token.start, range.end - prose.start));
    return [
      {
        ...ORDINARY,
        range,
        text,
        kind: 'share',
        min: 1,
        max: 1,
        unit: 'all',
        counts: foldSpace(text.slice(token.text.length)),
      },
    ];
  });
}

/** Index behind the population that the word at `at` speaks of; `null` where none is named. */
function readPopulation(tokens: readonly Token[], at: number): number | null {
  const noun = readNounPhrase(tokens, at + 1, {
    single: tokens[at]?.lower === 'every' || tokens[at]?.lower === 'any',
  });
  if (noun === null || !isOneOf(AFFECTED_THINGS, noun.head)) return null;
  const words = tokens.slice(at + 1, noun.next);
  if (words.some(({ lower }) => lower === 'our' || lower === 'my')) return null;
  const isQualified = words
    .slice(0, -1)
    .some(({ lower, kind }) => kind !== 'sign' && !VAGUE_QUALIFIERS.has(lower));
  const isPlaced = QUALIFYING.has(tokens[noun.next]?.lower ?? '') && tokens[noun.next + 1]?.kind !== 'sign';
  return isQualified || isPlaced ? noun.next : null;
}

/** Whether the effect stands near, and neither a remedy nor a possibility stands nearer. */
function suffers(tokens: readonly Token[], at: number, end: number): boolean {
  const wordsIn = (from: number, to: number): string[] =>
    tokens.slice(Math.max(0, from), to).map(({ lower }) => lower);
  return (
    wordsIn(at - REACH, end + REACH).some((word) => EFFECT_WORDS.has(word)) &&
    !wordsIn(at - REACH, end + 5).some((word) => HYPOTHETICAL_WORDS.has(word) || REMEDY_WORDS.has(word))
  );
}
