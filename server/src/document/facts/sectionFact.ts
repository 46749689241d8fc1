/** What a labelled section or a front matter key says, as the base of a fact with content of its own. */
import { prosesOf } from '../block';
import { type ReadingContext, sectionAt } from '../context';
import { frontMatterSections } from '../frontMatterSections';
import type { Fact, Section } from '../model';
import { sentencesOf } from '../sentences';
import { within } from '../text';
import { textOf } from '../visibleText';
import { answerOf } from './answer';
import { type Statement, statementsOf } from './statements';
import { isPlaceholder } from './tableColumns';

/** A fact's base and the statements that belong to it; none where the front matter holds it. */
export interface SectionFact {
  readonly fact: Fact;
  readonly statements: readonly Statement[];
}

/** The first labelled place with one of the names that says something: a front matter key, else a section. */
export function sectionFact(context: ReadingContext, name: string): SectionFact | null {
  for (const entry of frontMatterSections(context.frontMatter, context.options.headings)) {
    if (entry.name !== name || entry.value === null || isPlaceholder(entry.value.text)) continue;
    const fact: Fact = {
      ...entry.value,
      origin: 'frontMatter',
      answer: answerOf(entry.value.text),
      section: -1,
    };
    return { fact, statements: [] };
  }
  for (const [index, section] of context.sections.entries()) {
    if (section.name !== name) continue;
    const statements = statementsIn(section, context);
    const first = statements.find(({ form, text }) => form !== 'heading' && !isPlaceholder(text));
    if (first === undefined) continue;
    const fact: Fact = {
      ...textOf(first.prose),
      origin: 'section',
      answer: answerOf(first.text),
      section: index,
    };
    return { fact, statements };
  }
  return null;
}

/** What a section says. A label in running text has less than its sentence: its own words are read by themselves. */
function statementsIn(section: Section, context: ReadingContext): readonly Statement[] {
  if (section.form === 'heading') return within(statementsOf(context), section.body);
  return [...prosesOf(section.blocks)].flatMap(sentencesOf).flatMap((prose): Statement[] => {
    const { range, text } = textOf(prose);
    if (text === '') return [];
    const names = section.name === null ? [] : [section.name];
    return [
      {
        prose,
        range,
        text,
        words: text,
        home: section.titleRange.start,
        names,
        form: 'sentence',
        introduces: null,
        quoted: false,
      },
    ];
  });
}

/** A fact found in running text. */
export function proseFact({ sections }: ReadingContext, { prose, range }: Statement): Fact {
  return { ...textOf(prose), origin: 'prose', answer: 'stated', section: sectionAt(sections, range) };
}
