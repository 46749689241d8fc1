/** What went poorly, and no action item takes up. */
import { everyBlock } from '../document/block';
import { textOf } from '../document/visibleText';
import { unaddressed } from './unaddressed';
import { message } from './message';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'went-poorly-without-action',
    family: 'causes',
    summary: 'No action item takes up something that went poorly.',
    severity: 'off',
    kinds: ['review'],
    english: true,
  },
  check({ document }) {
    const blocks = document.sections
      .filter(({ name }) => name === 'wentPoorly')
      .flatMap((section) => [...section.blocks]);
    const items = [...everyBlock(blocks)].flatMap((block) =>
      block.type === 'list'
        ? block.items.flatMap(({ blocks: [first] }) =>
            first?.type === 'paragraph' ? [textOf(first.prose)] : [],
          )
        : [],
    );
    return unaddressed(document, items).map(({ range, text }) => ({
      range,
      message: message(
        'No action item seems to take up “{item}”. Add one, or write that it stays as it is, and why.',
        { item: text.length > 60 ? `${text.slice(0, 57)}…` : text },
      ),
      related: [{ range: document.facts.actionItems?.range ?? range, message: message('The action items') }],
    }));
  },
};
export default rule;
