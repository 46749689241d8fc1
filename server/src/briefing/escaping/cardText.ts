/** Text for Adaptive Cards, which read a part of Markdown and their own `{{DATE(…)}}` functions. */

const MARKDOWN = /[\\`*_[\]()#+>~|]/g;
const ORDERED = /^(\s{0,9}\d{1,9})([.])(?=\s)/;
const BULLET = /^(\s{0,9})-(?=\s)/;
const FUNCTION = /\{\{/g;

/** The text, so that a card shows it as it is: no emphasis, links, lists or functions come out of it. */
export function escapeCardText(text: string): string {
  return text
    .replace(MARKDOWN, (sign) => `\\${sign}`)
    .replace(ORDERED, '$1\\$2')
    .replace(BULLET, '$1\\-')
    .replace(FUNCTION, '{\u2060{');
}
