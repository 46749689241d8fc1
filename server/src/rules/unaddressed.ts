/** Which items of one list no action item takes up; careful, since the same thing has many names. */
import type { IncidentDocument } from '../document/model';
import { foldSpace, type Text } from '../document/text';
import { contentWords, sharedBy } from './contentWords';

/** An item of fewer words is too short to compare. */
const FEWEST_WORDS = 4;
const ACCEPTED =
  /\b(?:accept(?:ed)?|no action|won['’]t fix|by design|out of scope|already (?:fixed|done|addressed)|has (?:since )?been (?:fixed|addressed)|fixed (?:in|by)|now (?:fixed|resolved))\b/i;

/** The items that share no word of content with any action item, nor with what was done. */
export function unaddressed({ facts }: IncidentDocument, items: readonly Text[]): Text[] {
  const actions = facts.actionItems?.items ?? [];
  if (actions.length === 0) return [];
  const done = [
    ...(facts.mitigation?.steps ?? []),
    ...(facts.mitigation === undefined ? [] : [facts.mitigation]),
  ];
  const words = contentWords(foldSpace([...actions, ...done].map(({ text }) => text).join(' ')));
  return items.filter(({ text }) => {
    const own = contentWords(text);
    return own.size >= FEWEST_WORDS && !ACCEPTED.test(text) && sharedBy(own, words) === 0;
  });
}
