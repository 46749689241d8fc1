/** Settles the times of a document: which day, which zone, which moment in UTC. */
import type { Instant, Section } from './model';
import type { Block } from './block';
import type { TimeMention } from './timeMention';

export interface ZoneContext {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly defaultZone: string | undefined;
}

/** One instant for each mention, in the same order. */
export function settleInstants(_mentions: readonly TimeMention[], _context: ZoneContext): Instant[] {
  return [];
}
