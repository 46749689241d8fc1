/** Puts the extension together; the entries for desktop and browser differ only in how the server is run. */
import type * as vscode from 'vscode';
import type { Andon } from './andon';
import { showNextUpdate } from './cadence/nextUpdateItem';
import { registerCommands } from './commands/registerCommands';
import { createActiveDocument } from './documents/activeDocument';
import { followReadiness } from './documents/activeReadiness';
import { createIncidents } from './incidents/incidents';
import { showIncidentsView } from './incidents/incidentsView';
import { registerPreviewSerializer } from './preview/preview';
import { registerRulePages } from './rules/rulePages';
import { createIncidentServer, type IncidentServer, type ServerHost } from './server/incidentServer';
import { startOnIncident } from './server/startOnIncident';
import { registerLanguageModelTools } from './tools/languageModelTools';

export interface ExtensionHost extends ServerHost {
  /** Whether the editor can open a terminal. */
  readonly terminals: boolean;
}

/** What tests may ask of the running extension. */
export interface AndonExtension {
  readonly serverIsRunning: boolean;
  /** The commands that failed so far, and why. */
  readonly failedCommands: readonly string[];
}

export interface Activated {
  /** The entry stops it when the extension ends. */
  readonly server: IncidentServer;
  readonly exports: AndonExtension;
}

/** Starts nothing by itself. */
export function activateAndon(context: vscode.ExtensionContext, host: ExtensionHost): Activated {
  const server = createIncidentServer(context, host);
  const failedCommands: string[] = [];
  const andon: Andon = {
    context,
    server,
    active: createActiveDocument(),
    incidents: createIncidents(context, server),
    terminals: host.terminals,
  };
  context.subscriptions.push(
    server,
    andon.active,
    andon.incidents,
    registerCommands(andon, (what) => failedCommands.push(what)),
    showIncidentsView(andon),
    showNextUpdate(andon),
    followReadiness(andon),
    registerRulePages(andon),
    registerPreviewSerializer(andon),
    registerLanguageModelTools(andon),
    startOnIncident(server),
  );
  return {
    server,
    exports: {
      get serverIsRunning() {
        return server.isRunning;
      },
      failedCommands,
    },
  };
}
