/** Code actions: what the sources offer at a place, as literals, or as commands for clients that take nothing else. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { render } from '../rules/message';
import { type CodeActionReference, SERVER_COMMANDS } from '../protocol';
import { type Action, type ActionSource, isChange } from './action';
import type { Feature } from './feature';
import { FIX_ALL, missingSections, repairs, repairsOfRule, rulePages, wholeDocument } from './fixes';
import type { Reading } from './openDocument';
import { REFACTORINGS } from './refactorings/refactorings';
import type { Session } from './session';
import { suppressions } from './suppressing';
import { workspaceEdit } from './workspaceEdits';

const SOURCES: readonly ActionSource[] = [
  repairs,
  repairsOfRule,
  missingSections,
  suppressions,
  rulePages,
  ...REFACTORINGS,
  wholeDocument,
];

const KINDS = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  FIX_ALL,
];

export const codeActions: Feature = {
  name: 'code actions',
  capabilities: ({ codeActionLiterals, resolveEdits }) => ({
    codeActionProvider: codeActionLiterals ? { codeActionKinds: KINDS, resolveProvider: resolveEdits } : true,
  }),
  register(session) {
    const { connection, client } = session;
    connection.onCodeAction((params, token) =>
      session.answer('code actions', token, () => actionsFor(params, session)),
    );
    if (client.resolveEdits)
      connection.onCodeActionResolve((action, token) =>
        session.answer('code action', token, async () => {
          const edit = await editOf(action.data as CodeActionReference, session);
          return edit === null ? action : { ...action, edit };
        }),
      );
  },
};

/** The workspace edit of an action that was offered; `null` where it no longer holds. */
export async function editOf(
  { uri, version, range, id }: CodeActionReference,
  session: Session,
): Promise<WorkspaceEdit | null> {
  const reading = await session.read(uri);
  if (reading?.version !== version) return null;
  const at = { start: reading.offsetAt(range.start), end: reading.offsetAt(range.end) };
  const action = offersAt({ reading, range: at, session }).find((offer) => offer.id === id);
  return action === undefined ? null : settle(action, reading, session);
}

async function actionsFor(
  { textDocument, range, context }: CodeActionParams,
  session: Session,
): Promise<(CodeAction | Command)[] | null> {
  const reading = await session.read(textDocument.uri);
  if (reading === null || !reading.document.recognition.incident) return null;
  const at = { start: reading.offsetAt(range.start), end: reading.offsetAt(range.end) };
  const wanted = offersAt({ reading, range: at, session }).filter(({ kind }) => isWanted(kind, context.only));
  const answers: (CodeAction | Command)[] = [];
  for (const action of wanted) {
    const answer = await answerOf(action, { reading, params: { textDocument, range, context }, session });
    if (answer !== null) answers.push(answer);
  }
  return answers;
}

function offersAt(place: Parameters<ActionSource>[0]): Action[] {
  return SOURCES.flatMap((source) => source(place));
}

/** What runs on save is offered only to those who ask for it by name. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined || only.length === 0) return !kind.startsWith(CodeActionKind.Source);
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

interface Asked {
  readonly reading: Reading;
  readonly params: CodeActionParams;
  readonly session: Session;
}

async function answerOf(action: Action, asked: Asked): Promise<CodeAction | Command | null> {
  const { reading, params, session } = asked;
  const { client, translations } = session;
  const title = render(action.title, translations);
  const reference: CodeActionReference = {
    uri: reading.uri,
    version: reading.version,
    range: params.range,
    id: action.id,
  };
  if (!client.codeActionLiterals)
    return action.command ?? { title, command: SERVER_COMMANDS.applyAction, arguments: [reference] };
  const literal: CodeAction = {
    title,
    kind: action.kind,
    ...(client.preferredActions && action.preferred === true ? { isPreferred: true } : {}),
    ...withDiagnostics(action, asked),
  };
  if (action.command !== undefined) return { ...literal, command: action.command };
  if (client.resolveEdits) return { ...literal, data: reference };
  const edit = await settle(action, reading, session);
  return edit === null ? null : { ...literal, edit };
}

async function settle(action: Action, reading: Reading, { client }: Session): Promise<WorkspaceEdit | null> {
  const change = await action.change();
  if (change === null) return null;
  return isChange(change) ? workspaceEdit(reading, change, client) : change;
}

/** The client's own diagnostics for the finding, matched by rule and place, never by words. */
function withDiagnostics({ problem }: Action, { reading, params }: Asked): Pick<CodeAction, 'diagnostics'> {
  if (problem === undefined) return {};
  const { start, end } = problem.range;
  const diagnostics = params.context.diagnostics.filter(
    ({ code, range }: Diagnostic) =>
      code === problem.rule && reading.offsetAt(range.start) === start && reading.offsetAt(range.end) === end,
  );
  return diagnostics.length === 0 ? {} : { diagnostics };
}
