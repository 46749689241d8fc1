import type { ReadingContext } from '../context';
import type { ReproductionFact } from '../model';

export function drawReproduction(_context: ReadingContext): ReproductionFact | null {
  return null;
}
