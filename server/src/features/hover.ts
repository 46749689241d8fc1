/** Hover: what the words under the cursor mean, and what follows from them. */
import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Translations } from '../rules/message';
import type { ClientAbilities } from './clientAbilities';
import type { Feature } from './feature';
import { asMarkdown, asPlainText, type Card } from './hover/card';
import { frontMatterCard, sectionCard } from './hover/sections';
import { ruleCard, termCard } from './hover/terms';
import { instantCard, objectiveCard, quantityCard } from './hover/values';
import type { Reading } from './openDocument';

/** What is told about a place; the first that knows something speaks. */
const SOURCES: readonly ((reading: Reading, offset: number) => Card | null)[] = [
  ruleCard,
  frontMatterCard,
  sectionCard,
  objectiveCard,
  quantityCard,
  instantCard,
  termCard,
];

export const hover: Feature = {
  name: 'hover',
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    session.connection.onHover(({ textDocument, position }, token) =>
      session.answer('hover', token, async () => {
        const reading = await session.read(textDocument.uri);
        if (reading === null) return null;
        const card = cardAt(reading, reading.offsetAt(position));
        return card === null ? null : toHover(card, reading, session);
      }),
    );
  },
};

/** What is told about the offset; `null` where there is nothing to tell, or the document is about no incident. */
export function cardAt(reading: Reading, offset: number): Card | null {
  if (!reading.document.recognition.incident) return null;
  for (const source of SOURCES) {
    const card = source(reading, offset);
    if (card !== null) return card;
  }
  return null;
}

function toHover(
  card: Card,
  reading: Reading,
  {
    client,
    translations,
  }: { readonly client: Pick<ClientAbilities, 'markdownHover'>; readonly translations: Translations },
): Hover {
  return {
    range: reading.toLsp(card.range),
    contents: client.markdownHover
      ? { kind: MarkupKind.Markdown, value: asMarkdown(card, translations) }
      : { kind: MarkupKind.PlainText, value: asPlainText(card, translations) },
  };
}
