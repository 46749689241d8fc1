/** The incident documents of the workspace, as the view shows them: asked of the server when the view needs them. */
import * as vscode from 'vscode';
import type { IncidentEntry } from '../../../server/src/protocol';
import type { IncidentServer } from '../server/incidentServer';
import { type Filter, FILTERS, passes } from './filter';

const FILTER = 'andon.incidents.filter';
const PAUSE = 400;

export interface Incidents extends vscode.Disposable {
  readonly filter: Filter;
  readonly onDidChange: vscode.Event<void>;
  /** Those that pass the filter. */
  list(): Promise<readonly IncidentEntry[]>;
  setFilter(filter: Filter): Promise<void>;
  refresh(): void;
}

export function createIncidents(
  { workspaceState }: vscode.ExtensionContext,
  server: IncidentServer,
): Incidents {
  const changed = new vscode.EventEmitter<void>();
  const remembered = workspaceState.get<string>(FILTER);
  let filter: Filter = FILTERS.find((known) => known === remembered) ?? 'all';
  let pause: ReturnType<typeof setTimeout> | undefined;
  const changeSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      changed.fire();
    }, PAUSE);
  };
  const listeners = vscode.Disposable.from(
    server.onDidChangeIncidents(changeSoon),
    server.onDidStart(changeSoon),
    vscode.workspace.onDidChangeWorkspaceFolders(changeSoon),
  );
  return {
    get filter() {
      return filter;
    },
    onDidChange: changed.event,
    async list() {
      const all = await server.request('andon/incidents', {});
      return all.filter((entry) => passes(entry, filter));
    },
    async setFilter(next) {
      filter = next;
      await workspaceState.update(FILTER, next);
      changed.fire();
    },
    refresh() {
      changed.fire();
    },
    dispose() {
      clearTimeout(pause);
      listeners.dispose();
      changed.dispose();
    },
  };
}
