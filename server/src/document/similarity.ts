/** How much two texts have in common, by the words they share: causes of incidents, promises of work. Pure. */
import type { IncidentDocument } from './model';

/** Two causes with so many telling words in common are alike. */
export const ALIKE = 4;
const LONGEST = 4_000;
const WORD = /[a-z][a-z-]{3,30}/g;

/** Words that every cause has. */
const EMPTY = new Set(
  (
    'about after again also although another because been before being between both broke broken bug bugs cause caused causes ' +
    'causing change changed changes could cluster code did does down due during each early enough even every fact fail failed failing ' +
    'fails failure first from further have having however incident into introduced issue issues just know known later led like made make ' +
    'many meant more most much multiple need needed never node nodes number once only order other over particular problem ' +
    'production reason release request requests result resulted root same second server servers service services several should since some still ' +
    'such system systems than that their them then there these they this those three through time trigger triggered under until used user users ' +
    'using very version wasn well were what when where which while will with within without would'
  ).split(' '),
);

/** The words that say what the stated causes and the trigger are; none where the document isn't in English or states no cause. */
export function causeWords({ language, facts }: Pick<IncidentDocument, 'language' | 'facts'>): Set<string> {
  const { rootCause } = facts;
  if (language !== 'en' || rootCause === undefined || rootCause.answer !== 'stated') return new Set();
  const text = [
    rootCause.text,
    rootCause.trigger?.text ?? '',
    ...rootCause.causes.map((cause) => cause.text),
  ].join(' ');
  const words = text.slice(0, LONGEST).toLowerCase().match(WORD) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)));
}

/** How many of several causes hold each word: a word that most of them hold tells nothing. */
export interface WordCounts {
  readonly causes: number;
  readonly byWord: ReadonlyMap<string, number>;
}

export function countWords(causes: readonly Iterable<string>[]): WordCounts {
  const byWord = new Map<string, number>();
  for (const words of causes) for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) + 1);
  return { causes: causes.length, byWord };
}

/** Among fewer causes than this, how common a word is can't be told. */
const FEW_CAUSES = 12;

/** The words of both causes that few other causes hold, the rarest first. */
export function tellingInCommon(
  first: Iterable<string>,
  second: ReadonlySet<string>,
  { causes, byWord }: WordCounts,
): string[] {
  const common = Math.max(2, causes / FEW_CAUSES);
  const countOf = (word: string): number => byWord.get(word) ?? 0;
  return [...first]
    .filter((word) => second.has(word) && (countOf(word) <= common || causes < FEW_CAUSES))
    .sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1));
}

const PROMISE_WORD = /[\p{L}\p{M}\p{N}_]{1,40}/gu;
const PLURAL = /(?<=[a-z]{3})s$/;

/** Words that a promise says as well with as without. */
const FILLERS = new Set(
  'a all an and any are as at be by each every for from in is it its of on or so that the this to we with'.split(
    ' ',
  ),
);

/** The words of a promise of work by which it is recognised elsewhere, in any language. */
export function promiseWords(text: string): Set<string> {
  const words = text.slice(0, LONGEST).toLowerCase().match(PROMISE_WORD) ?? [];
  return new Set(words.filter((word) => !FILLERS.has(word)).map((word) => word.replace(PLURAL, '')));
}

/** Fewer words than this are shared by promises that have nothing to do with each other ("Add an alert"). */
export const SHORTEST_PROMISE = 4;
/** The shorter promise says at least this share of what the longer one says. */
const SAID_BY_BOTH = 2 / 3;

/** Whether one promise says all that the other says, and hardly more. A word that is exchanged makes another promise. */
export function samePromise(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const [shorter, longer] = first.size <= second.size ? [first, second] : [second, first];
  if (shorter.size < SHORTEST_PROMISE || shorter.size < longer.size * SAID_BY_BOTH) return false;
  return [...shorter].every((word) => longer.has(word));
}
