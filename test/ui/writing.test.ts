/** A person writes a release-halt brief and exports it: with the keyboard only, in the packaged extension. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench, type Workbench } from './workbench';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VSIX = process.env['ANDON_VSIX'] ?? path.join(ROOT, 'andon.vsix');
const BRIEF = 'halt-checkout.md';
const DRAFT = 'draft-slow-quotes-halt.md';
const FINDINGS = '.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info';

describe('writing a halt brief', function () {
  this.timeout(240_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ vsix: VSIX });
    workbench.page.setDefaultTimeout(15_000);
    writeFileSync(
      path.join(workbench.folder, 'hostile-halt.md'),
      '---\nkind: halt\n---\n\n# Halt <img src=x onerror=alert(1)>\n\n## Summary\n\nWe halt <script>alert(1)</script> [it](javascript:alert(1)) now. 3 of 9 nodes failed.\n',
    );
    writeFileSync(path.join(workbench.folder, BRIEF), '');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.picture('writing-failed');
  });
  after(async () => {
    await workbench.close();
  });
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const saved = (name: string): string => readFileSync(path.join(workbench.folder, name), 'utf8');
  /** Answers the simple save dialog with what it proposes. */
  const save = async (proposed: RegExp): Promise<void> => {
    const input = workbench.page.locator('.quick-input-widget input');
    await input.waitFor();
    for (let looks = 0; looks < 100 && !proposed.test(await input.inputValue()); looks++)
      await workbench.page.waitForTimeout(50);
    assert.match(await input.inputValue(), proposed);
    await press('Enter');
    await input.waitFor({ state: 'hidden' });
  };

  it('begins with the snippet of the whole document', async () => {
    await workbench.openFile(BRIEF);
    await workbench.page.locator('.monaco-editor.focused').waitFor();
    await workbench.page.keyboard.type('andon-halt');
    await press('Control+Space');
    await workbench.page
      .locator('.suggest-widget.visible .monaco-list-row.focused[aria-label*="Release-halt brief"]')
      .waitFor();
    await press('Enter');
    await workbench.page.locator('.view-line', { hasText: 'kind: halt' }).waitFor();
  });
  it('counts down to the next update', async () => {
    const inTwoHours = new Date(Date.now() + 2 * 3_600_000 + 600_000).toISOString();
    await fill(briefWith(`${inTwoHours.slice(0, 10)} ${inTwoHours.slice(11, 16)} UTC`));
    await workbench.page.locator('.statusbar-item', { hasText: /Update in 2 h \d\d min/ }).waitFor();
  });
  it('shows a finding for what is not filled in, which vanishes with the facts', async () => {
    await workbench.page.waitForFunction((findings) => document.querySelector(findings) === null, FINDINGS);
    await press('Control+End');
    await workbench.page.keyboard.type('\n\nTBD');
    await workbench.page.locator(FINDINGS).first().waitFor({ state: 'attached' });
    await press('Shift+Home');
    await workbench.page.keyboard.type('31 of 412 customers complain.');
    await workbench.page.locator(FINDINGS).first().waitFor({ state: 'detached' });
    await press('Control+S');
    for (let looks = 0; looks < 100 && !saved(BRIEF).includes('31 of 412'); looks++)
      await workbench.page.waitForTimeout(50);
    assert.match(saved(BRIEF), /31 of 412 customers complain\./);
  });
  it('mends with a quick fix', async () => {
    await workbench.openFile(DRAFT);
    await workbench.page.locator(FINDINGS).first().waitFor({ state: 'attached' });
    await press('F8');
    await workbench.page.locator('.marker-widget').waitFor();
    await press('Escape');
    await press('Control+.');
    const fixes = workbench.page.locator('.action-widget .monaco-list-row');
    await fixes.first().waitFor();
    assert.equal(
      await workbench.page.locator('.action-widget .monaco-list-row.focused').getAttribute('aria-label'),
      'Insert Severity, Quick Fix',
    );
    await press('Enter');
    await workbench.page
      .locator('.view-line', { hasText: 'severity:' })
      .or(workbench.page.locator('.view-line', { hasText: /##\sSeverity/ }))
      .first()
      .waitFor();
    await press('Escape');
  });
  it('sorts the incidents by status', async () => {
    await workbench.command('Explorer: Focus on Incidents View');
    for (const name of ['Drafts', 'In review'])
      await workbench.page.locator(`[role="treeitem"][aria-label^="${name} "]`).waitFor();
    await workbench.page.locator('[role="treeitem"][aria-label*="Quotes are slow since ratecalc"]').waitFor();
    await workbench.picture('incidents');
  });
  it('shows the summary, and another audience, without a mouse', async () => {
    await workbench.openFile(BRIEF);
    await workbench.command('Andon: Preview Stakeholder Summary');
    const frame = await workbench.webview('main h1');
    await press('Control+2');
    await frame.locator('select#audience').focus();
    await press('S');
    assert.match(await frame.locator('select#audience').inputValue(), /^(?:sales-marketing|support)$/);
    await workbench.picture('writing');
  });
  it('exports the briefing', async () => {
    await press('Control+1');
    await workbench.page.locator('.monaco-editor.focused').waitFor();
    await workbench.command('Andon: Export Briefing…');
    await workbench.take('Support');
    await workbench.take('Markdown');
    await save(/halt-checkout-support\.md$/);
    await workbench.page.locator('.notification-list-item', { hasText: 'The briefing is in' }).waitFor();
    const text = saved('halt-checkout-support.md');
    assert.match(text, /412 of 18,300 checkouts/);
  });
  it('exports nothing that a hostile document could run', async () => {
    await workbench.openFile('hostile-halt.md');
    await workbench.command('Andon: Export Briefing…');
    await workbench.take('Executives');
    await workbench.take('Web page (HTML)');
    await save(/hostile-halt-executive\.html$/);
    await workbench.page
      .locator('.notification-list-item', { hasText: 'hostile-halt-executive.html' })
      .waitFor();
    assert.doesNotMatch(saved('hostile-halt-executive.html'), /<script|<img src=x|href="javascript/i);
  });

  /** Replaces the text of the editor, as by pasting. */
  async function fill(text: string): Promise<void> {
    await press('Escape');
    await press('Control+A');
    await workbench.page.evaluate(async (words) => {
      await navigator.clipboard.writeText(words);
    }, text);
    await press('Control+V');
    await workbench.page.locator('.view-line', { hasText: 'Next update:' }).waitFor();
  }
});

/** The finished brief of the examples, which promises its next update for `time`. */
function briefWith(time: string): string {
  const text = readFileSync(path.join(ROOT, 'docs', 'examples', '2026-03-04-double-charge-halt.md'), 'utf8');
  return text.replace('15:40 UTC', time).replace('2026-03-04 15:40 UTC', time).trimEnd();
}
