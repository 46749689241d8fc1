/** Plays a session against the built server and says what does not hold. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { ALE, NEOVIM, VSCODE } from '../server/capabilities';
import { type Folder, makeFolder } from '../server/fixtures';
import { faultInAnswer } from './answerInvariants';
import { type ClientModel, createClientModel } from './clientModel';
import { type ClientName, DOCUMENTS, markerOf, type MessageStep } from './messageSteps';
import { type Message, type RawServer, startRawServer } from './rawServer';

const CAPABILITIES: Readonly<Record<ClientName, ClientCapabilities>> = {
  'VS Code': VSCODE,
  Neovim: NEOVIM,
  ALE,
};

/** Long enough for a machine that others use, too. */
const PATIENCE = 60_000;

interface Question {
  readonly method: string;
  readonly uri: string;
  /** When it was asked, as the model counts. */
  readonly at: number;
  /** Asked before `initialize`, after `shutdown`, or to initialize again: only an error will do. */
  readonly refused: boolean;
  answers: number;
  result?: unknown;
}

interface Session {
  readonly server: RawServer;
  readonly model: ClientModel;
  readonly folder: Folder;
  /** Requests by id: what was asked, when, and how often it was answered. */
  readonly asked: Map<unknown, Question>;
  /** The last diagnostics published for a URI. */
  readonly published: Map<string, readonly unknown[]>;
  readonly faults: string[];
  phase: 'before' | 'open' | 'shut down';
}

/** The first thing that does not hold in a session; `null` where all holds. */
export async function faultInSession(steps: readonly MessageStep[]): Promise<string | null> {
  const folder = makeFolder();
  const session = open(folder);
  try {
    const outcome = await play(session, steps);
    return await judge(session, outcome);
  } finally {
    session.server.process.kill('SIGKILL');
    rmSync(folder.path, { recursive: true, force: true });
  }
}

function open(folder: Folder): Session {
  const asked: Session['asked'] = new Map();
  const published: Session['published'] = new Map();
  const faults: string[] = [];
  const model = createClientModel();
  const server = startRawServer((message) => {
    if (message.method === undefined) answered(message);
    else if (message.id !== undefined) server.send({ id: message.id, ...replyTo(message) });
    else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: unknown[] };
      published.set(uri, diagnostics);
      noteFault(uri, { method: 'textDocument/publishDiagnostics', result: diagnostics, since: 0 });
    }
  });
  const noteFault = (
    uri: string,
    { method, result, since }: { readonly method: string; readonly result: unknown; readonly since: number },
  ): void => {
    const texts = model.textsSince(uri, since);
    const foreign = DOCUMENTS.map((other) => placed(other, folder))
      .filter((other) => other !== uri)
      .map(markerOf);
    const fault = texts.length === 0 ? null : faultInAnswer(result ?? null, { method, uri, texts, foreign });
    if (fault !== null) faults.push(fault);
  };
  const answered = ({ id, result, error }: Message): void => {
    if (id === null) return;
    const question = asked.get(id);
    if (question === undefined) {
      faults.push(`responses: an answer to ${String(id)}, which nobody asked`);
      return;
    }
    question.answers++;
    question.result = result;
    if (question.answers > 1) faults.push(`responses: two answers to one ${question.method}`);
    if (error === undefined && question.refused)
      faults.push(`responses: ${question.method} is answered where only an error would do`);
    if (error === undefined) noteFault(question.uri, { method: question.method, result, since: question.at });
  };
  return { server, model, folder, asked, published, faults, phase: 'before' };
}

function replyTo({ method, params }: Message): Message {
  if (method === 'workspace/configuration')
    return { result: ((params as { items?: unknown[] }).items ?? []).map(() => null) };
  if (method === 'workspace/applyEdit') return { result: { applied: false } };
  return { result: null };
}

interface Outcome {
  readonly client: ClientName | null;
  readonly shutDown: boolean;
  readonly exited: boolean;
  /** Whether files or settings changed below the session. */
  readonly unsettled: boolean;
}

async function play(session: Session, steps: readonly MessageStep[]): Promise<Outcome> {
  let client: ClientName | null = null;
  let shutDown = false;
  let exited = false;
  for (const step of steps) {
    if (exited) break;
    if (step.do === 'file') writeOrRemove(session.folder, step);
    else if (step.do === 'settle') await session.server.until(() => (isOver(session) ? [] : null), PATIENCE);
    else if (step.do === 'body') session.server.sendBody(step.body);
    else if (step.do === 'initialize') {
      client ??= step.client;
      send(session, initialize(step.client, session));
    } else {
      const message = placedMessage(step.message, session.folder);
      send(session, message);
      shutDown ||= message.method === 'shutdown' && client !== null;
      exited = message.method === 'exit';
    }
  }
  return { client, shutDown, exited, unsettled: steps.some(unsettles) };
}

function initialize(client: ClientName, { folder, asked }: Session): Message {
  return {
    id: `initialize-${String(asked.size)}`,
    method: 'initialize',
    params: {
      processId: null,
      rootUri: folder.uri,
      workspaceFolders: [{ uri: folder.uri, name: 'folder' }],
      capabilities: CAPABILITIES[client],
    },
  };
}

function send(session: Session, message: Message): void {
  const { server, model, asked, phase } = session;
  model.note(message);
  const { id, method, params } = message;
  if (id !== undefined && !asked.has(id)) {
    const { uri, textDocument } = (params ?? {}) as {
      readonly uri?: unknown;
      readonly textDocument?: { readonly uri?: unknown } | null;
    };
    asked.set(id, {
      method: String(method),
      uri: [textDocument?.uri, uri].find((one) => typeof one === 'string') ?? '',
      at: model.moment(),
      refused: phase === 'shut down' || (phase === 'open') === (method === 'initialize'),
      answers: 0,
    });
  }
  if (method === 'initialize' && phase === 'before' && isObject(params)) session.phase = 'open';
  if (method === 'shutdown' && phase === 'open') session.phase = 'shut down';
  server.send(message);
}

function writeOrRemove(
  folder: Folder,
  { name, text }: { readonly name: string; readonly text: string | null },
): void {
  if (text === null) rmSync(path.join(folder.path, name), { force: true });
  else folder.write(name, text);
}

/** `{folder}` in whatever the message says becomes the folder's URI. */
function placedMessage(message: Message, folder: Folder): Message {
  return JSON.parse(placed(JSON.stringify(message), folder)) as Message;
}

function placed(words: string, folder: Folder): string {
  return words.replaceAll('{folder}', folder.uri);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function unsettles(step: MessageStep): boolean {
  return (
    step.do === 'file' || (step.do === 'send' && String(step.message.method).startsWith('workspace/did'))
  );
}

async function judge(session: Session, outcome: Outcome): Promise<string | null> {
  const { server, asked, faults } = session;
  const { client, shutDown, exited } = outcome;
  if (exited) {
    const code = await server.until(server.ended, PATIENCE);
    if (code === (shutDown ? 0 : 1)) return faults[0] ?? null;
    return code === null ? 'exit: the process lives on' : `exit: the process ended with ${String(code)}`;
  }
  const unanswered = await server.until(() => (isOver(session) ? [] : null), PATIENCE);
  if (server.ended() !== null)
    return `died: ${String(server.ended())} ${server.complaints().split('\n').slice(0, 6).join(' ')}`;
  if (unanswered === null) {
    const [waiting] = [...asked.values()].filter(({ answers }) => answers === 0);
    return `responses: no answer to ${waiting?.method ?? 'a request'}`;
  }
  if (client === null || shutDown) return faults[0] ?? null;
  return faults[0] ?? (await staleDiagnostics(session, { ...outcome, client }));
}

function isOver({ asked, server }: Session): boolean {
  return server.ended() !== null || [...asked.values()].every(({ answers }) => answers > 0);
}

/** In the end every document must have the diagnostics that a fresh server gives the same text. */
async function staleDiagnostics(
  session: Session,
  { client, unsettled }: Outcome & { readonly client: ClientName },
): Promise<string | null> {
  const { folder, model } = session;
  if (unsettled) settleConfiguration(session);
  const documents = model.all().filter(({ uri }) => uri.endsWith('.md'));
  const fresh = open(folder);
  try {
    send(fresh, initialize(client, fresh));
    send(fresh, { method: 'initialized', params: {} });
    for (const document of documents)
      send(fresh, {
        method: 'textDocument/didOpen',
        params: {
          textDocument: {
            uri: document.uri,
            languageId: 'markdown',
            version: document.version,
            text: document.getText(),
          },
        },
      });
    for (const { uri } of documents) {
      const expected = await diagnosticsOf(fresh, { uri, client, wanted: null });
      if (expected === null) return 'diagnostics: a fresh server says nothing';
      const found = await diagnosticsOf(session, { uri, client, wanted: expected });
      if (!isDeepStrictEqual(found, expected))
        return 'diagnostics: not those of a fresh server for the same text';
    }
    return session.faults[0] ?? fresh.faults[0] ?? null;
  } finally {
    fresh.server.process.kill('SIGKILL');
  }
}

/** A sound configuration again; new settings make the server read everything anew, so this is done only where it must be. */
function settleConfiguration(session: Session): void {
  const { folder } = session;
  writeOrRemove(folder, { name: '.andon.json', text: '{}' });
  send(session, {
    method: 'workspace/didChangeWatchedFiles',
    params: { changes: [{ uri: folder.uriOf('.andon.json'), type: 2 }] },
  });
  send(session, { method: 'workspace/didChangeConfiguration', params: { settings: { andon: {} } } });
}

interface Wanted {
  readonly uri: string;
  readonly client: ClientName;
  /** What is waited for; `null` for the first that comes. */
  readonly wanted: readonly unknown[] | null;
}

async function diagnosticsOf(
  session: Session,
  { uri, client, wanted }: Wanted,
): Promise<readonly unknown[] | null> {
  const { server, published } = session;
  const present = (): readonly unknown[] | null => published.get(uri) ?? null;
  const fulfils = (items: readonly unknown[]): boolean => wanted === null || isDeepStrictEqual(items, wanted);
  if (client !== 'VS Code') {
    await server.until(() => {
      const items = present();
      return items !== null && fulfils(items) ? items : null;
    }, PATIENCE);
    return present();
  }
  // New settings arrive while the server runs on: what is pulled too early is pulled again.
  let items: readonly unknown[] | null = null;
  for (let attempt = 0; attempt < PULLS && (items === null || !fulfils(items)); attempt++) {
    if (attempt > 0) await server.until(() => null, 100 * attempt);
    items = await pull(session, uri);
  }
  return items;
}

const PULLS = 6;

async function pull(session: Session, uri: string): Promise<readonly unknown[] | null> {
  const id = `pull-${String(session.asked.size)}`;
  send(session, { id, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
  const answer = await session.server.until(() => {
    const question = session.asked.get(id);
    return question === undefined || question.answers === 0 ? null : question;
  }, PATIENCE);
  return (answer?.result as { items?: unknown[] } | undefined)?.items ?? null;
}
