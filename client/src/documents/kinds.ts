/** The kinds of incident documents in words. */
import * as vscode from 'vscode';
import type { Kind } from '../../../server/src/protocol';

export interface KindChoice extends vscode.QuickPickItem {
  readonly documentKind: Kind;
}

export function kindChoices(): readonly KindChoice[] {
  return [
    {
      documentKind: 'halt',
      label: vscode.l10n.t('Release-halt brief'),
      description: 'halt',
      detail: vscode.l10n.t('Asks for, or records, the decision to stop a release.'),
    },
    {
      documentKind: 'rca',
      label: vscode.l10n.t('Root cause analysis'),
      description: 'rca',
      detail: vscode.l10n.t('Why it happened, how it is reproduced, how it was fixed.'),
    },
    {
      documentKind: 'review',
      label: vscode.l10n.t('Post-incident review'),
      description: 'review',
      detail: vscode.l10n.t('What happened, what was learned, what changes.'),
    },
  ];
}

export function isKind(value: unknown): value is Kind {
  return value === 'halt' || value === 'rca' || value === 'review';
}
