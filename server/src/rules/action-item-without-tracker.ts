/** Action items that no ticket follows. */
import { type ActionItem, KINDS } from '../document/model';
import { type ActionField, fieldFixes } from './actionField';
import { lacking } from './actionList';
import { message } from './message';
import type { Rule, RuleContext } from './rule';

const TICKET: ActionField = {
  title: message('Add the ticket'),
  columns: new Set([
    'ticket',
    'tracker',
    'issue',
    'tracking',
    'tracking bug',
    'tracking issue',
    'bug',
    'link',
    'jira',
  ]),
  cell: '${1:ticket}',
  inline: ' (ticket: ${1:id or link})',
};

const rule: Rule = {
  metadata: {
    id: 'action-item-without-tracker',
    family: 'action-items',
    summary: 'An action item has no ticket, though trackers are configured.',
    severity: 'information',
    kinds: KINDS,
    english: false,
  },
  check(context) {
    const { document, settings } = context;
    if (settings.trackers.length === 0) return [];
    return lacking(document, {
      has: (item) => item.tracker !== null || isMentioned(item, context),
      each: message('No ticket follows this. What is not in the tracker is forgotten: add its id or link.'),
      most: '{count} of {all} open action items have no ticket. What is not in the tracker is forgotten: add their ids or links.',
      fixesFor: (item) => fieldFixes(item, context, TICKET),
    });
  },
};
export default rule;

/** The letters that a configured pattern begins with: `OPS-` of `OPS-\d+`. */
const LITERAL_START = /^[A-Za-z#_-]{1,20}/;

/** Whether the item holds an id of a configured tracker. The patterns are a team's own and are not run: their literal start will do. */
function isMentioned({ range }: ActionItem, { settings, source }: RuleContext): boolean {
  const text = source.slice(range.start, range.end);
  return settings.trackers.some(({ pattern, url }) => {
    const start = LITERAL_START.exec(pattern.replace(/^\^|^\\b/, ''))?.[0];
    const place = url.split('{id}', 1)[0] ?? url;
    return text.includes(place) || (start !== undefined && holdsId(text, start));
  });
}

function holdsId(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
    if (/^\d/.test(text.slice(at + start.length)) && !/\w$/.test(text.slice(0, at))) return true;
  return false;
}
