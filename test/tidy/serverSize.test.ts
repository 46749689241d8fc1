/** What the server loads before it tells its first diagnostics stays small: it is paid for at every start. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProduct } from '../bench/builds';
import { loadedFiles } from '../bench/bundleSizes';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Bytes, minified. Lower it when the server has become smaller. */
const LARGEST = 1_380_000;

describe('the server as shipped', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'andon-size-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it(`loads at most ${LARGEST / 1000} kB before its first diagnostics, and no format of the briefing`, async () => {
    const files = await loadedFiles(buildProduct(ROOT, folder));
    const names = files.map((file) => path.basename(file));
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(bytes > 0, 'nothing was loaded');
    assert.ok(bytes <= LARGEST, `${bytes} bytes in ${names.join(', ')}`);
    assert.deepEqual(
      names.filter((name) => /^(?:pdf|docx|pptx|dist)/.test(name)),
      [],
    );
  }).timeout(120_000);
});
