/** Who a document names: handles, e-mail addresses, names and teams in the places where people stand. */
import { type Prose, rangeOfProse } from './block';
import type { Person } from './model';
import { foldSpace, overlaps, type Range } from './text';

const EMAIL =
  /(?<![\w.+@-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}(?![\w-])/g;
/** `@name`, `@org/team`; not behind a word (`pkg@latest`), a slash (`medium.com/@x`) or another at sign. */
const HANDLE = /(?<![\w@/.+-])@[A-Za-z][\w-]{0,38}(?:\/[A-Za-z][\w-]{0,60})?(?![\w@/-])/g;
const TEAM_NOUN = /\b(?:teams?|squads?|guilds?|on-?call|oncall engineers?)\b/gi;
/** Words in front of a name: a field's label, or "by" and its like in front of first and last name. */
const ROLE_LABEL =
  /\b(?:action owner|owners?|authors?|assignees?|assigned to|dri|responsible|incident commander|commander|ic|scribe|facilitator|reviewers?|decided by|approved by|reported by|written by|prepared by|lead|contact)\b[ *_]{0,6}:[ \t*_]{0,10}/gi;
const AGENT = /\b(?:by|from|with|to|thanks to)[ \t]{1,4}(?=\p{Lu})/gu;
const NAME =
  /^\p{Lu}[\p{L}'’-]{0,30}(?:[ \t]{1,3}(?:\p{Lu}\.|(?:van|von|de|da|der|del|la|le|bin|al)\b|\p{Lu}[\p{L}'’-]{1,30})){0,3}/u;
const WORD_BEFORE = /(?:^|[^\w&/+-])([\w&/+-]{1,40})[ \t*_]{1,4}$/;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /\p{L}/u;

/** Notifications that reach everybody, and tags of packages and style sheets. */
const NOBODY: ReadonlySet<string> = new Set(
  'here channel everyone all team media import charset latest next types param return returns override'.split(
    ' ',
  ),
);

/** What the second half of `@org/x` is called where it is a team; anything else is taken for a package. */
const TEAM_HANDLE =
  /team|squad|sre|on-?call|ops|maintainers|owners|reviewers|admins|infra|platform|security/i;

/** In front of "team" they name no team. */
const NOT_A_TEAM: ReadonlySet<string> = new Set(
  (
    'the a an our your their its my this that these those each every other another same whole entire all any both one two three ' +
    'several many some few more new respective relevant responsible various different multiple internal external own ' +
    'and or of by for from with to in on as is was were are be than which what core-less small larger affected client cross'
  ).split(' '),
);

/** Capitalised words that are no person's name. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    'the a an this that these those our we i it january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur fri sat sun ' +
    'tbd tba todo none unknown utc gmt q1 q2 q3 q4 eod eow eom n/a open done yes no high medium low critical'
  ).split(' '),
);

/** Finds the people of one prose, in order. */
export function findPeople(prose: Prose): Person[] {
  const found: Person[] = [];
  const code = prose.spans.filter(({ kind }) => kind === 'code');
  const add = (form: Person['form'], from: number, to: number): void => {
    const range = { start: prose.start + from, end: prose.start + to };
    if (from >= to || isTaken(range, found) || code.some((span) => overlaps(span.range, range))) return;
    found.push({ form, range, text: foldSpace(prose.text.slice(from, to)) });
  };
  for (const match of prose.text.matchAll(EMAIL)) add('email', match.index, match.index + match[0].length);
  for (const match of prose.text.matchAll(HANDLE))
    if (isHandle(match[0])) add(handleForm(match[0]), match.index, match.index + match[0].length);
  for (const match of prose.text.matchAll(TEAM_NOUN)) {
    const from = teamStart(prose.text, match.index, match[0]);
    if (from !== null) add('team', from, match.index + match[0].length);
  }
  for (const match of prose.text.matchAll(ROLE_LABEL)) {
    const at = match.index + match[0].length;
    add('name', at, at + nameLength(prose.text.slice(at, at + 120)));
  }
  for (const match of prose.text.matchAll(AGENT)) {
    const at = match.index + match[0].length;
    const length = nameLength(prose.text.slice(at, at + 120));
    if (isFullName(prose.text.slice(at, at + length))) add('name', at, at + length);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Whether the whole text reads as one person's name: one to four capitalised words, none of them a known other word. */
export function isName(text: string): boolean {
  const words = foldSpace(text);
  return words !== '' && nameLength(words) === words.length && !isShout(words);
}

/** Whether the whole text names a team: "Platform team", "SRE on-call". */
export function isTeam(text: string): boolean {
  const prose = { start: 0, text: foldSpace(text).replace(LEADING_ARTICLE, ''), spans: [] };
  const { end } = rangeOfProse(prose);
  return findPeople(prose).some(
    ({ form, range }) => form === 'team' && range.start === 0 && range.end === end,
  );
}

const LEADING_ARTICLE = /^(?:the|our) /i;

function isHandle(handle: string): boolean {
  const [first = '', second] = handle.slice(1).split('/');
  return !NOBODY.has(first.toLowerCase()) && (second === undefined || TEAM_HANDLE.test(second));
}

function handleForm(handle: string): Person['form'] {
  return handle.includes('/') ? 'team' : 'handle';
}

function isTaken(range: Range, found: readonly Person[]): boolean {
  return found.some((person) => overlaps(person.range, range));
}

/** Where a team's name begins: up to three capitalised words in front of the noun, or one other; `null` where none names it. */
function teamStart(text: string, noun: number, word: string): number | null {
  let from = noun;
  for (let words = 0; words < 3; words++) {
    const match = WORD_BEFORE.exec(text.slice(Math.max(0, from - 60), from));
    const before = match?.[1] ?? '';
    if (match === null || NOT_A_TEAM.has(before.toLowerCase()) || !LETTER.test(before)) break;
    const capital = CAPITAL.test(before);
    if (!capital && words > 0) break;
    from -= text.slice(Math.max(0, from - 60), from).length - match.index - match[0].indexOf(before);
    if (!capital) break;
  }
  if (from < noun) return from;
  return word.toLowerCase().startsWith('on') ? noun : null;
}

/** Length of the name that a text begins with; 0 where it begins with none. */
function nameLength(text: string): number {
  const match = NAME.exec(text);
  if (match === null) return 0;
  const words = match[0].split(' ');
  if (NOT_A_NAME.has((words[0] ?? '').toLowerCase())) return 0;
  return match[0].length;
}

function isFullName(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  return words.length >= 2 && words.every((word) => !NOT_A_NAME.has(word.toLowerCase()) && !isShout(word));
}

/** An acronym rather than a name. */
function isShout(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
