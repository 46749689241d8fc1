/** The pictures of the README: the draft with its findings, and its summary beside it. Saved with UPDATE_PICTURES=1 only. */
import { statSync } from 'node:fs';
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench, PICTURES, type Workbench } from './workbench';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VSIX = process.env['ANDON_VSIX'] ?? path.join(ROOT, 'andon.vsix');
const FOLDER = process.env['UPDATE_PICTURES'] === '1' ? path.join(ROOT, 'media') : PICTURES;
const LARGEST = 300_000;

describe('the pictures of the README', function () {
  this.timeout(240_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ vsix: VSIX });
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await workbench.openFile('draft-slow-quotes-halt.md');
    await workbench.command('Andon: Preview Stakeholder Summary');
  });
  after(async () => {
    await workbench.close();
  });
  for (const [name, theme] of [
    ['screenshot-dark', 'Dark Modern'],
    ['screenshot-light', 'Light Modern'],
  ] as const)
    it(`shows findings and the summary in ${theme}`, async () => {
      await workbench.theme(theme);
      const frame = await workbench.webview('main .gap');
      await frame.locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
      await workbench.page.locator('.monaco-editor .squiggly-warning').first().waitFor({ state: 'attached' });
      const file = path.join(FOLDER, `${name}.png`);
      await workbench.page.screenshot({ path: file });
      assert.ok(statSync(file).size < LARGEST, 'too large for a README');
    });
});
