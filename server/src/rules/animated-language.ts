/** Words that excite. */
import { KINDS } from '../document/model';
import { oncePerPart } from '../document/parts';
import type { Source } from '../document/source';
import type { Range } from '../document/text';
import { ANIMATED, FEELING, TERMS } from './animatedWords';
import { message } from './message';
import { passagesOf, phraseAt, tokensOf } from './narration';
import type { Finding, Rule } from './rule';

const SHOUTED = /(?<=[\p{L}\p{N})])!{2,8}/gu;

const rule: Rule = {
  metadata: {
    id: 'animated-language',
    family: 'language',
    summary: 'Words that excite rather than tell: “ridiculous”, “total disaster”, “!!!”.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: KINDS,
    english: true,
  },
  check: ({ document }) => excitements(document),
};
export default rule;

const excitements = oncePerPart((part): Finding[] =>
  passagesOf(part).flatMap((passage) => {
    const tokens = tokensOf(passage);
    const worded = tokens.flatMap((token, at): Range[] => {
      const length = phraseAt(tokens, at, ANIMATED);
      if (length === 0 || phraseAt(tokens, at, TERMS) > 0) return [];
      if (FEELING.has(tokens[at - 1]?.word ?? '')) return [];
      return [{ start: token.range.start, end: tokens[at + length - 1]?.range.end ?? token.range.end }];
    });
    const shouted = [...passage.text.matchAll(SHOUTED)].map(({ 0: marks, index }) => ({
      start: passage.start + index,
      end: passage.start + index + marks.length,
    }));
    return [
      ...worded.map((range) => findingOf(range, part.source)),
      ...shouted.map((range) => shoutOf(range)),
    ].sort((a, b) => a.range.start - b.range.start);
  }),
);

function findingOf(range: Range, source: Source): Finding {
  return {
    range,
    group: 'animated',
    message: message(
      '“{text}” tells how it felt. Readers who were not there need what happened and how much of it: give the fact or the number.',
      { text: source.slice(range.start, range.end).replace(/\s+/g, ' ') },
    ),
  };
}

function shoutOf(range: Range): Finding {
  return {
    range,
    group: 'animated',
    message: message('Marks of exclamation add heat, not facts. A full stop does.'),
    fixes: [
      {
        title: message('Write a full stop'),
        kind: 'rewrite',
        preferred: true,
        edits: [{ range, newText: '.' }],
      },
    ],
  };
}
