/** Service level objectives that the document states: "99.9 % of checkouts succeed over 30 days". */
import type { ReadingContext } from '../context';
import type { SloFact, SloStatement } from '../model';
import { proseFact, sectionFact } from './sectionFact';
import { type Statement, statementsOf, statementsThat } from './statements';

const SHARE = /(?<![\d.,])(\d{2,3}(?:[.,]\d{1,5})?)[  ]?%/g;
const OBJECTIVE_WORDS =
  /\b(?:SLOs?|SLAs?|service[ -]level|objective|availability target|uptime target|availability objective)\b/i;
/** A share of requests that is to be good, stated as a norm. */
const GOOD_SHARE =
  /^ {0,3}of (?:all |the |our )?[\w -]{2,40} (?:succeed|complete|are served|must|should|respond|return|finish|within|under|in less than|in under|faster than|below)\b/i;
/** A share of the budget is spent, not promised. */
const OF_BUDGET =
  /^ {0,3}(?:of|from)?(?: (?:the|our|its|this|a|all))?(?: [\w-]{1,20}){0,3} (?:error[ -])?budget\b/i;
const MEASURED =
  /\b(?:dropped to|fell to|down to|was at|measured|reached|stood at|actual(?:ly)?|decreased to)[ \t]{1,3}$/i;
const DAYS = /\b(\d{1,3})[ -]?(days?|d|weeks?|w|months?|hours?)\b/i;
const NAMED_WINDOWS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:month|monthly|per month)\b/i, 30],
  [/\b(?:quarter|quarterly)\b/i, 90],
  [/\b(?:week|weekly)\b/i, 7],
  [/\b(?:year|yearly|annual|annually)\b/i, 365],
  [/\b(?:day|daily)\b/i, 1],
];
const UNIT_DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, h: 1 / 24 };

/** The objectives of the document, in order. */
export function drawSlo(context: ReadingContext): SloFact | null {
  const labelled = sectionFact(context, 'slo');
  if (labelled === null) {
    const [first] = stating(context);
    return first === undefined
      ? null
      : { ...proseFact(context, first), statements: objectivesOf(stating(context)) };
  }
  const own = new Set(labelled.statements);
  const others = objectivesOf(stating(context).filter((statement) => !own.has(statement)));
  const all = statementsOf(context).filter((statement) => own.has(statement));
  const inside = all.flatMap((statement) => objectivesIn(statement, { labelled: true }));
  return {
    ...labelled.fact,
    statements: [...others, ...inside].sort((a, b) => a.range.start - b.range.start),
  };
}

const stating = statementsThat((statement) => objectivesIn(statement, { labelled: false }).length > 0);

function objectivesOf(statements: readonly Statement[]): SloStatement[] {
  return statements.flatMap((statement) => objectivesIn(statement, { labelled: false }));
}

function objectivesIn({ prose }: Statement, { labelled }: { labelled: boolean }): SloStatement[] {
  const { text } = prose;
  if (!text.includes('%')) return [];
  return [...text.matchAll(SHARE)].flatMap((match): SloStatement[] => {
    const objective = Number((Number((match[1] as string).replace(',', '.')) / 100).toFixed(9));
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 120);
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (objective < 0.5 || objective > 1 || OF_BUDGET.test(after) || MEASURED.test(before)) return [];
    const named = OBJECTIVE_WORDS.test(before) || OBJECTIVE_WORDS.test(after.slice(0, 60));
    if (!named && !(GOOD_SHARE.test(after) && (labelled || NORM.test(text))) && !labelled) return [];
    const start = prose.start + match.index;
    return [
      {
        text: match[0].trim(),
        range: { start, end: prose.start + end },
        objective,
        windowDays: windowIn(after) ?? windowIn(before),
      },
    ];
  });
}
const NORM = /\b(?:SLO|SLA|objective|target|must|should|promise|over (?:a )?(?:rolling )?\d{1,3})\b/i;

/** The window in days that words name, or `null`. */
function windowIn(words: string): number | null {
  const counted = DAYS.exec(words);
  if (counted !== null) {
    const days = UNIT_DAYS[(counted[2] ?? 'd').charAt(0).toLowerCase()] ?? 1;
    return Number(counted[1]) * days;
  }
  return NAMED_WINDOWS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
