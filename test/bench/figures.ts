/** Figures of a measurement: shares, medians, ratios, and how they are written. */

/** The value below which a share of the values lies; not a number where there are no values. */
export function at(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? NaN;
}

export function median(values: readonly number[]): number {
  return at(values, 0.5);
}

/** The median of what is there; `null` where nothing is. */
export function medianOf(values: readonly (number | null | undefined)[]): number | null {
  const present = values.filter(
    (value): value is number => typeof value === 'number' && !Number.isNaN(value),
  );
  return present.length === 0 ? null : median(present);
}

/** Two significant digits for small numbers, whole ones for large; a dash for what was not measured. */
export function written(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (value >= 10) return value.toFixed(0);
  return value >= 1 ? value.toFixed(1) : value.toFixed(2);
}

/** How many times the second fits into the first. */
export function ratio(one: number | null | undefined, other: number | null | undefined): number | null {
  if (typeof one !== 'number' || typeof other !== 'number' || !(other > 0)) return null;
  return one / other;
}

/** A Markdown table. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
