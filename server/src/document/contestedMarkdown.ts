/**
 * Markdown that parsers read in different ways. Told by its text alone, before anything is parsed: to call too much contested only
 * costs time.
 */

/** Whether a text holds something that only remark reads as remark does. */
export function isContested(source: string): boolean {
  return (
    CONTESTED.some((pattern) => pattern.test(source)) ||
    (source.includes('[') && ESCAPED_BREAK.test(source)) ||
    hasContestedLine(source) ||
    hasOddAddress(source)
  );
}

const CONTESTED: readonly RegExp[] = [
  // A single tilde strikes nothing through.
  /(?<!~)~(?!~)/,
  // A task's box at the start of a line, or at the end of one.
  /^[ \t]{0,40}\[[ x]\]|\[[ x]\][ \t]{0,400}$/im,
  // Footnotes.
  /\[\^/,
  // The line below a table's header, behind the mark of a list.
  /^[ \t]{0,40}[-+*][ \t]{1,40}[-:|][-:| \t]{0,400}$/m,
  // Marks of emphasis beside a character outside of the basic plane: remark sees half of it.
  /[*_~][\ud800-\udbff]|[\udc00-\udfff][*_~]/,
];
/** Contested inside of brackets. */
const ESCAPED_BREAK = /\\[\r\n]/;
const DEFINITION_START = /^ {0,3}\[/;
const BLANK_END = /[ \t]\r?$/;

function hasContestedLine(source: string): boolean {
  let afterDefinition = false;
  for (const line of source.split('\n')) {
    // Blanks behind the words of a fence.
    if ((line.includes('```') || line.includes('~~~')) && BLANK_END.test(line)) return true;
    // A definition with something else than a blank line or another definition below it.
    const words = line.trimStart();
    if (afterDefinition && words !== '' && !words.startsWith('[')) return true;
    afterDefinition = DEFINITION_START.test(line) && line.includes(']:');
  }
  return false;
}

/** Where an address may be: of a page, or of somebody's mail. */
const ADDRESS = /www\.|:\/\/|[\w.+-]@[\w-]/i;
/** An escaped character, or a reference to one: neither is as long as what it says. */
const ESCAPED = /\\[!-/:-@[-`{-~]|&#?\w{1,40};/;
const SPACE = /[ \t\r]/;
const ODD_NEIGHBOUR = /[~|*\ud800-\udfff]|:\/\/(?![a-z\d])/i;
const NOT_ASCII = /[^\x00-\x7f]/;

/** Whether an address stands in a word with something that addresses rarely touch, beside what is escaped, or before a blank line end. */
function hasOddAddress(source: string): boolean {
  if (!ADDRESS.test(source)) return false;
  if (ESCAPED.test(source)) return true;
  return source.split('\n').some((line) => {
    if (!ADDRESS.test(line)) return false;
    return BLANK_END.test(line) || line.split(SPACE).some((word) => ADDRESS.test(word) && isOdd(word));
  });
}

function isOdd(word: string): boolean {
  if (ODD_NEIGHBOUR.test(word)) return true;
  return word.includes('@') && (word.includes('://') || NOT_ASCII.test(word));
}
