/** What a hover shows: a title, sentences, and lines of working, as Markdown or as plain text. */
import type { Message } from '../../rules/message';
import { render, type Translations } from '../../rules/message';
import type { Range } from '../../document/text';

export interface Card {
  /** The words that it is about. */
  readonly range: Range;
  readonly title: Message;
  /** Sentences; each becomes a paragraph. */
  readonly text?: readonly Message[];
  /** How a value was computed, or what is there and what not: one line each. */
  readonly lines?: readonly Message[];
  readonly link?: { readonly label: Message; readonly target: string };
}

/** Characters that would mean something to Markdown. */
const MARKUP = /[\\`*_{}[\]<>#|~]/g;

export function asMarkdown({ title, text = [], lines = [], link }: Card, translations: Translations): string {
  const words = (message: Message): string => render(message, translations).replace(MARKUP, '\\$&');
  return [
    `**${words(title)}**`,
    ...text.map(words),
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${words(line)}`).join('\n')]),
    ...(link === undefined ? [] : [`[${words(link.label)}](${link.target})`]),
  ].join('\n\n');
}

export function asPlainText(
  { title, text = [], lines = [], link }: Card,
  translations: Translations,
): string {
  const words = (message: Message): string => render(message, translations);
  return [
    words(title),
    ...text.map(words),
    ...lines.map((line) => `- ${words(line)}`),
    ...(link === undefined ? [] : [`${words(link.label)}: ${link.target}`]),
  ].join('\n');
}
