/** Words that make a person the fault. */
import { KINDS } from '../document/model';
import { oncePerPart } from '../document/parts';
import type { Source } from '../document/source';
import type { Range } from '../document/text';
import {
  BE,
  BECAUSE_OF,
  BETWEEN,
  DEGREES,
  DENIALS,
  FAULTS,
  FIRST_PERSON,
  INDIVIDUALS,
  JUDGEMENTS,
  LAPSES,
  LAPSES_ASKED,
  LAPSES_OF_OTHERS,
  NOBODY,
  NOT_DONE,
  OPENS_MODIFIER,
  PRONOUNS,
  REPROACHES,
  ROLES,
  SERVED,
} from './blameWords';
import { message } from './message';
import { passagesOf, phraseAt, type Phrases, type Token, tokensOf } from './narration';
import type { Finding, Fix, Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'blaming-language',
    family: 'language',
    summary: 'Words that make a person the fault: “the engineer forgot to …”, “user error”.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check: ({ document }) => blames(document),
};
export default rule;

const blames = oncePerPart((part) => {
  const people: People = new Set(part.people.map(({ range }) => range.start));
  return passagesOf(part).flatMap((passage) => {
    const tokens = tokensOf(passage);
    return apart(tokens.flatMap((_, at) => blameAt(tokens, at, people))).map((range) =>
      findingOf(range, part.source),
    );
  });
});

/** The ranges without those that begin inside the one before: "act of laziness" is one judgement. */
function apart(ranges: readonly Range[]): Range[] {
  return ranges.filter(({ start }, i) => i === 0 || start >= (ranges[i - 1]?.end ?? 0));
}

/** Who is named, by the offset where the name begins. */
type People = ReadonlySet<number>;

/** The words that blame somebody whose verb or judgement begins at a token; none, or one range. */
function blameAt(tokens: readonly Token[], at: number, people: People): Range[] {
  const judged = phraseAt(tokens, at, JUDGEMENTS);
  if (judged > 0) return isDenied(tokens, at) ? [] : [span(tokens, at, judged)];
  const because = phraseAt(tokens, at, BECAUSE_OF);
  if (because > 0) return personAsCause(tokens, at, because);
  const subject = lapse(tokens, at, people);
  return subject === null ? [] : [subject];
}

function lapse(tokens: readonly Token[], at: number, people: People): Range | null {
  const rows: readonly [Phrases, (who: Subject) => boolean][] = [
    [LAPSES, () => true],
    [REPROACHES, (who) => who !== 'served'],
    [LAPSES_OF_OTHERS, (who) => who === 'role'],
    [NOT_DONE, (who) => who === 'nobody'],
  ];
  for (const [table, fits] of rows) {
    const length = phraseAt(tokens, at, table);
    if (length === 0) continue;
    const subject = subjectBefore(tokens, at, people);
    if (subject !== null && (subject.who === 'nobody') === (table === NOT_DONE) && fits(subject.who))
      return withArticle(tokens, subject.at, at + length, at);
  }
  return askedAt(tokens, at) ?? faultAt(tokens, at, people);
}

/** Who a sentence speaks of: somebody in a role or by name, whom the service serves, the writers themselves, nobody. */
type Subject = 'role' | 'served' | 'pronoun' | 'self' | 'nobody';

interface Found {
  readonly who: Subject;
  readonly at: number;
}

const MOST_BETWEEN = 3;
const LONGEST_MODIFIER = 12;

/** The person who is the subject of the verb at a token, adverbs and a short modifier apart. */
function subjectBefore(tokens: readonly Token[], verb: number, people: People): Found | null {
  let at = verb - 1;
  for (let skipped = 0; skipped < MOST_BETWEEN && BETWEEN.has(tokens[at]?.word ?? ''); skipped++) at--;
  const direct = subjectAt(tokens, at, people);
  if (direct !== null) return direct;
  for (let back = 1; back <= LONGEST_MODIFIER; back++) {
    const token = tokens[at - back];
    if (token === undefined || !isWord(token)) return null;
    const next = tokens[at - back + 1]?.word ?? '';
    const found = subjectAt(tokens, at - back, people);
    if (found !== null && (found.who === 'role' || found.who === 'served'))
      return opensModifier(next) ? found : null;
  }
  return null;
}

function opensModifier(word: string): boolean {
  return OPENS_MODIFIER.has(word) || (word.length > 4 && word.endsWith('ing'));
}

function subjectAt(tokens: readonly Token[], at: number, people: People): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { word } = token;
  if (NOBODY.has(word)) return { who: 'nobody', at };
  if (word === 'one' && tokens[at - 1]?.word === 'no') return { who: 'nobody', at: at - 1 };
  if (FIRST_PERSON.has(word)) return { who: 'self', at };
  if (PRONOUNS.has(word)) return { who: 'pronoun', at };
  if (SERVED.has(word)) return { who: 'served', at };
  if (ROLES.has(word) || people.has(token.range.start)) return { who: 'role', at };
  return null;
}

/** "did the developer forget". */
function askedAt(tokens: readonly Token[], at: number): Range | null {
  const length = phraseAt(tokens, at, LAPSES_ASKED);
  if (length === 0 || !ROLES.has(tokens[at - 1]?.word ?? '')) return null;
  for (let back = 2; back <= 4; back++) {
    const word = tokens[at - back]?.word ?? '';
    if (word === 'did' || word === "didn't") return span(tokens, at - back, back + length);
  }
  return null;
}

/** "the reviewer was careless", "when I'm lazy". */
function faultAt(tokens: readonly Token[], at: number, people: People): Range | null {
  if (!FAULTS.has(tokens[at]?.word ?? '')) return null;
  let be = at - 1;
  while (be > at - 4 && DEGREES.has(tokens[be]?.word ?? '')) be--;
  const verb = tokens[be]?.word ?? '';
  if (!BE.has(verb)) return null;
  if (verb.includes("'") && !verb.endsWith("n't")) return span(tokens, be, at - be + 1);
  const subject = subjectBefore(tokens, be, people);
  return subject === null ? null : withArticle(tokens, subject.at, at + 1, be);
}

/** "due to a dev testing …". */
function personAsCause(tokens: readonly Token[], at: number, length: number): Range[] {
  const person = tokens[at + length];
  const next = tokens[at + length + 1]?.word ?? '';
  if (person === undefined || !INDIVIDUALS.has(person.word)) return [];
  return next.endsWith('ing') || next === 'who' || next === '.' ? [span(tokens, at, length + 1)] : [];
}

/** What belongs to the person: "one of our on-call engineers". */
const BEFORE_PERSON: ReadonlySet<string> = new Set('the a an our one of on-call oncall'.split(' '));

/** A person further away than this from what is said of them is left out of the words that are marked. */
const FAR = 6;

function withArticle(tokens: readonly Token[], person: number, end: number, verb: number): Range {
  if (verb - person > FAR) return span(tokens, verb, end - verb);
  let from = person;
  while (from > 0 && BEFORE_PERSON.has(tokens[from - 1]?.word ?? '')) from--;
  return span(tokens, from, end - from);
}

const NEAR = 5;

function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at).some(({ word }) => DENIALS.has(word));
}

function isWord({ word }: Token): boolean {
  return /^[\p{L}\p{N}@]/u.test(word);
}

function span(tokens: readonly Token[], from: number, length: number): Range {
  const first = tokens[from]?.range ?? { start: 0, end: 0 };
  const last = tokens[from + length - 1]?.range ?? first;
  return { start: first.start, end: last.end };
}

function findingOf(range: Range, source: Source): Finding {
  const text = source.slice(range.start, range.end).replace(/\s+/g, ' ');
  return {
    range,
    group: 'blame',
    message: message(
      '“{text}” points at a person, and people who fear blame stop telling what happened. Say what made it easy to go wrong: what the tool allowed, what no step caught.',
      { text: text.length > 80 ? `${text.slice(0, 79)}…` : text },
    ),
    fixes: fixesFor(range, text),
  };
}

/** "The engineer forgot to drain the node" → "The process had no step that made sure to drain the node". */
function fixesFor(range: Range, text: string): Fix[] {
  if (!/ (?:forgot|neglected to|failed to|didn['’]t think to|did not think to)$/i.test(text)) return [];
  const capital = /^\p{Lu}/u.test(text) ? 'The' : 'the';
  const to = text.endsWith(' to') ? ' to' : '';
  return [
    {
      title: message('Say what the process lacked'),
      kind: 'fill-in',
      preferred: true,
      edits: [{ range, newText: `${capital} \${1:process} had no step that made sure${to}` }],
    },
  ];
}
