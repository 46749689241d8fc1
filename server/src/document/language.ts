/** The language a document is written in, as far as checks of wording need to know it. */
import { type Block, prosesOf } from './block';
import { oncePerProse } from './oncePer';
import { STOP_WORDS } from './languageWords';

/** This much prose, in UTF-16 units, tells the language. */
const ENOUGH = 12_000;
/** Fewer words, or fewer function words among them, tell nothing. */
const FEWEST_WORDS = 8;
const FEWEST_STOP_WORDS = 3;
/** A language other than English must be this much likelier than English. */
const CLEARLY = 1.3;
/** Words without a function word of any known language, and letters beyond ASCII: a language that is not known. */
const MANY_WORDS = 40;

const WORD = /\p{Script=Latin}{1,40}/gu;
const NON_ASCII = /[\u00c0-\u024f\u1e00-\u1eff]/;
const SCRIPTS = {
  han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  latin: /\p{Script=Latin}/gu,
  letter: /\p{L}/gu,
} as const;
/** One character of these scripts says as much as several Latin letters, and Latin names stand between them. */
const WEIGHT = 4;

/** What tells the language of a text; those of several texts add up. */
interface Counts {
  /** Characters by script; `letter` counts all of them. */
  readonly scripts: Readonly<Record<keyof typeof SCRIPTS, number>>;
  readonly words: number;
  /** Words with letters beyond ASCII. */
  readonly foreign: number;
  /** Function words by language. */
  readonly stopWords: Readonly<Record<string, number>>;
}

/** `en` unless the words say otherwise; then the ISO 639-1 code that fits best, or `und`. */
export function detectLanguage(blocks: readonly Block[]): string {
  const counts = sum(countsOfSample(blocks));
  return byScript(counts) ?? byWords(counts);
}

function countsOfSample(blocks: readonly Block[]): Counts[] {
  const counts: Counts[] = [];
  let length = 0;
  for (const prose of prosesOf(blocks)) {
    const text = withoutCode(prose);
    const rest = ENOUGH - length;
    length += text.length + 1;
    counts.push(text.length <= rest ? countsOfProse(prose) : countsOf(text.slice(0, Math.max(0, rest))));
    if (length > ENOUGH) break;
  }
  return counts;
}

const withoutCode = oncePerProse((prose): string => {
  let text = '';
  let at = 0;
  for (const { kind, range } of prose.spans) {
    if (kind !== 'code' || range.start - prose.start < at) continue;
    text += prose.text.slice(at, range.start - prose.start);
    at = range.end - prose.start;
  }
  return text + prose.text.slice(at);
});

const countsOfProse = oncePerProse((prose) => countsOf(withoutCode(prose)));

function countsOf(text: string): Counts {
  const words = text.toLowerCase().match(WORD) ?? [];
  return {
    scripts: mapValues(SCRIPTS, (pattern) => text.match(pattern)?.length ?? 0),
    words: words.length,
    foreign: words.filter((word) => NON_ASCII.test(word)).length,
    stopWords: mapValues(STOP_WORDS, (known) => words.filter((word) => known.has(word)).length),
  };
}

function sum(all: readonly Counts[]): Counts {
  const add = (number: (counts: Counts) => number): number =>
    all.reduce((total, counts) => total + number(counts), 0);
  return {
    scripts: mapValues(SCRIPTS, (_, script) => add(({ scripts }) => scripts[script])),
    words: add(({ words }) => words),
    foreign: add(({ foreign }) => foreign),
    stopWords: mapValues(STOP_WORDS, (_, language) => add(({ stopWords }) => stopWords[language] ?? 0)),
  };
}

function mapValues<Key extends string, Value, Result>(
  values: Readonly<Record<Key, Value>>,
  map: (value: Value, key: Key) => Result,
): Record<Key, Result> {
  const entries = (Object.entries(values) as [Key, Value][]).map(([key, value]) => [key, map(value, key)]);
  return Object.fromEntries(entries) as Record<Key, Result>;
}

function byScript({ scripts }: Counts): string | null {
  const { latin, han, kana, hangul, cyrillic } = scripts;
  const other = scripts.letter - latin;
  if (other * WEIGHT <= latin || other < FEWEST_WORDS) return null;
  if (hangul > (han + kana) / 4 && hangul * 2 > other) return 'ko';
  if (kana > han / 10 && (kana + han) * 2 > other) return 'ja';
  if (han * 2 > other) return 'zh';
  if (cyrillic * 2 > other && cyrillic > latin) return 'ru';
  return other > latin ? 'und' : null;
}

function byWords(counts: Counts): string {
  const { words, stopWords } = counts;
  if (words < FEWEST_WORDS) return 'en';
  let best = { language: 'en', count: (stopWords['en'] ?? 0) * CLEARLY };
  for (const [language, count] of Object.entries(stopWords))
    if (count >= FEWEST_STOP_WORDS && count > best.count) best = { language, count };
  return best.language !== 'en' && best.count * 12 > words ? best.language : unknownOrEnglish(counts);
}

function unknownOrEnglish({ words, foreign, stopWords }: Counts): string {
  return words >= MANY_WORDS && (stopWords['en'] ?? 0) * 25 < words && foreign * 10 > words ? 'und' : 'en';
}
