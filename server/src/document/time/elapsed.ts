/** Reads times that count from the start of the incident: `T+5m`, `+10 minutes`, `[+1 hrs]`. */
import { ELAPSED_UNITS } from './timeWords';
import type { Token } from './timeTokens';

/** `T+5m`, `T + 1h30m`, `T0`, and at the head of a line `+10 minutes`, `+00:12`. */
export function readElapsed(
  tokens: readonly Token[],
  i: number,
  { leads }: { readonly leads: boolean },
): { elapsed: number; next: number } | null {
  const token = tokens[i] as Token;
  let at = i;
  if (token.text === 'T' || token.text === 't') {
    if (token.glued && tokens[i - 1]?.kind !== 'sign') return null;
    if (leads && tokens[i + 1]?.text === '0' && tokens[i + 1]?.glued) return { elapsed: 0, next: i + 2 };
    at++;
  } else if (!leads || token.text !== '+') return null;
  const sign = tokens[at]?.text;
  if (sign !== '+' && !(at > i && (sign === '-' || sign === '−'))) return null;
  const size = readSpan(tokens, at + 1);
  if (size === null) return at > i && tokens[at + 1]?.text === '0' ? { elapsed: 0, next: at + 2 } : null;
  return { elapsed: sign === '+' ? size.seconds : -size.seconds, next: size.next };
}

/** `5m`, `1h30m`, `6.5 hrs`, `00:12`, `2 business days`, in seconds. */
function readSpan(tokens: readonly Token[], from: number): { seconds: number; next: number } | null {
  const [first, colon, second] = tokens.slice(from, from + 3);
  if (first?.kind !== 'number' || first.text.length > 6) return null;
  if (colon?.text === ':' && second?.kind === 'number' && second.text.length === 2) {
    const third = tokens[from + 3]?.text === ':' ? tokens[from + 4] : undefined;
    if (third?.kind === 'number')
      return {
        seconds: Number(first.text) * 3600 + Number(second.text) * 60 + Number(third.text),
        next: from + 5,
      };
    return { seconds: Number(first.text) * 3600 + Number(second.text) * 60, next: from + 3 };
  }
  let seconds = 0;
  let next = from;
  for (let parts = 0; parts < 4; parts++) {
    const part = readCount(tokens, next);
    if (part === null) break;
    seconds += part.seconds;
    next = part.next;
  }
  return next === from ? null : { seconds, next };
}

function readCount(tokens: readonly Token[], from: number): { seconds: number; next: number } | null {
  const number = tokens[from];
  if (number?.kind !== 'number' || number.text.length > 6 || number.opensLine) return null;
  let at = from + 1;
  let count = Number(number.text);
  const [point, fraction] = tokens.slice(at, at + 2);
  if (point?.text === '.' && point.glued && fraction?.kind === 'number' && fraction.text.length <= 3) {
    count = Number(`${number.text}.${fraction.text}`);
    at += 2;
  }
  if (tokens[at]?.text.toLowerCase() === 'business') at++;
  const unit = ELAPSED_UNITS.get(tokens[at]?.text.toLowerCase() ?? '');
  return unit === undefined ? null : { seconds: Math.round(count * unit), next: at + 1 };
}
