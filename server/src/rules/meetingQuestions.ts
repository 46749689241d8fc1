/**
 * The questions that a halt brief's readers ask in the meeting, and where in the document their answers are. The
 * briefing's meeting card and the rule `unanswered-question` both read this table.
 */
import { type Block, type Prose, prosesOf } from '../document/block';
import type { Facts, IncidentDocument } from '../document/model';
import { sentencesOf } from '../document/sentences';
import type { Range, Text } from '../document/text';
import { textOf } from '../document/visibleText';
import { message, type Message } from './message';

export interface MeetingQuestion {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly question: Message;
  /** Who asks it, most often. */
  readonly asker: Message;
  /** What the document needs to answer it. */
  readonly add: Message;
  /** Canonical names of the sections that answer, the most telling first; a missing answer belongs into the first. */
  readonly sections: readonly string[];
  /** The document's answers, most telling first; empty where it has none. */
  answers(document: IncidentDocument): readonly Answer[];
}

/** Words of the document, with what they are where that is not clear from the question. */
export interface Answer extends Text {
  readonly label?: Message;
}

const EVERYBODY = message('everyone');
const PRODUCT = message('product');
const ENGINEERING = message('engineering');
const SALES = message('sales and marketing');

export const MEETING_QUESTIONS: readonly MeetingQuestion[] = [
  {
    id: 'what-is-broken',
    question: message('What is broken, and what happens to users if we ship?'),
    asker: EVERYBODY,
    add: message('Say in a summary what is broken, and under impact what it does to whom.'),
    sections: ['impact', 'summary', 'worstCase'],
    answers: ({ facts }) =>
      firstOf(stated(facts, ['impact', 'worstCase']), stated(facts, ['summary', 'details', 'rootCause'])),
  },
  {
    id: 'severity',
    question: message('How severe is it?'),
    asker: PRODUCT,
    add: message('Name the level, and why it is this one.'),
    sections: ['severity'],
    answers: ({ facts }) => stated(facts, ['severity']),
  },
  {
    id: 'quick-patch',
    question: message('Can it be patched quickly?'),
    asker: PRODUCT,
    add: message(
      'Compare a quick patch with the other options, or say what was tried and why it does not hold.',
    ),
    sections: ['options', 'mitigation'],
    answers: (document) =>
      firstOf(optionsLike(document, QUICK, ['time', 'risk', 'reason']), saying(document, QUICK)),
  },
  {
    id: 'how-do-you-know',
    question: message('How do you know?'),
    asker: PRODUCT,
    add: message('Give the steps or the command that show the bug, and how often it shows.'),
    sections: ['reproduction', 'evidence', 'rootCause'],
    answers: ({ facts }) =>
      facts.reproduction !== undefined
        ? [...given(facts.reproduction.rate), ...given(facts.reproduction.command), facts.reproduction].slice(
            0,
            2,
          )
        : stated(facts, ['evidence']),
  },
  {
    id: 'timeline',
    question: message('What happens to the timeline? How long is the fix?'),
    asker: ENGINEERING,
    add: message('Give an estimate as a range, how sure you are, and when a firmer one comes.'),
    sections: ['mitigation', 'delayCost'],
    answers: ({ facts, blocks }) =>
      firstOf(
        [...labelled(message('Estimate'), facts.mitigation?.estimate), ...stated(facts, ['delayCost'])],
        sentencesWith(NEW_DATE, blocks).filter(({ text }) => DIGIT.test(text)),
      ),
  },
  {
    id: 'release-with-warning',
    question: message('Can we release with a warning?'),
    asker: SALES,
    add: message('Say whether a warning would take the risk away, and why not if it would not.'),
    sections: ['options'],
    answers: (document) =>
      firstOf(optionsLike(document, WARNING, ['effect', 'risk', 'reason']), saying(document, WARNING)),
  },
  {
    id: 'alternatives',
    question: message('What are the alternatives? Can the feature wait?'),
    asker: PRODUCT,
    add: message(
      'Compare the ways out: hotfix, rollback, feature flag, deferral, release anyway; say which you recommend.',
    ),
    sections: ['options'],
    answers: ({ facts }) =>
      facts.options === undefined
        ? []
        : facts.options.options.length > 0
          ? facts.options.options.map(({ name, range, verdict }) => ({
              text: name,
              range,
              ...(verdict === null ? {} : { label: VERDICTS[verdict] }),
            }))
          : [facts.options],
  },
  {
    id: 'who-does-what',
    question: message('Who does what?'),
    asker: ENGINEERING,
    add: message('Name the owner, and one person for each step of the plan.'),
    sections: ['mitigation', 'owner'],
    answers: ({ facts }) =>
      facts.mitigation === undefined && facts['owner'] === undefined
        ? []
        : [...stated(facts, ['owner']), ...(facts.mitigation?.steps ?? []).slice(0, 4)],
  },
  {
    id: 'next-update',
    question: message('When do we hear again?'),
    asker: ENGINEERING,
    add: message('Promise a time with its zone, and how often after that.'),
    sections: ['communication'],
    answers: ({ facts }) => [
      ...labelled(message('Next update'), facts.communication?.nextUpdate),
      ...given(facts.communication?.cadence === null ? null : facts.communication),
    ],
  },
];

/** The questions that a document leaves open, in the order in which they are asked. */
export function unansweredQuestions(document: IncidentDocument): readonly MeetingQuestion[] {
  return MEETING_QUESTIONS.filter(({ answers }) => answers(document).length === 0);
}

/** Where the answer belongs: the heading of its section, the title where there is none. */
export function placeOfAnswer({ sections, title }: IncidentDocument, question: MeetingQuestion): Range {
  for (const name of question.sections) {
    const section = sections.find((candidate) => candidate.name === name);
    if (section !== undefined) return section.titleRange;
  }
  return title?.range ?? { start: 0, end: 0 };
}

const QUICK =
  /\b(?:hot-?fix|quick(?:ly)? (?:patch|fix)\w{0,3}|patch(?:ed|es|ing)?|workaround|feature flag|roll(?:ed|ing)? ?back|revert(?:ed|ing)?)\b/i;
const NEW_DATE =
  /\b(?:postpon|reschedul|mov(?:e|es|ed|ing) (?:the|our|this|it)\b|(?:new|target|earliest|next best) (?:(?:target|release) )?date\b|(?:delay|slip)(?:s|ed|ped)? (?:by|to|until)\b)/i;
const DIGIT = /\d/;
const WARNING =
  /\b(?:with (?:a |the |an )?(?:[\w-]{1,20} )?(?:warning|caveat|known issue|note|disclaimer)|warn(?:ing)? (?:users|customers|them)|warning|ship (?:it )?(?:anyway|as is)|release (?:it )?(?:anyway|as is)|go ahead anyway)\b/i;

function stated(facts: Facts, names: readonly string[]): Text[] {
  return names.flatMap((name) => {
    const fact = facts[name];
    return fact === undefined || fact.answer === 'unknown' ? [] : [{ text: fact.text, range: fact.range }];
  });
}

function given(text: Text | null | undefined): Text[] {
  return text === null || text === undefined ? [] : [{ text: text.text, range: text.range }];
}

function labelled(label: Message, text: Text | null | undefined): Answer[] {
  return given(text).map((answer) => ({ ...answer, label }));
}

function firstOf(...candidates: readonly (readonly Answer[])[]): readonly Answer[] {
  return candidates.find(({ length }) => length > 0) ?? [];
}

const VERDICTS = { chosen: message('Chosen'), rejected: message('Rejected') } as const;

const OPTION_PARTS = {
  effect: message('Effect'),
  risk: message('Risk'),
  time: message('Time'),
  reason: message('Reason'),
} as const;

/** The first option with such a name, and what is said about it. */
function optionsLike(
  { facts }: IncidentDocument,
  name: RegExp,
  parts: readonly (keyof typeof OPTION_PARTS)[],
): Answer[] {
  const option = facts.options?.options.find((candidate) => name.test(candidate.name));
  if (option === undefined) return [];
  return [
    {
      text: option.name,
      range: option.range,
      ...(option.verdict === null ? {} : { label: VERDICTS[option.verdict] }),
    },
    ...parts.flatMap((part) => labelled(OPTION_PARTS[part], option[part])),
  ];
}

/** Sections whose sentences may answer what no section of its own does. */
const ANSWERING: ReadonlySet<string> = new Set([
  'options',
  'mitigation',
  'summary',
  'decision',
  'impact',
  'worstCase',
  'rootCause',
  'workaround',
]);
const MOST = 2;

/** The first sentences in sections that may answer. */
function saying({ sections }: IncidentDocument, words: RegExp): Text[] {
  const answering = sections.filter(({ name }) => name !== null && ANSWERING.has(name));
  const found = answering.flatMap(({ blocks }) => sentencesWith(words, blocks));
  return found
    .filter(({ range }, i) => found.findIndex((other) => other.range.start === range.start) === i)
    .slice(0, MOST);
}

function sentencesWith(words: RegExp, blocks: readonly Block[]): Text[] {
  const found: Text[] = [];
  for (const prose of prosesOf(blocks.filter(({ type }) => type !== 'table' && type !== 'heading')))
    for (const sentence of sentencesOf(prose)) {
      if (words.test(sentence.text) && isWhole(sentence)) found.push(textOf(sentence));
      if (found.length === MOST) return found;
    }
  return found;
}

function isWhole({ text }: Prose): boolean {
  return text.length > 12 && !text.trimEnd().endsWith(':');
}
