import type { ReadingContext } from '../context';
import type { SeverityFact } from '../model';

export function drawSeverity(_context: ReadingContext): SeverityFact | null {
  return null;
}
