/** Causes that are the trigger over again. */
import { KINDS, type Section } from '../document/model';
import { statementsIn, statementsOf } from '../document/facts/statements';
import { foldSpace } from '../document/text';
import { contentWords, sharedBy } from './contentWords';
import { message } from './message';
import type { Rule } from './rule';

const FEWEST_WORDS = 3;
/** Share of the words of both that are the same. */
const SAME = 0.75;

const rule: Rule = {
  metadata: {
    id: 'cause-is-trigger',
    family: 'causes',
    summary: 'The root cause is the trigger over again.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const statements = statementsOf(document);
    const wordsOf = (section: Section): string =>
      foldSpace(
        statementsIn(statements, section.body)
          .map(({ text }) => text)
          .join(' '),
      );
    const cause = document.sections.find(({ name }) => name === 'rootCause');
    const trigger = document.sections.find(({ name }) => name === 'trigger');
    if (cause === undefined || trigger === undefined || document.facts.rootCause?.answer !== 'stated')
      return [];
    if (cause.body.start < trigger.range.end && trigger.range.start < cause.body.end) return [];
    const [a, b] = [contentWords(wordsOf(cause)), contentWords(wordsOf(trigger))];
    const shared = sharedBy(a, b);
    if (shared < FEWEST_WORDS || shared / (a.size + b.size - shared) < SAME) return [];
    return [
      {
        range: cause.titleRange,
        message: message(
          'Cause and trigger say the same. Undoing the trigger ends this incident; the next one comes from the condition that let it do harm: write that condition here.',
        ),
        related: [{ range: trigger.titleRange, message: message('The trigger') }],
      },
    ];
  },
};
export default rule;
