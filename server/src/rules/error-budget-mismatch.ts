/** An error budget that is not what the objective allows: "99.9 % over 28 days, a budget of 43 minutes". */
import { errorBudget, formatSeconds, formatShare, SECONDS_A_DAY } from '../document/arithmetic';
import { type Statement, statementsThat } from '../document/facts/statements';
import { type IncidentDocument, KINDS, type Quantity } from '../document/model';
import { within } from '../document/text';
import { message } from './message';
import type { Finding, Rule } from './rule';
import { objectiveOf } from './statedObjective';

/** The whole budget is stated so; what was used or is left is something else. */
const BUDGET_BEFORE =
  /\b(?:error )?budget(?: \([^)]{0,30}\))?(?:,? (?:of|is|was|being|equals|allows(?: for)?|amounts to|comes to|gives|means|stands at|for [\w .%-]{1,40} is)|:| =|  ?→)(?: (?:about|around|roughly|only|just|approximately|~))? {0,2}$/i;
const BUDGET_BEHIND =
  /^ {0,2}(?:of )?(?:(?:monthly|quarterly|allowed|total|full|whole) )?(?:error )?budget\b/i;
const USED =
  /\b(?:used|spent|consumed|burn(?:ed|t|s|ing)?|left|remain(?:s|ing)?|lost|gone|over|exceeded|exhausted|of (?:the|its|our|this) (?:\w{1,12} ){0,3}(?:error )?budget)\b/i;
const REACH = 60;
/** Days. */
const SHORTEST_WINDOW = 7;

const rule: Rule = {
  metadata: {
    id: 'error-budget-mismatch',
    family: 'consistency',
    summary: 'A stated error budget is not what its objective allows.',
    severity: 'warning',
    kinds: KINDS,
    english: true,
  },
  check: ({ document }) => budgets(document).flatMap((statement) => inStatement(document, statement)),
};
export default rule;

const budgets = statementsThat(({ quoted, text }) => !quoted && /budget/i.test(text));

function inStatement(document: IncidentDocument, statement: Statement): Finding[] {
  const objective = objectiveOf(document, statement);
  if (objective === null) return [];
  const budget = errorBudget(objective);
  return within(document.quantities, statement.range)
    .filter(
      (quantity) => quantity.kind === 'duration' && !isWindow(quantity) && statesBudget(statement, quantity),
    )
    .filter((quantity) => !isCloseTo(quantity, budget))
    .map((quantity): Finding => {
      const written = formatSeconds(budget);
      return {
        range: quantity.range,
        message: message(
          '{objective} over {days} days allows {budget}, not {stated}: (100 % − {objective}) × {days} days. Correct the one that is wrong.',
          {
            objective: formatShare(objective.objective),
            days: objective.windowDays,
            budget: written,
            stated: quantity.text,
          },
        ),
        fixes: [
          {
            title: message('Write {budget}', { budget: written }),
            kind: 'rewrite',
            preferred: true,
            edits: [{ range: quantity.range, newText: written }],
          },
        ],
      };
    });
}

function statesBudget({ prose }: Statement, { range }: Quantity): boolean {
  const from = range.start - prose.start;
  const before = prose.text.slice(Math.max(0, from - REACH), from);
  const behind = prose.text.slice(range.end - prose.start, range.end - prose.start + REACH);
  if (USED.test(before.slice(-30))) return false;
  return BUDGET_BEFORE.test(before) || BUDGET_BEHIND.test(behind);
}

/** "The budget of 30 days" names the window, not the budget. */
function isWindow({ max }: Quantity): boolean {
  return max >= SHORTEST_WINDOW * SECONDS_A_DAY && max % SECONDS_A_DAY === 0;
}

/** Within what rounding to the last written digit, or to whole minutes, does. */
function isCloseTo({ min, max, text, approximate, unit }: Quantity, budget: number): boolean {
  const size = UNIT_SECONDS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  const decimals = /\d\.(\d{1,4})/.exec(text)?.[1]?.length ?? 0;
  const slack = Math.max(size * 10 ** -decimals, approximate ? budget * 0.15 : 0) * 1.001;
  return budget >= min - slack && budget <= max + slack;
}

const UNIT_SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^h/i, 3_600],
  [/^(?:min|m)/i, 60],
  [/^d/i, 86_400],
];
