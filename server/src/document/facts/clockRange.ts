/** Finds outages told by their two ends: "the site was down from 14:03 to 14:50 UTC". */
import { ORDINARY } from '../quantity/reading';
import { type Token, tokenize } from '../quantity/tokens';
import type { Quantity } from '../model';
import { contains, foldSpace } from '../text';
import { EXPOSURE_WORDS, EXTENT_SECTIONS, OUTAGE_WORDS } from './impactWords';
import type { Statement } from './statements';

const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?(am|pm|z)?$/i;
const JOINERS = new Set(['-', '–', '—', 'to', 'and', 'until', 'till', '->', '→']);
/** Zone, half of the day, day of the week, month and day may stand between the two. */
const MAX_BETWEEN = 9;

/** The from–to ranges of one statement that tell how long the effect lasted; `lead` introduces the list it stands in. */
export function outageRanges(statement: Statement, lead?: Statement): Quantity[] {
  if (statement.names[0] === 'timeline' || statement.form === 'heading') return [];
  const { prose } = statement;
  if (!prose.text.includes(':')) return [];
  const tokens = tokenize(prose);
  if (!tellsOutage(statement, tokens) && !(lead !== undefined && tellsOutage(lead, tokenize(lead.prose))))
    return [];
  const clocks = tokens.flatMap((token, at) => (CLOCK.test(token.text) ? [at] : []));
  return clocks.flatMap((from, i) => {
    const to = clocks[i + 1];
    if (to === undefined || to - from > MAX_BETWEEN) return [];
    if (!tokens.slice(from + 1, to).some(({ lower }) => JOINERS.has(lower))) return [];
    const end = behindZone(tokens, to);
    const range = {
      start: prose.start + (tokens[from] as Token).start,
      end: prose.start + (tokens[end - 1] as Token).end,
    };
    const text = foldSpace(prose.text.slice(range.start - prose.start, range.end - prose.start));
    const seconds = secondsBetween(tokens, from, to);
    return [{ ...ORDINARY, range, text, kind: 'duration', min: seconds, max: seconds, unit: 'from–to' }];
  });
}

/** The from–to ranges of a document that tell how long the effect lasted, with their statements. */
export function outageRangesOf(
  statements: readonly Statement[],
): { quantity: Quantity; statement: Statement }[] {
  let lead: Statement | undefined;
  return statements.flatMap((statement) => {
    const list = lead?.introduces ?? null;
    const introduction = list !== null && contains(list.range, statement.range) ? lead : undefined;
    if (statement.introduces?.type === 'list') lead = statement;
    return outageRanges(statement, introduction).map((quantity) => ({ quantity, statement }));
  });
}

function tellsOutage(statement: Statement, tokens: readonly Token[]): boolean {
  return (
    statement.names.some((name) => EXTENT_SECTIONS.has(name)) ||
    tokens.some(({ lower }) => OUTAGE_WORDS.has(lower) || EXPOSURE_WORDS.has(lower))
  );
}

function behindZone(tokens: readonly Token[], clock: number): number {
  let end = clock + 1;
  while (end < clock + 3 && /^(?:am|pm|utc|gmt|[a-z]{1,4}t)$/i.test(tokens[end]?.text ?? '')) end++;
  return end;
}

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** Between two clock times, the second on the next day where it would go backwards. */
function secondsBetween(tokens: readonly Token[], from: number, to: number): number {
  return (secondOfDay(tokens, to) - secondOfDay(tokens, from) + DAY) % DAY;
}

function secondOfDay(tokens: readonly Token[], at: number): number {
  const match = CLOCK.exec(tokens[at]?.text ?? '');
  const half = (match?.[3] ?? tokens[at + 1]?.text ?? '').toLowerCase();
  const hour = Number(match?.[1] ?? 0);
  const turned = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return turned * 60 * MINUTE + Number(match?.[2] ?? 0) * MINUTE;
}
