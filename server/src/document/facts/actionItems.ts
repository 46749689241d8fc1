import type { ReadingContext } from '../context';
import type { ActionItemsFact } from '../model';

export function drawActionItems(_context: ReadingContext): ActionItemsFact | null {
  return null;
}
