/** Text → Slack's mrkdwn that shows exactly this text and notifies nobody. */

const SPECIAL = /[&<>]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Slack links names by itself when a message asks for it; a zero-width joiner keeps these from being any. */
const EVERYBODY = /@(?=(?:channel|here|everyone)\b)/gi;

/** Marks that would format the words between two of them; a zero-width joiner in front makes them plain. */
const MARKS = /(^|[\s(])([*_~`])(?=\S)/g;
const WORD_JOINER = '\u2060';

/** For the text of a mrkdwn object. */
export function escapeSlack(text: string): string {
  return text
    .replace(SPECIAL, (character) => ENTITIES[character] ?? '')
    .replace(EVERYBODY, `@${WORD_JOINER}`)
    .replace(MARKS, `$1${WORD_JOINER}$2`);
}
