import type { ReadingContext } from '../context';
import type { DurationFact } from '../model';

export function drawDuration(_context: ReadingContext): DurationFact | null {
  return null;
}
