/**
 * The arithmetic of incidents: shares, error budgets, lengths of time, and how they are written. Pure numbers; who uses
 * them says where they come from. Error budgets follow Google's SRE workbook ("Implementing SLOs", "Alerting on SLOs").
 */

export const SECONDS_A_MINUTE = 60;
export const SECONDS_AN_HOUR = 3_600;
export const SECONDS_A_DAY = 86_400;

/** An objective and the window that it holds over. */
export interface Objective {
  /** 0…1: 0.999 for 99.9 %. */
  readonly objective: number;
  readonly windowDays: number;
}

/** Part ÷ whole as 0…1; `null` where the whole is nothing, or less than the part. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 && part >= 0 && part <= whole ? part / whole : null;
}

/** Seconds of full outage that an objective allows: (1 − objective) × window. 99.9 % over 30 days is 2,592 s. */
export function errorBudget({ objective, windowDays }: Objective): number {
  // 1 − 0.999 is 0.00100000000000000089; nobody states an objective to more than nine places.
  return Number((1 - objective).toFixed(9)) * windowDays * SECONDS_A_DAY;
}

/**
 * The part of the error budget that one event used, with even traffic: affected share × duration ÷ budget. 1 is all of
 * it; `null` where the objective leaves no budget.
 */
export function budgetUsed(
  { share, seconds }: { readonly share: number; readonly seconds: number },
  objective: Objective,
): number | null {
  const budget = errorBudget(objective);
  return budget > 0 ? (share * seconds) / budget : null;
}

/** How many times faster than allowed errors come: error ratio ÷ (1 − objective). 1 uses up the budget exactly in its window. */
export function burnRate(errorRatio: number, { objective }: Objective): number | null {
  const allowed = Number((1 - objective).toFixed(9));
  return allowed > 0 ? errorRatio / allowed : null;
}

/** Seconds until a full error budget is gone at a burn rate: window ÷ rate; `null` where nothing burns. */
export function secondsToExhaust(rate: number, { windowDays }: Pick<Objective, 'windowDays'>): number | null {
  return rate > 0 ? (windowDays * SECONDS_A_DAY) / rate : null;
}

/** The part of the error budget that a burn rate uses up in a time: rate × time ÷ window. 14.4 for an hour of 30 days is 2 %. */
export function budgetBurned(
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
  { windowDays }: Pick<Objective, 'windowDays'>,
): number {
  return (rate * seconds) / (windowDays * SECONDS_A_DAY);
}

/** The highest failure rate that `runs` runs without a failure leave possible at 95 % confidence: the rule of three, 3 ÷ n. */
export function highestRate(runs: number): number {
  return 3 / runs;
}

const UNITS: readonly (readonly [number, string])[] = [
  [SECONDS_A_DAY, 'd'],
  [SECONDS_AN_HOUR, 'h'],
  [SECONDS_A_MINUTE, 'min'],
  [1, 's'],
];

/** A length of time in its two largest units: `47 min`, `1 h 5 min`, `43 min 12 s`. Fractions of a second are left out above one. */
export function formatSeconds(seconds: number): string {
  if (seconds < 0) return `−${formatSeconds(-seconds)}`;
  if (seconds > 0 && seconds < 1) return `${significant(seconds * 1000)} ms`;
  let rest = Math.round(seconds);
  const parts: string[] = [];
  for (const [size, unit] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}`);
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  return parts.length === 0 ? '0 s' : parts.join(' ');
}

/** A share as a percentage: `2.3 %`, `0.042 %`, `12.4 %`; above 99 % what counts is how much is lacking: `99.95 %`. */
export function formatShare(share: number): string {
  const percent = share * 100;
  const lacking = 100 - percent;
  if (lacking > 0 && lacking < 1) return `${Number((100 - Number(lacking.toPrecision(2))).toFixed(9))} %`;
  return `${percent >= 10 ? grouped(Number(percent.toFixed(1))) : significant(percent)} %`;
}

/** A number with commas between thousands. */
export function grouped(number: number): string {
  const [whole = '', fraction] = String(number).split('.');
  const digits = whole.replace('-', '');
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${number < 0 ? '−' : ''}${groups.join(',')}${fraction === undefined ? '' : `.${fraction}`}`;
}

function significant(number: number): string {
  return grouped(Number(number.toPrecision(2)));
}
