/** Facts without content of their own: every section with a canonical name, and the front matter's keys. */
import type { ReadingContext } from '../context';
import type { Fact } from '../model';

export function drawPlainFacts(_context: ReadingContext): Record<string, Fact> {
  return {};
}
