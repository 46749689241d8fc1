/** Action items of which nobody can tell when they are done. */
import { type ActionItem, KINDS } from '../document/model';
import { endOfItem } from './actionField';
import { listedItems, pendingItems } from './actionList';
import { ASKING, DELIVERS, OPEN_ENDED, UNBOUNDED } from './actionWords';
import { message } from './message';
import { phraseAt, tokensOf } from './narration';
import type { Finding, Rule, RuleContext } from './rule';

const rule: Rule = {
  metadata: {
    id: 'vague-action-item',
    family: 'action-items',
    summary: 'An action item has a vague verb and nothing that shows when it is done.',
    severity: { draft: 'hint', review: 'information', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check: (context) =>
    listedItems(context.document).length === 0
      ? []
      : pendingItems(context.document).flatMap((item) => findingsOf(item, context)),
};
export default rule;

function findingsOf(item: ActionItem, { source }: RuleContext): Finding[] {
  const { start, end } = item.textRange;
  const text = source.slice(start, end);
  const verb = vagueVerb(text, start);
  if (
    verb === null ||
    item.tracker !== null ||
    isBounded(source.slice(item.range.start, item.range.end), item)
  )
    return [];
  const words = source.slice(verb.start, verb.end);
  const at = item.form === 'row' ? end : endOfItem(item, source);
  return [
    {
      range: verb,
      message:
        verb.kind === 'unbounded'
          ? message(
              '“{words}” has no end: nobody can tell when this is done. Say what will be true then, such as “alert when 5xx exceeds 1 % for 5 minutes”.',
              { words },
            )
          : message(
              '“{words}” has no result: nobody can tell when this is done. Say what comes of it and by when: a decision, a ticket, a test, a document.',
              { words },
            ),
      fixes: [
        {
          title: message('Say when it is done'),
          kind: 'fill-in',
          preferred: true,
          edits: [{ range: { start: at, end: at }, newText: ' (done when: ${1:what can be checked})' }],
        },
      ],
    },
  ];
}

/** Code, a link, a number or a purpose says what is meant. */
function isBounded(source: string, { text, due }: ActionItem): boolean {
  const withoutDate = due === null ? text : text.replace(due.text, '');
  return /`|\]\(/.test(source) || DELIVERS.test(withoutDate);
}

const MOST_ASKING = 5;

function vagueVerb(text: string, start: number) {
  const tokens = tokensOf({ start, text: text.slice(0, 200) });
  for (let at = 0; at <= MOST_ASKING; at++) {
    const kinds = [
      { kind: 'unbounded' as const, length: phraseAt(tokens, at, UNBOUNDED) },
      { kind: 'open-ended' as const, length: phraseAt(tokens, at, OPEN_ENDED) },
    ];
    for (const { kind, length } of kinds) {
      const first = tokens[at];
      const last = tokens[at + length - 1];
      if (length > 0 && first !== undefined && last !== undefined)
        return { kind, start: first.range.start, end: last.range.end };
    }
    if (phraseAt(tokens, at, ASKING) === 0) return null;
  }
  return null;
}
