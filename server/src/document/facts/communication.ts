import type { ReadingContext } from '../context';
import type { CommunicationFact } from '../model';

export function drawCommunication(_context: ReadingContext): CommunicationFact | null {
  return null;
}
