/** What causes of several incidents have in common, by the words they share. */
import type { IncidentDocument } from '../../document/model';

export interface RecurringCause {
  /** The words that the causes share, most telling first. */
  readonly words: readonly string[];
  /** Files, in the order given. */
  readonly files: readonly string[];
}

/** Two causes with so many telling words in common are alike. */
const SHARED = 4;
const SHOWN = 10;
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

/** Groups of at least two documents whose causes share words, the largest first. Only English causes are compared. */
export function recurringCauses(
  inputs: readonly { readonly file: string; readonly document: IncidentDocument }[],
): RecurringCause[] {
  const causes = inputs
    .filter(({ document }) => document.language === 'en')
    .map(({ file, document }) => ({ file, words: wordsOf(document) }))
    .filter(({ words }) => words.size >= SHARED);
  const byWord = new Map<string, number>();
  for (const { words } of causes) for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) + 1);
  const common = Math.max(2, causes.length / 12);
  const telling = (word: string): boolean => {
    const count = byWord.get(word) ?? 0;
    return count >= 2 && (count <= common || causes.length < 12);
  };
  const groups = new Map<string, { words: string[]; files: Set<string> }>();
  causes.forEach((first, index) => {
    for (const second of causes.slice(index + 1)) {
      const words = [...first.words].filter((word) => second.words.has(word) && telling(word));
      if (words.length < SHARED) continue;
      const shown = words
        .sort((a, b) => (byWord.get(a) ?? 0) - (byWord.get(b) ?? 0) || (a < b ? -1 : 1))
        .slice(0, SHARED);
      const key = shown.join(' ');
      const group = groups.get(key) ?? { words: shown, files: new Set<string>() };
      group.files.add(first.file).add(second.file);
      groups.set(key, group);
    }
  });
  return [...groups.values()]
    .sort((a, b) => b.files.size - a.files.size)
    .slice(0, SHOWN)
    .map(({ words, files }) => ({ words, files: [...files] }));
}

function wordsOf({ facts }: IncidentDocument): Set<string> {
  const { rootCause } = facts;
  if (rootCause === undefined || rootCause.answer !== 'stated') return new Set();
  const text = [
    rootCause.text,
    rootCause.trigger?.text ?? '',
    ...rootCause.causes.map((cause) => cause.text),
  ].join(' ');
  const words = text.slice(0, LONGEST).toLowerCase().match(WORD) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)));
}
