/** Next updates at a time that every reader reads in their own zone. */
import { message } from './message';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'next-update-not-absolute',
    family: 'decision',
    summary: 'The next update is promised for a time without a zone.',
    severity: { draft: 'information', review: 'warning', final: 'information' },
    kinds: ['halt'],
    english: false,
  },
  check({ document }) {
    const next = document.facts.communication?.nextUpdate ?? null;
    if (next === null || next.clock === null || next.zoneOrigin !== 'assumed') return [];
    return [
      {
        range: next.range,
        message: message(
          '{time} is another moment for a reader elsewhere. Write the zone, so that everybody waits for the same update.',
          { time: next.text },
        ),
        fixes: [
          {
            title: message('Add the zone'),
            kind: 'fill-in',
            preferred: true,
            edits: [{ range: { start: next.range.end, end: next.range.end }, newText: ' ${1:UTC}' }],
          },
        ],
      },
    ];
  },
};
export default rule;
