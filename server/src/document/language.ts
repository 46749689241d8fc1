/** The language a document is written in, as far as checks of wording need to know it. */
import { type Block, type Prose, prosesOf } from './block';
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

/** `en` unless the words say otherwise; then the ISO 639-1 code that fits best, or `und`. */
export function detectLanguage(blocks: readonly Block[]): string {
  const text = sampleOf(blocks);
  return byScript(text) ?? byWords(text.toLowerCase());
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const prose of prosesOf(blocks)) {
    sample += `${withoutCode(prose)}\n`;
    if (sample.length > ENOUGH) break;
  }
  return sample.slice(0, ENOUGH);
}

function withoutCode(prose: Prose): string {
  let text = '';
  let at = 0;
  for (const { kind, range } of prose.spans) {
    if (kind !== 'code' || range.start - prose.start < at) continue;
    text += prose.text.slice(at, range.start - prose.start);
    at = range.end - prose.start;
  }
  return text + prose.text.slice(at);
}

function byScript(text: string): string | null {
  const count = (script: keyof typeof SCRIPTS): number => text.match(SCRIPTS[script])?.length ?? 0;
  const latin = count('latin');
  const other = count('letter') - latin;
  if (other * WEIGHT <= latin || other < FEWEST_WORDS) return null;
  const [han, kana, hangul, cyrillic] = [count('han'), count('kana'), count('hangul'), count('cyrillic')];
  if (hangul > (han + kana) / 4 && hangul * 2 > other) return 'ko';
  if (kana > han / 10 && (kana + han) * 2 > other) return 'ja';
  if (han * 2 > other) return 'zh';
  if (cyrillic * 2 > other && cyrillic > latin) return 'ru';
  return other > latin ? 'und' : null;
}

function byWords(text: string): string {
  const words = text.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return 'en';
  const hits = (language: string): number =>
    words.filter((word) => STOP_WORDS[language]?.has(word) === true).length;
  const english = hits('en');
  let best = { language: 'en', count: english * CLEARLY };
  for (const language of Object.keys(STOP_WORDS)) {
    const count = hits(language);
    if (count >= FEWEST_STOP_WORDS && count > best.count) best = { language, count };
  }
  if (best.language !== 'en')
    return best.count * 12 > words.length ? best.language : unknownOrEnglish(words, english);
  return unknownOrEnglish(words, english);
}

function unknownOrEnglish(words: readonly string[], english: number): string {
  const foreign = words.filter((word) => NON_ASCII.test(word)).length;
  return words.length >= MANY_WORDS && english * 25 < words.length && foreign * 10 > words.length
    ? 'und'
    : 'en';
}
