/** Numbers as a document writes them, so that a computed one looks like its neighbours. */

const FRACTION = /\d[.,](\d{1,2}|\d{4,9})(?!\d)|\d\.(\d{3})(?!\d)/;
const COMMA_FRACTION = /\d,\d{1,2}(?!\d)/;

/** How many digits a written number has behind its decimal mark: 1 for "2.3 %", 0 for "1,240". */
export function decimalsOf(written: string): number {
  const match = FRACTION.exec(written);
  return (match?.[1] ?? match?.[2] ?? '').length;
}

/** The number with so many decimals, and the decimal mark of its model. */
export function writeNumber(
  value: number,
  { like, decimals }: { readonly like: string; readonly decimals: number },
): string {
  const written = value.toFixed(decimals);
  return COMMA_FRACTION.test(like) ? written.replace('.', ',') : written;
}
