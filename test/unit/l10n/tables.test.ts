import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { differingFields, readTable, TABLES } from '../../../scripts/l10n';

function manifestWords(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
}

describe('the translations', () => {
  for (const { file, words } of TABLES) {
    it(`in l10n/${file} say everything that is said (npm run l10n lists what is missing)`, () => {
      const table = readTable(file);
      assert.deepEqual(
        words().filter((word) => !(word in table)),
        [],
      );
    });

    it(`in l10n/${file} keep the fields of the original`, () => {
      assert.deepEqual(
        Object.entries(readTable(file)).filter(([word, german]) => differingFields(word, german).length > 0),
        [],
      );
    });
  }

  it('of package.json have the same keys, all of them used', () => {
    const english = manifestWords('package.nls.json');
    const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    const used = [...manifest.matchAll(/"%([\w.]{1,80})%"/g)].map(([, key = '']) => key).sort();
    assert.deepEqual(Object.keys(manifestWords('package.nls.de.json')).sort(), Object.keys(english).sort());
    assert.deepEqual([...new Set(used)], Object.keys(english).sort());
  });
});
