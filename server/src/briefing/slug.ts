/** Names for statements that stay the same while numbers in them change. */

const WORD = /\p{L}{2,40}/gu;

/** Words that tell no statement from another. */
const SMALL: ReadonlySet<string> = new Set(
  'the an of to in on at by for from and or is are was were be been has have had it its this that we our with as not'.split(
    ' ',
  ),
);

/** How many words make a name. */
const ENOUGH = 5;

/** The first telling words of a text, joined by hyphens, without numbers: `checkouts-were-charged-twice`. */
export function slugOf(text: string): string {
  const words = (text.toLowerCase().match(WORD) ?? []).filter((word) => !SMALL.has(word));
  return words.slice(0, ENOUGH).join('-') || 'words';
}
