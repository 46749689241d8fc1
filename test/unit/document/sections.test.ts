import assert from 'node:assert/strict';
import type { Section } from '../../../server/src/document/model';
import { readDocument } from '../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const sectionsOf = (text: string): readonly Section[] =>
  readDocument(text, { headings: DEFAULT_HEADINGS }).sections;

/** Every named section as `name: what its body says`, the body's white space folded. */
const told = (text: string): string[] =>
  sectionsOf(text).flatMap(({ name, body }) =>
    name === null ? [] : [`${name}: ${text.slice(body.start, body.end).replace(/\s+/g, ' ').trim()}`],
  );

const named = (text: string): string[] =>
  sectionsOf(text).flatMap(({ name }) => (name === null ? [] : [name]));

interface Case {
  readonly it: string;
  readonly text: string;
  readonly told: readonly string[];
}

const FORMS: readonly Case[] = [
  {
    it: 'reads ATX headings; a body ends at the next heading of the same or a higher level',
    text: '# Checkout down\n\n## Impact\n\n412 orders.\n\n### By region\n\nEU only.\n\n## Timeline\n\n- 14:03 a\n',
    told: ['impact: 412 orders. ### By region EU only.', 'timeline: - 14:03 a'],
  },
  {
    it: 'reads setext headings',
    text: 'Impact\n------\n\n412 orders.\n\nTimeline\n========\n\n- 14:03 a\n',
    told: ['impact: 412 orders.', 'timeline: - 14:03 a'],
  },
  {
    it: 'reads bold lead-ins with the words behind them',
    text: '**Impact:** 412 orders.\n\nSomething else.\n\n__Root cause__ - a lock.\n',
    told: ['impact: 412 orders.', 'rootCause: a lock.'],
  },
  {
    it: 'reads several labels in the lines of one paragraph',
    text: '**Severity**: SEV-2\n**Owner**: @mira\n*Duration:* 47 minutes\n',
    told: ['severity: SEV-2', 'owner: @mira', 'duration: 47 minutes'],
  },
  {
    it: 'gives a bold label alone everything up to the next label or heading',
    text: '**Impact**\n\n412 orders.\n\n- EU\n\n**Unheard of**\n\nx\n\n## Timeline\n\ny\n',
    told: ['impact: 412 orders. - EU', 'timeline: y'],
  },
  {
    it: 'gives a label the list that its words announce, and not the paragraph behind it',
    text: '**Action items:** we will:\n\n- add a test\n\nThank you.\n',
    told: ['actionItems: we will: - add a test'],
  },
  {
    it: 'reads plain labels at the start of a line, if their words are known',
    text: 'Impact: 412 orders.\nNote: nothing.\n\nRoot cause: a lock.\n',
    told: ['impact: 412 orders. Note: nothing.', 'rootCause: a lock.'],
  },
  {
    it: 'reads a paragraph that is only a title',
    text: 'Impact\n\n412 orders.\n\nRoot cause\n\nA lock.\n',
    told: ['impact: 412 orders.', 'rootCause: A lock.'],
  },
  {
    it: 'reads label lists, with nested lists as values',
    text: '## Facts\n\n- Severity: SEV-2\n- **Impact**:\n  - 412 orders\n  - EU only\n',
    told: ['severity: SEV-2', 'impact: - 412 orders - EU only'],
  },
  {
    it: 'reads tables of labels and values, the header row included',
    text: '| Severity | SEV-2 |\n| --- | --- |\n| Owner | @mira |\n| Customer impact | 412 orders |\n',
    told: ['severity: SEV-2', 'owner: @mira', 'impact: 412 orders'],
  },
  {
    it: 'reads a table with one row below its labels',
    text: '| Date | Severity | Duration |\n| --- | --- | --- |\n| 2026-03-04 | SEV-2 | 47 minutes |\n',
    told: ['date: 2026-03-04', 'severity: SEV-2', 'duration: 47 minutes'],
  },
  {
    it: 'reads labels in quotes',
    text: '> **Impact:** 412 orders.\n>\n> Workaround: reload the page.\n',
    told: ['impact: 412 orders.', 'mitigation: reload the page.'],
  },
  {
    it: 'keeps the parts of a label below it',
    text: '**Lessons learned**\n\n**What went well**\n\n- the alert\n\n**What went wrong**\n\n- the runbook\n\n**Timeline**\n\nx\n',
    told: [
      'lessons: **What went well** - the alert **What went wrong** - the runbook',
      'wentWell: - the alert',
      'wentPoorly: - the runbook',
      'timeline: x',
    ],
  },
];

const CONTEXT: readonly Case[] = [
  {
    it: 'takes entries of a timeline for entries, whatever they begin with',
    text: '## Timeline\n\n### 14:03\n\n### Mitigation\n\n- Detection: 14:05\n- 14:09 Impact: down\n',
    told: ['timeline: ### 14:03 ### Mitigation - Detection: 14:05 - 14:09 Impact: down'],
  },
  {
    it: 'takes groups of action items for groups',
    text: '## Action items\n\n### Detection\n\n- alert\n\n### Mitigation\n\n- flag\n',
    told: ['actionItems: ### Detection - alert ### Mitigation - flag'],
  },
  {
    it: 'lets a bare "What went well" introduce the lessons',
    text: '## What went well\n\n- a\n\n## What went wrong\n\n- b\n',
    told: ['lessons: - a', 'wentPoorly: - b'],
  },
  {
    it: 'reads "What went wrong" without its other half as the cause',
    text: '## What went wrong?\n\nA lock.\n',
    told: ['rootCause: A lock.'],
  },
  {
    it: 'does not take the title of the whole document for a section',
    text: '# Root cause analysis\n\n## Summary\n\na\n\n## Timeline\n\nb\n',
    told: ['summary: a', 'timeline: b'],
  },
  {
    it: 'does not take a title that only names the kind of document for a section',
    text: '# Post-mortem\n\na\n\n## Impact\n\nb\n',
    told: ['impact: b'],
  },
  {
    it: 'knows the details of what: of the fault, of the fix',
    text: '## Details of the vulnerability\n\na\n\n## Details of fix\n\nb\n\n## Exploit contract\n\nc\n',
    told: ['rootCause: a', 'mitigation: b', 'reproduction: c'],
  },
  {
    it: 'takes a first heading that is exactly a section for one',
    text: '# Summary\n\na\n\n# Timeline\n\nb\n',
    told: ['summary: a', 'timeline: b'],
  },
  {
    it: 'does not take an ordinary table for labels and values',
    text: '| Service | Status |\n| --- | --- |\n| checkout | down |\n| search | up |\n| login | up |\n',
    told: [],
  },
  {
    it: 'does not take bold words inside a sentence for a label',
    text: 'The **impact** was small.\n\n**Impact** was small, too.\n',
    told: [],
  },
];

describe('findSections', () => {
  for (const { it: what, text, told: expected } of [...FORMS, ...CONTEXT])
    it(what, () => assert.deepEqual(told(text), expected));

  it('names the parent of each section', () => {
    const sections = sectionsOf('# T\n\n## Impact\n\n- Severity: SEV-2\n\n### Users\n\n## Timeline\n');
    assert.deepEqual(
      sections.map(({ title, parent, depth }) => [title, parent, depth]),
      [
        ['T', -1, 1],
        ['Impact', 0, 2],
        ['Severity', 1, 3],
        ['Users', 1, 3],
        ['Timeline', 0, 2],
      ],
    );
  });
  it('points at the words of heading and label, markup left out', () => {
    const text =
      '## 3. Impact\n\n**Root cause:** a lock\n\n| Severity | SEV-2 |\n| - | - |\n| **Owner** | @mira |\n';
    assert.deepEqual(
      sectionsOf(text).map(({ titleRange }) => text.slice(titleRange.start, titleRange.end)),
      ['3. Impact', 'Root cause:', 'Severity', 'Owner'],
    );
  });
  const titles: readonly (readonly [string, string])[] = [
    ['## 3. Impact 💥', 'Impact'],
    ['## 🔥 A) Root cause:', 'Root cause'],
    ['## 5 Whys', '5 Whys'],
    ['### 14.03 Deploy', '14.03 Deploy'],
    ['## 🚀', '🚀'],
    ['**2) Impact 👀:** 412 orders', 'Impact'],
  ];
  for (const [text, title] of titles)
    it(`calls "${text}" ${title}`, () => assert.equal(sectionsOf(text)[0]?.title, title));
  it('reads CRLF like LF', () => {
    const text = '## Impact\n\n**Severity:** SEV-2\n**Owner:** @mira\n\n- Status: final\n';
    assert.deepEqual(named(text.replaceAll('\n', '\r\n')), named(text));
  });
});
