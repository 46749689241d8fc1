/** Numbers with a meaning: counts, shares, rates, latencies, money, sizes, durations, and explicit none. */
import type { Prose } from './block';
import type { Quantity } from './model';

/** Finds the quantities of one prose, in order, without overlap. */
export function findQuantities(_prose: Prose): Quantity[] {
  return [];
}
