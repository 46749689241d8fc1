/** Action items that are all equally important. */
import { KINDS } from '../document/model';
import { pendingItems, placeOfList } from './actionList';
import { message } from './message';
import type { Rule } from './rule';

const FEWEST = 4;

const rule: Rule = {
  metadata: {
    id: 'equal-priorities',
    family: 'action-items',
    summary: 'All action items have the same priority.',
    severity: 'hint',
    kinds: KINDS,
    english: false,
  },
  check({ document }) {
    const items = pendingItems(document);
    const priorities = items.flatMap(({ priority }) =>
      priority === null ? [] : [priority.text.trim().toLowerCase()],
    );
    const [first = ''] = priorities;
    if (items.length < FEWEST || priorities.length < items.length || new Set(priorities).size > 1) return [];
    return [
      {
        range: placeOfList(document, items),
        message: message(
          'All {count} open action items have the priority {priority}, which ranks none of them. Say which comes first.',
          { count: items.length, priority: first },
        ),
        related: items.flatMap(({ priority }) =>
          priority === null ? [] : [{ range: priority.range, message: message('The same priority.') }],
        ),
      },
    ];
  },
};
export default rule;
