/** Instants as a document writes them. */

/** `2026-03-04 15:40 UTC`. */
export function writeUtc(date: Date): string {
  const iso = date.toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
