/** The Incidents view: draws the nodes of `incidentTree`. */
import * as vscode from 'vscode';
import type { IncidentEntry, Kind, Status } from '../../../server/src/protocol';
import type { Andon } from '../andon';
import { filterName } from './filter';
import { childrenOf, type IncidentNode, incidentTree } from './incidentTree';

export function showIncidentsView({ incidents, server }: Andon): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<IncidentNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    async getChildren(node) {
      if (node !== undefined) return [...childrenOf(node)];
      try {
        return [...incidentTree(await incidents.list())];
      } catch (error) {
        server.log.error(error instanceof Error ? error : String(error));
        return [];
      }
    },
  };
  const view = vscode.window.createTreeView('andon.incidents', { treeDataProvider: provider });
  const describe = (): void => {
    if (incidents.filter === 'all') delete view.description;
    else view.description = filterName(incidents.filter);
  };
  describe();
  return vscode.Disposable.from(
    view,
    changed,
    incidents.onDidChange(() => {
      describe();
      changed.fire(undefined);
    }),
  );
}

function itemOf(node: IncidentNode): vscode.TreeItem {
  switch (node.type) {
    case 'actions':
      return actionsItem(node);
    case 'status':
      return statusItem(node);
    case 'document':
      return documentItem(node);
    case 'action':
      return actionItem(node);
  }
}

function actionsItem({ items }: Extract<IncidentNode, { type: 'actions' }>): vscode.TreeItem {
  const overdue = items.filter(({ item }) => item.overdue).length;
  const item = new vscode.TreeItem(vscode.l10n.t('Action items'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'actions';
  item.iconPath = new vscode.ThemeIcon('checklist');
  item.description =
    overdue === 0
      ? vscode.l10n.t('{0} open', items.length)
      : vscode.l10n.t('{0} open, {1} overdue', items.length, overdue);
  return item;
}

function statusItem({ status, documents }: Extract<IncidentNode, { type: 'status' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(
    statusName(status),
    status === 'final' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = `status:${status}`;
  item.description = String(documents.length);
  return item;
}

function documentItem(node: Extract<IncidentNode, { type: 'document' }>): vscode.TreeItem {
  const { incident } = node;
  const children = childrenOf(node).length;
  const severity = shortSeverity(incident);
  const item = new vscode.TreeItem(
    severity === null ? incident.title : `${severity} · ${incident.title}`,
    children === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed,
  );
  const lack =
    incident.missing === 0 ? vscode.l10n.t('complete') : vscode.l10n.t('{0} missing', incident.missing);
  item.id = incident.uri;
  item.resourceUri = vscode.Uri.parse(incident.uri);
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = 'andon.incident';
  item.description = lack;
  item.tooltip = [
    incident.title,
    [kindName(incident.kind), incident.severity, incident.date, ...incident.services]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
    lack,
  ].join('\n');
  item.accessibilityInformation = {
    label: [severity, incident.title, lack].filter((part) => part !== null).join(', '),
  };
  item.command = open(incident.uri);
  return item;
}

/** `SEV-2` of “SEV-2: customers lose money”. */
function shortSeverity({ severity }: IncidentEntry): string | null {
  const [step = ''] = (severity ?? '').split(SEVERITY_END);
  return step.trim() === '' ? null : step.trim().slice(0, 12);
}

const SEVERITY_END = /[:,(–—]/;

function actionItem({ incident, item: action }: Extract<IncidentNode, { type: 'action' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(action.text);
  item.iconPath = new vscode.ThemeIcon(action.overdue ? 'warning' : 'circle-large-outline');
  item.description = [
    action.owner ?? vscode.l10n.t('no owner'),
    action.due === null
      ? vscode.l10n.t('no date')
      : action.overdue
        ? vscode.l10n.t('due {0}, overdue', action.due)
        : vscode.l10n.t('due {0}', action.due),
  ].join(' · ');
  item.tooltip = `${action.text}\n${incident.title}`;
  item.accessibilityInformation = { label: `${action.text}, ${item.description}` };
  item.command = open(incident.uri, action.range.start.line, action.range.start.character);
  return item;
}

function open(uri: string, line = 0, column = 0): vscode.Command {
  const at = new vscode.Position(line, column);
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(uri), { selection: new vscode.Range(at, at), preserveFocus: false }],
  };
}

function statusName(status: Status): string {
  switch (status) {
    case 'draft':
      return vscode.l10n.t('Drafts');
    case 'review':
      return vscode.l10n.t('In review');
    case 'final':
      return vscode.l10n.t('Final');
  }
}

function kindName(kind: Kind): string {
  switch (kind) {
    case 'halt':
      return vscode.l10n.t('Release-halt brief');
    case 'rca':
      return vscode.l10n.t('Root cause analysis');
    case 'review':
      return vscode.l10n.t('Post-incident review');
  }
}
