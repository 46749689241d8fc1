/** The sentences of a document with what surrounds them: what the finders of facts in prose weigh one by one. */
import { type Block, type CodeBlock, type ListBlock, type Prose, sliceProse } from '../block';
import type { Section } from '../model';
import { oncePerPart, type Parted } from '../parts';
import { sentencesOf } from '../sentences';
import { firstWhere, type Range } from '../text';
import { visibleText } from '../visibleText';

/** One sentence, heading or table cell. */
export interface Statement {
  readonly prose: Prose;
  readonly range: Range;
  /** The words as a reader sees them. */
  readonly text: string;
  /** The words that are weighed: `text` without addresses, whose parts look like words. */
  readonly words: string;
  /** Where the title of the innermost section begins that holds it; -1 outside every section. */
  readonly home: number;
  /** Canonical names of the sections that hold it, innermost first. */
  readonly names: readonly string[];
  readonly form: 'heading' | 'sentence' | 'item' | 'cell';
  /** The code or list that the statement introduces: what follows its last sentence, or the nested block of its item. */
  readonly introduces: CodeBlock | ListBlock | null;
  /** Whether it stands in a quotation. */
  readonly quoted: boolean;
}

const ADDRESS = /\bhttps?:\/\/\S{1,2000}/g;

/** Every statement of a document or part, in order. */
export const statementsOf = oncePerPart(({ blocks: all, sections }): readonly Statement[] => {
  const locate = sectionFinder(sections);
  const statements: Statement[] = [];
  const add = (prose: Prose, form: Statement['form'], place: Place, next: Block | undefined): void => {
    const sentences = form === 'heading' ? [prose] : sentencesOf(prose);
    sentences.forEach((sentence, i) => {
      const text = visibleText(sentence);
      if (text === '') return;
      const range = { start: sentence.start, end: sentence.start + sentence.text.length };
      statements.push({
        prose: sentence,
        range,
        text,
        words: withoutAddresses(text),
        ...locate(range),
        form,
        introduces: i === sentences.length - 1 ? introduced(next) : null,
        quoted: place.quoted,
      });
    });
  };
  const visit = (blocks: readonly Block[], place: Place): void => {
    blocks.forEach((block, i) => {
      switch (block.type) {
        case 'heading':
          add(block.prose, 'heading', place, nextOf(blocks, i));
          return;
        case 'paragraph':
          add(block.prose, place.inItem ? 'item' : 'sentence', place, nextOf(blocks, i));
          return;
        case 'list':
          for (const item of block.items) visit(item.blocks, { ...place, inItem: true });
          return;
        case 'table':
          for (const row of block.rows)
            for (const cell of row.cells) add(cell.prose, 'cell', place, undefined);
          return;
        case 'quote':
        case 'footnote':
          visit(block.blocks, { ...place, quoted: block.type === 'quote' });
          return;
        default:
      }
    });
  };
  visit(all, { inItem: false, quoted: false });
  return statements;
});

/** The statements of a document that a test picks: asked once for each part. */
export function statementsThat(
  picks: (statement: Statement) => boolean,
): (document: Parted) => readonly Statement[] {
  return oncePerPart((part) => statementsOf(part).filter(picks));
}

/** The sentences, items and cells that lie in a range; see `partsIn`. */
export function statementsIn(statements: readonly Statement[], body: Range): Statement[] {
  return partsIn(statements, body).filter(({ form }) => form !== 'heading');
}

/**
 * The statements that lie in a range, headings included; the part of one that reaches into it from before (behind a
 * label, say) counts as a statement of its own. Cost: logarithm of the whole plus the answer.
 */
export function partsIn(statements: readonly Statement[], body: Range): Statement[] {
  const found: Statement[] = [];
  for (let i = firstWhere(statements, ({ range }) => range.end > body.start); i < statements.length; i++) {
    const statement = statements[i] as Statement;
    if (statement.range.start >= body.end) break;
    const part = statement.range.start < body.start ? partFrom(statement, body.start) : statement;
    if (part.text !== '') found.push(part);
  }
  return found;
}

function partFrom(statement: Statement, start: number): Statement {
  const prose = sliceProse(statement.prose, start - statement.range.start);
  const text = visibleText(prose);
  return {
    ...statement,
    prose,
    range: { start, end: statement.range.end },
    text,
    words: withoutAddresses(text),
  };
}

function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, '');
}

interface Place {
  readonly inItem: boolean;
  readonly quoted: boolean;
}

/** The block behind; a quotation that holds a list or code counts as what it holds. */
function nextOf(blocks: readonly Block[], index: number): Block | undefined {
  const next = blocks[index + 1];
  if (next?.type !== 'quote') return next;
  return next.blocks.find((block) => block.type === 'list' || block.type === 'code') ?? next;
}

function introduced(next: Block | undefined): CodeBlock | ListBlock | null {
  return next?.type === 'code' || next?.type === 'list' ? next : null;
}

type Location = Pick<Statement, 'home' | 'names'>;

/** Finds the sections around ranges that come in ascending order, in one pass over the sections. */
function sectionFinder(sections: readonly Section[]): (range: Range) => Location {
  const names = new Map<number, readonly string[]>();
  let last = -1;
  return (range) => {
    while (last + 1 < sections.length && (sections[last + 1] as Section).range.start <= range.start) last++;
    let section = last;
    while (section >= 0 && (sections[section] as Section).range.end < range.end)
      section = (sections[section] as Section).parent;
    let path = names.get(section);
    if (path === undefined) {
      path = namesAround(sections, section);
      names.set(section, path);
    }
    return { home: sections[section]?.titleRange.start ?? -1, names: path };
  };
}

/** Canonical names of a section and those that hold it, innermost first. */
export function namesAround(sections: readonly Section[], section: number): readonly string[] {
  const names: string[] = [];
  for (let i = section; i >= 0; i = (sections[i] as Section).parent) {
    const { name } = sections[i] as Section;
    if (name !== null) names.push(name);
  }
  return names;
}
