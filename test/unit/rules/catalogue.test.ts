import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findRule, RULES } from '../../../server/src/rules/catalogue';

const FOLDER = fileURLToPath(new URL('../../../server/src/rules', import.meta.url));

/** A rule's file is named as the rule: in kebab-case, or a single word with a default export. */
const inFolder = readdirSync(FOLDER)
  .filter((name) => /^\s*export default /m.test(readFileSync(`${FOLDER}/${name}`, 'utf8')))
  .map((name) => name.replace(/\.ts$/, ''));

describe('The catalogue of rules', () => {
  it('lists every rule of the folder, by id', () => {
    assert.deepEqual(
      RULES.map(({ metadata }) => metadata.id),
      inFolder.sort(),
    );
  });

  it('finds a rule by id, and none by another word', () => {
    assert.equal(findRule('placeholder-text')?.metadata.id, 'placeholder-text');
    assert.equal(findRule('no-such-rule'), undefined);
  });

  for (const { metadata } of RULES)
    it(`${metadata.id} has an id in plain words and a summary of one sentence`, () => {
      assert.match(metadata.id, /^[a-z]+(-[a-z]+)+$/);
      assert.match(metadata.summary, /^[A-Z].{10,140}\.$/);
    });
});
