/** Durations that need more than amount and unit: "1h 35m", "an hour and a half", "half a day", "PT1H30M". */
import { readAmount } from './amount';
import { readTime } from './measure';
import type { Token } from './tokens';
import { TIME_UNITS } from './units';

export interface TimeSpan {
  readonly seconds: number;
  readonly unit: string;
  /** Index of the first token behind it. */
  readonly next: number;
}

const SKIPPED = new Set([',', 'and', '&']);

/** Goes on behind "1 hour": smaller units are added, "and a half" too. */
export function continueSpan(tokens: readonly Token[], span: TimeSpan): TimeSpan {
  let current = span;
  for (;;) {
    const last = TIME_UNITS.get(current.unit.toLowerCase()) ?? 0;
    let at = current.next;
    while (at < current.next + 2 && SKIPPED.has(tokens[at]?.lower ?? '')) at++;
    if (tokens[at]?.lower === 'a' && tokens[at + 1]?.lower === 'half' && at > current.next)
      return { ...current, seconds: current.seconds + last / 2, next: at + 2 };
    const amount = readAmount(tokens, at, { money: false });
    if (amount === null) return current;
    const minutes = tokens[at] as Token;
    if (
      current.unit === 'h' &&
      minutes.glued &&
      /^\d\d$/.test(minutes.text) &&
      tokens[at + 1]?.glued !== true
    )
      return { ...current, seconds: current.seconds + amount.value * 60, next: at + 1 };
    const unit = readTime(tokens, amount.next, { hyphenated: false });
    if (unit === null || unit.factor >= last || amount.value * unit.factor >= 2 * last) return current;
    current = { seconds: current.seconds + amount.value * unit.factor, unit: unit.unit, next: unit.next };
  }
}

/** "an hour", "a day", "half an hour", "a quarter of an hour", "a full day": no digits at all. */
export function readWordySpan(tokens: readonly Token[], at: number): TimeSpan | null {
  const word = tokens[at]?.lower;
  if (word === 'half') {
    const unit = wordyUnit(tokens, isArticle(tokens[at + 1]) ? at + 2 : at + 1);
    return unit === null || !isArticle(tokens[at + 1]) ? null : { ...unit, seconds: unit.seconds / 2 };
  }
  if (word === 'quarter' && tokens[at + 1]?.lower === 'of' && isArticle(tokens[at + 2])) {
    const unit = wordyUnit(tokens, at + 3);
    return unit === null ? null : { ...unit, seconds: unit.seconds / 4 };
  }
  if (!isArticle(tokens[at])) return null;
  const half = tokens[at + 1]?.lower === 'half' ? 1 : 0;
  const hyphen = half > 0 && tokens[at + 2]?.text === '-' ? 1 : 0;
  const unit = wordyUnit(tokens, at + 1 + half + hyphen);
  if (unit === null) return null;
  if (half > 0) return { ...unit, seconds: unit.seconds / 2 };
  return isFrequency(tokens, at) ? null : continueSpan(tokens, unit);
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an';
}

const FULL = new Set(['full', 'whole', 'single']);
/** "a second attempt" and "a minute amount" are no spans. */
const WORDY_UNITS = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

function wordyUnit(tokens: readonly Token[], at: number): TimeSpan | null {
  const unitAt = FULL.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const token = tokens[unitAt];
  if (token?.kind !== 'word' || !WORDY_UNITS.has(token.lower)) return null;
  return { seconds: TIME_UNITS.get(token.lower) ?? 0, unit: token.text, next: unitAt + 1 };
}

/** "twice a day", "30 requests an hour". */
function isFrequency(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    (/^(?:once|twice|times|per)$/.test(before.lower) || tokens[at - 2]?.kind === 'number')
  );
}

const ISO_DURATION = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;

/** `PT1H30M` as seconds; `null` for anything else. */
export function readIsoDuration(text: string): number | null {
  const match = ISO_DURATION.exec(text);
  if (match === null || !/\d/.test(text)) return null;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return (days ?? 0) * 86400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

const CLOCK_DURATION = /^\D{0,2}(\d{1,3}):(\d{2})(?::(\d{2}))?(?: ?(?:h|hrs|hours|hh:mm(?::ss)?))?\.?$/;

/** The value of a duration field, "01:35" (hours and minutes) or "1:35:00", as seconds; `null` for anything else. */
export function readFieldDuration(text: string): number | null {
  const match = CLOCK_DURATION.exec(text.trim());
  if (match === null) return readIsoDuration(text.trim());
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
