import type { ReadingContext } from '../context';
import type { MitigationFact } from '../model';

export function drawMitigation(_context: ReadingContext): MitigationFact | null {
  return null;
}
