import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ruleTable } from './ruleTable';

describe('docs/rules.md', () => {
  it('is the table of the rules there are (npm run rule-table)', () => {
    assert.equal(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8'), ruleTable());
  });
});
