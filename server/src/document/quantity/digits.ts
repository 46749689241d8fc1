/** Reads a number written in digits, with the thousands and decimal separators of several locales. */

export interface DigitNumber {
  readonly value: number;
  /** Offset behind the last digit. */
  readonly end: number;
  /** The other reading of "1.240": one thousand two hundred and forty. `null` where there is only one. */
  readonly thousands: number | null;
  /** Whether the author wrote separators or a fraction: such a number is no identifier and no year. */
  readonly punctuated: boolean;
}

/** Comma, apostrophes, no-break, narrow no-break, thin and plain space. */
const GROUP_SEPARATORS = new Set([',', "'", '’', '\u00a0', '\u202f', '\u2009', ' ']);
const MAX_DIGITS = 18;

/**
 * Reads the number that starts at `start`, which must be a digit. `null` for what is no single number: versions,
 * addresses, dates, clock times, lists without spaces, and digit runs too long for a quantity; `end` of such a thing is
 * for the caller to find.
 */
export function readDigits(text: string, start: number): DigitNumber | null {
  const first = digitRunEnd(text, start);
  if (first - start > MAX_DIGITS) return null;
  const grouped = readGroups(text, start, first);
  if (grouped !== null) return finish(text, start, grouped.end, grouped.separator);
  const mark = text.charAt(first);
  if ((mark !== '.' && mark !== ',') || !isDigit(text, first + 1))
    return accept(text, start, first, text.slice(start, first), { punctuated: false });
  return readFraction(text, start, first);
}

/** Offset behind the run of digits that starts at `start`. */
export function digitRunEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end++;
  return end;
}

export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/** Groups of three behind one to three digits, all with the same separator; at least two groups where it is a dot. */
function readGroups(
  text: string,
  start: number,
  first: number,
): { readonly end: number; readonly separator: string } | null {
  const separator = text.charAt(first);
  const dotted = separator === '.';
  if (first - start > 3 || text.charAt(start) === '0') return null;
  if (!dotted && !GROUP_SEPARATORS.has(separator)) return null;
  let end = first;
  let groups = 0;
  while (text.charAt(end) === separator && digitRunEnd(text, end + 1) === end + 4) {
    end += 4;
    groups++;
  }
  return groups > (dotted ? 1 : 0) ? { end, separator } : null;
}

/** The fraction behind thousands groups, if there is one. */
function finish(text: string, start: number, end: number, separator: string): DigitNumber | null {
  const whole = text.slice(start, end).replace(/\D/g, '');
  const mark = text.charAt(end);
  const isFraction = (mark === '.' || mark === ',') && mark !== separator && isDigit(text, end + 1);
  if (!isFraction) return accept(text, start, end, whole, { punctuated: true });
  const fractionEnd = digitRunEnd(text, end + 1);
  return accept(text, start, fractionEnd, `${whole}.${text.slice(end + 1, fractionEnd)}`, {
    punctuated: true,
  });
}

function readFraction(text: string, start: number, first: number): DigitNumber | null {
  const end = digitRunEnd(text, first + 1);
  const whole = text.slice(start, first);
  const fraction = text.slice(first + 1, end);
  const number = accept(text, start, end, `${whole}.${fraction}`, { punctuated: true });
  const isAmbiguous =
    text.charAt(first) === '.' && fraction.length === 3 && whole.length <= 3 && whole.charAt(0) !== '0';
  return number !== null && isAmbiguous ? { ...number, thousands: Number(whole + fraction) } : number;
}

function accept(
  text: string,
  start: number,
  end: number,
  digits: string,
  { punctuated }: { readonly punctuated: boolean },
): DigitNumber | null {
  const mark = text.charAt(end);
  const goesOn = (mark === '.' || mark === ',' || mark === ':') && isDigit(text, end + 1);
  if (goesOn || end - start > 2 * MAX_DIGITS) return null;
  return { value: Number(digits), end, thousands: null, punctuated };
}
