/** The briefing for Slack: mrkdwn text, and Block Kit messages within the limits of one message. */
import type { Briefing } from '../briefing';
import { escapeSlack } from '../escaping/slack';
import { type FormatOptions, type Sheet, type SheetEntry, type SheetPart, sheetOf } from '../sheet';

/** Slack's limits, as documented in 2026; `total` is not documented and was found by others. */
export const SLACK_LIMITS = {
  header: 150,
  section: 3_000,
  fields: 10,
  field: 2_000,
  blocks: 50,
  /** Characters of all blocks of one message. */
  total: 13_000,
} as const;

export type SlackBlock =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly text: Mrkdwn }
  | { readonly type: 'section'; readonly fields: readonly Mrkdwn[] }
  | { readonly type: 'context'; readonly elements: readonly Mrkdwn[] };

interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: false;
}

interface Mrkdwn {
  readonly type: 'mrkdwn';
  readonly text: string;
  /** Neither names nor channels become links. */
  readonly verbatim: true;
}

/** One message; `text` is what notifications show. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

/** The whole as one mrkdwn text, to be pasted. */
export function toSlackText(briefing: Briefing, options: FormatOptions = {}): string {
  const sheet = sheetOf(briefing, options);
  const parts = sheet.parts.map((part) => paragraphsOf(part).join('\n'));
  return `${[
    `*${escapeSlack(sheet.title)}*\n${escapeSlack(sheet.subtitle)}`,
    headerText(sheet),
    ...parts,
    `_${escapeSlack(sheet.footer)}_`,
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

/** The Block Kit messages as JSON: an array, since a long briefing takes more than one message. */
export function toSlackBlocks(briefing: Briefing, options: FormatOptions = {}): string {
  return `${JSON.stringify(slackMessages(briefing, options), null, 2)}\n`;
}

/** The messages to post, in order; each within Slack's limits. */
export function slackMessages(briefing: Briefing, options: FormatOptions = {}): SlackMessage[] {
  const sheet = sheetOf(briefing, options);
  const title = headerBlocks(sheet.title);
  const facts: SlackBlock[] = chunks(
    sheet.header.map(({ name, value }) => `*${escapeSlack(name)}*\n${escapeSlack(value)}`),
    SLACK_LIMITS.fields,
  ).map((fields) => ({ type: 'section', fields: fields.map(mrkdwn) }));
  const blocks: SlackBlock[] = [
    ...title,
    { type: 'context', elements: [mrkdwn(escapeSlack(sheet.subtitle))] },
    ...facts,
    ...sheet.parts.flatMap((part) => sectionsOf(paragraphsOf(part))),
    { type: 'context', elements: [mrkdwn(escapeSlack(sheet.footer))] },
  ];
  return messagesOf(blocks, sheet.title);
}

function headerText({ header }: Sheet): string {
  return header.map(({ name, value }) => `*${escapeSlack(name)}:* ${escapeSlack(value)}`).join('  ·  ');
}

/** A title too long for a header block is told in a section. */
function headerBlocks(title: string): SlackBlock[] {
  if (title.length <= SLACK_LIMITS.header)
    return [{ type: 'header', text: { type: 'plain_text', text: title, emoji: false } }];
  return sectionsOf([`*${escapeSlack(title)}*`]);
}

function paragraphsOf({ heading, entries }: SheetPart): string[] {
  return [`*${escapeSlack(heading)}*`, ...entries.flatMap(linesOf)];
}

function linesOf(entry: SheetEntry): string[] {
  switch (entry.type) {
    case 'words': {
      const lead = entry.lead === '' ? '' : `*${escapeSlack(entry.lead.trimEnd())}* `;
      return [`• ${lead}${escapeSlack(entry.text)}${escapeSlack(entry.tail)}`];
    }
    case 'gap':
      return [`• *${escapeSlack(entry.text)}*`];
    case 'table':
      return entry.rows.map(({ cells }) => {
        const [first = '', ...others] = cells.map(escapeSlack);
        const rest = others.flatMap((cell, i) =>
          cell === '' ? [] : [`${escapeSlack(entry.columns[i + 1] ?? '')}: ${cell}`],
        );
        return [`• *${first}*`, ...rest.map((line) => `      ${line}`)].join('\n');
      });
  }
}

/** Paragraphs packed into sections; one that is too long for a section is cut at spaces. */
function sectionsOf(paragraphs: readonly string[]): SlackBlock[] {
  const texts: string[] = [];
  let text = '';
  for (const paragraph of paragraphs.flatMap((words) => cut(words, SLACK_LIMITS.section))) {
    if (text !== '' && text.length + 1 + paragraph.length > SLACK_LIMITS.section) {
      texts.push(text);
      text = paragraph;
    } else text = text === '' ? paragraph : `${text}\n${paragraph}`;
  }
  return [...texts, text]
    .filter((words) => words !== '')
    .map((words) => ({ type: 'section', text: mrkdwn(words) }));
}

function cut(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const space = rest.lastIndexOf(' ', longest);
    const at = space > longest / 2 ? space : safeCut(rest, longest);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}

/** Not inside an entity or a surrogate pair. */
function safeCut(text: string, longest: number): number {
  const entity = text.lastIndexOf('&', longest);
  if (entity > longest - 6) return entity;
  const unit = text.charCodeAt(longest - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? longest - 1 : longest;
}

function messagesOf(blocks: readonly SlackBlock[], title: string): SlackMessage[] {
  const messages: SlackBlock[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    const cost = JSON.stringify(block).length;
    const last = messages.at(-1) ?? [];
    if (last.length > 0 && (last.length >= SLACK_LIMITS.blocks || size + cost > SLACK_LIMITS.total)) {
      messages.push([block]);
      size = cost;
    } else {
      last.push(block);
      size += cost;
    }
  }
  return messages.map((own) => ({
    text: escapeSlack(cut(title, SLACK_LIMITS.section)[0] ?? ''),
    blocks: own,
  }));
}

function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text: cut(text, SLACK_LIMITS.section)[0] ?? '', verbatim: true };
}

function chunks<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) =>
    values.slice(i * size, (i + 1) * size),
  );
}
