/** The words that carry what a sentence is about, for comparing sentences. */

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after again all also an and any are as at be because been before being but by can caused cause causes could did do does doing done ' +
    'due during each few for from had has have he her his how i if in into is it its itself just made make may might more most must no nor not of off on once only or ' +
    'other our out over own root same she should so some such than that the their them then there these they this those through to too under until up us very ' +
    'was we were what when where which while who why will with would you your issue issues problem problems incident incidents outage failure error errors ' +
    'system systems service services team time times new one two first'
  ).split(' '),
);
const WORD = /[\p{L}\d]{2,40}/gu;
const ENDINGS: readonly string[] = [
  'ations',
  'ation',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'er',
  'ed',
  'es',
  's',
  'e',
  'y',
];

/** The stems of the words of content; each once. */
export function contentWords(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.slice(0, 4000).toLowerCase().matchAll(WORD))
    if (!STOP_WORDS.has(word)) stems.add(stemOf(word));
  return stems;
}

/** How much of the smaller set is in both, 0…1; 0 where either is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : sharedBy(a, b) / smaller;
}

/** How many words are in both. */
export function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
