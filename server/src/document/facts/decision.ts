import type { ReadingContext } from '../context';
import type { DecisionFact } from '../model';

export function drawDecision(_context: ReadingContext): DecisionFact | null {
  return null;
}
