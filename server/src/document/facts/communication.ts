/** Who hears when: the cadence of updates, the next one, the meeting. */
import type { ReadingContext } from '../context';
import type { CommunicationFact, Instant, Quantity } from '../model';
import { type Text, within } from '../text';
import { textOf } from '../visibleText';
import { fieldIn } from './labelledField';
import { proseFact, sectionFact } from './sectionFact';
import { type Statement, statementsThat } from './statements';

const EVERY = /\b(?:every|each|once every|once per|at least every)[ \t]{0,4}$/i;
const REGULAR =
  /\b(?:every|each|once an?|once per|an update (?:an?|per)) (hour|half[ -]hour|day|morning|evening|week|minute)\b|\b(hourly|daily|weekly)\b/i;
const SECONDS: Readonly<Record<string, number>> = {
  minute: 60,
  'half hour': 1800,
  'half-hour': 1800,
  hour: 3600,
  hourly: 3600,
  day: 86_400,
  morning: 86_400,
  evening: 86_400,
  daily: 86_400,
  week: 604_800,
  weekly: 604_800,
};
const ABOUT_UPDATES =
  /\b(?:updates?|report|cadence|post(?:s|ed)?|status|communicat\w{1,6}|announce\w{0,5}|brief(?:ing|ed)?|checkpoint|sync)\b/i;
const NEXT_UPDATE =
  /\bnext (?:update|report|status(?: update)?|briefing|checkpoint|sync|communication|message)\b|\bupdate (?:by|at|due)\b/i;
const MEETING_LABEL =
  /^(?:meeting|review meeting|postmortem meeting|post-mortem meeting|follow-?up meeting|call|bridge|conference bridge|war room|next meeting|go\/no-go meeting|decision meeting)$/i;
const MEETING = /\b(?:meeting|conference call|bridge|war room|review call|go\/no-go call|stand-?up)\b/i;
/** Behind the word for a meeting: when it is. */
const MEETS = /\b(?:at|on|is|scheduled|planned|\d{1,2}:\d{2})\b/i;
/** How far behind, in characters. */
const MEETING_REACH = 80;

/** What the document says about who is told what, and when. */
export function drawCommunication(context: ReadingContext): CommunicationFact | null {
  const labelled = sectionFact(context, 'communication');
  const inside = labelled?.statements ?? [];
  const updates = nextUpdates(context);
  const cadence =
    firstOf(inside, (s) => cadenceIn(s, context)) ?? firstOf(plans(context), (s) => cadenceIn(s, context));
  const nextUpdate = firstOf(updates, (statement) => instantBehind(statement, context));
  const meeting = fieldIn(inside, MEETING_LABEL) ?? firstOf(inside, meetingIn);
  const fact =
    labelled?.fact ??
    baseOf(context, updates[0] ?? plans(context).find((s) => cadenceIn(s, context) !== null));
  return fact === null ? null : { ...fact, cadence, nextUpdate, meeting };
}

const nextUpdates = statementsThat(({ text, quoted }) => !quoted && NEXT_UPDATE.test(text));
const plans = statementsThat(isPlan);

function baseOf(context: ReadingContext, statement: Statement | undefined) {
  return statement === undefined ? null : proseFact(context, statement);
}

const PROMISE =
  /\b(?:next update|updates? (?:will|every|follow|are|is|to)|we (?:will|['’]ll) (?:post|send|update|report|communicate|share)|update cadence|cadence)\b/i;
/** Outside its section a cadence must be one of updates, not of a cron job. */
function isPlan({ text, quoted }: Statement): boolean {
  return !quoted && PROMISE.test(text);
}

function firstOf<T>(statements: readonly Statement[], find: (statement: Statement) => T | null): T | null {
  for (const statement of statements) {
    const found = find(statement);
    if (found !== null) return found;
  }
  return null;
}

function cadenceIn({ prose, range, text }: Statement, context: ReadingContext): Quantity | null {
  if (!ABOUT_UPDATES.test(text)) return null;
  for (const quantity of within(context.quantities, range)) {
    const before = prose.text.slice(0, quantity.range.start - prose.start);
    if (quantity.kind === 'duration' && (EVERY.test(before) || STARTS_EVERY.test(quantity.text)))
      return quantity;
  }
  const match = REGULAR.exec(prose.text);
  const seconds = SECONDS[(match?.[1] ?? match?.[2] ?? '').toLowerCase()];
  if (match === null || seconds === undefined) return null;
  const start = prose.start + match.index;
  return {
    text: match[0],
    range: { start, end: start + match[0].length },
    kind: 'duration',
    min: seconds,
    max: seconds,
    unit: 's',
    counts: null,
    of: null,
    approximate: false,
    bound: null,
    none: false,
  };
}
const STARTS_EVERY = /^every\b/i;

function instantBehind({ prose, range }: Statement, context: ReadingContext): Instant | null {
  const words = NEXT_UPDATE.exec(prose.text);
  const from = range.start + (words?.index ?? 0);
  return within(context.instants, { start: from, end: range.end })[0] ?? null;
}

function meetingIn({ prose, text }: Statement): Text | null {
  const meeting = MEETING.exec(text);
  if (meeting === null) return null;
  const from = meeting.index + meeting[0].length;
  const [clause = ''] = text.slice(from, from + MEETING_REACH).split('.');
  return MEETS.test(clause) ? textOf(prose) : null;
}
