import type { ReadingContext } from '../context';
import type { RootCauseFact } from '../model';

export function drawRootCause(_context: ReadingContext): RootCauseFact | null {
  return null;
}
