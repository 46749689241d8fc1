/** Causes that no action item takes up. */
import { unaddressed } from './unaddressed';
import { message } from './message';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'cause-without-action',
    family: 'causes',
    summary: 'No action item takes up one of several causes.',
    severity: 'off',
    kinds: ['rca', 'review'],
    english: true,
  },
  check({ document }) {
    const cause = document.facts.rootCause;
    // A single cause is told over several sentences; only a list has causes that can be left out one by one.
    if (cause === undefined || cause.origin !== 'section' || cause.causes.length < 2) return [];
    const home = document.sections[cause.section];
    const list = (home?.blocks ?? []).find((block) => block.type === 'list');
    const starts = new Set(
      list?.items.flatMap(({ blocks: [first] }) => (first === undefined ? [] : [first.range.start])) ?? [],
    );
    const listed = cause.causes.filter(({ range, text }) => starts.has(range.start) && !text.includes('?'));
    return unaddressed(document, listed).map(({ range, text }) => ({
      range,
      message: message(
        'No action item seems to take up “{cause}”. What stays as it is comes back: add an action, or say that the risk is accepted.',
        { cause: text.length > 60 ? `${text.slice(0, 57)}…` : text },
      ),
      related: [{ range: document.facts.actionItems?.range ?? range, message: message('The action items') }],
    }));
  },
};
export default rule;
