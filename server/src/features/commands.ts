/** Commands that the server carries out itself, for clients that know no code actions as literals or none of Andon's requests. */
import { type ExecuteCommandParams, Range, type WorkspaceEdit } from 'vscode-languageserver';
import { KINDS } from '../document/model';
import { type CodeActionReference, SERVER_COMMANDS } from '../protocol';
import { NEXT_KIND } from '../workspace/promote';
import { editOf } from './codeActions';
import type { Feature } from './feature';
import { changeTo } from './fixes';
import { eventEdit } from './logTimelineEvent';
import type { Reading } from './openDocument';
import { promotionOf } from './refactorings/promoteDocument';
import { fixAll, insertMissingSections } from './repairs';
import type { Session } from './session';
import { type Change, createFile, workspaceEdit } from './workspaceEdits';

type Arguments = readonly unknown[];

/** What each command does to the workspace; `null` where there is nothing to do. */
const COMMANDS: Readonly<
  Record<string, (given: Arguments, session: Session) => Promise<WorkspaceEdit | null>>
> = {
  [SERVER_COMMANDS.applyAction]: ([reference], session) =>
    isReference(reference) ? editOf(reference, session) : Promise.resolve(null),
  [SERVER_COMMANDS.fixAll]: ([uri], session) =>
    changing(uri, session, (reading) => changeTo(reading, fixAll(reading))),
  [SERVER_COMMANDS.insertMissingSections]: ([uri], session) =>
    changing(uri, session, (reading) => changeTo(reading, insertMissingSections(reading))),
  [SERVER_COMMANDS.logTimelineEvent]: ([uri, text], session) =>
    changing(uri, session, (reading) =>
      eventEdit(reading, session.now(), typeof text === 'string' ? text : null),
    ),
  [SERVER_COMMANDS.promote]: promoted,
  [SERVER_COMMANDS.openRulePage]: async ([address], { connection }) => {
    if (typeof address === 'string' && address.startsWith('https://'))
      await connection.window.showDocument({ uri: address, external: true });
    return null;
  },
  [SERVER_COMMANDS.openDocument]: async ([uri, selection], { connection }) => {
    if (typeof uri === 'string')
      await connection.window.showDocument({
        uri,
        takeFocus: true,
        ...(Range.is(selection) ? { selection } : {}),
      });
    return null;
  },
};

export const commands: Feature = {
  name: 'commands',
  capabilities: () => ({ executeCommandProvider: { commands: Object.keys(COMMANDS) } }),
  register(session) {
    session.connection.onExecuteCommand((params, token) =>
      session.answer('command', token, () => execute(params, session)),
    );
  },
};

async function execute(
  { command, arguments: given = [] }: ExecuteCommandParams,
  session: Session,
): Promise<null> {
  const run = COMMANDS[command];
  if (run === undefined) throw new Error(`There is no command ${command}.`);
  const edit = await run(given, session);
  // The answer is not waited for: a client that serves one request at a time would wait for this one in turn.
  if (edit !== null) session.sent(session.connection.workspace.applyEdit({ edit }));
  return null;
}

async function changing(
  uri: unknown,
  session: Session,
  change: (reading: Reading) => Change | null,
): Promise<WorkspaceEdit | null> {
  const reading = typeof uri === 'string' ? await session.read(uri) : null;
  const made = reading === null ? null : change(reading);
  return reading === null || made === null ? null : workspaceEdit(reading, made, session.client);
}

async function promoted([uri, kind]: Arguments, session: Session): Promise<WorkspaceEdit | null> {
  const reading = typeof uri === 'string' ? await session.readAnywhere(uri) : null;
  if (reading === null || !session.client.createFiles) return null;
  const to = KINDS.find((known) => known === kind) ?? NEXT_KIND[reading.document.kind];
  if (to === undefined) return null;
  const { uri: target, text } = await promotionOf(reading, to, session);
  return createFile(target, text);
}

function isReference(value: unknown): value is CodeActionReference {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, version, range, id } = value as Partial<CodeActionReference>;
  return (
    typeof uri === 'string' && typeof version === 'number' && typeof id === 'string' && range !== undefined
  );
}
