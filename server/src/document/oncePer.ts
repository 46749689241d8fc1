/** Remembers what is computed from a prose or block: versions of a document share those that no edit touched. */
import type { Block, Prose } from './block';
import type { HeadingLookup } from './model';

/** Computes once for an object. Nobody may change the result. Forgotten with the object. */
export function oncePer<Key extends object, Result extends object | string | number | boolean | null>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = compute(key);
    known.set(key, result);
    return result;
  };
}

/** Computes once for a prose; see `oncePer`. */
export function oncePerProse<Result extends object | string>(
  compute: (prose: Prose) => Result,
): (prose: Prose) => Result {
  return oncePer(compute);
}

/** Computes once for a block and a lookup. Nobody may change the result. Forgotten with either of them. */
export function oncePerBlock<B extends Block, Result extends object>(
  compute: (block: B, headings: HeadingLookup) => Result,
): (block: B, headings: HeadingLookup) => Result {
  const known = new WeakMap<HeadingLookup, WeakMap<B, Result>>();
  return (block, headings) => {
    let own = known.get(headings);
    if (own === undefined) known.set(headings, (own = new WeakMap()));
    const before = own.get(block);
    if (before !== undefined) return before;
    const result = compute(block, headings);
    own.set(block, result);
    return result;
  };
}
