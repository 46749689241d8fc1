/** "412 of 18,300 checkouts (3.2 %)": the percentage is not what the two numbers give. */
import { oncePerPart } from '../document/parts';
import { shareOf } from '../document/arithmetic';
import { KINDS, type Quantity } from '../document/model';
import { message } from './message';
import type { Finding, Rule } from './rule';
import { decimalsOf, writeNumber } from './writtenNumber';

/** What may stand between a count and its percentage. */
const BETWEEN =
  /^[\s"')\]]{0,3}(?:[(,;=:–—/|-]|or|i\.e\.|about|around|roughly|approximately|~|≈|\s){0,6}[\s(]{0,3}$/i;
/** So far off by rounding alone. */
const SLIP = 0.1;

const rule: Rule = {
  metadata: {
    id: 'percentage-mismatch',
    family: 'consistency',
    summary: 'A percentage is not what its numbers give.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check: ({ document }) => mismatches(document),
};
export default rule;

const mismatches = oncePerPart(({ quantities, source }) =>
  quantities.flatMap((one, i): Finding[] => {
    const next = quantities[i + 1];
    if (next === undefined || !BETWEEN.test(source.slice(one.range.end, next.range.start))) return [];
    if (isPart(one) && isPlainShare(next)) return compare(one, next);
    if (isPlainShare(one) && isPart(next)) return compare(next, one);
    return [];
  }),
);

function isPart({ kind, of, min, max, none }: Quantity): boolean {
  return kind === 'count' && of !== null && min === max && !none;
}

function isPlainShare({ kind, of, min, max, bound }: Quantity): boolean {
  return kind === 'share' && of === null && min === max && bound === null;
}

function compare(part: Quantity, share: Quantity): Finding[] {
  const exact = shareOf(part.min, part.of ?? 0);
  if (exact === null) return [];
  const decimals = decimalsOf(share.text);
  const unit = 10 ** -decimals;
  const percent = exact * 100;
  const stated = share.min * 100;
  const tolerance = share.approximate || part.approximate ? Math.max(unit, percent * 0.15) : unit;
  // One unit of the last digit: some round, some cut off.
  if (Math.abs(stated - percent) < tolerance * 1.001) return [];
  const computed = writeNumber(percent, {
    like: share.text,
    decimals: Math.max(decimals, percent < 1 ? 2 : 0),
  });
  const slip = Math.abs(stated - percent) <= SLIP * percent;
  const digits = digitsIn(share);
  return [
    {
      range: share.range,
      message: message(
        '{part} of {whole} is {computed} %, not {stated} %. Readers who check one number stop believing the others. Correct the one that is wrong.',
        { part: part.min, whole: part.of ?? 0, computed, stated: share.text.slice(digits.from, digits.to) },
      ),
      related: [{ range: part.range, message: message('The numbers.') }],
      fixes: [
        {
          title: message('Write {computed} %', { computed }),
          kind: slip ? 'safe' : 'rewrite',
          preferred: true,
          edits: [
            {
              range: { start: share.range.start + digits.from, end: share.range.start + digits.to },
              newText: computed,
            },
          ],
        },
      ],
    },
  ];
}

const DIGITS = /\d{1,12}(?:[.,]\d{1,9})?/;

/** Where the number stands in the quantity's words. */
function digitsIn({ text }: Quantity): { readonly from: number; readonly to: number } {
  const match = DIGITS.exec(text);
  const from = match?.index ?? 0;
  return { from, to: from + (match?.[0].length ?? text.length) };
}
