/** "Update N": what changed since the briefing that was sent last, as a briefing of its own that every format can write. */
import { message, type Message, render } from '../rules/message';
import type { Briefing, BriefingPart, HeaderField, Statement } from './briefing';

/** What an update is told. */
export interface UpdateOptions {
  /** Counted from 1: the update after the first briefing is the first. */
  readonly number: number;
  /** The document's text now, so that what merely gave way to something more important is not told as withdrawn. */
  readonly source?: string;
}

/**
 * Compares two briefings of one document by their statements' ids and words. The result holds what is new, what changed
 * (with the words before), what is answered since, what is no longer said, and what is still open.
 */
export function compareBriefings(
  before: Briefing,
  after: Briefing,
  { number, source = '' }: UpdateOptions,
): Briefing {
  const { added, changed, gone } = matched(tellingsOf(before), tellingsOf(after));
  const header = changedFields(before.header, after.header);
  const closed = gone.filter(({ statement }) => statement.type === 'gap');
  const now = lettersOf(source);
  const withdrawn = gone.filter(
    ({ statement }) => statement.type !== 'gap' && !now.includes(lettersOf(wordsOf(statement))),
  );
  const newGaps = added.filter(({ statement }) => statement.type === 'gap');
  const news = added.filter(({ statement }) => statement.type !== 'gap');
  const open = after.parts.flatMap(({ statements }) =>
    statements.filter(
      (statement) => statement.type === 'gap' && !newGaps.some((gap) => gap.statement === statement),
    ),
  );
  const parts: readonly BriefingPart[] = [
    part('changed', message('Changed'), [...header, ...changed]),
    part(
      'added',
      message('New'),
      news.map(({ statement }) => statement),
    ),
    part('answered', message('Answered since'), closed.map(answered)),
    part(
      'withdrawn',
      message('No longer said'),
      withdrawn.map(({ statement }) => statement),
    ),
    part(
      'missing',
      message('Missing since'),
      newGaps.map(({ statement }) => statement),
    ),
  ].filter(({ statements }) => statements.length > 0);
  return {
    ...after,
    title: render(message('Update {number}: {title}', { number, title: after.title })),
    parts: [
      ...(parts.length === 0 ? [part('unchanged', message('Changed'), [nothing(after)])] : parts),
      ...(open.length === 0 ? [] : [part('open', message('Still open'), open)]),
    ],
    timeline: null,
  };
}

/** A statement, or a row of one, as it is compared. */
interface Told {
  readonly key: string;
  readonly part: string;
  readonly words: string;
  readonly statement: Statement;
}

interface Comparison {
  readonly added: readonly Told[];
  readonly changed: readonly Statement[];
  readonly gone: readonly Told[];
}

/** Same words match first, then the same id, then what shares most of its words in the same part. */
function matched(before: readonly Told[], after: readonly Told[]): Comparison {
  const old = [...before];
  const take = (found: number): Told | undefined => (found < 0 ? undefined : old.splice(found, 1)[0]);
  const fresh = after.filter(
    ({ part, words }) =>
      take(old.findIndex((other) => other.part === part && other.words === words)) === undefined,
  );
  const added: Told[] = [];
  const changed: Statement[] = [];
  const unmatched: Told[] = [];
  for (const told of fresh) {
    const previous = take(old.findIndex(({ key }) => key === told.key));
    if (previous === undefined) unmatched.push(told);
    else changed.push(change(previous, told));
  }
  for (const told of unmatched) {
    const previous = take(old.findIndex((other) => other.part === told.part && isAlike(other, told)));
    if (previous === undefined) added.push(told);
    else changed.push(change(previous, told));
  }
  return { added, changed, gone: old };
}

/** The share of words in common from which on two statements are taken for versions of one. */
const ALIKE = 0.6;

function isAlike(a: Told, b: Told): boolean {
  if (a.statement.type !== b.statement.type || a.statement.type === 'gap') return false;
  const first = new Set(a.words.toLowerCase().match(WORD) ?? []);
  const second = new Set(b.words.toLowerCase().match(WORD) ?? []);
  const common = [...first].filter((word) => second.has(word)).length;
  return common >= ALIKE * Math.max(first.size, second.size);
}

const WORD = /\p{L}{3,60}/gu;

function tellingsOf({ parts }: Briefing): Told[] {
  return parts.flatMap(({ id: part, statements }) =>
    statements.flatMap((statement): Told[] => {
      switch (statement.type) {
        case 'fact': {
          const { id, frame, text } = statement;
          const words = frame === undefined ? text : render({ ...frame, values: { ...frame.values, text } });
          return [{ key: id, part, words, statement }];
        }
        case 'computed':
          return [{ key: statement.id, part, words: render(statement.text), statement }];
        case 'gap':
          return [{ key: statement.id, part, words: render(statement.gap.message), statement }];
        case 'table':
          return statement.rows.map((row) => ({
            key: row.id,
            part,
            words: row.cells.filter((cell) => cell !== '').join(' · '),
            statement: { ...statement, id: row.id, rows: [row] },
          }));
      }
    }),
  );
}

function change(previous: Told, now: Told): Statement {
  return {
    type: 'fact',
    id: now.key,
    frame: message('{text} (before: {before})', { before: previous.words }),
    text: now.words,
    sources: sourcesOf(now.statement),
  };
}

/** What was missing is there: the gap's own words, as something done. */
function answered({ key, statement }: Told): Statement {
  const words = statement.type === 'gap' ? render(statement.gap.message) : '';
  return { type: 'fact', id: key, text: subjectOf(words), sources: [] };
}

/** "Not stated: how many users are affected. Add …" → "how many users are affected". */
function subjectOf(words: string): string {
  const [first = words] = words.split('. ');
  const colon = first.indexOf(': ');
  return colon < 0 ? first : first.slice(colon + 2);
}

function changedFields(before: readonly HeaderField[], after: readonly HeaderField[]): Statement[] {
  return after.flatMap(({ name, value, sources }): Statement[] => {
    const previous = before.find((field) => field.name.template === name.template);
    if (previous?.value === value) return [];
    const id = `header.${name.template.toLowerCase().replaceAll(' ', '-')}`;
    const label = render(name);
    const frame: Message =
      previous === undefined
        ? message('{label}: {text}', { label })
        : message('{label}: {text} (before: {before})', { label, before: previous.value });
    return [{ type: 'fact', id, frame, text: value, sources }];
  });
}

function nothing({ source }: Briefing): Statement {
  return {
    type: 'computed',
    id: 'unchanged',
    text: message('Nothing has changed since the last update'),
    working: message('compared with {source}', { source }),
    sources: [],
  };
}

function sourcesOf(statement: Statement): Extract<Statement, { type: 'fact' }>['sources'] {
  if (statement.type === 'gap') return [{ range: statement.gap.place, line: statement.gap.line }];
  if (statement.type === 'table') return statement.rows[0]?.sources ?? [];
  return statement.sources;
}

/** The author's words of a statement, without their frame. */
function wordsOf(statement: Statement): string {
  if (statement.type === 'fact') return statement.text;
  return statement.type === 'table' ? (statement.rows[0]?.cells[0] ?? '') : '';
}

const OTHERS = /[^\p{L}\p{N}]{1,1000}/gu;

function lettersOf(text: string): string {
  return text.replace(OTHERS, '');
}

function part(id: string, heading: Message, statements: readonly Statement[]): BriefingPart {
  return { id, heading, statements };
}
