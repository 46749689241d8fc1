/** Estimates that are one number. */
import type { Source } from '../document/source';
import { message } from './message';
import type { Rule } from './rule';

/** What makes one number an honest estimate: how sure it is, or the other end. */
const SAYS_HOW_SURE =
  /\d ?%|confiden\w{1,4}|\bsure\b|\bcertain\b|±|\bat (?:most|least|best|worst)\b|\bup to\b|\bbest case\b|\bworst case\b|\bbetween\b|\brange\b|\brough(?:ly)?\b|\bplus or minus\b/i;
/** A fixed length that somebody chose, such as a soak. */
const NOT_AN_ESTIMATE =
  /\b(?:soak|bake|window|timeout|every|wait|within|each|interval|retention|deadline)\b/i;

const rule: Rule = {
  metadata: {
    id: 'point-estimate',
    family: 'decision',
    summary: 'The time needed is estimated as one number, without range or confidence.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: ['halt'],
    english: true,
  },
  check({ document, source }) {
    const estimate = document.facts.mitigation?.estimate ?? null;
    if (estimate === null || estimate.min !== estimate.max || estimate.bound !== null) return [];
    const line = lineAround(source, estimate.range.start);
    if (SAYS_HOW_SURE.test(line) || NOT_AN_ESTIMATE.test(line)) return [];
    return [
      {
        range: estimate.range,
        message: message(
          'One number is heard as a promise, and most are optimistic. Give a range, how sure you are, and when a firmer estimate comes.',
        ),
        fixes: [
          {
            title: message('Write a range with its confidence'),
            kind: 'fill-in',
            preferred: true,
            edits: [
              {
                range: estimate.range,
                newText: '${1:least}–${2:most} (${3:80} % sure), next estimate at ${4:15:00 UTC}',
              },
            ],
          },
        ],
      },
    ];
  },
};
export default rule;

function lineAround(source: Source, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end < 0 ? source.length : end).slice(0, 1000);
}
