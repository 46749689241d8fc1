/** Who acts in a document: the names and initials that stand behind the times of a log, in a column of actors, or are known as people. */
import { everyBlock, type Prose, type TableBlock } from '../block';
import type { ReadingContext } from '../context';
import { oncePerPart } from '../parts';
import { isTeam } from '../people';
import { foldSpace } from '../text';
import { visibleText } from '../visibleText';
import { ACTION_VERBS, HORIZONS } from './actionWords';
import { ACRONYMS, ACTING, GIVEN_NAMES, NO_ACTOR } from './actorWords';

/** Says of names whether they are those of people or teams that the document shows. */
export interface Actors {
  /** Whether every name in "Ana", "KL/BM", "Ana & Bo", "Harbour via KL" is one. */
  readonly areNamed: (words: string) => boolean;
}

const remembered = new WeakMap<readonly string[], Actors>();

/** The actors of a document, collected once. */
export function actorsOf(context: ReadingContext): Actors {
  const names = namesOf(context);
  const known = remembered.get(names);
  if (known !== undefined) return known;
  const actors = actorsNamed(new Set(names));
  remembered.set(names, actors);
  return actors;
}

const namesOf = oncePerPart(({ blocks, people }) => {
  const names = new Set<string>(people.map(({ text }) => text));
  for (const block of everyBlock(blocks))
    if (block.type === 'table') addColumns(names, block);
    else if (block.type === 'paragraph') addSpeakers(names, block.prose);
  return [...names];
});

function actorsNamed(names: ReadonlySet<string>): Actors {
  const isNamed = (name: string): boolean => names.has(name) || isGivenName(name) || isTeam(name);
  return {
    areNamed: (words) => {
      const parts = namesIn(words);
      return parts !== null && parts.every(isNamed);
    },
  };
}

const SEPARATOR = /\s{0,3}(?:\/|&|\+|,|;| and | with | via )\s{0,3}/;
const NAME_SHAPE = /^\p{Lu}[\p{L}'’-]{0,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,2}$/u;
const LONGEST_NAMES = 60;
const MOST_NAMES = 6;

/** The names that words consist of; `null` where they are anything else. */
export function namesIn(words: string): readonly string[] | null {
  const text = foldSpace(words);
  if (text === '' || text.length > LONGEST_NAMES) return null;
  const parts = text.split(SEPARATOR).map((part) => part.replace(/^@/, ''));
  return parts.length <= MOST_NAMES && parts.every(isNameShaped) ? parts : null;
}

function isNameShaped(name: string): boolean {
  if (!NAME_SHAPE.test(name)) return false;
  const words = name.toLowerCase().split(' ');
  return words.every((word) => !NO_ACTOR.has(word) && !HORIZONS.has(word)) && !ACRONYMS.has(name);
}

function isGivenName(name: string): boolean {
  return GIVEN_NAMES.has((name.split(' ')[0] ?? '').toLowerCase());
}

// ---------------------------------------------------------------- evidence

const ACTOR_COLUMN =
  /^(?:actor|actors|who|by|by whom|person|people|name|owner|team|participant|reporter|author)s?$/i;

function addColumns(names: Set<string>, { rows }: TableBlock): void {
  const [header, ...body] = rows;
  header?.cells.forEach(({ prose }, column) => {
    if (!ACTOR_COLUMN.test(visibleText(prose))) return;
    for (const { cells } of body) {
      const cell = cells[column];
      if (cell !== undefined) add(names, visibleText(cell.prose));
    }
  });
}

function add(names: Set<string>, words: string): void {
  for (const name of namesIn(words) ?? []) names.add(name);
}

/** Behind a time at the head of a line, or at the head of it: who, and what that one does or says. */
const TIMED =
  /^[\s~(*_[]{0,6}\d[\d:.hH]{1,7}(?:[ \t]?(?:am|pm|AM|PM|UTC|GMT|[A-Z]{2,4}T))?[\s)\]*_:,–—-]{1,8}/;
const SPEAKER =
  /^((?:\p{Lu}[\p{L}'’-]{0,24})(?:(?: & | and |, ?|\/| )\p{Lu}[\p{L}'’-]{0,24}){0,3})(:|[ \t]{1,3}([\p{Ll}’']{2,20})?)/u;
const INITIALS = /^\p{Lu}{2,4}$/u;
const LONGEST_LINE = 160;

function addSpeakers(names: Set<string>, { text }: Prose): void {
  for (const line of text.split('\n')) {
    const head = line.slice(0, LONGEST_LINE);
    const time = TIMED.exec(head)?.[0].length ?? 0;
    const found = SPEAKER.exec(head.slice(time).trimStart());
    if (found?.[1] === undefined) continue;
    const [, who, behind, verb] = found;
    const initials = INITIALS.test(who);
    // Components "report" and "restart" in logs as well: a whole word is a name only where it speaks.
    const isActor = initials
      ? time > 0 || behind === ':' || (verb !== undefined && ACTING.has(verb))
      : time > 0 && behind === ':';
    if (isActor && !ACTION_VERBS.has(who.toLowerCase())) add(names, who);
  }
}
