/** Audiences and formats of a briefing, in words. */
import * as vscode from 'vscode';
import type { Audience } from '../../../server/src/protocol';

export interface AudienceChoice extends vscode.QuickPickItem {
  readonly audience: Audience;
}

export interface FormatChoice extends vscode.QuickPickItem {
  /** As `andon brief --format` has it. */
  readonly format: string;
  readonly extension: string;
}

export function audienceChoices(): readonly AudienceChoice[] {
  return [
    { audience: 'executive', label: vscode.l10n.t('Executives') },
    { audience: 'engineering-manager', label: vscode.l10n.t('Engineering managers') },
    { audience: 'product', label: vscode.l10n.t('Product') },
    { audience: 'sales-marketing', label: vscode.l10n.t('Sales and marketing') },
    { audience: 'support', label: vscode.l10n.t('Support') },
  ];
}

/** Formats for files. */
export function fileFormats(): readonly FormatChoice[] {
  return [
    { format: 'html', extension: 'html', label: vscode.l10n.t('Web page (HTML)') },
    { format: 'pdf', extension: 'pdf', label: vscode.l10n.t('PDF') },
    { format: 'docx', extension: 'docx', label: vscode.l10n.t('Word document (DOCX)') },
    { format: 'pptx', extension: 'pptx', label: vscode.l10n.t('Slides (PPTX)') },
    { format: 'markdown', extension: 'md', label: vscode.l10n.t('Markdown') },
    ...textFormats().filter(({ format }) => format !== 'markdown'),
    { format: 'email', extension: 'eml', label: vscode.l10n.t('E-mail (EML)') },
    { format: 'json', extension: 'json', label: vscode.l10n.t('Data (JSON)') },
  ];
}

/** Formats to paste. */
export function textFormats(): readonly FormatChoice[] {
  return [
    { format: 'text', extension: 'txt', label: vscode.l10n.t('Plain text') },
    { format: 'markdown', extension: 'md', label: vscode.l10n.t('Markdown') },
    { format: 'slack', extension: 'txt', label: vscode.l10n.t('Slack message') },
    { format: 'teams', extension: 'json', label: vscode.l10n.t('Teams card (JSON)') },
  ];
}

export function isAudience(value: unknown): value is Audience {
  return audienceChoices().some(({ audience }) => audience === value);
}
