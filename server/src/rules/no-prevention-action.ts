/** Follow-up work of stated types, none of which keeps it from happening again. */
import { KINDS } from '../document/model';
import { listedItems, placeOfList } from './actionList';
import { message } from './message';
import type { Rule } from './rule';

const PREVENTS = /prevent|correct|fix|repair|eliminat|remediat/i;
const FEWEST = 2;

const rule: Rule = {
  metadata: {
    id: 'no-prevention-action',
    family: 'action-items',
    summary: 'All action items have a type, and none is to prevent.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const items = listedItems(document);
    const types = items.flatMap(({ type }) => (type === null ? [] : [type.text]));
    if (items.length < FEWEST || types.length < items.length || types.some((type) => PREVENTS.test(type)))
      return [];
    return [
      {
        range: placeOfList(document, items),
        message: message(
          'None of the {count} action items is to prevent: the same may happen again, only shorter or sooner noticed. Add one that takes the cause away, or say that the risk is accepted.',
          { count: items.length },
        ),
      },
    ];
  },
};
export default rule;
