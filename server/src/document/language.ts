/** The language a document is written in, as far as checks of wording need to know it. */
import { prosesOf } from './block';
import { oncePerProse } from './oncePer';
import { oncePerPart, type Parted, partsOf } from './parts';
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

const SCRIPT_NAMES = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
const LANGUAGES = Object.keys(STOP_WORDS);

/**
 * What tells the language of a text; those of several texts add up. Characters by script, as in `SCRIPT_NAMES` (`letter`
 * counts all of them); words; words with letters beyond ASCII; function words by language, as in `LANGUAGES`.
 */
type Counts = readonly number[];

const WORDS = SCRIPT_NAMES.length;
const FOREIGN = WORDS + 1;
const FUNCTION_WORDS = WORDS + 2;

/** `en` unless the words say otherwise; then the ISO 639-1 code that fits best, or `und`. */
export function detectLanguage(document: Parted): string {
  const counts = sum(countsOfSample(document));
  return byScript(counts) ?? byWords(counts);
}

/** The words of each part, as far as it takes to tell the language. */
function countsOfSample(document: Parted): Counts[] {
  const counts: Counts[] = [];
  let rest = ENOUGH;
  for (const part of partsOf(document)) {
    if (rest < 0) break;
    const [whole] = wordsIn(part);
    if (whole !== undefined && whole.length <= rest) {
      counts.push(whole.counts);
      rest -= whole.length;
    } else
      for (const prose of prosesOf(part.blocks)) {
        const text = withoutCode(prose);
        counts.push(text.length <= rest ? countsOfProse(prose) : countsOf(text.slice(0, Math.max(0, rest))));
        rest -= text.length + 1;
        if (rest < 0) break;
      }
  }
  return counts;
}

const wordsIn = oncePerPart(({ blocks }) => {
  const proses = [...prosesOf(blocks)];
  const length = proses.reduce((sum, prose) => sum + withoutCode(prose).length + 1, 0);
  return [{ length, counts: sum(length > ENOUGH ? [] : proses.map(countsOfProse)) }];
});

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
  return [
    ...SCRIPT_NAMES.map((script) => text.match(SCRIPTS[script])?.length ?? 0),
    words.length,
    words.filter((word) => NON_ASCII.test(word)).length,
    ...LANGUAGES.map((language) => words.filter((word) => STOP_WORDS[language]?.has(word)).length),
  ];
}

function sum(all: readonly Counts[]): Counts {
  const total = new Array<number>(FUNCTION_WORDS + LANGUAGES.length).fill(0);
  for (const counts of all)
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (counts[i] as number);
  return total;
}

function byScript(counts: Counts): string | null {
  const of = (script: keyof typeof SCRIPTS): number => counts[SCRIPT_NAMES.indexOf(script)] as number;
  const [latin, han, kana, hangul, cyrillic] = [
    of('latin'),
    of('han'),
    of('kana'),
    of('hangul'),
    of('cyrillic'),
  ];
  const other = of('letter') - latin;
  if (other * WEIGHT <= latin || other < FEWEST_WORDS) return null;
  if (hangul > (han + kana) / 4 && hangul * 2 > other) return 'ko';
  if (kana > han / 10 && (kana + han) * 2 > other) return 'ja';
  if (han * 2 > other) return 'zh';
  if (cyrillic * 2 > other && cyrillic > latin) return 'ru';
  return other > latin ? 'und' : null;
}

function byWords(counts: Counts): string {
  const words = counts[WORDS] as number;
  if (words < FEWEST_WORDS) return 'en';
  const english = functionWords(counts, 'en');
  let best = { language: 'en', count: english * CLEARLY };
  for (const language of LANGUAGES) {
    const count = functionWords(counts, language);
    if (count >= FEWEST_STOP_WORDS && count > best.count) best = { language, count };
  }
  if (best.language !== 'en' && best.count * 12 > words) return best.language;
  const foreign = counts[FOREIGN] as number;
  return words >= MANY_WORDS && english * 25 < words && foreign * 10 > words ? 'und' : 'en';
}

function functionWords(counts: Counts, language: string): number {
  return counts[FUNCTION_WORDS + LANGUAGES.indexOf(language)] as number;
}
