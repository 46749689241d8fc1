import assert from 'node:assert/strict';
import { createGlossary, GLOSSARY, LONGEST_TERM } from '../../../server/src/schema/glossary';

describe('The glossary', () => {
  const found: readonly (readonly [string, string | null])[] = [
    ['regression', 'regression'],
    ['Regressions', 'regression'],
    ['SLOs', 'service level objective'],
    ['Rolled back', 'rollback'],
    ['MTTR', 'time to resolve'],
    ['checkout', null],
  ];
  for (const [words, term] of found)
    it(`finds ${String(term)} by “${words}”`, () => {
      assert.equal(createGlossary().find(words)?.term ?? null, term);
    });

  it('lets the team’s own terms win', () => {
    const glossary = createGlossary({ ledgerd: 'Books payments.', Rollback: 'Our own sense.' });
    assert.deepEqual(
      [glossary.find('ledgerd')?.meaning, glossary.find('rollback')?.meaning],
      ['Books payments.', 'Our own sense.'],
    );
  });

  for (const { term, also = [], meaning, owes } of GLOSSARY)
    it(`explains ${term} in sentences`, () => {
      for (const words of [meaning, ...(owes === undefined ? [] : [owes])])
        assert.match(words, /^[A-Z(].*[.]$/s);
      for (const words of [term, ...also]) assert.ok(words.split(' ').length <= LONGEST_TERM);
    });

  it('gives no words to two terms', () => {
    const all = GLOSSARY.flatMap(({ term, also = [] }) => [term, ...also]).map((words) =>
      words.toLowerCase(),
    );
    assert.deepEqual(
      all.filter((words, index) => all.indexOf(words) !== index),
      [],
    );
  });
});
