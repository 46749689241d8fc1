/**
 * Diagnostics of open documents: pulled by clients that can, pushed to all others. A result belongs to the version it was
 * computed on; one that a newer version has overtaken is dropped, never shown.
 */
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { isConfiguration } from './configurations';
import { fingerprint } from '../document/fingerprint';
import type { Feature } from './feature';
import { SOURCE, toDiagnostic } from './lspDiagnostic';
import type { Reading } from './openDocument';
import type { Session } from './session';

export const diagnostics: Feature = {
  name: 'diagnostics',
  capabilities: ({ pullDiagnostics }) =>
    pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: SOURCE,
            interFileDependencies: false,
            workspaceDiagnostics: true,
          },
        }
      : {},
  register(session) {
    if (session.client.pullDiagnostics) answerPulls(session);
    else pushAfterChanges(session);
  },
};

/** The diagnostics of a reading, in document order. */
export function diagnosticsOf(reading: Reading, { client, translations }: Session): Diagnostic[] {
  const { uri, found } = reading;
  return found.problems.map((problem) =>
    toDiagnostic(problem, { uri, toLsp: found.toLsp }, client, translations),
  );
}

/** Names a set of diagnostics by its content, so that an unchanged set need not be sent again. */
export function resultIdOf(items: readonly Diagnostic[]): string {
  return fingerprint(JSON.stringify(items));
}

function answerPulls(session: Session): void {
  const { connection } = session;
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    session.answer('diagnostics', token, async (): Promise<DocumentDiagnosticReport> => {
      const reading = await session.read(textDocument.uri);
      const items = reading === null ? [] : diagnosticsOf(reading, session);
      const resultId = resultIdOf(items);
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
  session.onDidChangeSettings(() => {
    if (session.client.refreshDiagnostics)
      session.sent(connection.sendRequest(DiagnosticRefreshRequest.type));
  });
}

/**
 * Calls back when the next of the messages that are waiting has been read; sooner than a timer does, where the host can.
 * The connection reads one message a turn, behind what was called for in the turn before: hence the second turn.
 */
const afterMessages: (resume: () => void) => void =
  typeof setImmediate === 'function'
    ? (resume) => setImmediate(() => setImmediate(resume))
    : (resume) => setTimeout(resume, 0);

function pushAfterChanges(session: Session): void {
  const { connection, documents } = session;
  /** The version each document's check was last asked for; a check that finds another number here gives up. */
  const wanted = new Map<string, number>();
  const check = async (uri: string): Promise<void> => {
    const current = documents.get(uri);
    if (current === undefined) return;
    const version = current.version;
    wanted.set(uri, version);
    // Edits that are already waiting are read first: only the last of a burst is checked.
    await new Promise<void>(afterMessages);
    if (wanted.get(uri) !== version) return;
    const reading = await session.read(uri);
    if (wanted.get(uri) !== version) return;
    if (documents.get(uri)?.version !== (reading?.version ?? version)) return;
    const items = reading === null ? [] : diagnosticsOf(reading, session);
    session.sent(connection.sendDiagnostics({ uri, version, diagnostics: items }));
  };
  const checkSafely = (uri: string): void => {
    check(uri).catch((error: unknown) => {
      connection.console.error(
        `diagnostics failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    });
  };
  documents.onDidChangeContent(({ document }) => {
    if (!isConfiguration(document.uri)) checkSafely(document.uri);
  });
  documents.onDidClose(({ document }) => {
    wanted.delete(document.uri);
    if (!isConfiguration(document.uri))
      session.sent(connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  });
  session.onDidChangeSettings(() => {
    for (const uri of documents.keys()) if (!isConfiguration(uri)) checkSafely(uri);
  });
}
