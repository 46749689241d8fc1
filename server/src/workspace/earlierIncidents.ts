/**
 * What earlier incidents have to say to the author of a document: one that had a similar cause, a promise that was made
 * before and is open still. Silent rather than wrong: documents that may tell of the same incident are never compared. Pure.
 */
import {
  ALIKE,
  countWords,
  promiseWords,
  samePromise,
  SHORTEST_PROMISE,
  tellingInCommon,
} from '../document/similarity';
import type { ActionItemSummary, IncidentSummary } from './incidentSummary';
import { resolveTarget } from './place';

/** A promise of a document, and where it was made before. */
export interface EarlierPromise {
  /** Index in the document's action items. */
  readonly index: number;
  readonly incident: IncidentSummary;
  readonly item: ActionItemSummary;
}

/** Two causes of a service share at least this part of the shorter one's words. */
const SHARED_PART = 0.25;
const SHOWN = 2;

/** Earlier incidents of the same service with a similar cause, the most similar first; two at most. */
export function similarIncidents(
  own: IncidentSummary,
  all: readonly IncidentSummary[],
): readonly IncidentSummary[] {
  if (own.causeWords.length < ALIKE || own.services.length === 0) return [];
  const services = new Set(own.services.map(plain));
  const words = new Set(
    own.causeWords.filter((word) => ![...services].some((service) => service.includes(word))),
  );
  const candidates = all.filter(
    (other) =>
      other.services.some((service) => services.has(plain(service))) &&
      other.causeWords.filter((word) => words.has(word)).length >= ALIKE &&
      isEarlier(other, own),
  );
  if (candidates.length === 0) return [];
  const counts = countWords(all.map(({ causeWords }) => causeWords));
  return candidates
    .map((other) => {
      const shared = tellingInCommon(other.causeWords, words, counts).length;
      return { other, shared, part: shared / Math.min(words.size, other.causeWords.length) };
    })
    .filter(({ shared, part }) => shared >= ALIKE && part >= SHARED_PART)
    .sort((a, b) => b.shared - a.shared || byDate(b.other, a.other))
    .slice(0, SHOWN)
    .map(({ other }) => other);
}

/** The open action items that an earlier incident promised nearly in the same words, each with the last such promise. */
export function earlierPromises(own: IncidentSummary, all: readonly IncidentSummary[]): EarlierPromise[] {
  const promises = own.actionItems
    .map((item, index) => ({ item, index, words: wordsOf(item) }))
    .filter(({ item, words }) => item.status !== 'done' && words.size >= SHORTEST_PROMISE);
  if (promises.length === 0) return [];
  const said = new Set(promises.flatMap(({ words }) => [...words]));
  const found = new Map<number, EarlierPromise>();
  for (const incident of [...all].sort(byDate)) {
    const items = incident.actionItems.filter((item) => item.status !== 'done' && saysMuchOf(said, item));
    if (items.length === 0 || !isEarlier(incident, own)) continue;
    for (const { item: mine, index, words } of promises) {
      const item = items.find((other) => !sameTicket(mine, other) && samePromise(words, wordsOf(other)));
      if (item !== undefined) found.set(index, { index, incident, item });
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** A day in milliseconds. */
const DAY = 86_400_000;
/** Halt brief, analysis and review of one incident are written within days. */
const DAYS_OF_ONE_INCIDENT = 7;

/** Whether a document certainly tells of another incident, before this one. One that this one names is known to its author. */
function isEarlier(other: IncidentSummary, own: IncidentSummary): boolean {
  if (other.place === own.place || other.date === null || own.date === null) return false;
  const days = (Date.parse(own.date) - Date.parse(other.date)) / DAY;
  if (!(days > DAYS_OF_ONE_INCIDENT)) return false;
  return !own.days.includes(other.date) && !names(own, other) && !names(other, own);
}

/** Whether a document links another one, is about the same id, or mentions the other's. */
function names(one: IncidentSummary, other: IncidentSummary): boolean {
  const ids = new Set(other.ids.map(plain));
  return (
    one.ids.some((id) => ids.has(plain(id))) ||
    one.mentions.some(({ id }) => ids.has(plain(id))) ||
    one.links.some(({ target }) => resolveTarget(one.place, target) === other.place)
  );
}

/** Two promises with one ticket are one promise, and known to be. */
function sameTicket({ tracker: one }: ActionItemSummary, { tracker: other }: ActionItemSummary): boolean {
  return one !== null && other !== null && plain(one) === plain(other);
}

function saysMuchOf(said: ReadonlySet<string>, item: ActionItemSummary): boolean {
  let count = 0;
  for (const word of wordsOf(item)) if (said.has(word) && ++count >= SHORTEST_PROMISE) return true;
  return false;
}

/** Summaries are compared again at every edit; their words are the same as long as they are. */
const known = new WeakMap<ActionItemSummary, ReadonlySet<string>>();

function wordsOf(item: ActionItemSummary): ReadonlySet<string> {
  const words = known.get(item) ?? promiseWords(item.text);
  known.set(item, words);
  return words;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function byDate(a: IncidentSummary, b: IncidentSummary): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
