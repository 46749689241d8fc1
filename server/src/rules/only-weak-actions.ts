/** Follow-up work that changes nothing but what people know. */
import { KINDS } from '../document/model';
import { listedItems, placeOfList } from './actionList';
import { STRONG, WEAK } from './actionWords';
import { message } from './message';
import type { Rule } from './rule';

/** One item may be all there is to do. */
const FEWEST = 2;

const rule: Rule = {
  metadata: {
    id: 'only-weak-actions',
    family: 'action-items',
    summary: 'Every action item trains, documents or reminds; none changes the system.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const items = listedItems(document);
    if (items.length < FEWEST || !items.every(({ text }) => WEAK.test(text) && !STRONG.test(text))) return [];
    return [
      {
        range: placeOfList(document, items),
        message: message(
          'All {count} action items help only as long as somebody thinks of them. Add one that changes the system: an automatic check, a safe default, a limit.',
          { count: items.length },
        ),
      },
    ];
  },
};
export default rule;
