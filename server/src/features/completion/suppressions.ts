/** Suppression comments: their forms, and the ids of the rules that they name. */
import { RULES } from '../../rules/catalogue';
import { type Candidate, lastCharacters, type Place } from './candidate';

const FORMS: readonly (readonly [string, string])[] = [
  ['andon-disable-next-line', 'the next line'],
  ['andon-disable-line', 'this line'],
  ['andon-disable-section', 'this section'],
  ['andon-disable', 'the whole document'],
];

/** An open comment up to the cursor. */
const OPEN_COMMENT = /<!?-{0,2}[ \t]{0,4}([a-z-]{0,40})$/;
const RULES_PART =
  /(?:<!--[ \t]{0,4}|^#[ \t]{0,4}|[ \t]#[ \t]{0,4})andon-disable(?:-next-line|-line|-section)?[ \t]{1,4}([a-z\d, \t-]{0,200})$/;
const BETWEEN_IDS = /[,\s]/;

/** Proposals inside a comment; `null` where the cursor is in none. */
export function suppressionCandidates(place: Place): Candidate[] | null {
  const before = place.before.slice(-260);
  const named = RULES_PART.exec(before)?.[1];
  if (named !== undefined) return ruleCandidates(place, named);
  const open = OPEN_COMMENT.exec(before);
  if (open !== null && 'andon-disable-next-line'.startsWith((open[1] ?? '').slice(0, 5)))
    // "latency < 5" opens no comment.
    return open[0] !== '<' || open.index === 0 || place.byHand ? formCandidates(place, open[0]) : null;
  return before.lastIndexOf('<!--') > before.lastIndexOf('-->') ? [] : null;
}

/** What an editor closes by itself when a comment is opened. */
const CLOSED_BY_EDITOR = /^[ \t]{0,4}-{0,3}>/;

function formCandidates(place: Place, typed: string): Candidate[] {
  const closed = CLOSED_BY_EDITOR.exec(place.after)?.[0].length ?? 0;
  return FORMS.map(([form, reach]) => ({
    label: `<!-- ${form} -->`,
    kind: 'rule',
    replace: { start: place.offset - typed.length, end: place.offset + closed },
    snippet: `<!-- ${form} \${1:rule-id}: \${2:reason} -->`,
    detail: `No findings of a rule for ${reach}`,
  }));
}

function ruleCandidates(place: Place, named: string): Candidate[] {
  const partial = named.split(BETWEEN_IDS).at(-1) ?? '';
  const taken = new Set(named.slice(0, named.length - partial.length).split(BETWEEN_IDS));
  const found = new Set(place.reading.problems.map(({ rule }) => rule));
  const ids = RULES.map(({ metadata }) => metadata).filter(({ id }) => !taken.has(id));
  const ordered = [...ids.filter(({ id }) => found.has(id)), ...ids.filter(({ id }) => !found.has(id))];
  return ordered.map(({ id, summary }) => ({
    label: id,
    kind: 'rule',
    replace: lastCharacters(place, partial.length),
    snippet: id,
    ...(found.has(id) ? { detail: 'found in this document' } : {}),
    explanation: summary,
  }));
}
