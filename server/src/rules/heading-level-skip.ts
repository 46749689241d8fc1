/** Headings that leave out a level. */
import { oncePerPart } from '../document/parts';
import type { Source } from '../document/source';
import type { HeadingBlock } from '../document/block';
import { KINDS } from '../document/model';
import { message } from './message';
import type { Edit, Finding, Rule, RuleContext } from './rule';

const rule: Rule = {
  metadata: {
    id: 'heading-level-skip',
    family: 'accessibility',
    summary: 'A heading is more than one level below the one it stands under.',
    severity: 'hint',
    kinds: KINDS,
    english: false,
  },
  check(context) {
    const headings = headingsOf(context.document);
    return headings.flatMap((heading, i) => {
      const above = headings[i - 1];
      return above === undefined || heading.depth <= above.depth + 1
        ? []
        : [findingOf(headings, i, above, context)];
    });
  },
};
export default rule;

const headingsOf = oncePerPart(({ blocks }) => blocks.filter((block) => block.type === 'heading'));

function findingOf(
  headings: readonly HeadingBlock[],
  at: number,
  above: HeadingBlock,
  { source }: RuleContext,
): Finding {
  const heading = headings[at] as HeadingBlock;
  const edits = raised(headings.slice(at), heading.depth - above.depth - 1, above.depth, source);
  return {
    range: heading.range,
    message: message(
      'This heading is on level {depth} below one on level {above}. Screen readers and tables of contents show a part that is not there: use level {wanted}.',
      { depth: heading.depth, above: above.depth, wanted: above.depth + 1 },
    ),
    fixes: [{ title: message('Close the gap'), kind: 'safe', preferred: true, edits }],
  };
}

/** Takes signs away from the heading and all that follow below the one it stands under, so that they keep their order. */
function raised(headings: readonly HeadingBlock[], by: number, above: number, source: Source): Edit[] {
  const edits: Edit[] = [];
  for (const { depth, range } of headings) {
    if (depth <= above + 1) break;
    const start = source.indexOf('#', range.start);
    if (start >= 0 && start < range.end)
      edits.push({ range: { start, end: start + Math.min(by, depth - above - 1) }, newText: '' });
  }
  return edits;
}
