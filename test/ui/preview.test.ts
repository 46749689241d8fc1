/** The preview of the stakeholder summary, used as a person would, in the packaged extension. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { openWorkbench, THEMES, type Workbench } from './workbench';

const VSIX = process.env['ANDON_VSIX'] ?? fileURLToPath(new URL('../../andon.vsix', import.meta.url));
const HALT = '2026-03-04-double-charge-halt.md';
const DRAFT = 'draft-slow-quotes-halt.md';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the preview', function () {
  this.timeout(240_000);
  let workbench: Workbench;
  let frame: Frame;
  before(async () => {
    assert.ok(existsSync(VSIX), 'Package the extension first: npm run package');
    workbench = await openWorkbench({ vsix: VSIX });
    writeFileSync(
      path.join(workbench.folder, 'hostile.md'),
      '---\nkind: halt\n---\n\n# Halt <img src=x onerror="window.hurt=1">\n\n## Summary\n\nWe halt <script>window.hurt=1</script> [it](javascript:alert(1)) now. 3 of 9 nodes failed.\n',
    );
    await workbench.openFile(HALT);
    await workbench.command('Andon: Preview Stakeholder Summary');
    frame = await workbench.webview('main h1');
  });
  after(async () => {
    await workbench.close();
  });

  it('shows the bottom line first', async () => {
    assert.equal(await frame.locator('main h2').first().textContent(), 'Bottom line');
    assert.match((await frame.locator('main').textContent()) ?? '', /412 of 18,300 checkouts/);
    await workbench.picture('preview-dark');
  });
  it('switches the audience', async () => {
    await frame.locator('select#audience').selectOption('support');
    await frame.locator('[data-part="workaround"]').waitFor();
    await frame.locator('select#audience').selectOption('executive');
    await frame.locator('[data-part="options"]').waitFor();
  });
  it('leads from a fact to its line', async () => {
    await frame.locator('.fact', { hasText: '€21,840' }).first().click();
    await workbench.page.locator('.monaco-editor.focused').waitFor();
    const line = workbench.page.locator('.monaco-editor .line-numbers.active-line-number');
    const text = readFileSync(path.join(workbench.folder, HALT), 'utf8').split('\n');
    assert.match(text[Number(await line.first().textContent()) - 1] ?? '', /€21,840/);
  });
  it('marks what the line under the cursor says', async () => {
    await frame.locator('.fact.current', { hasText: '€21,840' }).first().waitFor();
  });
  it('copies rich text and plain text', async () => {
    await frame.locator('[data-copy="email"]').click();
    await workbench.page.getByText('The summary is on the clipboard.').waitFor();
    const types = await workbench.page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    );
    assert.deepEqual([...types].sort(), ['text/html', 'text/plain']);
  });
  it('follows typing', async () => {
    await workbench.openFile(DRAFT);
    await frame.locator('h1', { hasText: 'Quotes are slow' }).waitFor();
    assert.ok((await frame.locator('.gap').count()) > 0);
    await workbench.picture('preview-gaps');
    await workbench.page.locator('.monaco-editor .view-lines').first().click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type(
      '\n## Impact\n\n1,250 of 50,000 quotes (2.5 %) take longer than 4 s.\n',
    );
    await frame.locator('.fact', { hasText: '1,250 of 50,000 quotes' }).first().waitFor();
  });
  it('stays with a document while it is locked', async () => {
    await frame.locator('[data-action="lock"]').click();
    await frame.locator('[data-action="lock"][aria-pressed="true"]').waitFor();
    await workbench.openFile(HALT);
    assert.match((await frame.locator('h1').textContent()) ?? '', /Quotes are slow/);
    await frame.locator('[data-action="lock"]').click();
    await workbench.openFile(DRAFT);
    await workbench.openFile(HALT);
    await frame.locator('h1', { hasText: 'Halt checkoutd' }).waitFor();
  });
  it('runs nothing that a document holds', async () => {
    await workbench.openFile('hostile.md');
    await frame.locator('h1', { hasText: 'Halt' }).filter({ hasNotText: 'checkoutd' }).waitFor();
    assert.equal(await frame.evaluate(() => (globalThis as { hurt?: number }).hurt), undefined);
    assert.equal(await frame.locator('main img, main script, main a[href^="javascript"]').count(), 0);
    await workbench.openFile(HALT);
    await frame.locator('h1', { hasText: 'Halt checkoutd' }).waitFor();
  });
  for (const theme of THEMES)
    it(`has no accessibility findings in ${theme}`, async () => {
      await workbench.theme(theme);
      await frame.locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
      await frame.evaluate(AXE);
      const findings = await frame.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
      });
      await workbench.picture(`preview-${theme.replaceAll(' ', '-').toLowerCase()}`);
      assert.deepEqual(findings, []);
    });
  it('comes back after the window is reloaded', async () => {
    await workbench.page.reload();
    const again = await workbench.webview('main h1');
    assert.match((await again.locator('h1').textContent()) ?? '', /Halt checkoutd/);
  });
});
