/**
 * Ids that the configuration's trackers know, and where they lead. The patterns are the team's own: they only ever see
 * single short words, and patterns that could take long even on those are left alone.
 */
import type { Range } from '../document/text';
import type { CheckSettings } from '../rules/settings';

export interface TrackerLink {
  readonly id: string;
  readonly url: string;
  readonly range: Range;
}

/** Words as ids are written: letters, digits and the marks that join them. */
const WORD = /[A-Za-z0-9#!][A-Za-z0-9_#!/-]{0,63}/g;
const LONGEST_PATTERN = 200;
const compiled = new Map<string, RegExp | null>();

/** The ids in a text that begins at an offset of the document. */
export function trackerLinksIn(
  text: string,
  offset: number,
  trackers: CheckSettings['trackers'],
): TrackerLink[] {
  if (trackers.length === 0) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }): TrackerLink[] => {
    const id = word.replace(/[/-]$/, '');
    const tracker = trackers.find(({ pattern }) => patternFor(pattern)?.test(id) === true);
    if (tracker === undefined) return [];
    const start = offset + index;
    return [{ id, url: urlOf(tracker.url, id), range: { start, end: start + id.length } }];
  });
}

/** The tracker's address for an id; `{id}` stands for it, or it is put at the end. */
export function urlOf(template: string, id: string): string {
  const written = encodeURIComponent(id);
  return template.includes('{id}') ? template.replaceAll('{id}', written) : template + written;
}

/** Patterns come from configurations and are few; each is compiled once. */
function patternFor(pattern: string): RegExp | null {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const made = compile(pattern);
  compiled.set(pattern, made);
  return made;
}

function compile(pattern: string): RegExp | null {
  if (pattern.length > LONGEST_PATTERN || mayExplode(pattern)) return null;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return null;
  }
}

/**
 * Whether the pattern has a form whose cost can explode: a group that repeats and holds something that repeats, may be
 * absent or has alternatives; a reference back; or more open repetitions than an id needs.
 */
function mayExplode(pattern: string): boolean {
  const groups: boolean[] = [];
  let open = 0;
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charAt(i);
    const next = pattern.charAt(i + 1);
    if (unit === '\\') {
      if (REFERENCE_BACK.test(next)) return true;
      i++;
    } else if (unit === '[') {
      // Marks in a class stand for themselves.
      for (i++; i < pattern.length && pattern.charAt(i) !== ']'; i++) if (pattern.charAt(i) === '\\') i++;
    } else if (unit === '(') {
      groups.push(false);
      if (next === '?') i++;
    } else if (unit === ')') {
      const varies = groups.pop() === true;
      if (varies && REPETITION.includes(next) && next !== '') return true;
      if (varies && groups.length > 0) groups[groups.length - 1] = true;
    } else if (VARIATION.includes(unit)) {
      if (REPETITION.includes(unit)) open++;
      if (groups.length > 0) groups[groups.length - 1] = true;
    }
  }
  return open > MOST_REPETITIONS;
}

/** `\1` and `\k<name>`. */
const REFERENCE_BACK = /[1-9k]/;
const VARIATION = '+*{?|';
const MOST_REPETITIONS = 6;
const REPETITION = '+*{';
