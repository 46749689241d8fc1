/** Amounts without a number: "many customers", "a significant portion of requests". */
import type { Prose } from './block';
import type { Quantity, VagueQuantity } from './model';
import { readNounPhrase, singularOf } from './quantity/nounPhrase';
import { type Token, tokenize } from './quantity/tokens';
import { sentencesOf } from './sentences';
import { foldSpace, type Range, within } from './text';
import {
  COUNTED_NOUNS,
  COUNTED_TIME,
  NOT_BEFORE,
  QUANTIFIERS,
  VAGUE_EFFECTS,
  WHEN_BEFORE,
} from './vagueWords';

/** Any quantifier at all: most proses hold none and are not looked at closer. */
const HINT =
  /\b(?:some|many|most|several|few|numerous|multiple|various|countless|lots?|tons|of|significant|widespread|substantial|considerable|all|couple|close)\b/i;

/** Finds the vague quantities of one prose that none of its `quantities` resolves. */
export function findVagueQuantities(prose: Prose, quantities: readonly Quantity[]): VagueQuantity[] {
  if (!HINT.test(prose.text)) return [];
  const sentences = sentencesOf(prose);
  return sentences.flatMap((sentence, i) => {
    const found = readSentence(sentence);
    if (found.length === 0) return [];
    const next = sentences[i + 1] ?? sentence;
    const near: Range = { start: sentence.start, end: next.start + next.text.length };
    const numbers = within(quantities, near);
    return found.filter((vague) => !numbers.some((number) => resolves(number, vague)));
  });
}

/** A number near by resolves what is vague: of time by time, of anything else by a count or share. */
function resolves({ kind, none }: Quantity, vague: VagueQuantity): boolean {
  const isTime = COUNTED_TIME.has(singularOf(headOf(vague.counts)));
  return isTime ? kind === 'duration' : !none && (kind === 'count' || kind === 'share');
}

function readSentence(sentence: Prose): VagueQuantity[] {
  const tokens = tokenize(sentence);
  const found: VagueQuantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const reading = readVague(tokens, at);
    if (reading === null) continue;
    const { next, quantifier, counts } = reading;
    const start = (tokens[at] as Token).start;
    const end = (tokens[next - 1] as Token).end;
    found.push({
      range: { start: sentence.start + start, end: sentence.start + end },
      text: foldSpace(sentence.text.slice(start, end)),
      quantifier,
      counts,
    });
    at = next - 1;
  }
  return found.filter((vague) => tellsEffect(tokens, vague));
}

interface VagueReading {
  readonly quantifier: string;
  readonly counts: string;
  /** Index of the first token behind. */
  readonly next: number;
}

function readVague(tokens: readonly Token[], at: number): VagueReading | null {
  if (tokens[at]?.kind !== 'word') return null;
  if (at > 0 && NOT_BEFORE.has(tokens[at - 1]?.lower ?? '')) return null;
  const quantifier = QUANTIFIERS.find((words) =>
    words.every((word, i) => {
      const lower = tokens[at + i]?.lower ?? '';
      return typeof word === 'string' ? word === lower : word.has(lower);
    }),
  );
  if (quantifier === undefined) return null;
  const behind = at + quantifier.length;
  const noun = readNounPhrase(tokens, behind, { single: false });
  if (noun === null || !COUNTED_NOUNS.has(singularOf(noun.head))) return null;
  if (COUNTED_TIME.has(singularOf(noun.head)) && saysWhen(tokens, at, noun.next)) return null;
  const words = tokens.slice(at, behind).map(({ text }) => text);
  return { quantifier: words.join(' ').toLowerCase(), counts: noun.text, next: noun.next };
}

/** "within a few minutes", "some days ago". */
function saysWhen(tokens: readonly Token[], at: number, next: number): boolean {
  const before = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return (
    before.some((word) => WHEN_BEFORE.has(word)) ||
    /^(?:ago|later|earlier|before|after)$/.test(tokens[next]?.lower ?? '')
  );
}

/** "Requests time out" is two words. */
const TIMES = /^tim(?:e|es|ed|ing)$/;

function tellsEffect(tokens: readonly Token[], { counts }: VagueQuantity): boolean {
  if (VAGUE_EFFECTS.has(headOf(counts))) return true;
  return tokens.some(({ lower, kind }, i) => {
    if (kind !== 'word') return false;
    const before = tokens[i - 1];
    if (lower === 'out') return TIMES.test(before?.lower ?? '');
    return VAGUE_EFFECTS.has(lower) || (lower === 'not' && before?.kind === 'word');
  });
}

function headOf(counts: string): string {
  return counts.toLowerCase().split(/[\s-]/).at(-1) ?? '';
}
