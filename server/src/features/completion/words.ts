/** Words of running prose: people behind an at sign, ids behind a bracket, steps of the severity scale, glossary terms. */
import { createGlossary, type GlossaryLookup } from '../../schema/glossary';
import { escapeSnippet } from '../../schema/snippet';
import { type Candidate, lastCharacters, type Place } from './candidate';
import { identifiers, people, severities } from './vocabulary';

const HANDLE = /(?:^|[\s(|:,;*_"'[])(@[\w/-]{0,60})$/;
const BRACKET = /(?:^|[^\]!])(\[[A-Z]{0,10}[-\d]{0,8})$/;
const WORD_CHARACTER = /[\p{L}\d-]/u;
const WORD = /^\p{L}[\p{L}\d-]{1,30}$/u;
/** What may stand before a word. */
const BEFORE_WORD = ' \t(|:,;*_"\'>';

/** Fewer letters say too little about the word that is meant. */
const SHORTEST = 2;

export function wordCandidates(place: Place): Candidate[] {
  const before = place.before.slice(-80);
  const handle = HANDLE.exec(before)?.[1];
  if (handle !== undefined) return handles(place, handle);
  const bracket = BRACKET.exec(before)?.[1];
  if (bracket !== undefined) return links(place, bracket);
  const word = lastWord(before);
  if (word.length < SHORTEST || !place.byHand) return [];
  return [...ids(place, word), ...steps(place, word), ...terms(place, word)];
}

/** The word that the cursor stands behind; empty where none is. */
function lastWord(before: string): string {
  let start = before.length;
  while (start > 0 && WORD_CHARACTER.test(before.charAt(start - 1))) start--;
  const word = before.slice(start);
  return WORD.test(word) && BEFORE_WORD.includes(before.charAt(start - 1)) ? word : '';
}

function handles(place: Place, typed: string): Candidate[] {
  return people(place)
    .filter(({ text }) => text.startsWith('@'))
    .map(({ text }) => ({
      label: text,
      kind: 'person',
      replace: lastCharacters(place, typed.length),
      snippet: escapeSnippet(text),
    }));
}

function links(place: Place, typed: string): Candidate[] {
  const closed = place.after.startsWith(']') ? 1 : 0;
  const replace = { start: place.offset - typed.length, end: place.offset + closed };
  return identifiers(place).map(({ text, detail }) => ({
    label: text,
    kind: 'identifier',
    replace,
    snippet: detail === undefined ? `[${text}]` : escapeSnippet(`[${text}](${detail})`),
    filter: `[${text}`,
    ...(detail === undefined ? {} : { detail }),
  }));
}

function ids(place: Place, typed: string): Candidate[] {
  if (typed !== typed.toUpperCase()) return [];
  return identifiers(place)
    .filter(({ text }) => text.startsWith(typed) && text !== typed)
    .map(({ text, detail }) => ({
      label: text,
      kind: 'identifier',
      replace: lastCharacters(place, typed.length),
      snippet: text,
      ...(detail === undefined ? {} : { detail }),
    }));
}

function steps(place: Place, typed: string): Candidate[] {
  return severities(place)
    .filter(({ text }) => startsWith(text, typed))
    .map(({ text, detail }) => ({
      label: text,
      kind: 'value',
      replace: lastCharacters(place, typed.length),
      snippet: escapeSnippet(text),
      ...(detail === undefined ? {} : { detail }),
    }));
}

const OWN: GlossaryLookup = createGlossary();

function terms(place: Place, typed: string): Candidate[] {
  const { glossary } = place.reading.settings.data;
  return (glossary === undefined ? OWN : createGlossary(glossary)).terms.flatMap((entry): Candidate[] => {
    const spelling = [entry.term, ...(entry.also ?? [])].find((words) => startsWith(words, typed));
    if (spelling === undefined || spelling.toLowerCase() === typed.toLowerCase()) return [];
    return [
      {
        label: spelling,
        kind: 'term',
        replace: lastCharacters(place, typed.length),
        snippet: escapeSnippet(spelling),
        explanation: entry.meaning,
        ...(spelling === entry.term ? {} : { detail: entry.term }),
      },
    ];
  });
}

function startsWith(words: string, typed: string): boolean {
  return words.toLowerCase().startsWith(typed.toLowerCase());
}
