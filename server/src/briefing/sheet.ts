/** A briefing as the words that every format shows, in one language; formats only add their syntax. */
import { message, type Message, render, type Translations } from '../rules/message';
import { nameOfAudience } from './audiences';
import type { Briefing, FactStatement, Statement, TableStatementRow } from './briefing';
import { visibleOnly } from './visibleOnly';

/** What all formats are told. */
export interface FormatOptions {
  /** The reader's language; English where absent. */
  readonly translations?: Translations;
  /** ISO 639-1 code of that language, for formats that state it; `en` where absent. */
  readonly language?: string;
}

export interface Sheet {
  readonly title: string;
  /** "Release halt · for executives". */
  readonly subtitle: string;
  readonly header: readonly { readonly name: string; readonly value: string }[];
  readonly parts: readonly SheetPart[];
  /** Where the facts come from. */
  readonly footer: string;
}

export interface SheetPart {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly SheetEntry[];
}

/** One statement as words. `line` is the 1-based line in the document that it comes from. */
export type SheetEntry =
  | {
      readonly type: 'words';
      readonly id: string;
      readonly lead: string;
      readonly text: string;
      readonly tail: string;
      readonly line: number | null;
    }
  | { readonly type: 'gap'; readonly id: string; readonly text: string; readonly line: number | null }
  | {
      readonly type: 'table';
      readonly id: string;
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly id: string;
        readonly cells: readonly string[];
        readonly emphasis: TableStatementRow['emphasis'];
        readonly line: number | null;
      }[];
    };

const NAMES = {
  halt: message('Release halt'),
  rca: message('Root cause analysis'),
  review: message('Post-incident review'),
} as const;

/** The words of a briefing. */
export function sheetOf(briefing: Briefing, { translations = {} }: FormatOptions = {}): Sheet {
  const words = (text: Message): string => visibleOnly(render(text, translations));
  return {
    title: visibleOnly(briefing.title),
    subtitle: `${words(NAMES[briefing.kind])} · ${words(nameOfAudience(briefing.audience))}`,
    header: briefing.header.map(({ name, value }) => ({ name: words(name), value: visibleOnly(value) })),
    parts: briefing.parts.map(({ id, heading, statements }) => ({
      id,
      heading: words(heading),
      entries: statements.map((statement) => entryOf(statement, translations)),
    })),
    footer: words(
      message('Made from {source}.', {
        source: briefing.source,
      }),
    ),
  };
}

function entryOf(statement: Statement, translations: Translations): SheetEntry {
  const words = (text: Message): string => visibleOnly(render(text, translations));
  switch (statement.type) {
    case 'fact':
      return {
        type: 'words',
        id: statement.id,
        ...framed(statement, translations),
        line: lineOf(statement.sources),
      };
    case 'computed':
      return {
        type: 'words',
        id: statement.id,
        lead: '',
        text: words(statement.text),
        tail: ` (${words(statement.working)})`,
        line: lineOf(statement.sources),
      };
    case 'gap':
      return { type: 'gap', id: statement.id, text: words(statement.gap.message), line: statement.gap.line };
    case 'table':
      return {
        type: 'table',
        id: statement.id,
        columns: statement.columns.map(words),
        rows: statement.rows.map(({ id, cells, emphasis, sources }) => ({
          id,
          cells: cells.map(visibleOnly),
          emphasis,
          line: lineOf(sources),
        })),
      };
  }
}

/** Stands for the author's words while the frame is rendered. */
const WORDS = '\u0000';

function framed(
  { frame, text }: FactStatement,
  translations: Translations,
): { readonly lead: string; readonly text: string; readonly tail: string } {
  const shown = visibleOnly(text);
  if (frame === undefined) return { lead: '', text: shown, tail: '' };
  const around = render({ ...frame, values: { ...frame.values, text: WORDS } }, translations).split(WORDS);
  return { lead: visibleOnly(around[0] ?? ''), text: shown, tail: visibleOnly(around[1] ?? '') };
}

function lineOf(sources: readonly { readonly line: number }[]): number | null {
  return sources[0]?.line ?? null;
}
