import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../../server/src/rules/catalogue';
import { PAGE_SECTIONS, readPage, tableOf } from './rulePage';
import { check, checkWith, wordsOf } from './ruleTest';
import type { Rule } from '../../../server/src/rules/rule';
import type { Example } from './rulePage';

/** Rules that the check itself reports, so that an example needs the others, too. */
const BY_THE_CHECK = new Set(['unused-suppression', 'suppression-without-reason']);
/** What no short example can show. */
const WITHOUT_EXAMPLES = new Set(['rule-failed']);

const findingsOf = (rule: Rule, { text, options }: Example): string[] =>
  (BY_THE_CHECK.has(rule.metadata.id)
    ? check(text, options).filter((problem) => problem.rule === rule.metadata.id)
    : checkWith(rule, text, options)
  ).map(wordsOf);

describe('The pages of the rules', () => {
  it('are one for each rule, and the folder holds nothing else', () => {
    const folder = fileURLToPath(new URL('../../../docs/rules', import.meta.url));
    const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
    assert.deepEqual(pages.sort(), RULES.map(({ metadata }) => metadata.id).sort());
  });

  for (const rule of RULES) {
    const { metadata } = rule;
    describe(metadata.id, () => {
      const page = readPage(metadata.id);

      it('says what the metadata say', () => {
        assert.deepEqual(
          { heading: page.heading, summary: page.summary, ...page.table },
          { heading: metadata.id, summary: metadata.summary, ...tableOf(metadata) },
        );
      });

      it('describes every option with its default', () => {
        for (const [name, { default: value, description }] of Object.entries(metadata.options ?? {}))
          assert.ok(
            page.sections['Options']?.includes(
              `- \`${name}\` (default \`${JSON.stringify(value)}\`): ${description}`,
            ),
            `${name} is not described as in the metadata`,
          );
      });

      it('has every section in order', () => {
        const expected = WITHOUT_EXAMPLES.has(metadata.id)
          ? PAGE_SECTIONS.filter((title) => title !== 'Bad' && title !== 'Good')
          : PAGE_SECTIONS;
        const titles = Object.keys(page.sections);
        assert.deepEqual(
          titles,
          expected.filter((title) => title !== 'Precision' || titles.includes(title)),
        );
      });

      if (WITHOUT_EXAMPLES.has(metadata.id)) return;

      it('has bad and good examples', () => {
        assert.ok(page.bad.length > 0 && page.good.length > 0);
      });

      for (const [index, example] of page.bad.entries())
        it(`finds one problem in bad example ${index + 1}`, () => {
          const found = findingsOf(rule, example);
          assert.equal(found.length, 1, found.join('\n'));
        });

      for (const [index, example] of page.good.entries())
        it(`finds nothing in good example ${index + 1}`, () => {
          assert.deepEqual(findingsOf(rule, example), []);
        });
    });
  }
});
