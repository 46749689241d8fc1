/** What the parts of the extension share: made once, when the extension is activated. */
import type * as vscode from 'vscode';
import type { ActiveDocument } from './documents/activeDocument';
import type { Incidents } from './incidents/incidents';
import type { IncidentServer } from './server/incidentServer';

export interface Andon {
  readonly context: vscode.ExtensionContext;
  readonly server: IncidentServer;
  readonly active: ActiveDocument;
  readonly incidents: Incidents;
  /** Whether the editor can open a terminal; a browser can't. */
  readonly terminals: boolean;
}
