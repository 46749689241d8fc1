/** Percentages of nothing in particular: "5 % were affected". */
import { KINDS } from '../document/model';
import { effectStatements, statementAround } from './impactProse';
import { message } from './message';
import type { Finding, Rule } from './rule';

/** The share of a machine's resource, a setting or a promise needs no whole. */
const NO_PART =
  /\b(?:cpu|memory|ram|disk|heap|load|utili[sz]ation|usage|capacity|full|slo|sla|objective|budget|uptime|availability|packet|canary|rollout|confidence|sure|interval|percentile|discount|slippage|profit|loss(?:es)?|price|value|apr|apy|interest|fees?|threshold|increase[ds]?|decrease[ds]?|faster|slower|drop(?:ped)?|higher|lower|more|less|rate|rates|ratio)\b/i;
/** What the share is of stands in front of it or behind: "% of requests", "requests … 5 %". */
const NAMES_WHOLE = /^\s{0,3}(?:of|in|from|for|on)\b/i;
const PEOPLE_OR_TRAFFIC =
  /\b(?:users?|customers?|accounts?|requests?|orders?|checkouts?|logins?|sessions?|calls?|messages?|e-?mails?|jobs?|builds?|nodes?|validators?|blocks?|transactions?|queries|events?|traffic|devices?|hosts?|pods?|services?|tenants?|records?|rows?|payments?|uploads?|downloads?|launches|pages?|visits?|responses?|deliveries)\b/i;

const rule: Rule = {
  metadata: {
    id: 'percentage-without-base',
    family: 'impact',
    summary: 'A percentage does not say of what.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const statements = effectStatements(document);
    const quantities = document.facts.impact?.quantities ?? [];
    return quantities.flatMap((share): Finding[] => {
      if (share.kind !== 'share' || share.counts !== null || share.of !== null) return [];
      const statement = statementAround(statements, share.range);
      if (statement === undefined || statement.form === 'cell') return [];
      const { text, start } = statement.prose;
      // "412 of 18,300 bookings (2.3 %)" says of what.
      if (
        quantities.some(({ of, range }) => of !== null && range.end > start && range.end <= share.range.start)
      )
        return [];
      if (NO_PART.test(text) || NAMES_WHOLE.test(text.slice(share.range.end - start))) return [];
      if (PEOPLE_OR_TRAFFIC.test(text)) return [];
      return [
        {
          range: share.range,
          message: message(
            '{share} of what? A percentage says little until its whole is known: 5 % of 40 is two. Name it and give both numbers.',
            { share: share.text },
          ),
          fixes: [
            {
              title: message('Say of what'),
              kind: 'fill-in',
              preferred: true,
              edits: [
                {
                  range: { start: share.range.end, end: share.range.end },
                  newText: ' of ${1:what} (${2:how many} of ${3:how many})',
                },
              ],
            },
          ],
        },
      ];
    });
  },
};
export default rule;
