/** Turns what is told in offsets of a layout into offsets of the text. */
import type { SlicedText } from './slicedText';

/** Values of the author's or of messages: what is called "start" in them is no offset. */
const LEFT_AS_THEY_ARE: ReadonlySet<string> = new Set(['frontMatter', 'values']);

/**
 * Plain data in which every range, and the start of every prose, counts from the start of the text. The front
 * matter stays as it is: it stands in front of the layout's first piece, and holds data of the author's. A copy, unless
 * layout and text are the same.
 */
export function inText<T>(value: T, text: SlicedText): T {
  if (text.bases.every((base, i) => base === text.starts[i])) return value;
  /** Parts of a document are shared: each is copied once. */
  const copies = new Map<object, object>();
  const copy = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null || each instanceof Date) return each;
    const known = copies.get(each);
    if (known !== undefined) return known;
    if (Array.isArray(each)) {
      const list: unknown[] = each.map(copy);
      copies.set(each, list);
      return list;
    }
    const made: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(each))
      made[key] =
        typeof inner === 'number' && (key === 'start' || key === 'end')
          ? text.toText(inner)
          : LEFT_AS_THEY_ARE.has(key)
            ? inner
            : copy(inner);
    copies.set(each, made);
    return made;
  };
  return copy(value) as T;
}
