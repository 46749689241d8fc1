/** Action items whose day has passed. */
import { KINDS } from '../document/model';
import { pendingItems } from './actionList';
import { message } from './message';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'action-item-overdue',
    family: 'action-items',
    summary: 'An open action item is past its due date.',
    severity: 'information',
    kinds: KINDS,
    english: false,
  },
  check({ document, settings }) {
    const today = settings.now?.slice(0, 10);
    if (today === undefined) return [];
    return pendingItems(document).flatMap(({ due }) =>
      typeof due?.date !== 'string' || due.date.slice(0, 10) >= today || due.date.length < 10
        ? []
        : [
            {
              range: due.range,
              message: message(
                'This was due on {date}, and nothing says that it is done. Mark it as done, or set a new day and say why.',
                { date: due.date },
              ),
            },
          ],
    );
  },
};
export default rule;
