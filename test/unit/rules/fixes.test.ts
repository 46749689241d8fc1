import assert from 'node:assert/strict';
import { applyChosen, applyEdits, applySafeFixes } from '../../../server/src/rules/applyFixes';
import { message } from '../../../server/src/rules/message';
import type { Edit, Fix, Problem } from '../../../server/src/rules/rule';
import { joinSnippets, plainSnippet } from '../../../server/src/schema/snippet';
import { check, type CheckOptions } from './ruleTest';

const edit = (start: number, end: number, newText: string): Edit => ({ range: { start, end }, newText });

function problem(edits: readonly Edit[], kind: Fix['kind'] = 'safe'): Problem {
  return {
    rule: 'a-rule',
    severity: 'warning',
    range: { start: 0, end: 1 },
    message: message('Words.'),
    fixes: [{ title: message('Fix'), kind, edits }],
  };
}

describe('Applying fixes', () => {
  it('makes all edits that do not touch each other', () => {
    const problems = [problem([edit(0, 1, 'A')]), problem([edit(2, 3, 'C'), edit(4, 5, 'E')])];
    assert.equal(applySafeFixes('a b c', problems).text, 'A C E');
  });

  it('skips a fix as a whole when one of its edits collides', () => {
    const fixed = applySafeFixes('abcd', [
      problem([edit(0, 2, 'X')]),
      problem([edit(1, 3, 'Y'), edit(3, 4, 'Z')]),
    ]);
    assert.deepEqual([fixed.text, fixed.applied.length, fixed.skipped.length], ['Xcd', 1, 1]);
  });

  it('skips a second insertion at the same place', () => {
    assert.equal(applySafeFixes('ab', [problem([edit(1, 1, '1')]), problem([edit(1, 1, '2')])]).text, 'a1b');
  });

  for (const kind of ['fill-in', 'rewrite'] as const)
    it(`leaves a ${kind} to the author`, () => {
      assert.equal(applySafeFixes('ab', [problem([edit(0, 1, 'X')], kind)]).text, 'ab');
    });

  it('takes edits in any order', () => {
    assert.equal(applyEdits('abc', [edit(2, 3, 'C'), edit(0, 1, 'A')]), 'AbC');
  });
});

describe('Snippets', () => {
  const plain: readonly (readonly [string, string])[] = [
    ['${1:412} of ${2:18,300}', '{{ 412 }} of {{ 18,300 }}'],
    ['**${1|Halt,Go,Partial|}**', '**{{ Halt or Go or Partial }}**'],
    ['costs \\$5 and ${1:more\\}}', 'costs $5 and {{ more} }}'],
    ['$0end', 'end'],
  ];
  for (const [snippet, text] of plain)
    it(`read ${snippet} as plain text`, () => {
      assert.equal(plainSnippet(snippet), text);
    });

  it('are numbered through when they are joined', () => {
    assert.equal(
      joinSnippets(['${1:a} ${2:b}', '${1:c}', '${1|d,e|}'], ' '),
      '${1:a} ${2:b} ${3:c} ${4|d,e|}',
    );
  });
});

/** The document after the preferred fix of the rule, as plain text. */
function filledIn(rule: string, text: string, options: CheckOptions): string {
  const problems = check(text, { status: 'final', ...options }).filter((found) => found.rule === rule);
  return plainSnippet(
    applyChosen(text, problems, ({ fixes = [] }) => fixes.find(({ preferred }) => preferred) ?? null).text,
  );
}

describe('Inserting what is missing', () => {
  const cases: readonly {
    readonly where: string;
    readonly rule: string;
    readonly text: string;
    readonly kind?: CheckOptions['kind'];
    readonly fixed: string;
  }[] = [
    {
      where: 'behind the section that comes before it in the schema',
      rule: 'missing-duration',
      text: '# A\n\n## Impact\n\n412 checkouts failed.\n\n## Action items\n\n- Add an alert\n',
      fixed:
        '# A\n\n## Impact\n\n412 checkouts failed.\n\n## Duration\n\n{{ 47 minutes }} ({{ 14:03 }}–{{ 14:50 UTC }})\n\n## Action items\n\n- Add an alert\n',
    },
    {
      where: 'in front of the first section that comes after it',
      rule: 'missing-summary',
      text: '# A\n\n## Impact\n\n412 checkouts failed.\n',
      fixed:
        '# A\n\n## Summary\n\n{{ What happened }}, {{ from when to when }}, for {{ how many users or requests }}. The cause is {{ the cause as far as known }}. {{ State now and what comes next }}.\n\n## Impact\n\n412 checkouts failed.\n',
    },
    {
      where: 'at the depth and with the numbering of its neighbours, which are counted up',
      rule: 'missing-duration',
      text: '# A\n\n### 1. Impact\n\n412 checkouts failed.\n\n### 2. Action items\n\n- Add an alert\n',
      fixed:
        '# A\n\n### 1. Impact\n\n412 checkouts failed.\n\n### 2. Duration\n\n{{ 47 minutes }} ({{ 14:03 }}–{{ 14:50 UTC }})\n\n### 3. Action items\n\n- Add an alert\n',
    },
    {
      where: 'with the line breaks of the document',
      rule: 'missing-duration',
      text: '# A\r\n\r\n## Impact\r\n\r\n412 checkouts failed.\r\n',
      fixed:
        '# A\r\n\r\n## Impact\r\n\r\n412 checkouts failed.\r\n\r\n## Duration\r\n\r\n{{ 47 minutes }} ({{ 14:03 }}–{{ 14:50 UTC }})\r\n',
    },
    {
      where: 'below the heading that stands there empty',
      rule: 'missing-recurrence',
      text: '# A\n\n## Recurrence\n\n## Evidence\n\n- A graph\n',
      fixed:
        '# A\n\n## Recurrence\n\n{{ Similar incidents, or none found by searching for what }}\n\n## Evidence\n\n- A graph\n',
    },
    {
      where: 'in the front matter, where it is one line and there is front matter',
      rule: 'missing-owner',
      text: '---\nkind: review\n---\n\n# A\n',
      fixed: '---\nkind: review\nowner: "@{{ name }}"\n---\n\n# A\n',
    },
    {
      where: 'under the title, where it is one line and there is no front matter',
      rule: 'missing-owner',
      text: '# A\n\n## Impact\n\n412 checkouts failed.\n',
      fixed: '# A\n\n**Owner:** @{{ name }}\n\n## Impact\n\n412 checkouts failed.\n',
    },
    {
      where: 'at the end of the section that lacks a part',
      rule: 'missing-impact-quantification',
      text: '# A\n\n## Impact\n\nMany customers could not pay.\n\n## Evidence\n\n- A graph\n',
      fixed:
        '# A\n\n## Impact\n\nMany customers could not pay.\n\n{{ 412 }} of {{ 18,300 }} {{ requests }} ({{ 2.3 % }}) failed for {{ 47 minutes }}.\n\n## Evidence\n\n- A graph\n',
    },
  ];
  for (const { where, rule, text, kind = 'review', fixed } of cases)
    it(`puts it ${where}`, () => {
      assert.equal(filledIn(rule, text, { kind }), fixed);
    });
});
