/** By when something is to be done: calendar days, and periods such as "next sprint" and "end of Q3". */
import type { Prose } from '../block';
import type { ReadingContext } from '../context';
import type { DueDate } from '../model';
import { foldSpace, overlaps, type Range, within } from '../text';
import type { TimeMention } from '../timeMention';

/** What stands in front of a date that is a deadline. */
const MARKER =
  /(?:\b(?:due|by|before|until|deadline|eta|target(?:ed|ing)?|scheduled|planned|expected|no later than|not later than)(?: date)?(?: (?:by|on|for|in|is))?)[ \t\n:*_=(]{1,8}(?:the )?(?:(?:end|start|beginning|middle) of )?(?:early |mid[ -]|late )?$/i;

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

/** Periods that name a deadline by themselves. */
const PERIOD =
  /\b(?:end of (?:the |this |next )?(?:day|week|month|quarter|year|sprint|iteration|Q[1-4]|H[12]|20\d{2})(?:,? 20\d{2})?|EO[DWMQY]|(?:in |within |over )?(?:the )?next (?:(?:\d{1,3}|two|three|four|six|few) )?(?:days?|weeks?|months?|quarters?|sprints?|iterations?|year|release)|within (?:the next )?(?:\d{1,3}|one|two|three|four|six|a) (?:working |business )?(?:days?|weeks?|months?|sprints?|quarters?))\b/i;

/** Periods that name a deadline behind a marker, or where nothing else stands. */
const PERIOD_WORDS =
  /^(?:(?:early|mid|late)[ -])?(?:(?:Q[1-4]|H[12])(?:[ /'’-]{1,2}(?:FY)?\d{2,4})?(?: {0,2}[-–—/] {0,2}(?:Q[1-4]|H[12])(?:[ /'’-]{1,2}\d{2,4})?)?|this (?:week|month|quarter|sprint|iteration|year)|tomorrow|today|asap|immediately|(?:next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|20\d{2})(?![\w-])/i;

const MONTH_WORDS = new RegExp(`^(?:${MONTHS})\\.?(?:,? 20\\d{2})?(?![\\w-])`, 'i');

const MARKED =
  /\b(?:due|by|before|until|deadline|eta|target|in|during|for|no later than)[ \t\n:]{1,4}(?:the )?(?:end of |start of )?/gi;

/** The deadline that a prose states, or `null`. */
export function dueIn(prose: Prose, context: ReadingContext): DueDate | null {
  return markedDate(prose, context) ?? period(prose) ?? markedPeriod(prose);
}

/** The deadline that a prose is: the whole of it, but for a marker in front. */
export function dueOf(prose: Prose, context: ReadingContext): DueDate | null {
  const due =
    markedDate(prose, context) ?? firstDate(prose, context) ?? period(prose) ?? bareOrMarkedPeriod(prose);
  if (due === null) return null;
  const before = prose.text.slice(0, due.range.start - prose.start).replace(LEAD, '');
  const after = prose.text.slice(due.range.end - prose.start).replace(TRAIL, '');
  return before.trim() === '' && after.trim() === '' ? due : null;
}

const LEAD =
  /^[ \t*_(]{0,8}(?:(?:due|by|before|until|deadline|eta|target|in|on|for|the|end|of|early|mid|late|approx|date|is)[ \t:.*_]{0,4}){0,6}/i;
const TRAIL = /^[ \t*_.)]{0,8}/;

/** The deadline in a field or column made for it: whatever stands there, and the day where it names one. */
export function dueField(prose: Prose, text: string, range: Range, context: ReadingContext): DueDate {
  const mention = mentionsIn(prose, context).find(namesDay);
  return { text, range, date: mention === undefined ? null : dateOf(mention, context) };
}

function markedDate(prose: Prose, context: ReadingContext): DueDate | null {
  for (const mention of mentionsIn(prose, context)) {
    const before = prose.text.slice(
      Math.max(0, mention.range.start - prose.start - 50),
      mention.range.start - prose.start,
    );
    if (MARKER.test(before)) return dueAt(mention, context);
  }
  return null;
}

function firstDate(prose: Prose, context: ReadingContext): DueDate | null {
  const mention = mentionsIn(prose, context)[0];
  return mention === undefined ? null : dueAt(mention, context);
}

function dueAt(mention: TimeMention, context: ReadingContext): DueDate {
  return { text: mention.text, range: mention.range, date: dateOf(mention, context) };
}

function period(prose: Prose): DueDate | null {
  const match = PERIOD.exec(prose.text);
  return match === null ? null : placed(prose, match.index, match[0]);
}

function markedPeriod(prose: Prose): DueDate | null {
  for (const match of prose.text.matchAll(MARKED)) {
    const at = match.index + match[0].length;
    const words = periodAt(prose.text, at);
    if (words !== '' && !isMerelyIn(match[0], prose.text.slice(at + words.length)))
      return placed(prose, at, words);
  }
  return null;
}

function bareOrMarkedPeriod(prose: Prose): DueDate | null {
  const lead = prose.text.length - prose.text.trimStart().length;
  const words = periodAt(prose.text, lead);
  return words === '' ? markedPeriod(prose) : placed(prose, lead, words);
}

function periodAt(text: string, at: number): string {
  const rest = text.slice(at, at + 60);
  return PERIOD_WORDS.exec(rest)?.[0] ?? MONTH_WORDS.exec(rest)?.[0] ?? '';
}

/** "in March" is a deadline only where a sentence ends with it; elsewhere it tells a story. */
function isMerelyIn(marker: string, rest: string): boolean {
  return WEAK_MARKER.test(marker) && !SENTENCE_END.test(rest);
}
const WEAK_MARKER = /^(?:in|during|for)\b/i;
const SENTENCE_END = /^[ \t*_)\]]{0,6}(?:[.;,]|$)/;

function placed(prose: Prose, index: number, words: string): DueDate {
  const start = prose.start + index;
  return { text: foldSpace(words), range: { start, end: start + words.length }, date: null };
}

function mentionsIn(prose: Prose, context: ReadingContext): TimeMention[] {
  const range = { start: prose.start, end: prose.start + prose.text.length };
  return within(context.times, range).filter((mention) => mention.month !== null || mention.weekday !== null);
}

function namesDay(mention: TimeMention): boolean {
  return mention.month !== null && mention.day !== null;
}

function dateOf(mention: TimeMention, context: ReadingContext): string | null {
  const { year, month, day } = mention;
  if (year !== null && month !== null && day !== null)
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (month === null || day === null) return null;
  const settled = within(context.instants, mention.range).find(({ range }) => overlaps(range, mention.range));
  return settled?.utc?.slice(0, 10) ?? null;
}
