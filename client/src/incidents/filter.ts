/** What the Incidents view shows. */
import * as vscode from 'vscode';
import type { IncidentEntry } from '../../../server/src/protocol';

export const FILTERS = ['all', 'unfinished', 'incomplete', 'overdue'] as const;
export type Filter = (typeof FILTERS)[number];

export function filterName(filter: Filter): string {
  switch (filter) {
    case 'all':
      return vscode.l10n.t('All incident documents');
    case 'unfinished':
      return vscode.l10n.t('Drafts and documents in review');
    case 'incomplete':
      return vscode.l10n.t('Documents that lack something');
    case 'overdue':
      return vscode.l10n.t('Documents with overdue action items');
  }
}

export function passes({ status, missing, actionItems }: IncidentEntry, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unfinished':
      return status !== 'final';
    case 'incomplete':
      return missing > 0;
    case 'overdue':
      return actionItems.some(({ overdue }) => overdue);
  }
}
