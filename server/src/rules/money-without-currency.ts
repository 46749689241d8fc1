/** Amounts of money without a currency: "we lost 40k". */
import { statementsThat } from '../document/facts/statements';
import { KINDS } from '../document/model';
import { message } from './message';
import type { Finding, Rule } from './rule';

/** Words about money, then a bare number that nothing is counted by. */
const BARE_AMOUNT =
  /\b(?:revenue(?: of| loss(?:es)? of| lost)?|lost (?:about |around |roughly |some )?(?:revenue|sales|profit)? ?(?:of )?|cost(?:s|ing)? (?:us|them|the company|customers)|refund(?:s|ed)(?: of)?|damages? of|worth|payouts? of|losses of|turnover of|overcharged(?: by)?)[ \t]{1,3}(?:about |around |roughly |some |over |up to |~ ?)?(\d{1,3}(?:[,.]\d{3}){1,4}(?:\.\d{1,4})?|\d{1,9}(?:\.\d{1,3})?) ?(k|m|mn|million|thousand|grand)?(?=[ \t]{0,3}(?:[.;,)](?!\d)|$|\b(?:in|per|an|a|over|for|and|because|due|during|before|so)\b))/gi;
const TALKS_OF_MONEY =
  /\b(?:revenue|sales|profit|cost|refund|money|payout|turnover|damage|overcharged|loss)/i;

const rule: Rule = {
  metadata: {
    id: 'money-without-currency',
    family: 'impact',
    summary: 'An amount of money has no currency.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check: ({ document }) =>
    amounts(document).flatMap(({ prose }): Finding[] => {
      return [...prose.text.matchAll(BARE_AMOUNT)].flatMap((match): Finding[] => {
        const amount = `${match[1] ?? ''}${match[2] === undefined ? '' : match[0].slice(match[0].indexOf(match[1] ?? '') + (match[1] ?? '').length)}`;
        const at = prose.start + match.index + match[0].length - amount.length;
        const range = { start: at, end: at + amount.length };
        const counted = document.quantities.some(
          (quantity) =>
            quantity.range.start < range.end &&
            range.start < quantity.range.end &&
            (quantity.kind !== 'count' || quantity.counts !== null),
        );
        if (counted) return [];
        return [
          {
            range,
            message: message(
              '{amount} of which currency? Without it the amount can’t be compared or added up. Name the currency and what the amount is based on.',
              { amount },
            ),
            fixes: [
              {
                title: message('Add the currency'),
                kind: 'fill-in',
                preferred: true,
                edits: [{ range: { start: at, end: at }, newText: '${1:USD} ' }],
              },
            ],
          },
        ];
      });
    }),
};
export default rule;

const amounts = statementsThat(
  ({ prose, quoted }) => !quoted && TALKS_OF_MONEY.test(prose.text) && prose.text.search(BARE_AMOUNT) >= 0,
);
