/** Makes an action item of a sentence that promises something, and leaves the sentence where it is. */
import { CodeActionKind } from 'vscode-languageserver';
import { everyBlock, type Prose, rangeOfProse } from '../../document/block';
import type { IncidentDocument } from '../../document/model';
import { sentencesOf } from '../../document/sentences';
import { contains, foldSpace, type Range } from '../../document/text';
import { endOfSection, insertBlock, insertSection, lineBreakOf } from '../../rules/insertion';
import { message } from '../../rules/message';
import type { Edit } from '../../rules/rule';
import { builtInSchema } from '../../schema/builtInSchemas';
import { escapeSnippet } from '../../schema/snippet';
import type { ActionSource } from '../action';
import type { Reading } from '../openDocument';
import { touches } from './rewriting';

/** Words of a sentence that says what is still to be done. */
const TO_DO =
  /\b(?:should|shall|must|need(?:s|ed)? to|ought to|have to|has to|will|going to|plan(?:s|ning)? to|want to|to-?do|follow[- ]up|we'll|let's)\b/i;

export const extractActionItem: ActionSource = ({ reading, range }) => {
  const words = wordsAt(reading, range);
  if (words === null) return [];
  return [
    {
      id: 'extract action item',
      title: message('Make an action item of this sentence'),
      kind: CodeActionKind.RefactorExtract,
      change: () => ({ edits: insertion(reading, words), snippet: 'snippet' }),
    },
  ];
};

/** What is selected in one paragraph, or the sentence at the cursor if it speaks of something to do. */
function wordsAt({ document, text }: Reading, range: Range): string | null {
  const prose = proseAt(document, range);
  if (prose === null || isInActionItems(document, range)) return null;
  if (range.end > range.start) return foldSpace(text.slice(range.start, range.end)) || null;
  const sentence = sentencesOf(prose).find((one) => touches(rangeOfProse(one), range));
  if (sentence === undefined || !TO_DO.test(sentence.text)) return null;
  return foldSpace(text.slice(sentence.start, sentence.start + sentence.text.length));
}

function proseAt({ blocks }: IncidentDocument, range: Range): Prose | null {
  for (const block of everyBlock(blocks))
    if (block.type === 'paragraph' && contains(rangeOfProse(block.prose), range)) return block.prose;
  return null;
}

function isInActionItems({ sections, facts }: IncidentDocument, range: Range): boolean {
  // A promise in running text counts as an action item, and is just what can be made a listed one.
  const items = (facts.actionItems?.items ?? []).filter(({ form }) => form !== 'paragraph');
  const inSection = sections.some(
    (section) => section.name === 'actionItems' && touches(section.range, range),
  );
  return inSection || items.some((item) => touches(item.range, range));
}

function insertion({ document, text, settings }: Reading, sentence: string): Edit[] {
  const words = escapeSnippet(sentence.replace(/[.;]$/, ''));
  const item = `- [ ] ${words} — owner: \${1:@name}, due: \${2:YYYY-MM-DD}`;
  const items = document.facts.actionItems?.items ?? [];
  const last = items.at(-1);
  if (last !== undefined && last.form !== 'row' && last.form !== 'paragraph')
    return [
      { range: { start: last.range.end, end: last.range.end }, newText: `${lineBreakOf(text)}${item}` },
    ];
  if (last?.form === 'row') {
    const columns = text.slice(last.range.start, last.range.end).split(/(?<!\\)\|/).length - 2;
    const rest = Array.from({ length: Math.max(0, columns - 1) }, (_, i) => ` \${${i + 1}} |`).join('');
    const row = `| ${words.replaceAll('|', '\\|')} |${rest}`;
    return [{ range: { start: last.range.end, end: last.range.end }, newText: `${lineBreakOf(text)}${row}` }];
  }
  const section = document.sections.find(({ name, form }) => name === 'actionItems' && form === 'heading');
  if (section !== undefined) return [insertBlock(text, endOfSection(text, section), item)];
  const schema = settings.check.schemas[document.kind] ?? builtInSchema(document.kind);
  return insertSection(
    { document, source: text, schema },
    { name: 'actionItems', title: 'Action items', body: item },
  );
}
