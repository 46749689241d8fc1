/** The words in which dates and clocks are written. Readers of other house styles and languages extend these tables. */

/** Month names, lower case, by number. English ones are also known by their abbreviations. */
const MONTH_WORDS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'enero', 'janeiro', 'gennaio', 'januari'],
  ['february', 'feb', 'febr', 'februar', 'février', 'febrero', 'fevereiro', 'febbraio', 'februari'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março', 'maart'],
  ['april', 'apr', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'julho', 'luglio'],
  ['august', 'aug', 'août', 'agosto', 'augustus'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro', 'settembre'],
  ['october', 'oct', 'oktober', 'octobre', 'octubre', 'outubro', 'ottobre', 'okt'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'décembre', 'diciembre', 'dezembro', 'dicembre', 'dez'],
];

/** Weekdays, lower case; Monday is the first. */
const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'montag'],
  ['tuesday', 'tue', 'tues', 'dienstag'],
  ['wednesday', 'wed', 'weds', 'mittwoch'],
  ['thursday', 'thu', 'thur', 'thurs', 'donnerstag'],
  ['friday', 'fri', 'freitag'],
  ['saturday', 'sat', 'samstag'],
  ['sunday', 'sun', 'sonntag'],
];

function numbered(words: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(words.flatMap((row, index) => row.map((word) => [word, index + 1] as const)));
}

const MONTHS = numbered(MONTH_WORDS);
const WEEKDAYS = numbered(WEEKDAY_WORDS);

/** 1–12, or `undefined`. Short names and those that are English words too need a capital ("may", "march", "mar"). */
export function monthOf(word: string): number | undefined {
  if (word.length < 3 || word.length > 10) return undefined;
  return startsUpper(word) || word.length > 5 ? MONTHS.get(word.toLowerCase()) : undefined;
}

/** 1 (Monday) – 7, or `undefined`. Abbreviations need a capital ("sat", "sun", "wed" are words). */
export function weekdayOf(word: string): number | undefined {
  if (word.length < 3 || word.length > 10) return undefined;
  return startsUpper(word) || word.length > 5 ? WEEKDAYS.get(word.toLowerCase()) : undefined;
}

export function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Endings of ordinal days: 1st, 2nd, 3rd, 4th. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'h']);

/** Words that may stand between a day and its month. */
export const DAY_JOINERS: ReadonlySet<string> = new Set(['of', 'de', 'del']);

/** Words that say "not exactly" in front of a time. */
export const APPROXIMATE_WORDS: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'approx',
  'circa',
  'ca',
  'roughly',
  'gegen',
  'vers',
]);

/** Signs that say the same. */
export const APPROXIMATE_SIGNS: ReadonlySet<string> = new Set(['~', '≈', '∼', '～']);

/** Words behind which a number that could be a time is one. */
export const AT_WORDS: ReadonlySet<string> = new Set([
  'at',
  'by',
  'from',
  'until',
  'till',
  'since',
  'between',
  'um',
  'kl',
  'à',
]);

/** Words that may lead a line or an entry before its time. */
export const LEADING_WORDS: ReadonlySet<string> = new Set([
  ...APPROXIMATE_WORDS,
  ...AT_WORDS,
  'on',
  'later',
  'then',
  'the',
  'time',
  'date',
  'updated',
  'update',
]);

/** Words that join a date and a clock. */
export const CLOCK_JOINERS: ReadonlySet<string> = new Set([...APPROXIMATE_WORDS, 'at', 'um', 'kl', 't']);

/** Words between the two ends of a range. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'and', 'bis']);

/** Signs between the two ends of a range. */
export const RANGE_SIGNS: ReadonlySet<string> = new Set(['-', '–', '—', '‒', '−', '→', '/', '~', '…']);

/** Units in which `T+5m` and `+10 minutes` count, in seconds. */
export const ELAPSED_UNITS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['sec', 1],
  ['secs', 1],
  ['second', 1],
  ['seconds', 1],
  ['m', 60],
  ['min', 60],
  ['mins', 60],
  ['minute', 60],
  ['minutes', 60],
  ['h', 3600],
  ['hr', 3600],
  ['hrs', 3600],
  ['hour', 3600],
  ['hours', 3600],
  ['d', 86_400],
  ['day', 86_400],
  ['days', 86_400],
  ['week', 604_800],
  ['weeks', 604_800],
]);

/** Words in front of `1:35` that make it a length of time. */
export const LENGTH_WORDS_BEFORE: ReadonlySet<string> = new Set([
  'duration',
  'took',
  'lasted',
  'lasting',
  'elapsed',
  'downtime',
  'length',
  'ttr',
  'ttd',
  'ttm',
  'mttr',
  'mttd',
  'for',
]);

/** Words behind `1:35` that make it a length of time or a ratio. */
export const LENGTH_WORDS_AFTER: ReadonlySet<string> = new Set([
  ...ELAPSED_UNITS.keys(),
  'elapsed',
  'long',
  'ratio',
  'aspect',
  'odds',
  'scale',
  'hh',
  'mm',
]);

/** `14:03 hrs`, `14h`, `14:03ish`: written behind a 24-hour clock. */
export const CLOCK_SUFFIXES: ReadonlySet<string> = new Set(['h', 'hrs', 'hr', 'hours', 'uhr', 'ish']);

/** Words in front of `2021.03.04` that make it a version. */
export const VERSION_WORDS: ReadonlySet<string> = new Set([
  'v',
  'version',
  'versions',
  'release',
  'released',
  'tag',
  'build',
  'upgrade',
  'to',
]);

/** Times of day with a name, as minutes since midnight. */
export const NAMED_CLOCKS: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);

/** Chinese and Japanese parts of the day: whether the clock behind them is after noon. */
export const CJK_DAY_PARTS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['上午', 'am'],
  ['凌晨', 'am'],
  ['早上', 'am'],
  ['午前', 'am'],
  ['下午', 'pm'],
  ['晚上', 'pm'],
  ['午後', 'pm'],
]);

/** Whether a word can begin a time: a month, a weekday, noon, the `T` of `T+5m`, a part of the day. */
export function beginsTime(word: string): boolean {
  if (word.length === 1) return word === 'T' || word === 't' || CJK_DAY_PART_STARTS.has(word);
  return monthOf(word) !== undefined || weekdayOf(word) !== undefined || NAMED_CLOCKS.has(word.toLowerCase());
}

const CJK_DAY_PART_STARTS: ReadonlySet<string> = new Set(
  [...CJK_DAY_PARTS.keys()].map((part) => part.charAt(0)),
);
