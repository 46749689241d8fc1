/** Parts that tell what one or two sections say: cost of delay, workaround, lessons, what is not known, communication. */
import type { Text } from '../../document/text';
import { message, type Message } from '../../rules/message';
import type { Statement } from '../briefing';
import { isPlaceholder } from '../passages';
import { slugOf } from '../slug';
import type { PartMaker, Telling } from '../telling';

export const delay: PartMaker = {
  id: 'delay',
  heading: () => message('What waiting costs'),
  make(telling) {
    if (telling.document.kind !== 'halt') return [];
    return sectionOr(telling, 'delayCost', {
      most: 2,
      gap: message(
        'Not stated: what the delay costs. Add new dates, promises made, and the teams that are affected.',
      ),
    });
  },
};

export const workaround: PartMaker = {
  id: 'workaround',
  heading: () => message('What users can do meanwhile'),
  make(telling) {
    if (telling.document.kind !== 'halt') return [];
    return sectionOr(telling, 'workaround', {
      most: 2,
      gap: message('Not stated: what users can do meanwhile. Add a workaround, or say that there is none.'),
    });
  },
};

export const lessons: PartMaker = {
  id: 'lessons',
  heading: () => message('What we learned'),
  make: (telling) => [
    ...telling.tell(telling.passages.of('wentPoorly'), { id: 'went-wrong', most: 4 }),
    ...telling.tell(telling.passages.of('gotLucky'), { id: 'lucky', most: 2 }),
    ...telling.tell(telling.passages.of('lessons'), { id: 'lesson', most: 4 }),
  ],
};

/** What the author says is not known, and who finds it out. */
export const unknowns: PartMaker = {
  id: 'unknowns',
  heading: () => message('Not known yet'),
  make(telling) {
    const { document, passages } = telling;
    const open = passages.of('openQuestions').filter(({ text }) => !NONE.test(text));
    const unknown = Object.entries(document.facts).flatMap(([name, fact]) =>
      fact?.answer === 'unknown' && fact.section >= 0
        ? [{ name, fact, title: document.sections[fact.section]?.title ?? name }]
        : [],
    );
    return [
      ...telling.tell(open, { id: 'open', most: 5 }),
      ...unknown.flatMap(({ name, fact, title }): readonly Statement[] =>
        isPlaceholder(fact.text)
          ? [
              telling.gap(
                `${name}.unknown`,
                message('{title}: not known yet. Add who finds out, and by when.', { title }),
              ),
            ]
          : telling.tell([fact], {
              id: `unknown.${slugOf(title)}`,
              frame: message('{title}: {text}', { title }),
            }),
      ),
    ];
  },
};

const NONE = /^none\b/i;

export const communication: PartMaker = {
  id: 'communication',
  heading: () => message('What comes next'),
  make(telling) {
    const { document, passages } = telling;
    if (document.kind !== 'halt') return [];
    const { communication: fact, decision } = document.facts;
    const own = passages.of('communication').filter(({ label }) => label === null || !NEXT.test(label));
    const resume = passages.of('resume');
    return [
      ...(fact?.nextUpdate ? [] : [telling.gap('communication.nextUpdate', NO_NEXT_UPDATE)]),
      ...telling.tell(own, { id: 'communication', most: 2 }),
      ...telling.tell(given(fact?.meeting), { id: 'meeting', frame: message('Meeting: {text}') }),
      ...telling.tell(resume.length > 0 ? resume : given(decision?.resume), {
        id: 'resume',
        frame: message('The release goes on when: {text}'),
        most: 1,
      }),
    ];
  },
};

const NO_NEXT_UPDATE = message(
  'Not stated: when the next update comes. Add a time with its zone, and how often after that.',
);

function given(text: Text | null | undefined): Text[] {
  return text === null || text === undefined ? [] : [text];
}

/** A label in front of the next update's time; the header tells it. */
export const NEXT = /^next (?:update|report|status)\b/i;

function sectionOr(
  telling: Telling,
  name: string,
  { most, gap }: { readonly most: number; readonly gap: Message },
): Statement[] {
  const fact = telling.document.facts[name];
  if (fact === undefined) return [telling.gap(name, gap)];
  const own = telling.passages.of(name);
  return telling.tell(own.length > 0 ? own : [fact], {
    id: name.toLowerCase(),
    most: telling.profile.depth === 'full' ? most * 2 : most,
  });
}
