/** Follow-up work that leaves it to people to notice the next time. */
import { listedItems, placeOfList } from './actionList';
import { DETECTS } from './actionWords';
import { message } from './message';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'no-detection-action',
    family: 'action-items',
    summary: 'People had to notice the failure, and no action item makes something notice it.',
    severity: 'hint',
    kinds: ['rca', 'review'],
    english: true,
  },
  check({ document }) {
    const { detection } = document.facts;
    const items = listedItems(document);
    if (detection === undefined || items.length === 0) return [];
    if (detection.source !== 'customer' && detection.source !== 'human') return [];
    if (items.some(({ text, type }) => DETECTS.test(text) || /^detect/i.test(type?.text ?? ''))) return [];
    return [
      {
        range: placeOfList(document, items),
        message:
          detection.source === 'customer'
            ? message(
                'Customers told of the failure, and no action item makes a system tell of it next time. Add an alert or a test that would have, or say why there can be none.',
              )
            : message(
                'Somebody had to notice the failure, and no action item makes a system notice it next time. Add an alert or a test that would have, or say why there can be none.',
              ),
        related: [{ range: detection.range, message: message('This is how it was noticed.') }],
      },
    ];
  },
};
export default rule;
