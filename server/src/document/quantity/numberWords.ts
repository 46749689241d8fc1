/** Numbers in words. */

/** Words that are a number by themselves. */
export const UNITS_IN_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS_IN_WORDS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

/** Words and suffixes that multiply the number before them. */
export const SCALES_IN_WORDS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Suffixes written at the number: 40k, 1.2M, 3bn. Case counts: `m` is minutes unless money stands before it. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['tn', 1e12],
]);

/** Suffixes that multiply only money: £3m, $2B. */
export const MONEY_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['T', 1e12],
]);

/** Fractions in words, of something. */
export const FRACTIONS_IN_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** Fractions as one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
]);
