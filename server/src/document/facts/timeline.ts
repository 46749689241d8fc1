import type { ReadingContext } from '../context';
import type { TimelineFact } from '../model';

export function drawTimeline(_context: ReadingContext): TimelineFact | null {
  return null;
}
