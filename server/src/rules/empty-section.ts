/** A heading that a reader knows, with nothing below it. */
import type { Block } from '../document/block';
import { KINDS, type Section } from '../document/model';
import { annotationAt } from '../schema/annotations';
import { titleSection } from '../schema/titleSection';
import { endOfSection, insertBlock } from './insertion';
import { message } from './message';
import type { Finding, Rule, RuleContext } from './rule';

const rule: Rule = {
  metadata: {
    id: 'empty-section',
    family: 'structure',
    summary: 'A section has a heading and nothing below it.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check(context) {
    const { sections } = context.document;
    const title = titleSection(context.document);
    return sections
      .filter((section) => section.form === 'heading' && section.name !== null)
      .filter((section) => section !== title)
      .filter(
        (section) =>
          !saysItself(section) && saysNothing(section, context) && !isReportedAsMissing(section, context),
      )
      .map((section) => findingOf(section, context));
  },
};
export default rule;

/** `## Date: 4 March 2026` needs nothing below it. */
function saysItself({ title }: Section): boolean {
  return /:[ \t]{1,20}\S/.test(title.slice(0, 200));
}

function saysNothing({ body, blocks }: Section, { source }: RuleContext): boolean {
  return source.slice(body.start, body.end).trim() === '' || (blocks.length > 0 && blocks.every(isSilent));
}

/** Comments and rules between sections are no content. */
function isSilent(block: Block): boolean {
  return block.type === 'break' || (block.type === 'html' && block.value.trimStart().startsWith('<!--'));
}

/** The rule about the missing section says more: why it is needed, what to write. */
function isReportedAsMissing({ titleRange }: Section, { violations }: RuleContext): boolean {
  return violations.some(
    ({ range, annotation }) => annotation?.rule !== undefined && range.start === titleRange.start,
  );
}

function findingOf(section: Section, { schema, source }: RuleContext): Finding {
  const annotation = annotationAt(schema.schema, ['facts', section.name ?? ''], schema.library);
  const at = endOfSection(source, section);
  return {
    range: section.titleRange,
    message: message(
      '{title} is empty, so a reader cannot tell whether there is nothing to say or nobody has looked. {ask}',
      { title: section.title, ask: annotation?.ask ?? 'Write it, or “None, because …”.' },
    ),
    fixes: [
      {
        title: message('Say that there is none'),
        kind: 'fill-in',
        preferred: true,
        edits: [insertBlock(source, at, 'None, because ${1:reason}.')],
      },
      ...(annotation?.scaffold === undefined
        ? []
        : [
            {
              title: message('Insert what belongs here'),
              kind: 'fill-in' as const,
              edits: [insertBlock(source, at, annotation.scaffold)],
            },
          ]),
    ],
  };
}
