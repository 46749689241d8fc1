import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhere, openFile, openText, ruleOf } from './editor';

const DRAFT = 'docs/examples/draft-slow-quotes-halt.md';
const COMPLETE = 'docs/examples/2026-03-04-double-charge-halt.md';

export function language(): void {
  describe('while writing', () => {
    afterEach(closeAll);

    it('underlines what is missing, with the rule’s id and page', async () => {
      const { document } = await openFile(DRAFT);
      const found = await diagnosticsWhere('findings', document.uri, (all) => all.length > 0);
      assert.ok(found.map(ruleOf).includes('missing-mitigation-plan'), found.map(ruleOf).join(', '));
      assert.ok(found.every(({ code }) => typeof code === 'object' && code.target.path.endsWith('.md')));
    });

    it('says nothing of ordinary Markdown', async () => {
      await openFile('README.md');
      const { document } = await openFile(DRAFT);
      await diagnosticsWhere('findings', document.uri, (all) => all.length > 0);
      const readme = vscode.languages
        .getDiagnostics()
        .filter(
          ([uri, found]) => uri.path.endsWith('README.md') && found.some(({ source }) => source === 'andon'),
        );
      assert.deepEqual(readme, []);
    });

    it('finds in an unsaved document what it finds in a file', async () => {
      const saved = await openFile(DRAFT);
      const inFile = await diagnosticsWhere('findings', saved.document.uri, (all) => all.length > 0);
      const unsaved = await openText(saved.document.getText());
      await diagnosticsWhere(
        'the same findings',
        unsaved.document.uri,
        (all) => all.map(ruleOf).sort().join() === inFile.map(ruleOf).sort().join(),
      );
    });

    it('takes a finding away once it is mended', async () => {
      const editor = await openText('---\nkind: halt\nstatus: fnal\n---\n\n# Checkout is down\n');
      const { uri } = editor.document;
      await diagnosticsWhere('the status is questioned', uri, (all) =>
        all.some((found) => editor.document.getText(found.range).includes('fnal')),
      );
      await editor.edit((edit) => {
        edit.replace(new vscode.Range(2, 8, 2, 12), 'final');
      });
      await diagnosticsWhere(
        'the status is accepted',
        uri,
        (all) => all.length > 0 && !all.some(({ range }) => range.start.line === 2),
      );
    });

    it('offers a quick fix that mends the finding', async () => {
      const editor = await openText('---\nkind: halt\nstatus: fnal\n---\n\n# Checkout is down\n');
      const { uri } = editor.document;
      const found = await diagnosticsWhere('findings', uri, (all) =>
        all.some(({ range }) => range.start.line === 2),
      );
      const finding = found.find(({ range }) => range.start.line === 2);
      assert.ok(finding !== undefined);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
        10,
      );
      const fix = actions.find(({ edit }) => edit !== undefined);
      assert.ok(fix?.edit !== undefined, actions.map(({ title }) => title).join(', '));
      await vscode.workspace.applyEdit(fix.edit);
      await diagnosticsWhere(
        'the finding is gone',
        uri,
        (all) => all.length > 0 && !all.some(({ range }) => range.start.line === 2),
      );
    });

    it('completes headings that are missing', async () => {
      const editor = await openText('---\nkind: halt\n---\n\n# Checkout is down\n\n## ');
      const { uri, lineCount } = editor.document;
      await diagnosticsWhere('findings', uri, (all) => all.length > 0);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        new vscode.Position(lineCount - 1, 3),
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(
        labels.some((label) => label.includes('Impact')),
        labels.join(', '),
      );
    });

    it('has no finding in a complete document', async () => {
      const { document } = await openFile(COMPLETE);
      const draft = await openFile(DRAFT);
      await diagnosticsWhere('findings', draft.document.uri, (all) => all.length > 0);
      const warnings = vscode.languages
        .getDiagnostics(document.uri)
        .filter(
          ({ source, severity }) => source === 'andon' && severity <= vscode.DiagnosticSeverity.Warning,
        );
      assert.deepEqual(
        warnings.map(({ message }) => message),
        [],
      );
    });
  });
}
