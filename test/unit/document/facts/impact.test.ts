import assert from 'node:assert/strict';
import { readDocument } from '../../../../server/src/document/reader';
import type { ImpactFact } from '../../../../server/src/document/model';
import { DEFAULT_HEADINGS } from '../../../../server/src/schema/headings';

const impactOf = (text: string): ImpactFact | undefined =>
  readDocument(text, { headings: DEFAULT_HEADINGS }).facts.impact;

/** Documents that tell the extent of the effect, with the words that tell it. */
const QUANTIFIED: readonly (readonly [document: string, words: readonly string[]])[] = [
  ['## Impact\n\n1,240 of 18,300 checkouts failed.', ['1,240 of 18,300 checkouts']],
  ['## Impact\n\n- 6.8 % of bookings were lost', ['6.8 % of bookings']],
  ['## Impact\n\nThe error rate rose to 12 %.', ['12 %']],
  ['## Impact\n\nThe depot lost about £1.2M.', ['about £1.2M']],
  ['**Impact:** 47 merchants could not take payments', ['47 merchants']],
  ['## Summary\n\nThe booking API was down for 47 minutes.', ['47 minutes']],
  ['## Summary\n\nThe outage lasted almost four hours.', ['almost four hours']],
  ['The bridge was drained of 812.5 ETH.', ['812.5 ETH']],
  ['## Summary\n\nAll users on the Lisbon cluster were unable to log in.', ['All users']],
  ['## Summary\n\nThe shop was unavailable from 14:03 to 14:50 UTC.', ['14:03 to 14:50 UTC']],
  ['## Summary\n\nAn attack on the vault led to 11m DAI of deposits being lost.', ['11m DAI']],
  [
    '## What happened\n\nThe shop had intermittent problems from about 7:08 UTC until 10:40 UTC.',
    ['7:08 UTC until 10:40 UTC'],
  ],
  ['## Root cause\n\nA typo. No customer data was exposed.', ['No customer data was exposed']],
  ['## Summary\n\nThere was no user impact.', ['no user impact']],
  ['| Field | Value |\n|---|---|\n| Users affected | 1,240 |\n| Severity | 2 |', ['1,240']],
  ['---\nimpact: 1,240 of 18,300 checkouts failed\n---\n# Post-mortem', ['1,240 of 18,300 checkouts']],
  ['---\ncustomers_affected: 1240\n---\n# Post-mortem', ['1240']],
  ['## Stats\n\n- Time to detection: 4 minutes\n- Time to recovery: 84 minutes', ['84 minutes']],
];

const NOT_QUANTIFIED: readonly string[] = [
  '## Impact\n\nMany customers could not check out.',
  '## Impact\n\nThe booking service was broken.',
  '## Root cause\n\nThe connection pool was limited to 20 connections with a timeout of 30 seconds.',
  '## Timeline\n\n- 14:03 deploy of 4.2.0\n- 14:50 rolled back',
  '## Mitigation\n\nWe added two nodes and restarted 3 pods.',
  '## Action items\n\n- Alert when more than 5 % of requests fail for 10 minutes',
  '## Summary\n\nThe fault was introduced two weeks earlier in version 1.2.3.',
  '## Summary\n\nA second fault would affect 40 users.',
  'The load balancer keeps sessions for 24 hours.',
  '---\nseverity: 2\n---\n# Post-mortem\n\nSearch was slow.',
];

describe('drawImpact', () => {
  for (const [document, words] of QUANTIFIED)
    it(`finds the extent in ${JSON.stringify(document)}`, () => {
      const impact = impactOf(document);
      assert.equal(impact?.quantified, true);
      assert.deepEqual(
        impact.quantities.map(({ range }) => document.slice(range.start, range.end)),
        words,
      );
    });
  for (const document of NOT_QUANTIFIED)
    it(`finds no extent in ${JSON.stringify(document)}`, () => {
      assert.deepEqual(impactOf(document)?.quantities ?? [], []);
      assert.notEqual(impactOf(document)?.quantified, true);
    });

  it('takes "None" for an explicit none', () => {
    const impact = impactOf('## Impact\n\nNone, because the flag was off.');
    assert.equal(impact?.answer, 'none');
    assert.equal(impact.quantified, true);
  });
  it('is absent where nothing is said about an effect', () => {
    assert.equal(impactOf('# Notes\n\nWe met on Monday.'), undefined);
  });
  it('points at the impact section', () => {
    const impact = impactOf('# Search outage\n\n## Impact\n\nBookings failed.');
    assert.equal(impact?.origin, 'section');
    assert.equal(impact.quantified, false);
  });
});
