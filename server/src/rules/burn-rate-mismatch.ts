/** Burn rates that do not follow from what is stated beside them. */
import {
  budgetBurned,
  burnRate,
  formatSeconds,
  formatShare,
  grouped,
  type Objective,
  secondsToExhaust,
} from '../document/arithmetic';
import { type Statement, statementsThat } from '../document/facts/statements';
import { type IncidentDocument, KINDS, type Quantity } from '../document/model';
import { contains, type Range, within } from '../document/text';
import { type Message, message } from './message';
import type { Finding, Rule } from './rule';
import { objectiveOf } from './statedObjective';

/** The rate, in the first group that is there. */
const RATE =
  /\bburn(?:s|ed|ing|t)?[- ]?rate (?:of |is |was |at |reached |= ?|: ?)?(?:about |around |roughly |~)?(\d{1,5}(?:\.\d{1,3})?)(?:[x×]| times)?|\bburn(?:s|ed|ing|t)? (?:the |its |our |through )?(?:\w{1,12} )?(?:error )?budget (?:at )?(?:about |around |roughly |~)?(\d{1,5}(?:\.\d{1,3})?) ?(?:[x×]|times)/i;
const EXHAUSTED = /\b(?:gone|exhausted?|used up|spent|empty|burned|burnt|run out|runs out)\b/i;
/** A share of the budget itself. */
const OF_BUDGET = /^ {0,2}(?:of|from) (?:\w{1,20} ){0,4}budget\b|^ {0,2}budget\b/i;
const REACH = 60;

interface Claims {
  readonly rate: number;
  readonly range: Range;
  readonly decimals: number;
  readonly objective: Objective;
}

const rule: Rule = {
  metadata: {
    id: 'burn-rate-mismatch',
    family: 'consistency',
    summary: 'A burn rate, the errors behind it and what it uses up do not fit together.',
    severity: 'warning',
    kinds: KINDS,
    english: true,
  },
  check: ({ document }) =>
    rates(document).flatMap((statement): Finding[] => {
      const match = RATE.exec(statement.prose.text);
      const written = match?.[1] ?? match?.[2];
      const objective = objectiveOf(document, statement);
      if (match === null || written === undefined || objective === null) return [];
      const start = statement.prose.start + match.index + match[0].lastIndexOf(written);
      const claims: Claims = {
        rate: Number(written),
        range: { start, end: start + written.length },
        decimals: (written.split('.')[1] ?? '').length,
        objective,
      };
      return [
        ...fromErrors(document, statement, claims),
        ...toTheEnd(document, statement, claims),
        ...ofBudget(document, statement, claims),
      ].slice(0, 1);
    }),
};
export default rule;

const rates = statementsThat(({ quoted, prose }) => !quoted && RATE.test(prose.text));

/** Error ratio ÷ (1 − objective) is the burn rate. */
function fromErrors(
  document: IncidentDocument,
  statement: Statement,
  { rate, range, decimals, objective }: Claims,
): Finding[] {
  const errors = sharesIn(document, statement).filter((share) => !isOfBudget(statement, share));
  const [one] = errors;
  const computed = one === undefined || errors.length > 1 ? null : burnRate(one.min, objective);
  if (one === undefined || computed === null || isNear(rate, computed, 10 ** -decimals)) return [];
  const right = grouped(Number(computed.toPrecision(3)));
  return [
    findingOf(
      range,
      right,
      message(
        '{share} errors against {objective} burn {right} times as fast as planned, not {rate} times: {share} ÷ (100 % − {objective}). Correct the one that is wrong.',
        {
          share: percentOf(one),
          objective: formatShare(objective.objective),
          right,
          rate,
        },
      ),
      one,
    ),
  ];
}

/** Window ÷ burn rate is the time until the budget is gone. */
function toTheEnd(document: IncidentDocument, statement: Statement, { rate, objective }: Claims): Finding[] {
  const seconds = secondsToExhaust(rate, objective);
  const time = durationsIn(document, statement, objective).find(({ range }) => {
    const at = range.start - statement.prose.start;
    return EXHAUSTED.test(statement.prose.text.slice(Math.max(0, at - REACH), at));
  });
  if (seconds === null || time === undefined || isNear(time.max, seconds, time.max * 0.06)) return [];
  const right = formatSeconds(seconds);
  return [
    findingOf(
      time.range,
      right,
      message(
        'At {rate} times, a budget of {days} days is gone in {right}, not {stated}: {days} days ÷ {rate}. Correct the one that is wrong.',
        {
          rate,
          days: objective.windowDays,
          right,
          stated: time.text,
        },
      ),
    ),
  ];
}

/** Burn rate × time ÷ window is the part of the budget that is used. */
function ofBudget(document: IncidentDocument, statement: Statement, { rate, objective }: Claims): Finding[] {
  const shares = sharesIn(document, statement).filter((share) => isOfBudget(statement, share));
  const times = durationsIn(document, statement, objective);
  const [share] = shares;
  const [time] = times;
  if (share === undefined || time === undefined || shares.length > 1 || times.length > 1) return [];
  const used = budgetBurned({ rate, seconds: time.max }, objective);
  if (isNear(share.max, used, Math.max(0.005, used * 0.06))) return [];
  const right = formatShare(used);
  return [
    findingOf(
      { start: share.range.start, end: share.range.start + share.text.indexOf('%') + 1 },
      right,
      message(
        '{rate} times for {time} uses {right} of a budget of {days} days, not {stated}: {rate} × {time} ÷ {days} days. Correct the one that is wrong.',
        {
          rate,
          time: time.text,
          right,
          days: objective.windowDays,
          stated: percentOf(share),
        },
      ),
    ),
  ];
}

function sharesIn(document: IncidentDocument, { range }: Statement): Quantity[] {
  const objectives = document.facts.slo?.statements ?? [];
  return within(document.quantities, range).filter(
    (quantity) => quantity.kind === 'share' && !objectives.some((one) => contains(quantity.range, one.range)),
  );
}

function durationsIn(
  document: IncidentDocument,
  { range }: Statement,
  { windowDays }: Objective,
): Quantity[] {
  return within(document.quantities, range).filter(
    ({ kind, max }) => kind === 'duration' && Math.abs(max - windowDays * 86_400) > 1,
  );
}

function isOfBudget({ prose }: Statement, { range, text }: Quantity): boolean {
  const percent = range.start - prose.start + text.indexOf('%') + 1;
  return OF_BUDGET.test(prose.text.slice(percent, percent + REACH));
}

/** "2.3 % of requests" without what it is of. */
function percentOf({ text }: Quantity): string {
  return `${text.slice(0, text.indexOf('%')).trimEnd()} %`;
}

function isNear(stated: number, computed: number, slack: number): boolean {
  return Math.abs(stated - computed) <= Math.max(slack, computed * 0.06) * 1.001;
}

function findingOf(range: Range, right: string, words: Message, other?: Quantity): Finding {
  return {
    range,
    message: words,
    ...(other === undefined ? {} : { related: [{ range: other.range, message: message('The errors.') }] }),
    fixes: [
      {
        title: message('Write {right}', { right }),
        kind: 'rewrite',
        preferred: true,
        edits: [{ range, newText: right }],
      },
    ],
  };
}
