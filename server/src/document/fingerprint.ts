/** A short name for a text, the same each time; not for secrets. */

/** FNV-1a, 32 bit (Fowler, Noll, Vo), followed by the length; both in base 36. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}
