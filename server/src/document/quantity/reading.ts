/** What the readers of quantities hand to each other: a quantity by the tokens that carry it. */
import type { Quantity } from '../model';

export interface QuantityReading extends Omit<Quantity, 'range' | 'text'> {
  /** Index of the first token, and of the first one behind. */
  readonly first: number;
  readonly next: number;
}

/** What most quantities are: exact, unbounded, of nothing, not none. */
export const ORDINARY = { counts: null, of: null, approximate: false, bound: null, none: false } as const;
