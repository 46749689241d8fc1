/** How the bug can be seen: exact for engineers, as a piece of evidence for everybody else. */
import type { Fact, ReproductionFact } from '../../document/model';
import type { Text } from '../../document/text';
import { message } from '../../rules/message';
import type { GapStatement, Statement } from '../briefing';
import type { PartMaker, Telling } from '../telling';

const MOST_STEPS = 6;

export const reproduction: PartMaker = {
  id: 'reproduction',
  heading: () => message('How to see it'),
  make(telling) {
    const fact = telling.document.facts.reproduction;
    if (fact === undefined) return absent(telling);
    return [
      ...telling.tell(given(fact.command), { id: 'reproduction.command', frame: message('Run: {text}') }),
      ...telling.tell(fact.steps, { id: 'reproduction.step', most: MOST_STEPS }),
      ...field(telling, 'expected', fact.expected, 'Expected: {text}'),
      ...field(telling, 'actual', fact.actual, 'Actual: {text}'),
      ...rate(telling, fact),
      ...field(telling, 'environment', fact.environment, 'Environment: {text}'),
    ];
  },
};

/** Whether a release's bug can be shown, without the commands. */
export function proofOf(telling: Telling): Statement[] {
  if (telling.document.kind !== 'halt') return [];
  const fact = telling.document.facts.reproduction;
  if (fact === undefined) return absent(telling);
  if (fact.answer !== 'stated')
    return telling.tell([fact], { id: 'reproduction', frame: message('Reproduction: {text}') });
  const rated = rate(telling, fact);
  const shown = fact.command ?? fact.steps[0];
  if (rated.length > 0 || shown === undefined) return rated;
  const working = message('from “{title}”', {
    title: telling.document.sections[fact.section]?.title ?? 'Reproduction',
  });
  return [
    telling.compute('reproduction.shown', message('The bug can be shown at any time'), working, [
      shown.range,
    ]),
  ];
}

function rate(telling: Telling, fact: ReproductionFact): Statement[] {
  const { passages } = telling;
  const own = passages.labelled('reproduction', /\b(?:rate|frequency|how often|reproducib\w{1,6})\b/i);
  return telling.tell(own.length > 0 ? own : given(fact.rate), {
    id: 'reproduction.rate',
    frame: message('Reproduced: {text}'),
    most: 1,
  });
}

function field(
  telling: Telling,
  name: 'expected' | 'actual' | 'environment',
  part: Text | null,
  frame: string,
): Statement[] {
  const own = telling.passages.of(name);
  const fact: Fact | undefined = telling.document.facts[name];
  const words = own.length > 0 ? own : given(part ?? fact ?? null);
  return telling.tell(words, { id: `reproduction.${name}`, frame: message(frame), most: 1 });
}

function given(text: Text | null): Text[] {
  return text === null ? [] : [text];
}

function absent(telling: Telling): GapStatement[] {
  return telling.document.kind === 'review'
    ? []
    : [
        telling.gap(
          'reproduction',
          message(
            'Not stated: how to see the bug. Add the exact steps or a command, with expected and actual result.',
          ),
        ),
      ];
}
