/** Code lenses: how far the document is, what can be done with it, what is still open in it. */
import { type CodeLens, CodeLensRefreshRequest, type Command } from 'vscode-languageserver';
import { type CodeBlock, everyBlock } from '../document/block';
import type { ActionItem, Section } from '../document/model';
import { contains, type Range } from '../document/text';
import { CLIENT_COMMANDS } from '../protocol';
import { type Message, message, render, type Translations } from '../rules/message';
import { titleSection } from '../schema/titleSection';
import { earlierLenses, incidentsFor, onDidChangeEarlier } from './earlierIncidents';
import type { Feature } from './feature';
import type { Reading } from './openDocument';

/** A line of a lens: words, and what happens when it is clicked. */
export interface Lens {
  readonly range: Range;
  readonly title: Message;
  /** Names what the client does; without, the lens only tells. */
  readonly command?: { readonly id: string; readonly arguments: readonly unknown[] };
}

export const codeLenses: Feature = {
  name: 'code lenses',
  capabilities: () => ({ codeLensProvider: {} }),
  register(session) {
    const { answer, connection, read, translations, client, options, now, sent } = session;
    connection.onCodeLens(({ textDocument }, token) =>
      answer('code lenses', token, async () => {
        const reading = await read(textDocument.uri);
        if (reading === null) return null;
        const all = await incidentsFor(session, { refreshes: client.refreshCodeLenses });
        const lenses = lensesOf(reading, {
          commands: options.commands ?? [],
          today: now().toISOString().slice(0, 10),
          earlier: earlierLenses(reading, all, session),
        });
        return lenses.map((lens) => toLsp(lens, reading, translations));
      }),
    );
    if (!client.refreshCodeLenses) return;
    const refresh = (): void => {
      sent(connection.sendRequest(CodeLensRefreshRequest.type));
    };
    session.onDidChangeSettings(refresh);
    onDidChangeEarlier(session, refresh);
  },
};

export interface LensOptions {
  /** What the client carries out. */
  readonly commands: readonly string[];
  /** ISO date; what was due before is overdue. */
  readonly today: string;
  /** What other documents add. */
  readonly earlier: readonly Lens[];
}

/** The lenses of a document, in document order. */
export function lensesOf(reading: Reading, options: LensOptions): Lens[] {
  if (!reading.document.recognition.incident) return [];
  return [
    ...documentLenses(reading, options),
    ...options.earlier,
    ...reproductionLenses(reading, options),
    ...actionLenses(reading, options),
  ];
}

function documentLenses(reading: Reading, { commands }: LensOptions): Lens[] {
  const { document, uri } = reading;
  const range = titleSection(document)?.titleRange ?? document.title?.range ?? { start: 0, end: 0 };
  const offered = [
    { id: CLIENT_COMMANDS.preview, title: message('Preview for stakeholders') },
    { id: CLIENT_COMMANDS.export, title: message('Export') },
  ].filter(({ id }) => commands.includes(id));
  return [
    { range, title: readiness(reading) },
    ...offered.map(({ id, title }) => ({ range, title, command: { id, arguments: [uri] } })),
  ];
}

/** What keeps the document from its readers: required facts that are absent. */
function readiness({ problems }: Reading): Message {
  const missing = problems
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .flatMap(({ rule, also = [] }) => [rule, ...also])
    .filter((rule) => rule.startsWith('missing-'));
  const count = new Set(missing).size;
  if (count === 0) return message('Ready for stakeholders');
  return count === 1
    ? message('1 fact is missing before this can go to stakeholders')
    : message('{count} facts are missing before this can go to stakeholders', { count });
}

/** Languages of blocks that a terminal runs; a block without one counts inside a reproduction. */
const SHELLS: ReadonlySet<string> = new Set([
  'sh',
  'bash',
  'shell',
  'zsh',
  'fish',
  'console',
  'shell-session',
  'terminal',
  'powershell',
  'ps1',
  'cmd',
]);
/** The prompt in front of a command that was copied from a terminal; `#` may as well begin a comment. */
const COMMAND = /^[ \t]{0,8}[$>%][ \t]/;
const LINE_BREAK = /\r?\n/;
const PROMPT = /^[ \t]{0,8}[$>%#][ \t]{1,4}/;

function reproductionLenses(reading: Reading, { commands }: LensOptions): Lens[] {
  const { document, uri } = reading;
  if (!commands.includes(CLIENT_COMMANDS.runReproduction)) return [];
  const sections = document.sections.filter(({ name }) => name === 'reproduction');
  return [...everyBlock(document.blocks)].flatMap((block): Lens[] => {
    if (block.type !== 'code' || !isCommand(block)) return [];
    if (!sections.some(({ body }) => contains(body, block.range))) return [];
    return [
      {
        range: block.range,
        title: message('Run in terminal'),
        command: {
          id: CLIENT_COMMANDS.runReproduction,
          arguments: [uri, commandLine(block), reading.toLsp(block.range)],
        },
      },
    ];
  });
}

function isCommand({ language, value }: CodeBlock): boolean {
  return value.trim() !== '' && (language === null ? PROMPT.test(value) : SHELLS.has(language));
}

/** The commands of a block; where prompts stand, only the lines behind them, since the others are output. */
function commandLine({ value }: CodeBlock): string {
  const lines = value.split(LINE_BREAK).filter((line) => line.trim() !== '');
  const prompted = lines.filter((line) => COMMAND.test(line));
  return (prompted.length === 0 ? lines : prompted.map((line) => line.replace(PROMPT, ''))).join('\n').trim();
}

function actionLenses({ document }: Reading, { today }: LensOptions): Lens[] {
  const fact = document.facts.actionItems;
  const section: Section | undefined = document.sections[fact?.section ?? -1];
  if (fact === undefined || fact.items.length === 0) return [];
  const open = fact.items.filter(({ status }) => status !== 'done');
  const overdue = open.filter((item) => isOverdue(item, today));
  const range = section?.titleRange ?? (fact.items[0] as ActionItem).range;
  const counts = { open: open.length, all: fact.items.length, overdue: overdue.length };
  return [
    {
      range,
      title:
        open.length === 0
          ? message('All {all} action items are done', counts)
          : overdue.length === 0
            ? message('{open} of {all} action items open', counts)
            : message('{open} of {all} action items open, {overdue} overdue', counts),
    },
  ];
}

function isOverdue({ due }: ActionItem, today: string): boolean {
  return due !== null && due.date !== null && due.date < today;
}

function toLsp({ range, title, command }: Lens, reading: Reading, translations: Translations): CodeLens {
  const words = render(title, translations);
  // A lens needs a command to be shown; an empty one only tells.
  const shown: Command =
    command === undefined
      ? { title: words, command: '' }
      : { title: words, command: command.id, arguments: [...command.arguments] };
  return { range: reading.toLsp({ start: range.start, end: range.start }), command: shown };
}
