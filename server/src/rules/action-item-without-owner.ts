/** Action items that nobody owns. */
import { KINDS } from '../document/model';
import { type ActionField, fieldFixes } from './actionField';
import { lacking } from './actionList';
import { message } from './message';
import type { Rule } from './rule';

const OWNER: ActionField = {
  title: message('Name the owner'),
  columns: new Set([
    'owner',
    'owners',
    'who',
    'assignee',
    'assigned to',
    'dri',
    'responsible',
    'action owner',
  ]),
  cell: '${1:@name}',
  inline: ' (owner: ${1:@name})',
};

const rule: Rule = {
  metadata: {
    id: 'action-item-without-owner',
    family: 'action-items',
    summary: 'An action item names nobody who does it.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: false,
  },
  check: (context) =>
    lacking(context.document, {
      has: ({ owner }) => owner !== null,
      each: message('Nobody owns this. What belongs to everybody is done by nobody: name one person.'),
      most: '{count} of {all} open action items have no owner. What belongs to everybody is done by nobody: name one person for each.',
      fixesFor: (item) => fieldFixes(item, context, OWNER),
    }),
};
export default rule;
