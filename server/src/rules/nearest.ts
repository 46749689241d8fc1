/** What somebody probably meant: the nearest of some known words. */
import { distance } from 'fastest-levenshtein';

/** Longer values are no slips of the pen, and comparing them would cost too much. */
const LONGEST = 60;

/** The candidate that differs least, if by no more than a third of its letters; `null` where none is near. */
export function nearest(value: string, candidates: readonly string[]): string | null {
  if (value.length > LONGEST) return null;
  const word = value.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(word, candidate.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(1, Math.floor(best.candidate.length / 3))
    ? best.candidate
    : null;
}
