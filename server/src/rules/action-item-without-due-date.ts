/** Action items without a day by which they are done. */
import { KINDS } from '../document/model';
import { type ActionField, fieldFixes } from './actionField';
import { lacking } from './actionList';
import { message } from './message';
import type { Rule } from './rule';

const DUE: ActionField = {
  title: message('Set the due date'),
  columns: new Set(['due', 'due date', 'deadline', 'eta', 'target', 'target date', 'by when', 'when']),
  cell: '${1:YYYY-MM-DD}',
  inline: ' (due: ${1:YYYY-MM-DD})',
};

const rule: Rule = {
  metadata: {
    id: 'action-item-without-due-date',
    family: 'action-items',
    summary: 'An action item says no day by which it is done.',
    severity: { draft: 'hint', review: 'information', final: 'warning' },
    kinds: KINDS,
    english: false,
  },
  check: (context) =>
    lacking(context.document, {
      has: ({ due }) => due !== null,
      each: message('This has no due date. Without one it waits behind everything that has: set a day.'),
      most: '{count} of {all} open action items have no due date. Without one they wait behind everything that has: set a day for each.',
      fixesFor: (item) => fieldFixes(item, context, DUE),
    }),
};
export default rule;
