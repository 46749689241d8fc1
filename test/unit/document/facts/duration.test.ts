import assert from 'node:assert/strict';
import { readDocument } from '../../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../../server/src/schema/headings';

const durationOf = (text: string) => readDocument(text, { headings: DEFAULT_HEADINGS }).facts.duration;

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const STATED: readonly (readonly [document: string, words: string, min: number, max: number])[] = [
  ['**Duration:** 2h', '2h', 2 * HOUR, 2 * HOUR],
  ['- Duration: \\~3 hours (non-business)', '~3 hours', 3 * HOUR, 3 * HOUR],
  ['- Duration: 01:35', '01:35', 95 * MINUTE, 95 * MINUTE],
  ['- Duration: 1:35:00', '1:35:00', 95 * MINUTE, 95 * MINUTE],
  ['- Duration: PT1H', 'PT1H', HOUR, HOUR],
  ['- Duration: 21:45 to 23:28 UTC (103 minutes)', '103 minutes', 103 * MINUTE, 103 * MINUTE],
  ['- Duration: 21:45 to 23:28 UTC', '21:45 to 23:28 UTC', 103 * MINUTE, 103 * MINUTE],
  ['| Field | Value |\n|---|---|\n| Duration | 47 min |', '47 min', 47 * MINUTE, 47 * MINUTE],
  ['---\nduration: 2h 30m\n---\n# Post-mortem', '2h 30m', 2.5 * HOUR, 2.5 * HOUR],
  ['The depot API was down for 47 minutes.', '47 minutes', 47 * MINUTE, 47 * MINUTE],
  ['The outage lasted 1 hour and 48 minutes.', '1 hour and 48 minutes', 108 * MINUTE, 108 * MINUTE],
  ['A 7 minute outage hit the shop.', '7 minute', 7 * MINUTE, 7 * MINUTE],
  ['Between 14:03 and 14:50 UTC the site was down.', '14:03 and 14:50 UTC', 47 * MINUTE, 47 * MINUTE],
  ['The shop was offline from 23:50 to 00:20.', '23:50 to 00:20', 30 * MINUTE, 30 * MINUTE],
  ['The flaw was found and patched within 24 minutes.', '24 minutes', 24 * MINUTE, 24 * MINUTE],
  ['Total time to resolution: 84 minutes', '84 minutes', 84 * MINUTE, 84 * MINUTE],
  ['The registry had several hours of downtime.', 'several hours', 2 * HOUR, 9 * HOUR],
];

const NOT_STATED: readonly string[] = [
  '## Timeline\n\n- 14:03 restart\n\nWaited 5 minutes to check that the outage was resolved.',
  '**Trigger:** The first outage happened 3 days after the upgrade.',
  'The team resolved to send instructions with 24h notice.',
  '## Timeline\n\n- 14:03–14:10 deploy\n- 14:50 rolled back',
  'Sessions are kept for 24 hours.',
  'The fault was introduced two weeks ago.',
  'Requests time out after 30 seconds by default.',
  '## Action items\n\n- Alert when the queue is stuck for 10 minutes',
  'p99 latency rose to 4.2 s and requests failed.',
];

describe('drawDuration', () => {
  for (const [document, words, min, max] of STATED)
    it(`finds ${JSON.stringify(words)} in ${JSON.stringify(document)}`, () => {
      const duration = durationOf(document);
      assert.ok(duration);
      const { range, quantity } = duration;
      assert.deepEqual(
        [document.slice(range.start, range.end), quantity.min, quantity.max],
        [words, min, max],
      );
    });
  for (const document of NOT_STATED)
    it(`finds none in ${JSON.stringify(document)}`, () => assert.equal(durationOf(document), undefined));
});
