/**
 * Places: URIs in one spelling, legible, so that globs and file names can be compared with them. Clients escape URIs each
 * in their own way (`file:///c%3A/…`, `%20` or a space); in a place only `%`, `#` and `?` of the path stay escaped.
 */
import { URI } from 'vscode-uri';

/** The place that a URI names. A text that is no URI stays as it is. */
export function placeOf(uri: string): string {
  const parsed = parse(uri);
  if (parsed === null) return uri;
  const { scheme, authority, path } = parsed;
  const host = authority === '' ? (scheme === 'file' ? '//' : '') : `//${authority}`;
  return `${scheme}:${host}${escapeName(withSmallDrive(path))}`;
}

/** The URI of a place, escaped as VS Code does. */
export function uriOf(place: string): string {
  return parse(place)?.toString() ?? place;
}

/** A file name as a part of a place. */
export function escapeName(name: string): string {
  return name.replace(/[%#?]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The last part of a place, as people read it. */
export function nameOf(place: string): string {
  const path = parse(place)?.path ?? place;
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The place that a relative target of a link leads to, without its fragment; `null` for anything but a relative path. */
export function resolveTarget(from: string, target: string): string | null {
  const [path = ''] = target.split(/[#?]/, 1);
  if (path === '') return target.startsWith('#') ? from : null;
  if (ABSOLUTE.test(path)) return null;
  const parts = from.slice(0, from.lastIndexOf('/') + 1).split('/');
  parts.pop();
  for (const part of decoded(path).split('/')) {
    if (part === '..') {
      if (parts.length <= DEEPEST_ROOT) return null;
      parts.pop();
    } else if (part !== '.') parts.push(escapeName(part));
  }
  return parts.join('/');
}

/** The relative path from one place to another, as a link writes it. */
export function relativeTarget(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  const up = start.slice(shared).map(() => '..');
  return [...up, ...end.slice(shared)].join('/').replace(/[ ()<>]/g, (mark) => ESCAPES[mark] ?? mark);
}

/** What ends a link's target, or would have to be quoted in it. */
const ESCAPES: Readonly<Record<string, string>> = {
  ' ': '%20',
  '(': '%28',
  ')': '%29',
  '<': '%3C',
  '>': '%3E',
};

const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]{0,30}:|\/)/i;
/** `file:` and the two empty parts of its slashes. */
const DEEPEST_ROOT = 3;

function parse(uri: string): URI | null {
  try {
    return URI.parse(uri, true);
  } catch {
    return null;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `/C:/…` and `/c:/…` are the same folder. */
function withSmallDrive(path: string): string {
  return /^\/[A-Z]:/.test(path) ? `/${path.charAt(1).toLowerCase()}${path.slice(2)}` : path;
}
