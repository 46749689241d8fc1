import type { ReadingContext } from '../context';
import type { SloFact } from '../model';

export function drawSlo(_context: ReadingContext): SloFact | null {
  return null;
}
