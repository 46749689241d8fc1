/** Steps of the plan that nobody has, where others have somebody. */
import type { Text } from '../document/text';
import { overlaps, within } from '../document/text';
import { message } from './message';
import type { Finding, Rule, RuleContext } from './rule';

const DONE = /\b(?:done|completed?|finished|already|was|were|has been|have been)\b|✅|✔|~~|\[x\]/i;
/** A short name behind a dash or in brackets at the end: "— Ana", "(payments team)". */
const NAMED_AT_END =
  /(?:[—–-]\s{1,4}|\(|: )@?[\p{Lu}@][\p{L}\w.-]{1,30}(?: [\p{L}\w.-]{1,30}){0,2}\)?[.\s]{0,4}$/u;

/** What stands before an owner; nothing, where the step begins with them. */
const NAMES_OWNER = /(?:^|[—–:(@[|]|\bby|\bowner|\s-)[\s*_]{0,6}$/i;

const rule: Rule = {
  metadata: {
    id: 'plan-step-without-owner',
    family: 'decision',
    summary: 'A step of the plan has no owner, though others have.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: ['halt'],
    english: false,
  },
  check(context) {
    const mitigation = context.document.facts.mitigation;
    if (mitigation === undefined || mitigation.answer !== 'stated' || mitigation.steps.length < 2) return [];
    const { steps, owner } = mitigation;
    // An owner outside the steps owns the plan.
    if (owner !== null && !steps.some(({ range }) => overlaps(range, owner.range))) return [];
    const open = steps.filter((step) => !isOwned(step, context));
    if (open.length === steps.length) return [];
    return open
      .filter(({ text }) => !DONE.test(text))
      .map(({ range }): Finding => ({
        range,
        message: message('Nobody has this step, though others have somebody. Name one person for it.'),
        fixes: [
          {
            title: message('Name the owner'),
            kind: 'fill-in',
            preferred: true,
            edits: [{ range: { start: range.end, end: range.end }, newText: ' — @${1:name}' }],
          },
        ],
      }));
  },
};
export default rule;

/** Somebody who is named as its owner; a person or team inside the sentence is only part of what is to be done. */
function isOwned({ range, text }: Text, { document, source }: RuleContext): boolean {
  const named = within(document.people, range).some(
    (person) =>
      person.form === 'handle' || NAMES_OWNER.test(source.slice(range.start, person.range.start).slice(-40)),
  );
  return named || NAMED_AT_END.test(text.slice(-80));
}
