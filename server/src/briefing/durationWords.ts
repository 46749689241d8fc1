/** Seconds → "1 h 12 min". */

const STEPS = [
  { unit: 'd', seconds: 86_400 },
  { unit: 'h', seconds: 3_600 },
  { unit: 'min', seconds: 60 },
  { unit: 's', seconds: 1 },
] as const;

/** A duration in its two largest units; exact where it is a whole number of the smaller one. */
export function inWords(seconds: number): string {
  const first = STEPS.findIndex((step) => seconds >= step.seconds);
  if (first < 0) return '0 min';
  let rest = Math.round(seconds);
  return STEPS.slice(first, first + 2)
    .map(({ unit, seconds: length }) => {
      const count = Math.floor(rest / length);
      rest -= count * length;
      return count === 0 ? '' : `${count} ${unit}`;
    })
    .filter((words) => words !== '')
    .join(' ');
}
