import assert from 'node:assert/strict';
import type { LabelPlace } from '../../../server/src/document/model';
import { createHeadingLookup, DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

/** Heading → canonical name; add a line for every new way to write one. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  summary: [
    'Summary',
    'Executive Summary',
    'TL;DR',
    'tldr 🚀',
    'What happened?',
    '1. Overview',
    'What was the problem?',
  ],
  background: ['Background', 'Lead-up', 'Glossary'],
  impact: [
    'Impact',
    '3. Impact 💥',
    'IMPACT:',
    '(2) Impact',
    'Impact (EU only)',
    'Impact: checkout down for 40 minutes',
    'Customer / User Impact',
    'Impact on customers',
    'Who was affected?',
    'Impacted services',
    'Impact & Scope',
    'Preliminary customer impact assessment',
    'Customer impact summary',
    'Blast radius',
  ],
  severity: ['Severity', 'Severity / Priority'],
  detection: ['Detection', 'Detecton', 'How did we detect it?', 'How was the incident detected'],
  mitigation: [
    'Mitigation plan',
    'Resolution & Recovery',
    'How did we respond?',
    'How we fixed it',
    'Step 3: Resolution',
    'Fix applied',
    'Rollback plan',
    'What did we do to fix it?',
  ],
  timeline: [
    'Timeline',
    'Timline',
    'Timeline (UTC)',
    'Timeline (all times UTC) Monday, March 2nd',
    'Timeline – 4 March 2026',
    'A. Timeline',
    'Sequence of events',
    'Zeitverlauf',
    'Cronología',
    '时间线',
    'Postgres timeline',
  ],
  trigger: ['Trigger', 'What triggered the outage?'],
  rootCause: [
    'Root Cause(s)',
    'IV. Root cause',
    'D4: Root Cause Analysis',
    'Root cause of the Redis failover',
    'Contributing factors',
    '5 Whys',
    'What went wrong and why?',
    'Why did this happen?',
    'What caused the outage?',
  ],
  escape: ["Why wasn't this caught earlier?", 'Why was this not caught by our tests?', 'Test gap'],
  lessons: ['Lessons Learned', 'Lessons learnt', 'Lesons learned', 'Key takeaways', "What we've learned"],
  wentWell: ['What went well 👍', 'Things that went right'],
  wentPoorly: ["What didn't go well", 'What went wrong?', 'What could have gone better?'],
  gotLucky: ['Where we got lucky'],
  actionItems: [
    'Action Items',
    'Action itmes',
    'Follow-up actions',
    'Next Steps',
    'Corrective and Preventative Measures',
    'How do we prevent this from happening again?',
    'How are we making incidents like this less likely or less impactful?',
    "What we're doing about it",
  ],
  reproduction: [
    'Steps to reproduce',
    'How to reproduce',
    'Proof of Concept',
    'PoC',
    'Minimal reproducible example',
  ],
  expected: ['Expected behaviour', 'Expected result'],
  actual: ['Actual behavior', 'What did you see instead?'],
  options: ['Options', 'Alternatives considered'],
  decision: ['Decision', 'Go/No-Go', 'Recommendation'],
  resume: ['Resume criteria', 'Exit criteria'],
  communication: ['Communication plan', 'Next update'],
  workaround: ['Known workarounds'],
  delayCost: ['Cost of delay'],
  openQuestions: ['Open questions', 'Q&A'],
};

/** Headings of other documents, of timeline entries, of parts: no canonical section. */
const OTHERS: readonly string[] = [
  'Installation',
  'Bug fixes',
  'Contents',
  'Actions and reducers',
  'Timeline API reference for plugin authors',
  'Plan for the third quarter',
  'Redis overload',
  'Conclusion',
  '14:03',
  '07:35 - Node limit increased',
  '2026-03-04 Resolution of the first ticket',
  'March 5, 2026: Network split identified',
  'Migration',
  '',
  '🚀',
];

describe('headings', () => {
  for (const [name, headings] of Object.entries(HEADINGS))
    for (const heading of headings)
      it(`"${heading}" introduces ${name}`, () => assert.equal(DEFAULT_HEADINGS.find(heading), name));

  for (const heading of OTHERS)
    it(`"${heading}" introduces nothing`, () => assert.equal(DEFAULT_HEADINGS.find(heading), null));

  it('does not read a sentence as a section', () =>
    assert.equal(
      DEFAULT_HEADINGS.find(
        'The impact of the cache change on the nightly build is that nobody can publish any more',
      ),
      null,
    ));
});

describe('places of a label', () => {
  const cases: readonly (readonly [string, LabelPlace, string | null])[] = [
    ['Fixed by', 'label', 'mitigation'],
    ['Fixed by', 'heading', null],
    ['Impact on customers', 'label', 'impact'],
    ['Impact on customers', 'line', null],
    ['Customer impact', 'line', 'impact'],
    ['The steps to reproduce are as follows', 'line', 'reproduction'],
    ['Summary', 'title', 'summary'],
    ['Root cause of the Redis failover', 'title', null],
    ['rootCause', 'key', 'rootCause'],
    ['root_cause', 'key', 'rootCause'],
    ['excerpt', 'key', 'summary'],
    ['affected', 'key', 'impact'],
    ['layout', 'key', null],
    ['tags', 'key', null],
  ];
  for (const [words, place, name] of cases)
    it(`"${words}" as ${place} is ${name ?? 'nothing'}`, () =>
      assert.equal(DEFAULT_HEADINGS.find(words, place), name));
});

describe('createHeadingLookup', () => {
  it("takes a team's own headings from its schema", () => {
    const lookup = createHeadingLookup({
      $defs: { impact: { 'x-andon': { title: 'Effect', headings: ['guest experience', 'pain for …'] } } },
    });
    assert.equal(lookup.find('2. Guest Experience'), 'impact');
    assert.equal(lookup.find('Pain for hotel owners'), 'impact');
    assert.equal(lookup.find('Effect'), 'impact');
    assert.equal(lookup.find('Impact'), null);
  });
  it('gives words that two schemas claim to the later one', () => {
    const of = (name: string) => ({ $defs: { [name]: { 'x-andon': { title: 'Fallout' } } } });
    assert.equal(createHeadingLookup(of('impact'), of('lessons')).find('Fallout'), 'lessons');
  });
});
