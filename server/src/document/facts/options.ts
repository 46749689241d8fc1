import type { ReadingContext } from '../context';
import type { OptionsFact } from '../model';

export function drawOptions(_context: ReadingContext): OptionsFact | null {
  return null;
}
