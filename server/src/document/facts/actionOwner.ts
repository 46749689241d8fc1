/** Who is to do it, as far as the grammar of the item says so: "@ana to …", "[Platform team] …", "Ana and Bo to write …". */
import { type Prose, sliceProse } from '../block';
import type { Person } from '../model';
import { findPeople, isName, isTeam } from '../people';
import { foldSpace, type Text } from '../text';
import { ACTION_VERBS } from './actionWords';
import { isPlaceholder } from './tableColumns';

/** Who stands at the beginning of an item, and where the rest of it begins (index into the prose's text). */
export interface LeadingOwner {
  readonly owner: Text;
  readonly rest: number;
}

const TAGGED =
  /^[ \t\n*_]{0,8}(?:\[([^[\]\n]{1,60})\]|\(([^()\n]{1,60})\)|(@[\w/-]{1,60}))[ \t*_]{0,6}[:,–—-]{0,2}[ \t*_]{0,6}/;
const CAPITAL_START = /^[@\p{Lu}]/u;
const CALLS = /^(\p{Lu}[\p{L}'’-]{1,30})[ \t]{1,3}(?:to |will |should )?([a-z-]{2,24})\b/u;
const SEPARATOR = / and | & |, | ?\/ ?/;

/** Words that stand like a name in front of "to do": "Need to …", "How to …". */
const NO_SUBJECT: ReadonlySet<string> = new Set(
  'need needs have has had how want wants plan plans plan going ability try tries try attempt aim intend use used option options way ways it we i you they this that these those there all who what when where why which time due able like hope hopes hoping agree agreed start continue begin ask asks remember forgot decision steps step work working changes access everything nothing something more better similar trying looking planning prefer ought seems related according thanks next lead leading up back close add move switch'.split(
    ' ',
  ),
);

/** The owner that an item begins with, or `null`. */
export function leadingOwner(prose: Prose): LeadingOwner | null {
  return tagged(prose) ?? subject(prose);
}

function tagged(prose: Prose): LeadingOwner | null {
  const match = TAGGED.exec(prose.text);
  if (match === null) return null;
  const words = match[1] ?? match[2] ?? match[3] ?? '';
  const at = prose.text.indexOf(words, match.index);
  const owner = ownerOf(sliceProse(prose, at, at + words.length));
  if (owner === null && !(match[1] !== undefined && isTeamLike(words))) return null;
  return {
    owner: owner ?? {
      text: foldSpace(words),
      range: { start: prose.start + at, end: prose.start + at + words.length },
    },
    rest: match[0].length,
  };
}

/** In square brackets in front of an item one capitalised word or an acronym is a team: "[Payments]", "[SRE]". */
function isTeamLike(words: string): boolean {
  return TEAM_TAG.test(words) && !NO_TEAM_TAG.test(words);
}
const TEAM_TAG = /^\p{Lu}[\p{L}&/-]{1,24}(?: \p{Lu}?[\p{L}&/-]{1,24}){0,2}$/u;
const NO_TEAM_TAG =
  /^(?:high|medium|low|critical|p\d|done|open|todo|wip|prevent\w*|detect\w*|mitigat\w*|process|investigat\w*|repair|short|long|medium|optional|action|bug|feature|task|link|issue|pr|ticket|tbd|n\/a|new|completed?|closed|planned|pending|blocked|in progress)\b/i;

const TOKEN = /\S{1,60}/g;
const MODALS: ReadonlySet<string> = new Set('to will shall should must is are needs need can'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set('be not also now'.split(' '));
const JOINS: ReadonlySet<string> = new Set(['and', '&', '/']);
const TEAM_WORD = /^(?:teams?|squad|guild|on-?call)$/i;
const MARKUP = /^[*_]{0,3}|[*_,]{0,4}$/g;

/** "Ana and Bo to write …", "Platform team will …", "@ana should …". */
function subject(prose: Prose): LeadingOwner | null {
  const tokens = [...prose.text.slice(0, 160).matchAll(TOKEN)].slice(0, 10);
  const bare = tokens.map(([word]) => word.replace(MARKUP, ''));
  const first = ARTICLE.test(bare[0] ?? '') ? 1 : 0;
  const modal = bare.findIndex((word, i) => i > first && MODALS.has(word));
  if (modal < 0 || modal - first > 6) return null;
  const parts = bare.slice(first, modal);
  if (!parts.every((word) => CAPITAL_START.test(word) || JOINS.has(word) || TEAM_WORD.test(word)))
    return null;
  if (NO_SUBJECT.has((parts[0] ?? '').toLowerCase())) return null;
  const words = parts.join(' ');
  const hands = bare[modal] === 'to';
  const verb = bare.findIndex((word, i) => i > modal && !BETWEEN.has(word));
  const named =
    hands &&
    ACTION_VERBS.has((bare[verb] ?? '').toLowerCase()) &&
    words.split(SEPARATOR).every(isSubjectName);
  if (!named && !words.startsWith('@') && !isTeam(words)) return null;
  const start = (tokens[first] as RegExpMatchArray).index ?? 0;
  const last = tokens[modal - 1] as RegExpMatchArray;
  const range = { start: prose.start + start, end: prose.start + (last.index ?? 0) + last[0].length };
  const rest = hands && verb > 0 ? ((tokens[verb] as RegExpMatchArray).index ?? 0) : 0;
  return { owner: { text: words, range }, rest };
}
const ARTICLE = /^(?:the|our)$/i;

/** Unlike `isName` this lets role nouns and acronyms pass ("Developers to …", "SRE to …"): the grammar carries it. */
function isSubjectName(name: string): boolean {
  const words = name.trim().split(' ');
  return (
    words.length <= 3 &&
    words.every((word) => CAPITAL_START.test(word)) &&
    !ACTION_VERBS.has((words[0] ?? '').toLowerCase())
  );
}

/** The owner that a short text is as a whole: handles, an e-mail address, names or a team; `null` for anything else. */
export function ownerOf(prose: Prose): Text | null {
  const words = foldSpace(prose.text);
  if (words === '' || words.length > 80 || isPlaceholder(words)) return null;
  const lead = prose.text.length - prose.text.trimStart().length;
  const start = prose.start + lead;
  const whole = { text: words, range: { start, end: start + prose.text.trim().length } };
  const calls = CALLS.exec(words);
  if (
    calls?.[1] !== undefined &&
    ACTION_VERBS.has(calls[2] ?? '') &&
    isName(calls[1]) &&
    !ACTION_VERBS.has(calls[1].toLowerCase())
  ) {
    return { text: calls[1], range: { start, end: start + calls[1].length } };
  }
  const people: readonly Person[] = findPeople(prose);
  const names = words.split(SEPARATOR).map((name) => name.trim());
  const isPerson = (name: string): boolean =>
    isTeam(name) ||
    people.some((person) => person.form !== 'name' && person.text === name) ||
    isOwnerName(name);
  return names.length <= 4 && names.every(isPerson) ? whole : null;
}

/** One to three capitalised words that are no instruction and no other known word. */
function isOwnerName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 3 &&
    isName(name) &&
    !ACTION_VERBS.has((words[0] ?? '').toLowerCase()) &&
    !NO_OWNER.test(name)
  );
}
const NO_OWNER =
  /^(?:optional|required|completed|done|planned|pending|see|note|update|updated|issue|ticket|link|pr|bug|short|long|medium|high|low|critical|new|all|also|part|phase|step|stage|draft|internal|external|only|maybe|possibly|ideally|already|not|in|on|at|if|or|and|e\.g|i\.e|github|jira|slack|discord|linear|grafana|prometheus|kubernetes|terraform|postgres\w*|redis|kafka|linux|windows|aws|gcp|azure|docker|python|java\w*|typescript|rust|go|node)\b/i;
