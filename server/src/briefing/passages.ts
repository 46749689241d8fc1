/** The author's words in pieces that can be told: whole sentences, list items and labelled values of a section. */
import { type Block, type Prose, prosesOf, rangeOfProse, sliceProse } from '../document/block';
import type { IncidentDocument, Section } from '../document/model';
import { sentencesOf } from '../document/sentences';
import { contains, type Range, type Text } from '../document/text';
import { textOf } from '../document/visibleText';

/** Words that stand on their own when they are taken out of the document. */
export interface Passage extends Text {
  /** The label in front of the words as its author wrote it ("Expected"); `null` where there is none. */
  readonly label: string | null;
  /** Whether the words are the first behind their label, so that the label belongs in front of them. */
  readonly leads: boolean;
  /** Canonical name of the innermost section around the words. */
  readonly name: string | null;
  readonly form: 'sentence' | 'item';
}

/** Finds passages by canonical name. */
export interface Passages {
  /** What the sections with this name say, in document order; parts with a name of their own are left out. */
  of(name: string): readonly Passage[];
  /** What stands behind labels that match, inside sections with this name. */
  labelled(name: string, label: RegExp): readonly Passage[];
}

/** What passages take from the section that holds them. */
type Place = Pick<Section, 'name' | 'form' | 'title'>;

/** An item longer than this is told sentence by sentence. */
const SHORT_ITEM = 240;

/** What a template leaves behind. */
const PLACEHOLDER =
  /^(?:tbd|tba|tbc|todo|fixme|n\/?a|xxx{0,5}|\.{2,5}|…|[-–—_?]{1,10}|<[^<>]{0,80}>|\[[^[\]]{0,80}\])[.:]?$/i;

/** Reads a document's passages; nothing is read before it is asked for. */
export function passagesOf(document: IncidentDocument): Passages {
  const { sections } = document;
  const children = new Map<number, number[]>();
  sections.forEach(({ parent }, index) => {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [index]);
    else siblings.push(index);
  });
  const childrenOf = (index: number): readonly number[] => children.get(index) ?? [];

  const all = (index: number, name: string): Passage[] => {
    const section = sections[index] as Section;
    const inside = childrenOf(index);
    const taken = inside.map((child) => (sections[child] as Section).range);
    const own = section.blocks
      .flatMap((block) => passagesOfBlock(block, section, taken))
      .map((passage, i) => ({
        ...passage,
        leads: i === 0 && passage.label !== null && passage.form === 'sentence',
      }));
    const below = inside.flatMap((child) => {
      const { name: other } = sections[child] as Section;
      return other === null || other === name ? all(child, name) : [];
    });
    return [...own, ...below].sort((a, b) => a.range.start - b.range.start);
  };

  const outermost = (name: string): number[] =>
    sections.flatMap((section, index) =>
      section.name === name && !hasAncestor(sections, section, name) ? [index] : [],
    );

  const known = new Map<string, readonly Passage[]>();
  const of = (name: string): readonly Passage[] => {
    const found = known.get(name) ?? distinct(outermost(name).flatMap((index) => all(index, name)));
    known.set(name, found);
    return found;
  };
  return {
    of,
    labelled: (name, label) =>
      of(name).filter((passage) => passage.label !== null && label.test(passage.label)),
  };
}

/** The document's first paragraphs of running text, in front of its first section below the title. */
export function openingOf({ blocks, sections }: IncidentDocument): readonly Passage[] {
  const first = sections.find(({ form, parent, depth }) => form === 'heading' && (parent >= 0 || depth > 1));
  const end = first?.range.start ?? Number.MAX_SAFE_INTEGER;
  const place: Place = { name: null, form: 'heading', title: '' };
  const labels = sections.filter(({ form }) => form !== 'heading').map(({ range }) => range);
  return blocks
    .filter(({ type, range }) => type === 'paragraph' && range.end <= end)
    .flatMap((block) => passagesOfBlock(block, place, labels))
    .filter(({ text }) => text.length >= SHORTEST_OPENING && text.includes(' '));
}

/** Bylines and dates are shorter. */
const SHORTEST_OPENING = 40;

/** The sentence around a range; `null` where it stands in none. */
export function sentenceAround({ blocks }: IncidentDocument, range: Range): Text | null {
  for (const prose of prosesOf(blocks)) {
    if (!contains(rangeOfProse(prose), range)) continue;
    const sentence = sentencesOf(prose).find((candidate) => contains(rangeOfProse(candidate), range));
    return sentence === undefined ? null : textOf(sentence);
  }
  return null;
}

function hasAncestor(sections: readonly Section[], section: Section, name: string): boolean {
  for (let at = section.parent; at >= 0; at = (sections[at] as Section).parent)
    if ((sections[at] as Section).name === name) return true;
  return false;
}

function passagesOfBlock(block: Block, section: Place, taken: readonly Range[]): Passage[] {
  if (taken.some((range) => contains(range, block.range))) return [];
  switch (block.type) {
    case 'paragraph':
      return partsOutside(block.prose, taken)
        .flatMap(sentencesOf)
        .flatMap((prose) => passage(prose, section, 'sentence'));
    case 'list':
      return block.items.flatMap((item) =>
        item.blocks.flatMap((inner) =>
          inner.type === 'paragraph'
            ? partsOutside(inner.prose, taken).flatMap((prose) => ofItem(prose, section))
            : passagesOfBlock(inner, section, taken),
        ),
      );
    default:
      return [];
  }
}

function ofItem(prose: Prose, section: Place): Passage[] {
  const whole = passage(prose, section, 'item');
  if ((whole[0]?.text.length ?? 0) <= SHORT_ITEM) return whole;
  return sentencesOf(prose).flatMap((sentence) => passage(sentence, section, 'item'));
}

function passage(prose: Prose, section: Place, form: Passage['form']): Passage[] {
  const { range, text: raw } = textOf(prose);
  const text = tidied(raw);
  if (isPlaceholder(text) || introduces(text) || !WORD.test(text)) return [];
  const label = section.form === 'heading' ? null : section.title;
  return [{ range, text, form, name: section.name, label, leads: false }];
}

/** Whether words stand where others are to come. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** What closing markup in front of a mark leaves behind. */
const SPACE_OF_MARKUP = / (?=[,;.:)](?: |$))/g;

/** The words without blanks that markup left behind. */
export function tidied(text: string): string {
  return text.replace(SPACE_OF_MARKUP, '');
}

const WORD = /[\p{L}\p{N}]/u;

/** "The steps were:" says nothing without what it introduces. */
export function introduces(text: string): boolean {
  return text.endsWith(':');
}

/** What is left of a prose when the ranges are taken out. */
function partsOutside(prose: Prose, taken: readonly Range[]): Prose[] {
  const whole = rangeOfProse(prose);
  const parts: Prose[] = [];
  let at = whole.start;
  for (const range of taken) {
    if (range.end <= at || range.start >= whole.end) continue;
    if (range.start > at) parts.push(sliceProse(prose, at - prose.start, range.start - prose.start));
    at = range.end;
  }
  if (at < whole.end) parts.push(sliceProse(prose, at - prose.start));
  return parts;
}

function distinct(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ text }) => {
    const fresh = !seen.has(text);
    seen.add(text);
    return fresh;
  });
}
