/** Text that stands where something is still to be written. */
import { type Block, everyBlock, type Prose, prosesOf, type Span } from '../document/block';
import { KINDS, type Section } from '../document/model';
import { oncePerPart, type Part } from '../document/parts';
import type { Source } from '../document/source';
import { foldSpace, overlaps, type Range } from '../document/text';
import { message } from './message';
import {
  ASKING_VERBS,
  ASKING_WORDS,
  HTML_TAGS,
  INSTRUCTIONS,
  PATTERNS,
  SECTIONS_OF_REQUESTS,
} from './placeholderPatterns';
import type { Finding, Rule, RuleContext } from './rule';

const TAG = /^<(\/?)([A-Za-z][A-Za-z\d-]{0,40})((?:[^>A-Za-z\d-][^>]{0,199})?)>/;
const WHOLE_FIELD = /^\{\{ [^{}\n]{1,200} \}\}$/;
const BRACKETED = /\[([A-Za-z]{1,20})\b([^[\]\n]{0,120})\](?![([:])/g;

const rule: Rule = {
  metadata: {
    id: 'placeholder-text',
    family: 'structure',
    summary:
      'Text that was to be replaced is still there: TBD, <add name here>, ??%, a template’s instructions.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: false,
    options: {
      allow: { default: [], description: 'Texts that are no placeholders here, as they are written.' },
    },
  },
  check(context) {
    const allowed = context.option('allow');
    const allow = new Set(Array.isArray(allowed) ? allowed.map(String) : []);
    const { document } = context;
    const ranges = [
      ...inFrontMatter(context),
      ...placeholdersIn(document),
      ...(document.language === 'en' ? instructionsIn(document) : []),
    ].sort((a, b) => a.start - b.start);
    return withoutOverlaps(ranges)
      .map((range): [Range, string] => [range, foldSpace(context.source.slice(range.start, range.end))])
      .filter(([, text]) => !allow.has(text))
      .map(([range, text]) => findingOf(range, text));
  },
};
export default rule;

function findingOf(range: Range, text: string): Finding {
  return {
    range,
    group: 'placeholder',
    message: message(
      '“{text}” stands where something is still to be written. Write it, or “Unknown: NAME finds out by TIME”.',
      { text: text.length > 60 ? `${text.slice(0, 57)}…` : text },
    ),
  };
}

function inFrontMatter({ document, source }: RuleContext): Range[] {
  return (document.frontMatter?.entries ?? []).flatMap(({ value, valueRange }) =>
    typeof value === 'string'
      ? [
          ...matchesIn(source.slice(valueRange.start, valueRange.end), valueRange.start),
          ...tagIn(value, valueRange),
        ]
      : [],
  );
}

/** A value that as a whole is `<name>` or the like. */
function tagIn(value: string, range: Range): Range[] {
  return isAskingTag(value.trim()) && TAG.exec(value.trim())?.[0] === value.trim() ? [range] : [];
}

const placeholdersIn = oncePerPart((part) => [
  ...[...prosesOf(part.blocks)].flatMap((prose) => inProse(prose, part)),
  ...[...everyBlock(part.blocks)].flatMap((block) => inBlock(block, part.source)),
]);

const instructionsIn = oncePerPart(({ sections, range }) =>
  sections
    .filter(({ titleRange }) => range.start <= titleRange.start && titleRange.start < range.end)
    .flatMap(instructionIn),
);

function inProse(prose: Prose, { source, sections }: Part): Range[] {
  const code = prose.spans.filter(({ kind }) => kind === 'code');
  const outside = (range: Range): boolean => !code.some((span) => overlaps(span.range, range));
  const tags = prose.spans
    .filter((span) => span.kind === 'html' && isAskingSpan(span, source))
    .map(({ range }) => range);
  const bracketed = [...prose.text.matchAll(BRACKETED)]
    .filter(([, word = '']) => ASKING_VERBS.has(word.toLowerCase()))
    .map((match) => rangeAt(prose.start + match.index, match[0]));
  const found = [...matchesIn(prose.text, prose.start), ...tags, ...bracketed].filter(outside);
  return isTaskName(prose, sections) ? [] : found;
}

/** "TODO" as the heading of the action items names them. */
function isTaskName(prose: Prose, sections: readonly Section[]): boolean {
  return (
    /^\W{0,10}TODOs?\W{0,10}$/i.test(prose.text.slice(0, 40)) &&
    sections.some(
      ({ titleRange }) =>
        titleRange.start >= prose.start && titleRange.start < prose.start + prose.text.length,
    )
  );
}

function matchesIn(text: string, start: number): Range[] {
  return PATTERNS.flatMap(({ pattern, unless }) =>
    [...text.matchAll(pattern)].flatMap((match): Range[] => {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      return unless?.(match[0], before, after) === true ? [] : [rangeAt(start + match.index, match[0])];
    }),
  );
}

/** `Vec<T>` is a type and `<br>` a tag; `<add name here>` is neither. */
function isAskingSpan({ range }: Span, source: Source): boolean {
  const before = source.charAt(range.start - 1) || ' ';
  return !/[\w)\]]/.test(before) && isAskingTag(source.slice(range.start, range.end));
}

function isAskingTag(text: string): boolean {
  const match = TAG.exec(text);
  if (match === null || match[1] !== '') return false;
  const [, , name = '', rest = ''] = match;
  const words = name.toLowerCase().split('-');
  if (rest.includes('=') || rest.trimEnd().endsWith('/')) return false;
  if (HTML_TAGS.has(name.toLowerCase()) && rest.trim() === '') return false;
  return ASKING_WORDS.has(words[0] ?? '') || ASKING_WORDS.has(words.at(-1) ?? '');
}

/** HTML that is none, and code that is a field of a scaffold from end to end: other braces in code are code. */
function inBlock(block: Block, source: Source): Range[] {
  if (block.type === 'code') {
    const field = WHOLE_FIELD.exec(block.value.trim())?.[0];
    const at = field === undefined ? -1 : source.indexOf(field, block.range.start);
    return field === undefined || at < 0 ? [] : [rangeAt(at, field)];
  }
  if (block.type !== 'html') return [];
  const text = source.slice(block.range.start, block.range.end);
  const lead = text.length - text.trimStart().length;
  const match = TAG.exec(text.slice(lead));
  return match !== null && isAskingTag(match[0]) ? [rangeAt(block.range.start + lead, match[0])] : [];
}

/** A template's instruction: the first paragraph of a section, whose first sentence tells the author what to write. */
function instructionIn({ name, form, blocks }: Section): Range[] {
  if (form !== 'heading') return [];
  if (name === null || SECTIONS_OF_REQUESTS.has(name)) return [];
  const [first] = blocks;
  if (first?.type !== 'paragraph') return [];
  const words = foldSpace(first.prose.text.slice(0, 300)).replace(/^[[(_*]{1,3}/, '');
  return INSTRUCTIONS.some((pattern) => pattern.test(words)) ? [trimmed(first.prose)] : [];
}

function trimmed({ start, text }: Prose): Range {
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

function rangeAt(start: number, text: string): Range {
  return { start, end: start + text.trimEnd().length };
}

function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const last = kept.at(-1);
    if (last === undefined || range.start >= last.end) kept.push(range);
  }
  return kept;
}
