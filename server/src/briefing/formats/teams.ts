/** The briefing as an Adaptive Card for Microsoft Teams, small enough for a webhook. */
import type { Briefing } from '../briefing';
import { message, render } from '../../rules/message';
import { escapeCardText } from '../escaping/cardText';
import { type FormatOptions, type SheetEntry, type SheetPart, sheetOf } from '../sheet';

/** An incoming webhook takes about 28 KB; the rest is room for what Teams adds. */
export const LARGEST_CARD = 26_000;

type Element = Readonly<Record<string, unknown>>;

/** The message that an incoming webhook takes, as JSON. Parts that would make it too large are named instead of shown. */
export function toTeams(briefing: Briefing, options: FormatOptions = {}): string {
  const sheet = sheetOf(briefing, options);
  const head: Element[] = [
    { ...textBlock(sheet.title), size: 'Large', weight: 'Bolder', style: 'heading' },
    { ...textBlock(sheet.subtitle), isSubtle: true, spacing: 'None' },
    ...(sheet.header.length === 0
      ? []
      : [
          {
            type: 'FactSet',
            facts: sheet.header.map(({ name, value }) => ({
              title: escapeCardText(name),
              value: escapeCardText(value),
            })),
          },
        ]),
  ];
  const footer = { ...textBlock(sheet.footer), isSubtle: true, size: 'Small', separator: true };
  let shown = sheet.parts.length;
  let json = cardOf([...head, ...sheet.parts.flatMap(elementsOf), footer]);
  while (byteLength(json) > LARGEST_CARD && shown > 0) {
    shown--;
    const left = sheet.parts.slice(shown).map(({ heading }) => heading);
    const note = textBlock(
      render(
        message('Not shown here, for its length: {parts}.', { parts: left.join(', ') }),
        options.translations,
      ),
    );
    json = cardOf([...head, ...sheet.parts.slice(0, shown).flatMap(elementsOf), note, footer]);
  }
  return json;
}

function cardOf(body: readonly Element[]): string {
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    // Tables came with 1.5; phones show 1.2.
    version: '1.2',
    msteams: { width: 'Full' },
    body,
  };
  const attachments = [
    { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card },
  ];
  return `${JSON.stringify({ type: 'message', attachments }, null, 1)}\n`;
}

function elementsOf({ heading, entries }: SheetPart): Element[] {
  return [
    { ...textBlock(heading), weight: 'Bolder', spacing: 'Medium', style: 'heading' },
    ...entries.flatMap(elementsOfEntry),
  ];
}

function elementsOfEntry(entry: SheetEntry): Element[] {
  switch (entry.type) {
    case 'words':
      return [{ ...textBlock(`${entry.lead}${entry.text}${entry.tail}`), spacing: 'Small' }];
    case 'gap':
      return [{ ...textBlock(entry.text), color: 'Attention', spacing: 'Small' }];
    case 'table':
      return entry.rows.map(({ cells }, index) => ({
        type: 'FactSet',
        separator: index > 0,
        facts: cells.flatMap((cell, column) =>
          cell === ''
            ? []
            : [{ title: escapeCardText(entry.columns[column] ?? ''), value: escapeCardText(cell) }],
        ),
      }));
  }
}

function textBlock(text: string): Element {
  return { type: 'TextBlock', text: escapeCardText(text), wrap: true };
}

/** Size in UTF-8, as it travels. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
