import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhere, eventually, extension, fileUri, openCopy, openFile } from './editor';

const HALT = 'docs/examples/2026-03-04-double-charge-halt.md';
const DRAFT = 'docs/examples/draft-slow-quotes-halt.md';
const README = 'README.md';

/** Commands that ask something even where no document is open; `given` answers beforehand. */
const ASKING: Readonly<Record<string, readonly unknown[]>> = {
  'andon.newIncidentDocument': ['halt'],
  'andon.filterIncidents': ['all'],
  'andon.openRulePage': ['missing-severity'],
};

const EDITORS: readonly { readonly name: string; open(uri: vscode.Uri): Thenable<unknown> }[] = [
  { name: 'the text editor', open: (uri) => vscode.window.showTextDocument(uri) },
  {
    name: 'VS Code’s Markdown preview editor',
    open: (uri) => vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor'),
  },
  {
    name: 'a comparison',
    open: (uri) => vscode.commands.executeCommand('vscode.diff', fileUri(DRAFT), uri, 'draft ↔ halt'),
  },
];

function run<T>(command: string, ...given: readonly unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`andon.${command}`, ...given);
}

function announced(): readonly string[] {
  const { contributes } = extension().packageJSON as {
    readonly contributes: { readonly commands: readonly { readonly command: string }[] };
  };
  return contributes.commands.map(({ command }) => command);
}

export function commands(): void {
  describe('commands with nothing open', () => {
    beforeEach(closeAll);
    after(closeAll);

    for (const command of announced())
      it(`${command} ends without an error`, async () => {
        await vscode.commands.executeCommand(command, ...(ASKING[command] ?? []));
        const failed = extension().exports.failedCommands.filter((what) => what.startsWith(command));
        assert.deepEqual(failed, []);
      });
  });

  for (const { name, open } of EDITORS)
    describe(`commands in ${name}`, () => {
      beforeEach(async () => {
        await open(fileUri(HALT));
      });
      afterEach(closeAll);

      it('copies the briefing', async () => {
        const copied = await run<string>('copyBriefing', undefined, {
          audience: 'executive',
          format: 'markdown',
        });
        assert.match(copied, /412/);
        assert.equal(await vscode.env.clipboard.readText(), copied);
      });

      it('exports the briefing to a file', async () => {
        const target = fileUri('briefing.html');
        await run('exportBriefing', undefined, { audience: 'executive', format: 'html', target });
        const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
        assert.match(html, /412/);
        await vscode.workspace.fs.delete(target);
      });

      it('shows the meeting card', async () => {
        assert.match(await run<string>('meetingCard'), /^# /);
      });

      it('opens the stakeholder summary', async () => {
        await run('previewStakeholderSummary');
        await eventually(
          'the preview’s tab',
          vscode.window.tabGroups.onDidChangeTabs,
          () =>
            vscode.window.tabGroups.all
              .flatMap((group) => group.tabs)
              .find(
                ({ input }) =>
                  input instanceof vscode.TabInputWebview && input.viewType.includes('andon.preview'),
              ) ?? null,
        );
      });

      it('promotes the halt brief to a root cause analysis', async () => {
        const created = await run<vscode.Uri>('promote');
        const { document } = await vscode.window.showTextDocument(created);
        assert.match(document.getText(), /^---\nkind: rca/);
      });
    });

  describe('commands that write', () => {
    afterEach(closeAll);

    for (const kind of ['halt', 'rca', 'review'] as const)
      it(`begins a ${kind}`, async () => {
        const uri = await run<vscode.Uri>('newIncidentDocument', kind);
        const document = await vscode.workspace.openTextDocument(uri);
        assert.match(document.getText(), new RegExp(`^---\nkind: ${kind}\n`));
      });

    it('logs an event with the current time', async () => {
      const { document } = await openCopy(DRAFT);
      await run('logTimelineEvent', document.uri, 'Tariff cache switched off');
      const today = new Date().toISOString().slice(0, 10);
      const line = document
        .getText()
        .split('\n')
        .find((each) => each.includes('Tariff cache switched off'));
      assert.ok(line !== undefined, document.getText());
      assert.ok(line.includes(today) || /\d\d:\d\d/.test(line), line);
    });

    it('inserts the sections that are missing', async () => {
      const { document } = await openCopy(DRAFT);
      const before = document.lineCount;
      assert.equal(await run('insertMissingSections'), true);
      assert.ok(document.lineCount > before);
    });

    it('repairs what can be repaired without changing the meaning', async () => {
      const { document } = await openCopy(DRAFT);
      assert.equal(await run('fixAll'), true);
      const text = document.getText();
      assert.ok(text.indexOf('10:05 latency alert') < text.indexOf('10:25 first ticket'), text);
    });

    it('writes the promised update: new time, timeline row, briefing on the clipboard', async () => {
      const { document } = await openCopy(HALT);
      const next = await run<string>('writeUpdate');
      const written = `${next.slice(0, 10)} ${next.slice(11, 16)} UTC`;
      assert.ok(document.getText().includes(written), document.getText().slice(-400));
      assert.match(await vscode.env.clipboard.readText(), /412/);
    });
  });

  describe('commands on a document that is no incident', () => {
    afterEach(closeAll);

    for (const command of [
      'exportBriefing',
      'copyBriefing',
      'meetingCard',
      'promote',
      'fixAll',
      'insertMissingSections',
    ])
      it(`${command} leaves it as it is`, async () => {
        const { document } = await openFile(README);
        const before = document.getText();
        await run(command);
        assert.equal(document.getText(), before);
      });
  });

  describe('commands for the workspace', () => {
    afterEach(closeAll);

    it('checks all incident documents', async () => {
      const totals = await run<{ readonly documents: number; readonly warnings: number }>('checkAll');
      assert.equal(totals.documents, 4);
      assert.ok(totals.warnings > 0);
    });

    it('opens a rule’s page', async () => {
      assert.equal(
        await run('openRulePage', 'missing-impact-quantification'),
        'missing-impact-quantification',
      );
    });

    it('restarts the server, which answers again', async () => {
      await run('restartServer');
      const { document } = await openFile(DRAFT);
      await diagnosticsWhere('findings', document.uri, (found) => found.length > 0);
    });
  });
}
