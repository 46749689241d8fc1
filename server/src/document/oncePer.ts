/** Remembers what is computed from a prose, so that versions of a document share it. */
import { originOf, type Prose } from './block';

/**
 * Computes once for a prose and all its copies at other places. `compute` must not depend on where the prose starts, and
 * nobody may change its result. Forgotten with the prose.
 */
export function oncePerProse<Result extends object | string>(
  compute: (prose: Prose) => Result,
): (prose: Prose) => Result {
  const known = new WeakMap<Prose, Result>();
  return (prose) => {
    const origin = originOf(prose);
    const before = known.get(origin);
    if (before !== undefined) return before;
    const result = compute(origin);
    known.set(origin, result);
    return result;
  };
}
