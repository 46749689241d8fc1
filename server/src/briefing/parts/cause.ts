/** Why it happened, as far as it is known, and how sure the author is. */
import { message } from '../../rules/message';
import type { Statement } from '../briefing';
import type { PartMaker, Telling } from '../telling';
import { proofOf } from './reproduction';

const MOST = { brief: 2, full: 5 };

/** The proof is for those who can follow it. */
const EVIDENCE = /^(?:evidence|proof|see|details?)\b/i;

export const cause: PartMaker = {
  id: 'cause',
  heading: ({ kind }) => (kind === 'halt' ? message('Cause so far') : message('Cause')),
  make: (telling) => {
    const { document, passages, profile } = telling;
    const fact = document.facts.rootCause;
    if (fact === undefined)
      return [
        telling.gap(
          'rootCause',
          document.kind === 'halt'
            ? message('Not stated: the cause. Add what is known so far, or who finds out by when.')
            : message('Not stated: the cause. Add what made this possible, and how you know.'),
        ),
      ];
    const own = passages
      .of('rootCause')
      .filter(({ text }) => profile.depth === 'full' || !EVIDENCE.test(text));
    const words = own.length > 0 ? own : [fact];
    const statements: Statement[] = telling.tell(words, {
      id: 'cause',
      most: MOST[profile.depth],
    });
    statements.push(...field(telling, 'trigger', 'Trigger: {text}'));
    if (profile.depth === 'full' || document.kind !== 'halt')
      statements.push(...field(telling, 'escape', 'Why it was not caught earlier: {text}'));
    const proof = profile.parts.includes('reproduction') ? [] : proofOf(telling);
    return !telling.isHeldBack(words)
      ? [...statements, ...proof]
      : [
          ...statements,
          ...proof,
          telling.gap(
            'rootCause.plain',
            message(
              'The cause is told for engineers only. Add a sentence in plain words, or its terms to the glossary.',
            ),
          ),
        ];
  },
};

function field(telling: Telling, name: 'trigger' | 'escape', frame: string): Statement[] {
  const own = telling.passages.of(name);
  const fact = telling.document.facts[name] ?? telling.document.facts.rootCause?.[name];
  return telling.tell(own.length > 0 ? own : fact === undefined || fact === null ? [] : [fact], {
    id: name,
    frame: message(frame),
    most: 1,
  });
}
