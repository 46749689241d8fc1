/** What it does to whom, in numbers; how severe that is; which objective is at stake. */
import type { Quantity, QuantityKind } from '../../document/model';
import { within } from '../../document/text';
import { message } from '../../rules/message';
import type { Statement } from '../briefing';
import { inWords } from '../durationWords';
import type { Passage } from '../passages';
import type { PartMaker, Telling } from '../telling';

const MOST = { brief: 4, full: 8 };

export const impact: PartMaker = {
  id: 'impact',
  heading: () => message('Impact'),
  make: (telling) => [
    ...severity(telling),
    ...effects(telling),
    ...worstCase(telling),
    ...objective(telling),
  ],
};

function effects(telling: Telling): Statement[] {
  const { document, passages, profile } = telling;
  const fact = document.facts.impact;
  if (fact === undefined)
    return [
      telling.gap(
        'impact',
        message('Not stated: what this does to users. Add who is affected, how, and how many.'),
      ),
    ];
  const own = passages.of('impact');
  const words = own.length > 0 ? inNumbersFirst(own, telling, MOST[profile.depth]) : [fact];
  const statements: Statement[] = telling.tell(words, { id: 'impact', most: MOST[profile.depth] });
  if (fact.answer === 'stated' && !fact.quantified)
    statements.push(
      telling.gap(
        'impact.quantified',
        message('Not stated: how many users or requests are affected. Add a number, a range or a share.'),
      ),
    );
  return statements;
}

/** What carries a number is told first where not all can be told; the order stays the author's. */
function inNumbersFirst(passages: readonly Passage[], { document }: Telling, most: number): Passage[] {
  if (passages.length <= most) return [...passages];
  const ranked = passages
    .map((passage) => ({ passage, weight: weightOf(within(document.quantities, passage.range)) }))
    .sort((a, b) => b.weight - a.weight);
  const kept = new Set(ranked.slice(0, most).map(({ passage }) => passage));
  return passages.filter((passage) => kept.has(passage));
}

/** Counts, shares, money and an explicit "none" say more about an impact than times do. */
function weightOf(quantities: readonly Quantity[]): number {
  if (quantities.some(({ kind, none }) => none || EXTENT.has(kind))) return 2;
  return quantities.length > 0 ? 1 : 0;
}

const EXTENT: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['count', 'share', 'ratio', 'money']);

function worstCase(telling: Telling): Statement[] {
  const { passages, document } = telling;
  if (document.kind !== 'halt') return [];
  const own = passages.of('worstCase');
  const fact = document.facts['worstCase'];
  if (fact === undefined)
    return [
      telling.gap(
        'worstCase',
        message(
          'Not stated: what happens in the worst case if this ships. Add a number, or who finds out by when.',
        ),
      ),
    ];
  return telling.tell(own.length > 0 ? own : [fact], {
    id: 'worst-case',
    frame: message('Worst case: {text}'),
    most: 1,
  });
}

/** Why this severity; the level itself stands in the header. */
function severity(telling: Telling): Statement[] {
  if (telling.profile.depth === 'brief') return [];
  const own = telling.passages.of('severity').filter(({ text }) => text.includes(' '));
  return telling.tell(own, { id: 'severity', frame: message('Severity: {text}'), most: 1 });
}

function objective(telling: Telling): Statement[] {
  const { passages, profile, document } = telling;
  const own = passages.of('slo');
  const fact = document.facts.slo;
  if (own.length === 0 && (fact === undefined || document.kind !== 'halt')) return [];
  return [
    ...telling.tell(own.length > 0 ? own : fact === undefined ? [] : [fact], {
      id: 'objective',
      frame: message('Objective at stake: {text}'),
      most: 1,
    }),
    ...(profile.depth === 'full'
      ? [...telling.tell(own.slice(1), { id: 'objective.effect', most: 1 }), ...budget(telling)]
      : []),
  ];
}

const SECONDS_A_DAY = 86_400;

/** Error budget = (1 − objective) × window, as time of full outage. */
function budget(telling: Telling): Statement[] {
  const [statement] = telling.document.facts.slo?.statements ?? [];
  if (statement === undefined || statement.windowDays === null) return [];
  const { objective, windowDays: days, text, range } = statement;
  const allowed = inWords((1 - objective) * days * SECONDS_A_DAY);
  return [
    telling.compute(
      'objective.budget',
      message('The objective allows {allowed} of full outage', { allowed }),
      message('(1 − {objective}) × {days} days = {allowed}', { objective: text, days, allowed }),
      [range],
    ),
  ];
}
