/**
 * Markdown fixtures: test/fixtures/rules/<rule id>/<what it shows>.md, with `⟦…⟧` around the places where the rule finds
 * something. `<name>.<kind>.md` gives the kind, `review` where absent; `<name>.fixed.md` is the text after the rule's
 * preferred or safe fixes, fields as `{{ … }}`. `UPDATE_EXPECT=1` writes marks and fixed texts anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KINDS } from '../../../server/src/document/model';
import { applyChosen } from '../../../server/src/rules/applyFixes';
import { findRule } from '../../../server/src/rules/catalogue';
import { plainSnippet } from '../../../server/src/schema/snippet';
import { checkWith, mark, unmark, wordsOf } from './ruleTest';

const FOLDER = fileURLToPath(new URL('../../fixtures/rules', import.meta.url));
const UPDATE = process.env['UPDATE_EXPECT'] === '1';

describe('Rule fixtures', () => {
  for (const id of readdirSync(FOLDER).sort()) {
    const rule = findRule(id);
    const files = readdirSync(`${FOLDER}/${id}`).filter(
      (name) => name.endsWith('.md') && !name.endsWith('.fixed.md'),
    );
    it(`${id} is a rule`, () => {
      assert.ok(rule !== undefined);
    });
    if (rule === undefined) continue;

    for (const file of files.sort()) {
      const path = `${FOLDER}/${id}/${file}`;
      const name = file.slice(0, -'.md'.length);
      const kind = KINDS.find((candidate) => name.endsWith(`.${candidate}`)) ?? 'review';
      const { text } = unmark(readFileSync(path, 'utf8'));

      it(`${id}: ${name.replaceAll('-', ' ')}`, () => {
        const problems = checkWith(rule, text, { kind });
        const found = mark(
          text,
          problems.map(({ range }) => range),
        );
        if (UPDATE) writeFileSync(path, found);
        assert.equal(found, readFileSync(path, 'utf8'), problems.map(wordsOf).join('\n'));
      });

      const fixedPath = `${FOLDER}/${id}/${name}.fixed.md`;
      if (!existsSync(fixedPath)) continue;
      it(`${id}: ${name.replaceAll('-', ' ')}, fixed`, () => {
        const { text: fixed } = applyChosen(
          text,
          checkWith(rule, text, { kind }),
          ({ fixes = [] }) =>
            fixes.find(({ preferred }) => preferred) ?? fixes.find((fix) => fix.kind === 'safe') ?? null,
        );
        if (UPDATE) writeFileSync(fixedPath, plainSnippet(fixed));
        assert.equal(plainSnippet(fixed), readFileSync(fixedPath, 'utf8'));
      });
    }
  }
});
