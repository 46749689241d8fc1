/** Signs: word patterns that speak for or against a fact. Tables of them are what readers extend. */

export interface Sign {
  /** What is looked for in the words of a statement (one line, single spaces). */
  readonly pattern: RegExp;
  /** What must follow within `REACH` characters behind the first match, for signs of two parts. */
  readonly then?: RegExp;
  /** How much it speaks for (above 0) or against (below 0) the fact. */
  readonly weight: number;
  /** A made-up statement that bears the sign; the tests hold each sign against its own. */
  readonly example: string;
}

/** Longest part of a statement that is weighed; what stands behind is no sentence but data. */
const LONGEST_STATEMENT = 2000;
/** How far behind its first part the second part of a sign is looked for, in characters. */
const REACH = 100;

/** The sum of the weights of the signs that a statement bears. */
export function weigh(text: string, signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => (bears(text, sign) ? sum + sign.weight : sum), 0);
}

/** Whether a statement bears the sign. */
export function bears(text: string, { pattern, then }: Sign): boolean {
  const words = text.length > LONGEST_STATEMENT ? text.slice(0, LONGEST_STATEMENT) : text;
  if (then === undefined) return pattern.test(words);
  const found = pattern.exec(words);
  if (found === null) return false;
  const end = found.index + found[0].length;
  return then.test(words.slice(end, end + REACH));
}

/** Whether a statement bears at least one of the signs. */
export function bearsAny(text: string, signs: readonly Sign[]): boolean {
  return signs.some((sign) => bears(text, sign));
}
