import type { ReadingContext } from '../context';
import type { ImpactFact } from '../model';

export function drawImpact(_context: ReadingContext): ImpactFact | null {
  return null;
}
