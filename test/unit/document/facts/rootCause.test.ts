import assert from 'node:assert/strict';
import {
  CAUSE_COUNTERSIGNS,
  CAUSE_SIGNS,
  UNKNOWN_CAUSE_SIGNS,
} from '../../../../server/src/document/facts/causeWords';
import { bears } from '../../../../server/src/document/facts/signs';
import type { RootCauseFact } from '../../../../server/src/document/model';
import { readDocument } from '../../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../../server/src/schema/headings';

const read = (markdown: string): RootCauseFact | null =>
  readDocument(`# Incident report: orders stalled\n\n${markdown}\n`, { headings: DEFAULT_HEADINGS }).facts
    .rootCause ?? null;

describe('root cause', () => {
  const told: readonly (readonly [string, string])[] = [
    ['a section', '## Root cause\n\nThe retry loop had no upper limit.'],
    ['a bold label', '**Root cause:** stale DNS records.'],
    ['contributing factors', '## Contributing factors\n\n- No canary.\n- One shared pool.'],
    ['a question heading', '## What went wrong and why?\n\nThe pool was drained by a slow query.'],
    ['caused by', 'Orders stalled for an hour. This was caused by a full disk.'],
    ['due to', 'Due to an outage of the vendor, two services were unavailable.'],
    ['because', 'Orders failed because the pool was empty.'],
    ['led to', 'A new default for timeouts led to a pile-up of retries.'],
    ['a bug', 'A bug in the retry loop kept every connection open.'],
    ['the problem was', 'The problem was that the certificate named the old host.'],
    ['a mistake', 'The limit was set to 1 instead of 100 by mistake.'],
    ['an external failure', 'Our DNS provider stopped answering for half an hour.'],
    ['a hedged cause', 'The stall appears to be related to the new kernel, likely caused by its scheduler.'],
    [
      'a flaw that lets somebody in',
      'A flaw in the parser allows an attacker to read the session of others.',
    ],
  ];
  for (const [what, markdown] of told)
    it(`is found in ${what}`, () => assert.equal(read(markdown)?.answer, 'stated'));

  const notTold: readonly (readonly [string, string])[] = [
    ['a bare outage', 'The website went offline and returned to service, as the probe reported.'],
    [
      'a fix without a reason',
      'The problem was immediately fixed. The binaries now come from another server.',
    ],
    ['follow-ups alone', 'Orders stalled.\n\n## Action items\n\n- Add a limit, because retries pile up.'],
    ['an apology', 'Orders stalled for an hour. We apologize for the inconvenience this has caused.'],
    ['a question', 'Orders stalled for an hour. Was it caused by the deploy?'],
  ];
  for (const [what, markdown] of notTold)
    it(`is not seen in ${what}`, () => assert.equal(read(markdown), null));

  const unknown: readonly string[] = [
    '## Root cause\n\nUnknown: Ana finds out by Friday.',
    '## Root cause\n\nStill under investigation.',
    '## Root cause\n\nThe root cause has not been identified yet.',
    '## Root cause\n\nTBD',
    'We investigated and could not find the root cause, but orders flow again.',
    'Workers stopped for unknown reasons.',
  ];
  for (const markdown of unknown)
    it(`answers unknown for ${JSON.stringify(markdown)}`, () =>
      assert.equal(read(markdown)?.answer, 'unknown'));

  it('tells a hedged explanation from a plain one', () => {
    assert.equal(read('Orders stalled, probably because the disk was full.')?.hedged, true);
    assert.equal(read('Orders stalled because the disk was full.')?.hedged, false);
  });
  it('lists the causes of a section', () => {
    const fact = read('## Contributing factors\n\n- No canary.\n- One shared pool.');
    assert.deepEqual(
      fact?.causes.map(({ text }) => text),
      ['No canary.', 'One shared pool.'],
    );
  });
  it('reads trigger, escape and confidence', () => {
    const fact = read(
      [
        '## Root cause',
        '',
        'The retry loop had no upper limit. It was triggered by a slow vendor.',
        '',
        'Confidence: medium',
        '',
        '## Why was it not caught?',
        '',
        'No test covers a slow vendor.',
      ].join('\n'),
    );
    assert.deepEqual(
      [fact?.trigger?.text, fact?.escape?.text, fact?.confidence?.text],
      ['It was triggered by a slow vendor.', 'No test covers a slow vendor.', 'medium'],
    );
  });
  it('prefers the statement that names the cause', () => {
    const fact = read('Orders stalled because of retries. The root cause was a missing limit in the loop.');
    assert.equal(fact?.text, 'The root cause was a missing limit in the loop.');
  });
  it('reads only labelled sections in another language', () => {
    const chinese = '周五的网络故障持续了两个小时，服务中断。'.repeat(8);
    assert.equal(read(chinese), null);
    assert.equal(read(`${chinese}\n\n## Root cause\n\n磁盘已满。`)?.answer, 'stated');
  });

  for (const sign of [...CAUSE_SIGNS, ...CAUSE_COUNTERSIGNS, ...UNKNOWN_CAUSE_SIGNS])
    it(`has a sign for “${sign.example}”`, () => assert.ok(bears(sign.example, sign)));
});
