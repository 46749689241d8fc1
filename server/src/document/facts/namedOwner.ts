/** Owners that only the rest of the document shows to be people: "**KL**" over a list, "Harbour: check the quota". */
import { type Prose, type Span, sliceProse } from '../block';
import type { ReadingContext } from '../context';
import { foldSpace, type Text } from '../text';
import { textOf, visibleText } from '../visibleText';
import type { LeadingOwner } from './actionOwner';
import { ACTION_VERBS } from './actionWords';
import { actorsOf, namesIn } from './actors';

/** Whether names stand over the groups of a list: one that is surely a name vouches for those that look like it. */
export interface OwnerGroups {
  readonly named: boolean;
}

/** Everybody: an owner only among others. */
const EVERYBODY = /^(?:team|all|everyone|everybody|whole team|the team)$/i;

/** The owner that a heading, or a short paragraph that is bold or ends with a colon, names as a whole. */
export function groupOwner(prose: Prose, groups: OwnerGroups, context: ReadingContext): Text | null {
  const words = labelWords(prose);
  if (words === null) return null;
  const known =
    actorsOf(context).areNamed(words) || (groups.named && (namesIn(words) !== null || EVERYBODY.test(words)));
  if (!known) return null;
  const { range } = textOf(prose);
  const start = range.start;
  return { text: words, range: { start, end: start + trimmedLength(prose, start) } };
}

/** Whether one of the labels over the groups is surely a name. */
export function headNamed(labels: readonly Prose[], context: ReadingContext): boolean {
  return labels.some((prose) => {
    const words = labelWords(prose);
    return words !== null && actorsOf(context).areNamed(words);
  });
}

const COLON_END = /[\s:]{1,4}$/;
const LONGEST_LABEL = 60;

/** The words of a label, without its colon; `null` for running text. */
function labelWords(prose: Prose): string | null {
  const text = visibleText(prose);
  if (text === '' || text.length > LONGEST_LABEL) return null;
  const { start } = prose;
  const end = start + prose.text.length;
  const isBold = prose.spans.some(
    ({ kind, range }) =>
      kind === 'strong' &&
      foldSpace(prose.text.slice(range.end - start, end - start)).length <= 1 &&
      range.start - start < 4,
  );
  return isBold || text.endsWith(':') || prose.spans.length === 0 ? text.replace(COLON_END, '') : null;
}

function trimmedLength(prose: Prose, start: number): number {
  return prose.text
    .slice(start - prose.start)
    .replace(COLON_END, '')
    .trimEnd().length;
}

const BEFORE_COLON = /^[\s*_]{0,6}([^:\n]{2,60}):[\s*_]{1,4}/;
const BEFORE_VERB =
  /^[\s*_]{0,6}(\p{Lu}[\p{L}'’-]{0,24}(?: (?:& |\+ |and )?\p{Lu}[\p{L}'’-]{0,24}){0,2})[\s*_]{1,4}((?:will|should|shall|must|to|is to|are to|needs to|need to) )?([a-z-]{2,24})\b/u;

/** The known actor that an item begins with: "KL: raise the limit", "Harbour will raise the limit". */
export function namedLead(prose: Prose, context: ReadingContext): LeadingOwner | null {
  const colon = BEFORE_COLON.exec(prose.text);
  if (colon?.[1] !== undefined && actorsOf(context).areNamed(colon[1]))
    return leadOf(prose, colon[1], colon[0].length);
  const verb = BEFORE_VERB.exec(prose.text);
  if (verb?.[1] === undefined || !actorsOf(context).areNamed(verb[1])) return null;
  if (!ACTION_VERBS.has(verb[3] ?? '') && verb[2] === undefined) return null;
  return leadOf(prose, verb[1], verb[0].length - (verb[3]?.length ?? 0));
}

function leadOf(prose: Prose, words: string, rest: number): LeadingOwner {
  const at = prose.text.indexOf(words);
  return { owner: textOf(sliceProse(prose, at, at + words.length)), rest };
}

/** The bold words that a prose begins with. */
export function boldStart(prose: Prose): Prose | null {
  const span = boldSpan(prose);
  if (span === undefined) return null;
  const inner = sliceProse(prose, span.inner.start - prose.start, span.inner.end - prose.start);
  return { ...inner, spans: [] };
}

function boldSpan({ start, spans }: Prose): Span | undefined {
  return spans.find(({ kind, range }) => kind === 'strong' && range.start - start < 4);
}

/** The bold name that a paragraph over a list begins with, and where its task begins: "**KL** Enlarge the pool:". */
export function boldLead(prose: Prose, groups: OwnerGroups, context: ReadingContext): LeadingOwner | null {
  const span = boldSpan(prose);
  const bold = boldStart(prose);
  if (span === undefined || bold === null) return null;
  const owner = groupOwner(bold, groups, context);
  const rest = span.range.end - prose.start;
  return owner === null || foldSpace(prose.text.slice(rest)).length < 8 ? null : { owner, rest };
}
