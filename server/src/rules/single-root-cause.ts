/** One root cause, where a house asks for contributing factors. */
import { KINDS } from '../document/model';
import { message } from './message';
import type { Rule } from './rule';

const SINGULAR = /^(?:the )?root cause(?: analysis)?$/i;

const rule: Rule = {
  metadata: {
    id: 'single-root-cause',
    family: 'causes',
    summary: 'The document looks for one root cause instead of contributing factors.',
    severity: 'off',
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const cause = document.facts.rootCause;
    return document.sections
      .filter(({ form, title, name }) => form === 'heading' && name === 'rootCause' && SINGULAR.test(title))
      .filter(() => (cause?.causes.length ?? 0) <= 1)
      .slice(0, 1)
      .map(({ titleRange }) => ({
        range: titleRange,
        message: message(
          'One root cause hides the other conditions that had to come together, each of which could have stopped this. List the contributing factors.',
        ),
        fixes: [
          {
            title: message('Write “Contributing factors”'),
            kind: 'rewrite' as const,
            preferred: true as const,
            edits: [{ range: titleRange, newText: 'Contributing factors' }],
          },
        ],
      }));
  },
};
export default rule;
