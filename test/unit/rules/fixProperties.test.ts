import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KINDS, STATUSES } from '../../../server/src/document/model';
import { applyChosen } from '../../../server/src/rules/applyFixes';
import type { Fix, Problem } from '../../../server/src/rules/rule';
import { check } from './ruleTest';

/** Parts of which documents are put together, in any order and number. */
const PARTS: readonly string[] = [
  '---\nkind: reveiw\nstatus: banana\n---\n',
  '# Ledger import stalls\n',
  '## Summary\n\nImports stalled.\n',
  '## Impact\n\nMany customers waited.\n',
  '### 2. Impact\n\n31 of 400 imports failed.\n',
  '## Reproduction\n\n```sh\ngo test ./ledger\n```\n',
  '## Timeline\n\n- 14:03 UTC: it stalls\n- 14:50 UTC: it runs\n',
  '## Evidence\n',
  '## Action items\n\n- [ ] Add an alert — owner: TBD\n',
  '**Severity:** spicy\n',
  '<!-- andon-disable-next-line placeholder-text -->\n',
  '## Timeline\n\nAll times CET.\n\n- 2026-03-04 14:35 it runs\n- 2026-03-04 14:31 it stalls\n- 2026-03-04 14:40 UTC over\n',
  '## Duration\n\n47 minutes (14:03–14:15 UTC)\n',
  '## Summary\n\nOn Monday, 4 March 2026, and again on 05/03/2026 at 14:00 IST, imports stalled.\n',
  '## Options\n\n- **Release with a warning**: rejected\n- **Hotfix**: chosen\n',
  '> ```\n> unclosed\n',
  '| Owner | @ana |\n| --- | --- |\n| Date | YYYY-MM-DD |\n',
];

const texts = fc
  .tuple(fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([parts, lineBreak]) => parts.join('\n').replaceAll('\n', lineBreak));

const documents = fc.record({
  text: texts,
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
});

const fixesOf = (problems: readonly Problem[]): { readonly problem: Problem; readonly fix: Fix }[] =>
  problems.flatMap((problem) => (problem.fixes ?? []).map((fix) => ({ problem, fix })));

describe('Findings of any document', () => {
  it('lie inside it, in order', () => {
    fc.assert(
      fc.property(documents, ({ text, ...options }) => {
        const problems = check(text, options);
        for (const { range } of problems)
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
        assert.deepEqual(
          problems.map(({ range }) => range.start),
          problems.map(({ range }) => range.start).sort((a, b) => a - b),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('have fixes whose edits lie inside it, in order, and bring no foreign line break', () => {
    fc.assert(
      fc.property(documents, ({ text, ...options }) => {
        for (const { fix } of fixesOf(check(text, options))) {
          let at = 0;
          for (const { range, newText } of fix.edits) {
            assert.ok(at <= range.start && range.start <= range.end && range.end <= text.length);
            at = range.end;
            if (text.includes('\r\n')) assert.doesNotMatch(newText, /(?<!\r)\n/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are gone once a value is rewritten as proposed', () => {
    fc.assert(
      fc.property(documents, ({ text, ...options }) => {
        const problems = check(text, options);
        for (const { problem, fix } of fixesOf(problems)) {
          if (fix.kind !== 'rewrite') continue;
          const fixed = applyChosen(text, [problem], () => fix).text;
          const left = check(fixed, options).filter(({ rule }) => rule === problem.rule).length;
          assert.ok(
            left < problems.filter(({ rule }) => rule === problem.rule).length,
            `${problem.rule} is still there`,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are gone once repaired, and no others come', () => {
    fc.assert(
      fc.property(documents, ({ text, ...options }) => {
        const problems = check(text, options);
        for (const { problem, fix } of fixesOf(problems)) {
          if (fix.kind !== 'safe') continue;
          const fixed = applyChosen(text, [problem], () => fix).text;
          const left = check(fixed, options);
          const same = left.filter(({ rule }) => rule === problem.rule);
          assert.ok(
            same.length < problems.filter(({ rule }) => rule === problem.rule).length,
            `${problem.rule} is still there`,
          );
          assert.ok(left.length <= problems.length, `Repairing ${problem.rule} made other findings`);
        }
      }),
      { numRuns: 40 },
    );
  });
});
