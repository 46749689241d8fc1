/** The bottom line: what is asked or decided, and what is broken, in the author's own first sentences. */
import { message } from '../../rules/message';
import type { Statement } from '../briefing';
import { openingOf } from '../passages';
import type { PartMaker, Telling } from '../telling';

/** A summary is the whole story in the author's shortest words; beyond this it is no bottom line any more. */
const MOST_SENTENCES = { brief: 4, full: 5 };

const NEXT_UPDATE = /^next update\b/i;

export const bottomLine: PartMaker = {
  id: 'bottom-line',
  heading: () => message('Bottom line'),
  make: (telling) => [...decision(telling), ...summary(telling)],
};

function decision(telling: Telling): Statement[] {
  const { document, passages } = telling;
  if (document.kind !== 'halt') return [];
  const fact = document.facts.decision;
  if (fact === undefined)
    return [
      telling.gap(
        'decision',
        message(
          'Not stated: what is asked or decided. Add a decision: halt, go, or go in part, and who decides.',
        ),
      ),
    ];
  const words = passages.of('decision').filter(({ label }) => label === null);
  const statements = telling.tell(words.length > 0 ? words.slice(0, 1) : [fact], {
    id: 'decision',
    frame: message('Decision: {text}'),
  });
  return [
    ...statements,
    ...(telling.profile.depth === 'brief'
      ? []
      : telling.tell(passages.labelled('decision', DECIDED_BY), {
          id: 'decision.by',
          frame: message('Decided by: {text}'),
        })),
  ];
}

const DECIDED_BY = /^(?:decided by|decision (?:by|maker|owner)|approved by|approver|decider)\b/i;

function summary(telling: Telling): Statement[] {
  const { document, passages, profile } = telling;
  const fact = document.facts['summary'];
  const own = passages.of('summary');
  const words = own.length > 0 ? own : fact === undefined ? openingOf(document) : [fact];
  if (words.length === 0)
    return [
      telling.gap(
        'summary',
        message(
          'Not stated: what is broken and what it does to users. Add a summary of two to four sentences.',
        ),
      ),
    ];
  const statements = telling.tell(
    words.filter(({ text }) => !NEXT_UPDATE.test(text)),
    { id: 'summary', most: MOST_SENTENCES[profile.depth] },
  );
  return !telling.isHeldBack(words)
    ? statements
    : [
        telling.gap(
          'summary.plain',
          message(
            'The summary needs an engineer to read it. Add a sentence in plain words, or its terms to the glossary.',
          ),
        ),
      ];
}
