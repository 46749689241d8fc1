/**
 * Diagnostics of all incident documents, for clients that pull: streamed in parts, unchanged results told as such, results
 * of documents that are gone cleared. A client that asks again although nothing changed is answered when something does.
 */
import {
  type CancellationToken,
  type Disposable,
  type FullDocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { IncidentSummary } from '../workspace/incidentSummary';
import { placeOf } from '../workspace/place';
import { diagnosticsOf, resultIdOf } from './diagnostics';
import type { Feature } from './feature';
import type { Reading } from './openDocument';
import { startProgress } from './progress';
import type { Session } from './session';

/** Between two parts of a stream, in milliseconds. */
const PART_EVERY = 50;
/** A question is held at most this long, in milliseconds; then it is answered with "nothing new". */
const HELD_FOR = 60_000;

export const workspaceDiagnostics: Feature = {
  name: 'workspace diagnostics',
  capabilities: () => ({}),
  register(session) {
    const { connection, client } = session;
    if (!client.pullDiagnostics) return;
    let changes = 0;
    const waiting = new Set<() => void>();
    const changed = (): void => {
      changes++;
      for (const wake of waiting) wake();
    };
    session.index.onDidRead(changed);
    session.onDidChangeSettings(changed);

    connection.languages.diagnostics.onWorkspace((params, token, _progress, parts) =>
      session.answer('workspace diagnostics', token, async (): Promise<WorkspaceDiagnosticReport> => {
        const send = (items: WorkspaceDocumentDiagnosticReport[]): void => {
          parts?.report({ items } satisfies WorkspaceDiagnosticReportPartialResult);
        };
        const previous = new Map(
          params.previousResultIds.map(({ uri, value }) => [placeOf(uri), { uri, value }]),
        );
        for (;;) {
          const before = changes;
          const items = await check(previous, { session, token, send: parts === undefined ? null : send });
          const news = items.some(({ kind }) => kind === 'full');
          const patient = params.partialResultToken !== undefined && previous.size > 0;
          if (token.isCancellationRequested || news || !patient)
            return { items: parts === undefined ? items : [] };
          if (changes === before && !(await nextChange(waiting, token))) return { items: [] };
        }
      }),
    );
  },
};

type Previous = ReadonlyMap<string, { readonly uri: string; readonly value: string }>;

interface Checking {
  readonly session: Session;
  readonly token: CancellationToken;
  /** Sends a part of the answer at once; `null` where the client takes it in one piece. */
  readonly send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | null;
}

async function check(
  previous: Previous,
  { session, token, send }: Checking,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const progress = startProgress(session, 'Checking incident documents');
  const all: WorkspaceDocumentDiagnosticReport[] = [];
  let part: WorkspaceDocumentDiagnosticReport[] = [];
  let sentAt = Date.now();
  const add = (report: WorkspaceDocumentDiagnosticReport): void => {
    all.push(report);
    // What did not change need not be streamed.
    if (report.kind === 'full') part.push(report);
    if (send === null || part.length === 0 || Date.now() - sentAt < PART_EVERY) return;
    send(part);
    part = [];
    sentAt = Date.now();
  };
  try {
    const summaries = await session.index.all();
    for (const [i, summary] of summaries.entries()) {
      await new Promise<void>((resume) => setTimeout(resume, 0));
      if (token.isCancellationRequested) return all;
      progress.report(i, summaries.length);
      const report = await reportOf(summary, previous.get(summary.place)?.value, session);
      if (report !== null) add(report);
    }
    const present = new Set(summaries.map(({ place }) => place));
    for (const [place, { uri }] of previous)
      if (!present.has(place)) add({ kind: 'full', uri, version: null, items: [] });
    if (send !== null && part.length > 0) send(part);
    return all;
  } finally {
    progress.end();
  }
}

type Results = Pick<FullDocumentDiagnosticReport, 'items'> & { readonly resultId: string };

/** What was found in files that are not open; the index makes a new summary when it reads a file again. */
const found = new WeakMap<IncidentSummary, Results>();

async function reportOf(
  summary: IncidentSummary,
  previous: string | undefined,
  session: Session,
): Promise<WorkspaceDocumentDiagnosticReport | null> {
  const uri = session.uriAt(summary.place);
  const known = session.documents.get(uri) === undefined ? found.get(summary) : undefined;
  const reading = known === undefined ? await session.readAnywhere(uri) : null;
  if (known === undefined && reading === null) return null;
  const version = reading === null || reading.version < 0 ? null : reading.version;
  const results = known ?? (reading === null ? null : resultsOf(reading, session));
  if (results === null) return null;
  if (reading !== null && version === null) found.set(summary, results);
  const { resultId, items } = results;
  return resultId === previous
    ? { kind: 'unchanged', uri, version, resultId }
    : { kind: 'full', uri, version, resultId, items };
}

function resultsOf(reading: Reading, session: Session): Results {
  const items = diagnosticsOf(reading, session);
  return { items, resultId: resultIdOf(items) };
}

/** Waits for a change; `false` where none came, or nobody wants to know any more. */
function nextChange(waiting: Set<() => void>, token: CancellationToken): Promise<boolean> {
  return new Promise((resolve) => {
    let cancelling: Disposable | null = null;
    const end = (value: boolean) => (): void => {
      waiting.delete(wake);
      clearTimeout(timer);
      cancelling?.dispose();
      resolve(value);
    };
    const wake = end(true);
    const timer = setTimeout(end(false), HELD_FOR);
    waiting.add(wake);
    cancelling = token.onCancellationRequested(end(false));
  });
}
