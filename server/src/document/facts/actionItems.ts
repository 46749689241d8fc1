/** The follow-up work: what stands under a heading or label for it; where there is none, what the prose commits to. */
import { actorsOf } from './actors';
import type { Block, HeadingBlock } from '../block';
import { type ReadingContext, sectionsNamed } from '../context';
import type { ActionItem, ActionItemsFact, Section } from '../model';
import { oncePerSection } from '../parts';
import { contains, foldSpace, type Range } from '../text';
import { visibleText } from '../visibleText';
import { answerOf } from './answer';
import { labelledItems, listActionItems } from './actionItemList';
import { findCommitments } from './commitments';

const inSection = oncePerSection<ActionItem[]>();

/** The action items of the document, in order. */
export function drawActionItems(context: ReadingContext): ActionItemsFact | null {
  const indexes = outermost(sectionsNamed(context, 'actionItems'), context.sections);
  const items = listedFirst(
    indexes.map((index) => {
      const section = context.sections[index] as Section;
      return inSection(context, section, actorsOf(context), () => sectionItems(section, context));
    }),
  );
  const [first] = indexes;
  if (first !== undefined) {
    const section = context.sections[first] as Section;
    const text = foldSpace(context.source.slice(section.body.start, section.body.end)).slice(0, 300);
    const answer = items.length > 0 ? 'stated' : answerOf(text);
    if (items.length > 0 || answer !== 'stated')
      return { range: section.range, origin: 'section', text, answer, section: first, items };
  }
  const commitments = findCommitments(context);
  const [start] = commitments;
  if (start === undefined) return null;
  const range = { start: start.range.start, end: (commitments.at(-1) ?? start).range.end };
  return { range, origin: 'prose', text: start.text, answer: 'stated', section: -1, items: commitments };
}

function outermost(indexes: readonly number[], sections: readonly Section[]): number[] {
  const ranges: Range[] = [];
  return indexes.filter((index) => {
    const { range } = sections[index] as Section;
    if (ranges.some((outer) => contains(outer, range))) return false;
    ranges.push(range);
    return true;
  });
}

/** Where one section lists its items, the prose of another ("Moving forward") goes on about them. */
function listedFirst(sections: readonly ActionItem[][]): ActionItem[] {
  const isProse = (items: readonly ActionItem[]): boolean => items.every(({ form }) => form === 'paragraph');
  const listed = sections.some((items) => !isProse(items));
  return sections.filter((items) => !listed || items.length === 1 || !isProse(items)).flat();
}

function sectionItems(section: Section, context: ReadingContext): ActionItem[] {
  const { start, end } = section.titleRange;
  const title = { start, text: context.source.slice(start, end), spans: [] };
  if (section.form === 'heading')
    return listActionItems(withoutOtherParts(section.blocks, context), title, context);
  return labelledItems(section.blocks, title, context);
}

/** Looking back does not become work to do by standing under the same heading. */
const LOOKING_BACK: ReadonlySet<string> = new Set([
  'timeline',
  'lessons',
  'wentWell',
  'wentPoorly',
  'gotLucky',
  'evidence',
]);

/** The blocks without the subsections that look back. */
function withoutOtherParts(blocks: readonly Block[], context: ReadingContext): Block[] {
  let leftOut: HeadingBlock | null = null;
  return blocks.filter((block) => {
    if (block.type === 'heading' && (leftOut === null || block.depth <= leftOut.depth)) {
      const name = context.options.headings.find(visibleText(block.prose));
      leftOut = name !== null && LOOKING_BACK.has(name) ? block : null;
    }
    return leftOut === null;
  });
}
