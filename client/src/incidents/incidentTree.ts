/** The nodes of the Incidents view: action items that need somebody first, then documents by status and severity. Pure. */
import type { ActionItemEntry, IncidentEntry, Status } from '../../../server/src/protocol';

export type IncidentNode =
  | { readonly type: 'actions'; readonly items: readonly ActionNode[] }
  | { readonly type: 'status'; readonly status: Status; readonly documents: readonly IncidentNode[] }
  | { readonly type: 'document'; readonly incident: IncidentEntry }
  | ActionNode;

export interface ActionNode {
  readonly type: 'action';
  readonly incident: IncidentEntry;
  readonly item: ActionItemEntry;
}

/** What still needs work first. */
const STATUSES: readonly Status[] = ['draft', 'review', 'final'];

export function incidentTree(incidents: readonly IncidentEntry[]): readonly IncidentNode[] {
  const items = incidents.flatMap(openActions).sort(byDue);
  const actions: IncidentNode[] = items.length === 0 ? [] : [{ type: 'actions', items }];
  const statuses = STATUSES.flatMap((status): IncidentNode[] => {
    const documents = incidents
      .filter((incident) => incident.status === status)
      .sort(bySeverityThenNewest)
      .map((incident): IncidentNode => ({ type: 'document', incident }));
    return documents.length === 0 ? [] : [{ type: 'status', status, documents }];
  });
  return [...actions, ...statuses];
}

export function childrenOf(node: IncidentNode): readonly IncidentNode[] {
  switch (node.type) {
    case 'actions':
      return node.items;
    case 'status':
      return node.documents;
    case 'document':
      return openActions(node.incident).sort(byDue);
    case 'action':
      return [];
  }
}

function openActions(incident: IncidentEntry): ActionNode[] {
  return incident.actionItems
    .filter(({ status }) => status !== 'done')
    .map((item) => ({ type: 'action', incident, item }));
}

/** Overdue first, then by date; those without a date last. */
function byDue({ item: a }: ActionNode, { item: b }: ActionNode): number {
  return Number(b.overdue) - Number(a.overdue) || (a.due ?? '9').localeCompare(b.due ?? '9');
}

function bySeverityThenNewest(a: IncidentEntry, b: IncidentEntry): number {
  return severityRank(a) - severityRank(b) || (b.date ?? '').localeCompare(a.date ?? '');
}

/** Scales count from the worst: SEV-1, P1, S0. Words without a number come after those with one. */
function severityRank({ severity }: IncidentEntry): number {
  const number = severity === null ? null : /\d/.exec(severity);
  return number === null ? 10 : Number(number[0]);
}
