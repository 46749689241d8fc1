/** Hover of glossary terms in prose, and of rule ids in suppression comments. */
import type { Prose } from '../../document/block';
import { isInCode, proseAt, valueAt } from '../../document/place';
import { RULES } from '../../rules/catalogue';
import { message } from '../../rules/message';
import { rulePageUrl } from '../../rules/rulePage';
import { createGlossary, type GlossaryLookup, LONGEST_TERM } from '../../schema/glossary';
import type { Reading } from '../openDocument';
import type { Card } from './card';

const RULE_ID = /[a-z\d-]+/g;

export function ruleCard({ document, text }: Reading, offset: number): Card | null {
  const suppression = valueAt(document.suppressions, offset);
  if (suppression === null) return null;
  const { start, end } = suppression.range;
  for (const { 0: id, index } of text.slice(start, end).matchAll(RULE_ID)) {
    const range = { start: start + index, end: start + index + id.length };
    const rule = RULES.find(({ metadata }) => metadata.id === id);
    if (rule === undefined || offset < range.start || offset > range.end) continue;
    return {
      range,
      title: message('{id}', { id }),
      text: [message(rule.metadata.summary)],
      link: { label: message('Open the page of this rule'), target: rulePageUrl(id) },
    };
  }
  return null;
}

const OWN: GlossaryLookup = createGlossary();
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’./-]{0,40}/gu;
/** How far around the cursor words can belong to a term. */
const REACH = 120;

export function termCard({ document, settings }: Reading, offset: number): Card | null {
  const prose = proseAt(document.blocks, offset);
  if (prose === null || isInCode(document, offset)) return null;
  const { glossary } = settings.data;
  const lookup = glossary === undefined ? OWN : createGlossary(glossary);
  const words = wordsAround(prose, offset);
  const at = words.findIndex(({ start, end }) => start <= offset && offset <= end);
  if (at < 0) return null;
  for (let count = LONGEST_TERM; count > 0; count--)
    for (let from = Math.max(0, at - count + 1); from <= at && from + count <= words.length; from++) {
      const run = words.slice(from, from + count);
      const term = lookup.find(run.map(({ text }) => text).join(' '));
      const [first, last] = [run[0], run.at(-1)];
      if (term === null || first === undefined || last === undefined) continue;
      return {
        range: { start: first.start, end: last.end },
        title: message('{term}', { term: term.term }),
        text: [message(term.meaning), ...(term.owes === undefined ? [] : [message(term.owes)])],
      };
    }
  return null;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words near an offset, each with its place in the document; a full stop behind one is left out. */
function wordsAround({ text, start }: Prose, offset: number): Word[] {
  const from = Math.max(0, offset - start - REACH);
  return [...text.slice(from, offset - start + REACH).matchAll(WORD)].map(({ 0: matched, index }) => {
    const word = matched.replace(TRAILING_STOP, '');
    const at = start + from + index;
    return { text: word, start: at, end: at + word.length };
  });
}

const TRAILING_STOP = /[.'’/-]$/;
