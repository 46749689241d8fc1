/** How severe the incident is, as the document rates it: a field, a section, a tag in the title, or a rating sentence. */
import type { ReadingContext } from '../context';
import type { Fact, SeverityFact } from '../model';
import { foldSpace, type Text } from '../text';
import { proseFact, sectionFact } from './sectionFact';
import { type Statement, statementsThat } from './statements';

const LEVEL = '(?:SEV(?:ERITY)?[ -]?[0-5]|S[0-5]|P(?:RIO(?:RITY)?)?[ -]?[0-5])';
/** A level of a scale in front of its explanation: "SEV-2 – degraded". */
const LEADING_LEVEL = new RegExp(`^${LEVEL}(?![\\w-])(?= {0,3}(?:[–—:(,;-]|$))`, 'i');
const TITLE_LEVEL = new RegExp(`(?:[[(]|^)(${LEVEL})(?:[\\])]|:| [–—-] )|\\b(SEV[ -]?[0-5])\\b`, 'i');
const RATINGS: readonly RegExp[] = [
  /\b(?:considered|rated|classified as|categorised as|categorized as|assessed as|judged|is|was)(?: an?| of)? {0,4}\(?(critical|high|medium|moderate|low|major|minor)[ )-]{1,4}severity\b/i,
  /\bseverity\b(?: (?:issue|level|rating|incident|of|fixed|in|this|the|release|was|set))*? (?:is|was|of|to|as|at) {0,4}(critical|high|medium|moderate|low|major|minor|SEV[ -]?[0-5]|P[0-5])\b/i,
  /\b(?:declared|classified|flagg(?:ed|ing)|opened|rated|escalated|upgraded|downgraded)\b(?: (?:it|this|the|incident|issue|to|as|of|an?|by))* {0,3}(SEV[ -]?[0-5]|P[0-5])\b/i,
  /\b(SEV[ -]?[0-5]|P[0-5])[ -]incident\b/i,
];
/** A value longer than this explains rather than rates. */
const LONGEST = 60;
const NOT_RATED = /\b(?:not|n['’]t|never|if|would|could|should)\b/i;

/** The document's severity, as written. */
export function drawSeverity(context: ReadingContext): SeverityFact | null {
  const labelled = sectionFact(context, 'severity');
  if (labelled !== null) return rated(labelled.fact, labelled.fact.text);
  return inTitle(context.title) ?? inProse(context);
}

function rated(fact: Fact, words: string): SeverityFact {
  const level = LEADING_LEVEL.exec(words)?.[0];
  return { ...fact, value: foldSpace(level ?? (words.length > LONGEST ? words.slice(0, LONGEST) : words)) };
}

function inTitle(title: Text | null): SeverityFact | null {
  const match = title === null ? null : TITLE_LEVEL.exec(title.text);
  const value = match?.[1] ?? match?.[2];
  if (title === null || value === undefined) return null;
  return { range: title.range, text: title.text, origin: 'prose', answer: 'stated', section: -1, value };
}

function inProse(context: ReadingContext): SeverityFact | null {
  const [first] = rating(context);
  const value = first === undefined ? null : ratingIn(first);
  return first === undefined || value === null ? null : { ...proseFact(context, first), value };
}

const rating = statementsThat((statement) => ratingIn(statement) !== null);

function ratingIn({ text, quoted }: Statement): string | null {
  if (quoted) return null;
  for (const pattern of RATINGS) {
    const match = pattern.exec(text);
    if (
      match?.[1] !== undefined &&
      !NOT_RATED.test(text.slice(Math.max(0, match.index - 20), match.index + match[0].length))
    )
      return match[1];
  }
  return null;
}
