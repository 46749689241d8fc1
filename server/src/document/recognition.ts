/** Decides whether a document is about an incident, of which kind, in which status and language. */
import type { ReadingContext } from './context';
import type { Kind, Recognition, Status } from './model';

export interface Recognized {
  readonly recognition: Recognition;
  readonly kind: Kind;
  readonly status: Status;
}

/** In this order: front matter (`kind: halt`), the configuration's globs, then title, file name and headings. */
export function recognize(_context: ReadingContext): Recognized {
  return { recognition: { incident: false, by: 'content' }, kind: 'review', status: 'draft' };
}
