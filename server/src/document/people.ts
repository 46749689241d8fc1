/** Who a document names: handles, e-mail addresses, names and teams in the places where people stand. */
import type { Prose } from './block';
import type { Person } from './model';

/** Finds the people of one prose, in order. */
export function findPeople(_prose: Prose): Person[] {
  return [];
}
