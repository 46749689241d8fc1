/** Values for the field that the cursor stands in: behind a label ("Owner: "), or in a column or row of a table. */
import type { Block, TableBlock } from '../../document/block';
import { everyBlock } from '../../document/block';
import { ACTION_FIELDS, fieldLabelled, fieldNamed } from '../../document/facts/tableColumns';
import { escapeSnippet } from '../../schema/snippet';
import { type Candidate, type CandidateKind, lastCharacters, type Place } from './candidate';
import { usualDays, usualTimes } from './times';
import { identifiers, objectives, people, services, severities, statuses, type Word } from './vocabulary';

/** What a label is made of, what stands before it, and the markup around it. */
const LABEL = /^\p{L}[\p{L} -]{1,30}$/u;
const BEFORE_LABEL = /[*_|(,;.—–]|- /;
const MARKUP = '*_';
/** Longer words behind a label are a sentence, not a value that is being typed. */
const LONGEST_VALUE = 30;

interface Field {
  readonly kind: CandidateKind;
  words(place: Place): readonly Word[];
}

const times = (place: Place): Word[] =>
  usualTimes(place).map(({ says, means }) => ({ text: means, detail: says }));
const days = (place: Place): Word[] =>
  usualDays(place).map(({ says, means }) => ({ text: means, detail: says }));

const PERSON: Field = { kind: 'person', words: people };
const TIME: Field = { kind: 'time', words: times };
const DAY: Field = { kind: 'time', words: days };
const IDENTIFIER: Field = { kind: 'identifier', words: identifiers };

/** Fields by the canonical name of their label. */
const BY_NAME: Readonly<Record<string, Field>> = {
  owner: PERSON,
  participants: PERSON,
  severity: { kind: 'value', words: severities },
  status: { kind: 'value', words: statuses },
  services: { kind: 'value', words: services },
  slo: { kind: 'value', words: objectives },
  date: DAY,
};

const ACTION_STATES: readonly Word[] = [{ text: 'open' }, { text: 'in progress' }, { text: 'done' }];
const ACTION_TYPES: readonly Word[] = ['prevent', 'detect', 'mitigate', 'process'].map((text) => ({ text }));

/** Fields of an action item, by what its column or label names. */
const BY_ACTION_FIELD: Readonly<Record<string, Field>> = {
  owner: PERSON,
  due: DAY,
  tracker: IDENTIFIER,
  status: { kind: 'value', words: () => ACTION_STATES },
  type: { kind: 'value', words: () => ACTION_TYPES },
};

/** Labels for a time or a person that are no section of their own. */
const BY_LABEL: Readonly<Record<string, Field>> = {
  'next update': TIME,
  'next estimate': TIME,
  'decided at': TIME,
  'detected at': TIME,
  'resume at': TIME,
  at: TIME,
  by: PERSON,
  'decided by': PERSON,
  'approved by': PERSON,
  'reviewed by': PERSON,
  incident: IDENTIFIER,
  ticket: IDENTIFIER,
};

/** Values for the field at the cursor; `null` where it stands in none that is known. */
export function fieldCandidates(place: Place): Candidate[] | null {
  return inTable(place) ?? behindLabel(place);
}

function behindLabel(place: Place): Candidate[] | null {
  const before = place.before.slice(-80);
  const colon = before.lastIndexOf(':');
  if (colon < 0) return null;
  let end = colon;
  while (end > 0 && MARKUP.includes(before.charAt(end - 1))) end--;
  let start = colon + 1;
  while (start < before.length && MARKUP.includes(before.charAt(start))) start++;
  const label = before.slice(0, end).split(BEFORE_LABEL).at(-1)?.trim() ?? '';
  const value = before.slice(start);
  const partial = value.trimStart();
  const space = value.slice(0, value.length - partial.length);
  if (!LABEL.test(label) || partial.length > LONGEST_VALUE || partial.includes('|')) return null;
  const field = fieldOf(label, place);
  return field === null ? null : valuesOf(field, place, { partial, lead: space === '' ? ' ' : '' });
}

function fieldOf(label: string, { reading }: Place): Field | null {
  const words = label.trim().toLowerCase();
  const known = BY_LABEL[words];
  if (known !== undefined) return known;
  const name = reading.settings.reading.headings.find(label, 'label');
  const byName = name === null ? undefined : BY_NAME[name];
  const action = fieldLabelled(words, ACTION_FIELDS);
  return byName ?? (action === null ? null : (BY_ACTION_FIELD[action] ?? null));
}

function inTable(place: Place): Candidate[] | null {
  if (!place.before.trimStart().startsWith('|')) return null;
  const cells = place.before.trim().split('|');
  const column = cells.length - 2;
  const partial = place.before.slice(place.before.lastIndexOf('|') + 1);
  const field = columnField(place, column) ?? (column === 1 ? fieldOf(cells[1] ?? '', place) : null);
  if (field === null) return null;
  return valuesOf(field, place, { partial: partial.trimStart(), lead: partial === '' ? ' ' : '' });
}

function columnField(place: Place, column: number): Field | null {
  const header = tableAbove(place)?.rows[0]?.cells[column];
  const field = header === undefined ? null : fieldNamed(header.prose.text, ACTION_FIELDS);
  return field === null ? null : (BY_ACTION_FIELD[field] ?? null);
}

/** The table whose rows the cursor's line belongs to or goes on. */
export function tableAbove({ reading, offset, lineStart }: Place): TableBlock | null {
  const tables = [...everyBlock(reading.document.blocks)].filter(isTable);
  const table = tables.findLast(({ range }) => range.start < lineStart);
  if (table === undefined) return null;
  const between = reading.text.slice(table.range.end, Math.max(table.range.end, lineStart));
  return table.range.end >= offset || between.trim() === '' ? table : null;
}

function isTable(block: Block): block is TableBlock {
  return block.type === 'table';
}

function valuesOf(
  { kind, words }: Field,
  place: Place,
  { partial, lead }: { readonly partial: string; readonly lead: string },
): Candidate[] {
  const replace = lastCharacters(place, partial.length);
  return words(place).map(({ text, detail }) => ({
    label: text,
    kind,
    replace,
    snippet: escapeSnippet(lead + text),
    // What was typed may be the words that stand for it: "in 2 weeks".
    filter: kind === 'time' && detail !== undefined ? `${text} ${detail}` : text,
    ...(detail === undefined ? {} : { detail }),
  }));
}
