import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawPlainFacts } from '../../../server/src/document/facts/plainFacts';
import { frontMatterSections } from '../../../server/src/document/frontMatterSections';
import type { ReadingContext } from '../../../server/src/document/context';
import type { Fact } from '../../../server/src/document/model';
import { readDocument } from '../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const options = { headings: DEFAULT_HEADINGS };

const factsOf = (text: string): Record<string, Fact> => {
  const context: ReadingContext = { ...readDocument(text, options), source: text, times: [], options };
  return drawPlainFacts(context);
};

describe('drawPlainFacts', () => {
  const cases: readonly {
    readonly it: string;
    readonly text: string;
    readonly name: string;
    readonly says: string | null;
  }[] = [
    {
      it: 'takes the first sentences of a section',
      text: '## Summary\n\nCheckout failed. It is back.\n\nMore.\n',
      name: 'summary',
      says: 'Checkout failed. It is back.',
    },
    {
      it: 'takes the words behind a label',
      text: '**Status:** _final_ since Monday\n',
      name: 'status',
      says: 'final since Monday',
    },
    {
      it: 'takes the value of a row',
      text: '| Owner | @mira |\n| - | - |\n| Date | 2026-03-04 |\n',
      name: 'owner',
      says: '@mira',
    },
    {
      it: 'takes what a heading says behind its colon',
      text: '# T\n\n## Date: 4 March 2026\n',
      name: 'date',
      says: '4 March 2026',
    },
    {
      it: 'takes the first item of a list',
      text: '## Participants\n\n- Ana\n- Ben\n',
      name: 'participants',
      says: 'Ana',
    },
    {
      it: 'takes code where there is nothing else',
      text: '## Environment\n\n```\ngo1.26 linux/amd64\n```\n',
      name: 'environment',
      says: 'go1.26 linux/amd64',
    },
    {
      it: 'takes the front matter before any section',
      text: '---\nseverity: SEV-1\n---\n\n**Severity:** SEV-2\n',
      name: 'severity',
      says: 'SEV-1',
    },
    {
      it: 'joins a list of the front matter',
      text: '---\nowner: [ana, ben]\n---\n',
      name: 'owner',
      says: 'ana, ben',
    },
    {
      it: 'takes a description for the summary where there is none',
      text: '## Description\n\nCheckout failed.\n',
      name: 'summary',
      says: 'Checkout failed.',
    },
    {
      it: 'keeps what a bare half of the lessons says',
      text: '## What went well\n\n- The alert\n',
      name: 'wentWell',
      says: 'The alert',
    },
    {
      it: 'finds nothing in an empty section',
      text: '## Summary\n\n## Timeline\n',
      name: 'summary',
      says: null,
    },
    { it: 'finds nothing in a placeholder', text: '## Summary\n\nTBD\n', name: 'summary', says: null },
  ];
  for (const { it: what, text, name, says } of cases)
    it(what, () => assert.equal(factsOf(text)[name]?.text ?? null, says));

  it('tells an explicit none from an answer', () => {
    const facts = factsOf(
      '## Background\n\nNone, because all know it.\n\n## Response\n\n## Recurrence\n\nTwice.\n',
    );
    assert.equal(facts['background']?.answer, 'none');
    assert.equal(facts['recurrence']?.answer, 'stated');
  });
  it('keeps the range of the words and the section that holds them', () => {
    const text = '# T\n\n## Background\n\nA **queue** of orders.\n';
    const fact = factsOf(text)['background'];
    assert.equal(text.slice(fact?.range.start, fact?.range.end), 'A **queue** of orders.');
    assert.equal(fact?.section, 1);
  });
});

describe('frontMatterSections', () => {
  it('lists the keys that have a canonical name and a value', () => {
    const text = '---\nlayout: post\nsummary: Down\naffected:\n  - checkout\nroot_cause:\n---\n';
    const { frontMatter } = readDocument(text, options);
    assert.deepEqual(
      frontMatterSections(frontMatter, DEFAULT_HEADINGS).map(({ name, key, value }) => [
        name,
        key,
        value?.text,
      ]),
      [
        ['summary', 'summary', 'Down'],
        ['impact', 'affected', 'checkout'],
      ],
    );
  });
});

describe('any text', () => {
  const line = fc.constantFrom(
    '# Postmortem',
    '## Impact',
    'Timeline\n---',
    '**Impact:**',
    '**Lessons learned**',
    '*What went well*: x',
    '- **Owner:** @ana',
    '  - Severity: SEV-2',
    '> Status: final',
    '| Owner | @ana |\n| - | - |\n| Date | x |',
    'Root cause: a lock',
    '**[Fix](https://example.com):** y',
    '```\n# code\n```',
    '',
    'words **bold',
    '**',
  );
  const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));

  it('is read into sections that lie inside it, in order, below their parents', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { sections } = readDocument(source, options);
        sections.forEach(({ range, titleRange, body, parent }, index) => {
          assert.ok(
            range.start <= titleRange.start && titleRange.end <= range.end && range.end <= source.length,
          );
          assert.ok(titleRange.end <= body.start && body.start <= body.end && body.end <= range.end);
          assert.ok(range.start >= (sections[index - 1]?.range.start ?? 0));
          const holder = sections[parent];
          assert.ok(
            parent === -1 || (holder !== undefined && parent < index && range.start < holder.range.end),
          );
        });
      }),
      { numRuns: 150 },
    );
  });
});
