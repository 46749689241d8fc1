/** Action items that name a thing instead of saying what to do. */
import { ACTION_VERBS, SOFTENERS } from '../document/facts/actionWords';
import { type ActionItem, KINDS } from '../document/model';
import { pendingItems } from './actionList';
import { ASKING } from './actionWords';
import { message } from './message';
import { phraseAt, tokensOf } from './narration';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'action-item-not-verb-first',
    family: 'action-items',
    summary: 'An action item names a thing and does not say what to do.',
    severity: 'off',
    kinds: KINDS,
    english: true,
  },
  check: ({ document }) =>
    pendingItems(document)
      .filter(namesThing)
      .map(({ textRange }) => ({
        range: textRange,
        message: message(
          'This names a thing, not what to do with it. Begin with a verb, such as “Add …” or “Remove …”, so that it can be done, and seen to be done.',
        ),
      })),
};
export default rule;

/** A name, and behind it the colon what to do: the part behind decides, too. */
const LONGEST_THING = 7;

function namesThing({ text, textRange }: ActionItem): boolean {
  const parts = text.split(/\s{0,3}[:–—]\s{1,3}|\s-\s/, 3);
  return text.length < 90 && parts.every((part) => isNoun(part, textRange.start));
}

function isNoun(text: string, start: number): boolean {
  const tokens = tokensOf({ start, text });
  const words = tokens.map(({ word }) => word).filter((word) => /^\p{L}/u.test(word));
  const [first = ''] = words;
  if (first === '' || words.length > LONGEST_THING) return false;
  const known = ACTION_VERBS.has(first) || SOFTENERS.has(first) || phraseAt(tokens, 0, ASKING) > 0;
  return !known && !words.some((word) => FINITE.has(word) || (word.length > 4 && word.endsWith('ing')));
}

/** Where one of these stands, it is a sentence. */
const FINITE: ReadonlySet<string> = new Set(
  "is are was were be been should must will would can could may might has have had need needs do does did didn't don't if when so that we it this there".split(
    ' ',
  ),
);
