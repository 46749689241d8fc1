import type { ReadingContext } from '../context';
import type { DetectionFact } from '../model';

export function drawDetection(_context: ReadingContext): DetectionFact | null {
  return null;
}
