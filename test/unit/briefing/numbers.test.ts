/** Nothing is made up: every number of a briefing stands in the document or is computed with its working. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AUDIENCES, type Briefing } from '../../../server/src/briefing/briefing';
import { render } from '../../../server/src/rules/message';
import { briefed, exampleText } from './briefingTest';

const NUMBER = /\d(?:[\d.,:]{0,40}\d)?/g;

/** What is told as the author's words. */
function toldWords({ header, parts }: Briefing): string[] {
  return [
    ...header.map(({ value }) => value),
    ...parts.flatMap(({ statements }) =>
      statements.flatMap((statement) => {
        if (statement.type === 'fact')
          return [statement.text, ...Object.values(statement.frame?.values ?? {}).map(String)];
        if (statement.type === 'table') return statement.rows.flatMap(({ cells }) => cells);
        return statement.type === 'gap' ? [render(statement.gap.message)] : [];
      }),
    ),
  ];
}

function assertNothingInvented(text: string, briefing: Briefing): void {
  for (const words of toldWords(briefing))
    for (const number of words.match(NUMBER) ?? [])
      assert.ok(text.includes(number), `${number} in “${words}” is not in the document`);
  for (const { statements } of briefing.parts)
    for (const statement of statements) {
      if (statement.type !== 'computed') continue;
      const working = render(statement.working);
      for (const number of render(statement.text).match(NUMBER) ?? [])
        assert.ok(working.includes(number), `${number} has no working: ${working}`);
      assert.ok(statement.sources.length > 0, `${statement.id} rests on nothing`);
    }
}

const SECTIONS = [
  'Summary',
  'Impact',
  'Severity',
  'Root cause',
  'Timeline',
  'Action items',
  'Mitigation',
  'Options',
  'Decision',
  'Communication',
  'SLO',
  'Cost of delay',
  'Duration',
] as const;
const SENTENCES = [
  '412 of 18,300 checkouts (2.3 %) failed.',
  'Between 14:03 and 14:41 UTC, €21,840 were charged twice.',
  '99.9 % of requests over 30 days.',
  '- 2026-03-04 14:03 UTC impact begins',
  '- 2026-03-04 15:10 UTC mitigated',
  '- 2026-03-05 01:10 UTC resolved',
  '- [ ] Add an alert — owner: @ada, due: 2026-03-20',
  '**Estimate:** 4–6 hours (80 % sure)',
  '**Next update:** 2026-03-04 15:40 UTC',
  '1. Roll back to 4.11.3',
  '| Option | Time |\n| --- | --- |\n| Hotfix 4.12.1 | 3 h |',
  'None, because it was 1 of 3 canaries.',
  'Unknown: @ada finds out by 16:00 UTC.',
] as const;
const document = fc
  .array(fc.tuple(fc.constantFrom(...SECTIONS), fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 })), {
    maxLength: 8,
  })
  .chain((sections) =>
    fc.constantFrom('halt', 'rca', 'review').map((kind) => {
      const body = sections.map(([title, lines]) => `## ${title}\n\n${lines.join('\n\n')}`).join('\n\n');
      return `---\nkind: ${kind}\n---\n\n# Payments 7 fail\n\n${body}\n`;
    }),
  );

describe('Numbers of a briefing', () => {
  for (const example of ['halt', 'rca', 'review'] as const)
    it(`stand in the ${example} example`, () => {
      const text = exampleText(example);
      for (const audience of AUDIENCES) assertNothingInvented(text, briefed(text, { audience }));
    });

  it('stand in any document', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...AUDIENCES), (text, audience) => {
        assertNothingInvented(text, briefed(text, { audience }));
      }),
      { numRuns: 150 },
    );
  });
});
