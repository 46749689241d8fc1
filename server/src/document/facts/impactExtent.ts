/** Tells whether a quantity is the extent of the incident's effect. Every sign has a weight; their sum decides. */
import type { Quantity } from '../model';
import { oncePerPart } from '../parts';
import {
  AFFECTED_THINGS,
  COUNTED_BY_TIMES,
  MACHINES,
  TAKES_TIME,
  TELLING_BACK,
  EFFECT_WORDS,
  EXTENT_SECTIONS,
  HYPOTHETICAL_WORDS,
  OTHER_SECTIONS,
  OUTAGE_WORDS,
  POLICY_WORDS,
  STORY_SECTIONS,
  WHEN_WORDS,
} from './impactWords';
import { isOneOf, quantitiesInContext, type QuantityInContext } from './quantityContext';

interface Sign {
  readonly weight: number;
  readonly holds: (quantity: QuantityInContext) => boolean;
}

const THRESHOLD = 4;
/** A zero in digits says none only of what can be harmed: "0 to add" is a plan. */
const ZERO = /^0\b/;

const SIGNS: readonly Sign[] = [
  { weight: 4, holds: (q) => q.quantity.none && (!ZERO.test(q.quantity.text) || countsHarm(q)) },
  { weight: 2, holds: (q) => !q.quantity.none && countsHarm(q) },
  {
    weight: -2,
    holds: (q) => q.quantity.kind === 'count' && !q.quantity.none && !countsHarm(q),
  },
  { weight: -2, holds: ({ quantity }) => isOneMachine(quantity) },
  { weight: 1, holds: ({ quantity }) => quantity.kind === 'money' || quantity.kind === 'share' },
  { weight: 2, holds: (q) => !isTime(q.quantity) && !q.quantity.none && hasEffect(q) },
  { weight: 3, holds: (q) => isTime(q.quantity) && tellsOutage(q) },
  { weight: 1, holds: (q) => isTime(q.quantity) && saysHowLong(q) },
  { weight: 3, holds: (q) => isTime(q.quantity) && takesUsersTime(q) },
  { weight: 2, holds: (q) => isTime(q.quantity) && isTimeToResolve(q) },
  { weight: 2, holds: ({ statement }) => statement.names.some((name) => EXTENT_SECTIONS.has(name)) },
  { weight: 1, holds: ({ statement }) => STORY_SECTIONS.has(statement.names[0] ?? 'title') },
  { weight: -2, holds: (q) => !q.quantity.none && OTHER_SECTIONS.has(q.statement.names[0] ?? '') },
  { weight: 1, holds: (q) => !q.quantity.none && TELLING_BACK.has(q.statement.names[0] ?? '') },
  { weight: -4, holds: ({ statement }) => statement.names.includes('actionItems') },
  { weight: -2, holds: (q) => isHypothetical(q) },
  { weight: -2, holds: (q) => !q.quantity.none && some(q.near, POLICY_WORDS) },
  { weight: -3, holds: (q) => isTime(q.quantity) && saysWhen(q) && !isTimeToResolve(q) },
  { weight: -4, holds: (q) => isTime(q.quantity) && isPause(q) },
];

/** Whether the quantity tells the extent of the effect on users, service, data or money. */
export function isExtent(quantity: QuantityInContext): boolean {
  return weigh(quantity) >= THRESHOLD;
}

/** Whether the quantity tells how long the incident or its effect lasted. */
export function isIncidentDuration(q: QuantityInContext): boolean {
  return q.quantity.kind === 'duration' && isExtent(q);
}

/** The quantities of a document that tell the extent of its incident, in document order. */
export const extentQuantities = oncePerPart((part) => quantitiesInContext(part).filter(isExtent));

function weigh(quantity: QuantityInContext): number {
  return SIGNS.reduce((sum, sign) => (sign.holds(quantity) ? sum + sign.weight : sum), 0);
}

function some(list: readonly string[], table: ReadonlySet<string>): boolean {
  return list.some((word) => table.has(word));
}

function isTime({ kind }: Quantity): boolean {
  return kind === 'duration' || kind === 'latency';
}

function countsHarm(q: QuantityInContext): boolean {
  return countsAffected(q.quantity) || countsTimes(q) || isLabelled(q);
}

/** A bare number whose label says what it counts: "| Users affected | 1,240 |". */
function isLabelled({ quantity, label }: QuantityInContext): boolean {
  return quantity.counts === null && label.some((word) => isOneOf(AFFECTED_THINGS, word));
}

function countsAffected({ counts }: Quantity): boolean {
  return counts !== null && isOneOf(AFFECTED_THINGS, headOf(counts));
}

function headOf(counts: string): string {
  return counts.toLowerCase().split(/[\s-]/).at(-1) ?? '';
}

function countsTimes({ quantity, clause }: QuantityInContext): boolean {
  return quantity.counts === 'times' && some(clause, COUNTED_BY_TIMES);
}

function isOneMachine({ max, counts }: Quantity): boolean {
  return max === 1 && counts !== null && isOneOf(MACHINES, headOf(counts));
}

function hasEffect({ clause }: QuantityInContext): boolean {
  return some(clause, EFFECT_WORDS) || saysCouldNot(clause);
}

function saysCouldNot(clause: readonly string[]): boolean {
  return clause.some((word, i) => (word === 'could' || word === 'can') && clause[i + 1] === 'not');
}

/** "would affect 40 users"; but "could not" and "may have lost" tell what happened. Durations to come count too. */
function isHypothetical({ near, quantity, clause }: QuantityInContext): boolean {
  if (isTime(quantity) && clause.some((word, i) => word === 'will' && clause[i + 1] !== 'have')) return true;
  return near.some(
    (word, i) => HYPOTHETICAL_WORDS.has(word) && near[i + 1] !== 'not' && near[i + 1] !== 'have',
  );
}

/** "for 47 minutes, jobs failed"; "down for 47 minutes"; "47 minutes of downtime". */
function tellsOutage(q: QuantityInContext): boolean {
  return (
    some(q.clause, OUTAGE_WORDS) ||
    (hasEffect(q) && q.before.some((word) => word === 'for' || word === 'period'))
  );
}

const HOW_LONG = new Set(
  'for time lasted lasting of duration took takes downtime outage recovery resolution resolved restored recovered'.split(
    ' ',
  ),
);

/** Behind one of these "47 minutes after …" is a length all the same. */
const LASTING = new Set('for lasted lasting duration took takes'.split(' '));

function saysHowLong({ before, behind }: QuantityInContext): boolean {
  return some(before, HOW_LONG) || some(behind.slice(0, 2), OUTAGE_WORDS);
}

/** "requests begin to take 10 seconds". */
function takesUsersTime({ before, clause, statement }: QuantityInContext): boolean {
  return (
    before.some((word) => /^(?:take|takes|took|taking)$/.test(word)) &&
    clause.some((word) => isOneOf(TAKES_TIME, word)) &&
    statement.names.some((name) => EXTENT_SECTIONS.has(name) || STORY_SECTIONS.has(name))
  );
}

const RESOLVED =
  /^(?:patched|contained|resolved|restored|recovered|mitigated|resolution|recovery|mitigate|resolve|recover|restore|back|detected|stopped|notice|detect)$/;

/** "resolved within 20 minutes", "took three weeks to notice", "time to recovery: 84 minutes", "total exposure time: 2h". */
function isTimeToResolve({ before, behind, clause }: QuantityInContext): boolean {
  if (before.some((word) => RESOLVED.test(word)) || behind.slice(0, 2).some((word) => RESOLVED.test(word)))
    return true;
  return clause.includes('time') && (before.includes('total') || clause.some((word) => RESOLVED.test(word)));
}

/** "waited 5 minutes to see whether it holds", "with 24 h notice": what responders allow, not what users bear. */
function isPause({ before, behind, clause }: QuantityInContext): boolean {
  if (behind[0] === 'notice' || behind[0] === 'warning') return true;
  return /^wait(?:ed|ing)?$/.test(before.at(-1) ?? '') && clause.some((word) => CHECKING.has(word));
}

const CHECKING = new Set('check confirm verify see ensure sure observe monitor whether'.split(' '));

/** "two hours later", "within 24 hours", "older than a year", "in the last 10 months". */
function saysWhen({ before, behind }: QuantityInContext): boolean {
  return (
    (some(behind.slice(0, 1), WHEN_WORDS) && !some(before, LASTING)) ||
    before.some((word) => /^(?:within|last|past|every|previous)$/.test(word))
  );
}
