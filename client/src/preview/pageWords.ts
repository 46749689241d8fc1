/** The words of the preview's page. */
import * as vscode from 'vscode';
import { audienceChoices } from '../briefing/choices';
import type { PageWords } from './messages';

export function pageWords(): PageWords {
  const { t } = vscode.l10n;
  return {
    audience: t('For'),
    audiences: audienceChoices().map(({ audience, label }) => ({ id: audience, name: label })),
    copy: t('Copy'),
    copyFor: { email: t('Copy for e-mail'), slack: t('Copy for Slack'), teams: t('Copy for Teams') },
    export: t('Export…'),
    lock: t('Keep showing this document'),
    unlock: t('Follow the active document'),
    gaps: t('Gaps'),
    timeline: t('Timeline (UTC)'),
    goToSource: t('Go to its place in the document'),
    working: t('How it was computed'),
  };
}

/** "2 things are missing"; empty where nothing is. */
export function gapCount(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? vscode.l10n.t('1 thing is missing that these readers need.')
    : vscode.l10n.t('{0} things are missing that these readers need.', count);
}
