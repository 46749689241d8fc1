/** Tokens, keys and passwords in the text. */
import { KINDS } from '../document/model';
import { message } from './message';
import { privatePlaces } from './privatePlaces';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'leaked-secret',
    family: 'privacy',
    summary: 'A token, key or password stands in the document.',
    severity: { draft: 'warning', review: 'error', final: 'error' },
    kinds: KINDS,
    english: false,
  },
  check: (context) =>
    privatePlaces(context)
      .filter(({ kind }) => kind === 'secret')
      .map(({ what, range }) => ({
        range,
        message: message(
          'This looks like {what}. Whoever reads the document, now or in its history, can use it: revoke it first, then take it out.',
          { what },
        ),
        fixes: [
          {
            title: message('Take it out'),
            kind: 'rewrite',
            preferred: true,
            edits: [{ range, newText: '[removed]' }],
          },
        ],
      })),
};
export default rule;
