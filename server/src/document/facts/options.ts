/** The alternatives that were weighed: a table, a list or sub-headings below an options section. */
import { type Block, everyBlock, type ListItem, type Prose, sliceProse } from '../block';
import { type ReadingContext, sectionsNamed } from '../context';
import type { Option, OptionsFact, Section } from '../model';
import type { Range, Text } from '../text';
import { textOf, visibleText } from '../visibleText';
import { sectionFact } from './sectionFact';
import { type Field, fieldLabelled, isPlaceholder, OPTION_FIELDS, rowsByField } from './tableColumns';

const REJECTED =
  /\b(?:reject(?:ed)?|not (?:chosen|recommended|selected|viable|possible|acceptable)|discarded|ruled out|declined|dismissed|no-go|won['’]t do)\b|❌|✗|✘|👎/iu;
const CHOSEN =
  /\b(?:chosen|recommended|selected|preferred|accepted|picked|our (?:choice|recommendation)|we (?:recommend|chose|choose|propose))\b|✅|✔|👍|⭐/iu;
/** In a column about the verdict short answers do. */
const YES = /^(?:yes|y|x|go|this|this one|★)\b/i;
const NO = /^(?:no|none|not|n)\b(?!\/)/i;
const REASON = /\b(?:because|since|as it|due to|rejected[:,]|reason:)[ \t]{1,4}/i;
const NAME_END = /:[ \t*_\n]|[ \t]{1,4}[–—][ \t]|[ \t]{1,4}-{1,2}[ \t]|[.;\n]/;
const NUMBERING =
  /^(?:(?:option|alternative|plan) )?(?:\(?[A-Z0-9]{1,2}\)?[.):]|(?:option|alternative) [A-Z0-9]{1,2} ?[:–—-]) {0,3}/i;
const VERDICT_REMARK =
  /[([*_ ]{0,4}\b(?:chosen|recommended|selected|preferred|rejected|not chosen)\b[)\]*_ ]{0,4}$/i;

/** The options of the document, in order. */
export function drawOptions(context: ReadingContext): OptionsFact | null {
  const base = sectionFact(context, 'options');
  if (base === null) return null;
  const [index] = sectionsNamed(context, 'options');
  const blocks = index === undefined ? [] : (context.sections[index] as Section).blocks;
  return { ...base.fact, options: optionsIn(blocks) };
}

function optionsIn(blocks: readonly Block[]): Option[] {
  const table = blocks.find((block) => block.type === 'table');
  if (table?.type === 'table') return tableOptions(table);
  if (blocks.some((block) => block.type === 'heading')) return headedOptions(blocks);
  return blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(listOption) : []));
}

function tableOptions(table: Extract<Block, { type: 'table' }>): Option[] {
  return rowsByField(table, OPTION_FIELDS).flatMap(({ cells, others, row }) => {
    const name =
      cells.get('option') ?? others.find(({ prose }) => visibleText(prose) !== '') ?? cells.get('number');
    if (name === undefined || isPlaceholder(visibleText(name.prose))) return [];
    const value = (field: Field): Text | null => valueOf(cells.get(field)?.prose);
    const verdict = value('verdict');
    return [
      {
        range: row.range,
        name: nameOf(visibleText(name.prose)),
        effect: value('effect'),
        risk: value('risk'),
        cost: value('cost'),
        time: value('time'),
        verdict:
          (verdict === null ? null : columnVerdict(verdict.text)) ?? verdictIn(visibleText(name.prose)),
        reason: value('reason') ?? (verdict === null ? null : reasonIn(cells.get('verdict')?.prose)),
      },
    ];
  });
}

function valueOf(prose: Prose | undefined): Text | null {
  if (prose === undefined) return null;
  const text = textOf(prose);
  return isPlaceholder(text.text) && !NO.test(text.text) ? null : text;
}

function columnVerdict(words: string): Option['verdict'] {
  return verdictIn(words) ?? (YES.test(words) ? 'chosen' : NO.test(words) ? 'rejected' : null);
}

function verdictIn(words: string): Option['verdict'] {
  if (REJECTED.test(words)) return 'rejected';
  return CHOSEN.test(words) ? 'chosen' : null;
}

function reasonIn(prose: Prose | undefined): Text | null {
  const match = prose === undefined ? null : REASON.exec(prose.text);
  if (prose === undefined || match === null) return null;
  const reason = textOf(sliceProse(prose, match.index + match[0].length));
  return reason.text === '' ? null : reason;
}

/** Sub-headings of the highest level name the options; what stands below says the rest. */
function headedOptions(blocks: readonly Block[]): Option[] {
  const headings = blocks.flatMap((block, at) => (block.type === 'heading' ? [{ block, at }] : []));
  const depth = Math.min(...headings.map(({ block }) => block.depth));
  const tops = headings.filter(({ block }) => block.depth === depth);
  return tops.map(({ block, at }, i) => {
    const body = blocks.slice(at + 1, tops[i + 1]?.at ?? blocks.length);
    const end = body.at(-1)?.range.end ?? block.range.end;
    return described(visibleText(block.prose), block.prose, body, { start: block.range.start, end });
  });
}

function listOption(item: ListItem): Option[] {
  const [first, ...rest] = item.blocks;
  if (first?.type !== 'paragraph') return [];
  const text = visibleText(first.prose);
  if (text === '' || isPlaceholder(text)) return [];
  const end = nameEnd(first.prose);
  const head = sliceProse(first.prose, 0, end);
  return [described(visibleText(head), first.prose, rest, item.range)];
}

/** Where the name ends: with its bold lead, before a colon or dash, or with the sentence. */
function nameEnd(prose: Prose): number {
  const strong = prose.spans.find(({ kind }) => kind === 'strong');
  if (strong !== undefined && prose.text.slice(0, strong.range.start - prose.start).trim().length <= 3)
    return Math.min(strong.range.end - prose.start, prose.text.length);
  return NAME_END.exec(prose.text)?.index ?? prose.text.length;
}

function described(name: string, lead: Prose, body: readonly Block[], range: Range): Option {
  const proses = [lead, ...paragraphsIn(body)];
  const fields = new Map<Field, Text>();
  for (const prose of proses.slice(1)) {
    const colon = prose.text.indexOf(':');
    if (colon < 0 || colon > 40) continue;
    const field = fieldLabelled(prose.text.slice(0, colon), OPTION_FIELDS);
    const value = textOf(sliceProse(prose, colon + 1));
    if (field !== null && value.text !== '' && !fields.has(field)) fields.set(field, value);
  }
  const said = fields.get('verdict');
  const verdict = said === undefined ? null : columnVerdict(said.text);
  return {
    range,
    name: nameOf(name),
    effect: fields.get('effect') ?? null,
    risk: fields.get('risk') ?? null,
    cost: fields.get('cost') ?? null,
    time: fields.get('time') ?? null,
    verdict:
      verdict ?? proses.map((prose) => verdictIn(visibleText(prose))).find((found) => found !== null) ?? null,
    reason: fields.get('reason') ?? proses.map(reasonIn).find((found) => found !== null) ?? null,
  };
}

function* paragraphsIn(blocks: readonly Block[]): Generator<Prose> {
  for (const block of everyBlock(blocks)) if (block.type === 'paragraph') yield block.prose;
}

/** The name without "Option A:" in front and "(recommended)" behind, unless nothing else is left. */
function nameOf(words: string): string {
  const bare = words
    .replace(NUMBERING, '')
    .replace(VERDICT_REMARK, '')
    .replace(/[\s:*_]{1,8}$/, '');
  return bare === '' ? words : bare;
}
