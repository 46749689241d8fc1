/** Amounts without a number: "many customers", "significant errors". */
import type { Prose } from './block';
import type { Quantity, VagueQuantity } from './model';

/** Finds the vague quantities of one prose that none of its `quantities` resolves. */
export function findVagueQuantities(_prose: Prose, _quantities: readonly Quantity[]): VagueQuantity[] {
  return [];
}
