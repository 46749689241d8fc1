/** What a document's author tells in their own words, sentence by sentence: quotations, chat and code are left out. */
import { type Block, type Prose } from '../document/block';
import { sectionAt } from '../document/context';
import { oncePerPart } from '../document/parts';
import { sentencesOf } from '../document/sentences';
import type { Range } from '../document/text';

/** One sentence, item, heading or table cell. */
export interface Passage {
  /** Offset of the first character of `text` in the document. */
  readonly start: number;
  /** As long as its source; markup is blank, and what the author only cites (code, quoted words) is `CITED` throughout. */
  readonly text: string;
  /** Where the title of the innermost section begins that holds it; -1 outside every section. */
  readonly home: number;
  readonly form: 'heading' | 'sentence' | 'cell';
}

/** Stands for every character of code and quoted words: no letter, so that no phrase reaches across it. */
export const CITED = '□';

const QUOTED = /[“"«][^“”"«»\n]{1,300}[”"»]/g;
/** A line of a pasted chat: a clock time and who speaks. */
const CHAT =
  /^[\s[(]{0,6}\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?[\])]?[\s*]{1,6}(?:<[^>\n]{1,40}>|@?[\w.-]{1,30}:\s)/;

/** The passages of a document or part, in order. */
export const passagesOf = oncePerPart(({ blocks, sections }): readonly Passage[] => {
  const passages: Passage[] = [];
  visit(blocks, passages);
  return passages.map((passage) => {
    const range = { start: passage.start, end: passage.start + passage.text.length };
    return { ...passage, home: sections[sectionAt(sections, range)]?.titleRange.start ?? -1 };
  });
});

function visit(blocks: readonly Block[], passages: Passage[]): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        passages.push(passageOf(block.prose, 'heading'));
        break;
      case 'paragraph':
        if (!CHAT.test(block.prose.text.slice(0, 120)))
          passages.push(...sentencesOf(block.prose).map((sentence) => passageOf(sentence, 'sentence')));
        break;
      case 'list':
        for (const item of block.items) visit(item.blocks, passages);
        break;
      case 'table':
        for (const row of block.rows)
          for (const { prose } of row.cells)
            passages.push(...sentencesOf(prose).map((sentence) => passageOf(sentence, 'cell')));
        break;
      case 'footnote':
        visit(block.blocks, passages);
        break;
      default:
    }
  }
}

function passageOf(prose: Prose, form: Passage['form']): Passage {
  return { start: prose.start, text: withoutCitations(prose), home: -1, form };
}

function withoutCitations(prose: Prose): string {
  const cited = prose.text.replace(QUOTED, (words) => CITED.repeat(words.length));
  return prose.spans
    .filter(({ kind }) => kind === 'code')
    .reduce((text, { inner }) => {
      const from = Math.max(0, inner.start - prose.start);
      const to = Math.min(text.length, inner.end - prose.start);
      return text.slice(0, from) + CITED.repeat(Math.max(0, to - from)) + text.slice(to);
    }, cited);
}

/** A word or a mark of punctuation, lower case, at its place in the document. */
export interface Token {
  readonly word: string;
  readonly range: Range;
}

const TOKEN = /[\p{L}\p{N}@](?:[\p{L}\p{N}'_.-]{0,60}[\p{L}\p{N}])?|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a passage; typographic apostrophes are plain. */
export function tokensOf(passage: Pick<Passage, 'start' | 'text'>): readonly Token[] {
  const known = tokenized.get(passage);
  if (known !== undefined) return known;
  const tokens = readTokens(passage);
  tokenized.set(passage, tokens);
  return tokens;
}

/** Several rules read the tokens of the same passages. */
const tokenized = new WeakMap<Pick<Passage, 'start' | 'text'>, readonly Token[]>();

function readTokens({ start, text }: Pick<Passage, 'start' | 'text'>): readonly Token[] {
  return [...text.replaceAll('’', "'").matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    range: { start: start + index, end: start + index + word.length },
  }));
}

/** A table of phrases, ready for use: by first word, the longest first. `a|b` stands for either word. */
export type Phrases = ReadonlyMap<string, readonly (readonly ReadonlySet<string>[])[]>;

/** Reads a table of phrases, one a line. */
export function phrases(lines: string): Phrases {
  const table = new Map<string, (readonly ReadonlySet<string>[])[]>();
  for (const line of lines.split('\n').map((words) => words.trim())) {
    if (line === '') continue;
    const words = line.split(/\s+/).map((word) => new Set(word.split('|')));
    for (const first of words[0] ?? []) table.set(first, [...(table.get(first) ?? []), words]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

/** How many tokens from `at` on a phrase of the table takes; 0 where none begins there. */
export function phraseAt(tokens: readonly Token[], at: number, table: Phrases): number {
  const found = table
    .get(tokens[at]?.word ?? '')
    ?.find((words) => words.every((choices, i) => choices.has(tokens[at + i]?.word ?? '')));
  return found?.length ?? 0;
}
