/** Names of versions in prose: numbers, tags, commits, changes. */

const NUMBERED =
  /(?<![\w.])v?\d{1,6}\.\d{1,6}(?:\.\d{1,8}){0,3}(?:[-+][\w.]{1,30})?(?![\w%])|(?<![\w.-])v\d{1,4}(?!\w)|#\d{1,7}\b/i;
const NAMED = /\b(?:build|revision|release|tag|commit|version|rev|PR|pull request)[ #:]{1,3}#?\d{1,8}\b/i;
const HASH = /(?<![\w-])[0-9a-f]{7,40}(?![\w-])/gi;

/** Whether a text names a version, a tag, a commit or a change. */
export function namesVersion(text: string): boolean {
  return (
    NUMBERED.test(text) ||
    NAMED.test(text) ||
    [...text.matchAll(HASH)].some(([hash]) => /\d/.test(hash) && /[a-f]/i.test(hash))
  );
}
