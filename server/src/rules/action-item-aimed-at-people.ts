/** Action items that ask people to do better. */
import { KINDS } from '../document/model';
import { pendingItems } from './actionList';
import { AIMED_AT_PEOPLE } from './actionWords';
import { message } from './message';
import { phraseAt, tokensOf } from './narration';
import type { Finding, Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'action-item-aimed-at-people',
    family: 'action-items',
    summary: 'An action item asks people to be more careful.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: KINDS,
    english: true,
  },
  check: ({ document, source }) =>
    pendingItems(document).flatMap(({ textRange: { start, end } }): Finding[] => {
      const tokens = tokensOf({ start, text: source.slice(start, end) });
      for (let at = 0; at < tokens.length; at++) {
        const first = tokens[at];
        const last = tokens[at + phraseAt(tokens, at, AIMED_AT_PEOPLE) - 1];
        if (first === undefined || last === undefined || last.range.start < first.range.start) continue;
        const range = { start: first.range.start, end: last.range.end };
        return [
          {
            range,
            group: 'blame',
            message: message(
              '“{words}” asks people to err less, which helps until the next busy day. Change what made the error easy: a check, a default, a limit, a test.',
              { words: source.slice(range.start, range.end) },
            ),
          },
        ];
      }
      return [];
    }),
};
export default rule;
