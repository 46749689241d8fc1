/** What is wrong with configuration files, as diagnostics in those files: pushed to every client, since none pulls for them. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { indexLines } from '../document/text';
import { render } from '../rules/message';
import type { FaultyConfiguration } from '../workspace/configurationStore';
import { uriOf } from '../workspace/place';
import type { Feature } from './feature';
import { SOURCE } from './lspDiagnostic';
import type { Session } from './session';

export const configurationFaults: Feature = {
  name: 'configuration faults',
  capabilities: () => ({}),
  register(session) {
    let shown = new Map<string, string>();
    session.onDidReadSettings(() => {
      const faults = new Map(
        session.configurationFaults().map((faulty) => [faulty.path, diagnosticsOf(faulty, session)]),
      );
      for (const place of shown.keys()) if (!faults.has(place)) publish(session, place, []);
      for (const [place, items] of faults)
        if (shown.get(place) !== JSON.stringify(items)) publish(session, place, items);
      shown = new Map([...faults].map(([place, items]) => [place, JSON.stringify(items)]));
    });
  },
};

function publish({ connection, sent }: Session, place: string, diagnostics: readonly Diagnostic[]): void {
  sent(connection.sendDiagnostics({ uri: uriOf(place), diagnostics: [...diagnostics] }));
}

function diagnosticsOf({ source, faults }: FaultyConfiguration, { translations }: Session): Diagnostic[] {
  const lines = indexLines(source);
  const position = (offset: number) => {
    const { line, column } = lines.positionAt(offset);
    return { line, character: column };
  };
  return faults.map(({ range, message }) => ({
    range: { start: position(range.start), end: position(range.end) },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'configuration',
    message: render(message, translations),
  }));
}
