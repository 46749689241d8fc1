/** What somebody should have done: a world that was not there. */
import { KINDS } from '../document/model';
import { oncePerPart, type Part } from '../document/parts';
import { BETWEEN, FIRST_PERSON, PRONOUNS, ROLES } from './blameWords';
import { message } from './message';
import { passagesOf, type Token, tokensOf } from './narration';
import { isParticiple } from './participles';
import type { Finding, Rule } from './rule';

const MODALS: ReadonlySet<string> = new Set(['should', 'could', 'ought']);
const CONTRACTED: ReadonlySet<string> = new Set(["should've", "could've"]);
/** Somebody, and everybody who is left: what they should have done was not done by anyone. */
const ANYBODY: ReadonlySet<string> = new Set('someone somebody anyone anybody everyone everybody'.split(' '));
const MOST_BETWEEN = 3;
/** "We could have noticed it later": how lucky it was, no reproach. */
const LUCK: ReadonlySet<string> = new Set('worse later longer lost missed'.split(' '));

const rule: Rule = {
  metadata: {
    id: 'counterfactual-language',
    family: 'language',
    summary: 'Says what somebody should or could have done instead of what happened.',
    severity: 'hint',
    kinds: KINDS,
    english: true,
  },
  check: ({ document }) => counterfactuals(document),
};
export default rule;

const counterfactuals = oncePerPart((part) =>
  passagesOf(part).flatMap((passage) => {
    const tokens = tokensOf(passage);
    return tokens.flatMap((_, at) => findingAt(tokens, at, part));
  }),
);

function findingAt(tokens: readonly Token[], at: number, part: Part): Finding[] {
  const end = participleBehind(tokens, at);
  const subject = end === null ? null : personBefore(tokens, at, part);
  if (end === null || subject === null || isPossibility(tokens, at, subject)) return [];
  const range = { start: subject.range.start, end: end.range.end };
  const text = part.source.slice(range.start, range.end).replace(/\s+/g, ' ');
  return [
    {
      range,
      group: 'blame',
      message: message(
        '“{text}” compares what happened with what did not. It explains nothing, and it judges by what is only known now. Say what was seen and known at that moment, and put the wish among the action items.',
        { text },
      ),
      fixes: [
        {
          title: message('Say why it was not done'),
          kind: 'fill-in',
          preferred: true,
          edits: [
            {
              range,
              newText: `\${1:${end.word}: what was done instead, and why that made sense then}`,
            },
          ],
        },
      ],
    },
  ];
}

/** The participle of "should have …" that begins at a token. */
function participleBehind(tokens: readonly Token[], at: number): Token | null {
  const word = tokens[at]?.word ?? '';
  let next = at + 1;
  if (MODALS.has(word)) {
    if (word === 'ought' && tokens[next]?.word === 'to') next++;
    if (tokens[next]?.word === 'also' || tokens[next]?.word === 'probably') next++;
    if (tokens[next]?.word !== 'have') return null;
    next++;
  } else if (!CONTRACTED.has(word)) return null;
  while (BETWEEN.has(tokens[next]?.word ?? '') || (tokens[next]?.word ?? '').endsWith('ly')) next++;
  const participle = tokens[next];
  return participle !== undefined && isParticiple(participle.word) ? participle : null;
}

function personBefore(tokens: readonly Token[], modal: number, { people }: Part): Token | null {
  let at = modal - 1;
  for (let skipped = 0; skipped < MOST_BETWEEN && isSkipped(tokens[at]?.word ?? ''); skipped++) at--;
  const token = tokens[at];
  if (token === undefined) return null;
  const named = people.some(({ range }) => range.start <= token.range.start && token.range.end <= range.end);
  const { word } = token;
  return named || FIRST_PERSON.has(word) || PRONOUNS.has(word) || ROLES.has(word) || ANYBODY.has(word)
    ? token
    : null;
}

/** "They could have captured …": what might have happened to others, or how lucky it was. */
function isPossibility(tokens: readonly Token[], at: number, { word }: Token): boolean {
  if (tokens[at]?.word.startsWith('could') !== true) return false;
  return PRONOUNS.has(word) || tokens.slice(at).some((token) => LUCK.has(token.word));
}

function isSkipped(word: string): boolean {
  return word === 'also' || word === 'probably' || word === 'really' || word === 'perhaps' || word === 'all';
}
