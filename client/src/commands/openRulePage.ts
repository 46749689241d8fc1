/** Shows the page of a rule: the one given, the one of the finding at the cursor, or one that is chosen. */
import * as vscode from 'vscode';
import { openRule } from '../rules/rulePages';
import type { Command } from './command';

export const openRulePage: Command = {
  id: 'andon.openRulePage',
  async run(andon, argument) {
    const rule = typeof argument === 'string' ? argument : (ruleAtCursor() ?? (await chooseRule()));
    if (rule !== undefined) await openRule(andon, rule);
    return rule;
  },
};

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const at = editor.selection.active;
  const here = rulesOf(
    vscode.languages.getDiagnostics(editor.document.uri).filter(({ range }) => range.contains(at)),
  );
  return here[0];
}

/** The rules that report something in any open document; one asks for a page because of what one sees. */
async function chooseRule(): Promise<string | undefined> {
  const rules = rulesOf(vscode.languages.getDiagnostics().flatMap(([, found]) => found)).sort();
  if (rules.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no findings. Put the cursor on one to open its rule’s page.'),
    );
    return undefined;
  }
  return vscode.window.showQuickPick(rules, { placeHolder: vscode.l10n.t('Which rule?') });
}

function rulesOf(diagnostics: readonly vscode.Diagnostic[]): string[] {
  const ids = diagnostics
    .filter(({ source }) => source === 'andon')
    .map(({ code }) => (typeof code === 'object' ? code.value : code));
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}
