import assert from 'node:assert/strict';
import { DETECTION_SIGNS } from '../../../../server/src/document/facts/detectionWords';
import { bears } from '../../../../server/src/document/facts/signs';
import type { DetectionFact } from '../../../../server/src/document/model';
import { readDocument } from '../../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../../server/src/schema/headings';

const read = (markdown: string): DetectionFact | null =>
  readDocument(`# Incident report: orders stalled\n\n${markdown}\n`, { headings: DEFAULT_HEADINGS }).facts
    .detection ?? null;

describe('detection', () => {
  const sources: readonly (readonly [string, DetectionFact['source']])[] = [
    ['An alert on the error rate fired at 14:05 UTC.', 'alert'],
    ['The on-call engineer was paged by the uptime probe.', 'alert'],
    ['Automated monitoring caught the rise in errors.', 'alert'],
    ['The first page went out three minutes later.', 'alert'],
    ['Several customers reported failed payments.', 'customer'],
    ['We were informed by users on the forum.', 'customer'],
    ['A security researcher disclosed the flaw to us.', 'customer'],
    ['An engineer noticed the growing queue during a deploy.', 'human'],
    ['Ana discovered the gap while preparing a report.', 'human'],
    ['It was discovered during a routine transfer.', 'human'],
  ];
  for (const [sentence, source] of sources) {
    it(`tells ${source} in prose: “${sentence}”`, () => assert.equal(read(sentence)?.source, source));
    it(`tells ${source} in a section: “${sentence}”`, () =>
      assert.equal(read(`## Detection\n\n${sentence}`)?.source, source));
  }

  const silent: readonly (readonly [string, string])[] = [
    ['a failed alert', 'No alert fired, and the monitoring did not see it.'],
    [
      'a wish',
      'Orders stalled.\n\n## Action items\n\n- Make an alert that fires when customers report errors.',
    ],
    ['a bare outage', 'Orders stalled for an hour.'],
    ['a page of the site', 'The payment page shows an error.'],
  ];
  for (const [what, markdown] of silent)
    it(`is not seen in ${what}`, () => assert.equal(read(markdown), null));

  it('keeps a section whose words tell no source', () => {
    const fact = read('## Detection\n\nFive minutes after the deploy.');
    assert.deepEqual([fact?.source, fact?.answer], [null, 'stated']);
  });
  it('answers unknown where the section says so', () => {
    assert.equal(read('## Detection\n\nTBD')?.answer, 'unknown');
  });

  for (const sign of DETECTION_SIGNS)
    it(`has a sign for “${sign.example}”`, () => assert.ok(bears(sign.example, sign)));
});
