/** Seeded randomness (Mulberry32): the same seed gives the same run on every machine. */

export interface Random {
  /** 0 … 1, without 1. */
  fraction(): number;
  /** 0 … `below` - 1. */
  index(below: number): number;
  pick<T>(values: readonly T[]): T;
  /** Whether a thing happens that does so once in `times`. */
  once(times: number): boolean;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const index = (below: number): number => Math.floor(fraction() * below);
  return {
    fraction,
    index,
    pick: (values) => values[index(values.length)] as (typeof values)[number],
    once: (times) => index(times) === 0,
  };
}
