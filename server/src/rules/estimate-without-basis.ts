/** Estimates of the extent that nobody can check: "about 1,200 users". */
import { sectionAt } from '../document/context';
import { KINDS, type Quantity } from '../document/model';
import { contains, type Range } from '../document/text';
import { extentStatements, statementAround } from './impactProse';
import { message } from './message';
import type { Finding, Rule } from './rule';

/** Where a number comes from. */
const BASIS =
  /\b(?:from|based on|basis|according to|accord(?:ing|s)|per|source|measured|counted|logs?|logged|metrics?|dashboards?|graphs?|grafana|prometheus|datadog|kibana|quer(?:y|ied|ies)|reported|reports?|records?|statistics|analytics|monitor(?:ing|ed)?|telemetry|traces?|estimated (?:from|by|using)|calculated|computed|extrapolated|assuming|sampled?|survey|tickets?|audit|sum|average[ds]?|on average|typical(?:ly)?|usual(?:ly)?|normal(?:ly)?|peak)\b/i;
const COUNTED: ReadonlySet<Quantity['kind']> = new Set(['count', 'share', 'money']);

const rule: Rule = {
  metadata: {
    id: 'estimate-without-basis',
    family: 'impact',
    summary: 'An estimate of the impact does not say what it is based on.',
    severity: 'hint',
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const statements = extentStatements(document);
    const estimates = (document.facts.impact?.quantities ?? []).filter(
      ({ approximate, kind, none }) => approximate && !none && COUNTED.has(kind),
    );
    return firstOfEach(estimates, document.sections).flatMap((estimate): Finding[] => {
      const statement = statementAround(statements, estimate.range);
      if (statement === undefined) return [];
      const section = document.sections[sectionAt(document.sections, statement.range)];
      const around = statements.filter(
        ({ range }) => section !== undefined && contains(section.range, range),
      );
      if (around.some(({ words }) => BASIS.test(words))) return [];
      const end = estimate.range.end;
      return [
        {
          range: estimate.range,
          message: message(
            '“{words}” is an estimate, and nothing says what it is based on, so nobody can check or refine it. Name the log, query or assumption behind it.',
            { words: estimate.text },
          ),
          fixes: [
            {
              title: message('Say what it is based on'),
              kind: 'fill-in',
              preferred: true,
              edits: [
                { range: { start: end, end }, newText: ' (estimated from ${1:log, query or assumption})' },
              ],
            },
          ],
        },
      ];
    });
  },
};
export default rule;

/** One estimate a section speaks for the others in it. */
function firstOfEach(
  estimates: readonly Quantity[],
  sections: readonly { readonly name: string | null; readonly range: Range }[],
): Quantity[] {
  const seen = new Set<number>();
  return estimates.filter(({ range }) => {
    const at = sections.findLastIndex((section) => contains(section.range, range));
    return !seen.has(at) && seen.add(at).size > 0;
  });
}
