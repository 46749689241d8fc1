/** Facts without content of their own: every section with a canonical name, and the front matter's keys. */
import { type Block, type Prose, prosesOf, sliceProse } from '../block';
import type { ReadingContext } from '../context';
import type { Fact, Section } from '../model';
import { frontMatterSections } from '../frontMatterSections';
import { sentencesOf } from '../sentences';
import { overlapping, type Text } from '../text';
import { textOf } from '../visibleText';
import { answerOf } from './answer';

/** A fact's words are its first sentences up to this many characters; a longer first sentence stays whole. */
const ENOUGH = 280;

/** Names whose value is often the heading's own end: "## Date: 4 March 2026". */
const FIELDS: ReadonlySet<string> = new Set([
  'date',
  'status',
  'owner',
  'severity',
  'duration',
  'release',
  'services',
]);

/** Names that a section with another name of its own may have taken over (`withStandIns`). */
const STANDING_IN: ReadonlySet<string> = new Set(['lessons', 'rootCause', 'mitigation']);

/** Names whose question another section answers where they have none: a "Description" says what happened. */
const INSTEAD: Readonly<Record<string, string>> = { summary: 'details' };

/** What a template leaves behind: says nothing, so the fact is absent. */
const PLACEHOLDER = /^(?:tbd|tba|todo|fixme|xxx+|n\.?n\.?|\.{2,}|…|[-–—_?]{1,10}|<[^<>]{0,80}>)[.:]?$/i;

/** A fact for each canonical name that a front matter key or a section with words introduces; the first one counts. */
export function drawPlainFacts(context: ReadingContext): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  for (const { name, value } of frontMatterSections(context.frontMatter, context.options.headings)) {
    if (value === null || PLACEHOLDER.test(value.text)) continue;
    facts[name] ??= { ...value, origin: 'frontMatter', answer: answerOf(value.text), section: -1 };
  }
  context.sections.forEach((section, index) => {
    if (section.name === null) return;
    const names = namesOf(section, context);
    if (names.every((name) => facts[name] !== undefined)) return;
    const words = wordsOf(section, context);
    if (words === null || PLACEHOLDER.test(words.text)) return;
    const fact: Fact = { ...words, origin: 'section', answer: answerOf(words.text), section: index };
    for (const name of names) facts[name] ??= fact;
  });
  for (const [name, other] of Object.entries(INSTEAD)) {
    const fact = facts[other];
    if (fact !== undefined) facts[name] ??= fact;
  }
  return facts;
}

/** A bare "What went well" stands in for the lessons, and is still what went well. */
function namesOf(section: Section, context: ReadingContext): string[] {
  const name = section.name as string;
  if (!STANDING_IN.has(name)) return [name];
  const own = context.options.headings.find(section.title);
  return own === null || own === name ? [name] : [name, own];
}

function wordsOf(section: Section, context: ReadingContext): Text | null {
  const tail = headingTail(section, context);
  if (tail !== null && FIELDS.has(section.name as string)) return tail;
  return firstWords(section.blocks) ?? tail;
}

/** The words behind the colon of a heading that is a label and its value at once. */
function headingTail({ form, title, range }: Section, { blocks }: ReadingContext): Text | null {
  if (form !== 'heading' || !title.includes(':')) return null;
  const [heading] = overlapping(blocks, { start: range.start, end: range.start + 1 });
  if (heading?.type !== 'heading') return null;
  const tail = textOf(sliceProse(heading.prose, heading.prose.text.indexOf(':') + 1));
  return tail.text === '' ? null : tail;
}

/** The first sentences of the first words that are no heading; code where there is nothing else. */
function firstWords(blocks: readonly Block[]): Text | null {
  for (const block of blocks) {
    if (block.type === 'heading') continue;
    if (block.type === 'code') {
      const line = block.value.split('\n').find((text) => text.trim() !== '');
      if (line !== undefined) return { range: block.range, text: line.trim() };
    }
    for (const prose of prosesOf([block])) if (prose.text.trim() !== '') return opening(prose);
  }
  return null;
}

function opening(prose: Prose): Text {
  const sentences = sentencesOf(prose);
  let end = 0;
  for (const sentence of sentences) {
    const next = sentence.start + sentence.text.length - prose.start;
    if (end > 0 && next > ENOUGH) break;
    end = next;
  }
  return textOf(sliceProse(prose, 0, end === 0 ? prose.text.length : end));
}
