import assert from 'node:assert/strict';
import { CHANGE_SIGNS, RESPONSE_SIGNS } from '../../../../server/src/document/facts/mitigationWords';
import { bears } from '../../../../server/src/document/facts/signs';
import type { MitigationFact } from '../../../../server/src/document/model';
import { readDocument } from '../../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../../server/src/schema/headings';

const read = (markdown: string): MitigationFact | null =>
  readDocument(`# Incident report: orders stalled\n\n${markdown}\n`, { headings: DEFAULT_HEADINGS }).facts
    .mitigation ?? null;

describe('mitigation', () => {
  const told: readonly (readonly [string, string])[] = [
    ['a section', '## Resolution\n\nThe release was rolled back to 4.11.'],
    ['a section without a known verb', '## Mitigation\n\nKeep the flag `fast-pay` off for the weekend.'],
    ['a bold label', '**Fix:** the retry limit is now 3.'],
    ['a workaround section', '## Workaround\n\nUse the batch endpoint.'],
    ['a rollback in prose', 'Orders failed after the deploy, so we rolled back to 4.11.'],
    ['a restart', 'A restart of the gateways brought orders back.'],
    ['a released fix', 'The fix was merged and released in 4.12.1 an hour later.'],
    ['a fix by an agent', 'Our team deployed a small fix within the hour.'],
    ['a passive fix', 'The parser was quickly fixed.'],
    ['upgrade advice', 'We strongly recommend that all operators upgrade to 4.12.1.'],
    ['a release', 'New binaries are now available for all platforms.'],
    ['revoked keys', 'All leaked keys were revoked within ten minutes.'],
    ['a switch of traffic', 'Traffic was switched back to the old cluster.'],
    ['a restored backup', 'We restored the ledger from last night’s backup.'],
    ['a compensation', 'Affected customers will be compensated for their losses.'],
    ['a removal', 'The package was removed from the registry.'],
    ['a change in a timeline', '## Timeline\n\n- 14:10 UTC: Ana increased the connection limit to 80.'],
    ['what users can do', 'Until then, users can disable the cache.'],
    ['an announced measure', 'As a temporary measure, we added two nodes.'],
    ['a change that helped', 'We have changed the pool size, which fixed the problem.'],
  ];
  for (const [what, markdown] of told)
    it(`is found in ${what}`, () => assert.equal(read(markdown)?.answer, 'stated'));

  const notTold: readonly (readonly [string, string])[] = [
    ['a bare outage', 'The website went offline and returned to service, as the probe reported.'],
    ['somebody else’s outage', 'Due to an outage of our vendor, two services are unavailable.'],
    ['follow-ups alone', 'Orders failed for an hour.\n\n## Action items\n\n- Restart the gateways weekly.'],
    [
      'lessons alone',
      'Orders failed for an hour.\n\n## Lessons learned\n\nWe could have rolled back earlier.',
    ],
    ['a trigger', '## Root cause\n\nWe changed the pool size on Monday. Orders failed since.'],
    ['a missing fix', 'There is no fix yet, and we could not roll back.'],
    ['restarts that are a symptom', 'The pods kept restarting all night.'],
    ['a certificate that turned out fine', 'We double checked the certificate and it looked correct.'],
    ['an address that holds a verb', 'Details: https://example.org/orders-deploy/reverted-and-restarted'],
  ];
  for (const [what, markdown] of notTold)
    it(`is not seen in ${what}`, () => assert.equal(read(markdown), null));

  const answers: readonly (readonly [string, string])[] = [
    ['The outage resolved itself after the vendor’s network came back.', 'none'],
    ['There was no short-term resolution.', 'none'],
    ['None, the queue emptied before anybody looked.', 'none'],
    ['No action was needed.', 'none'],
    ['Unknown: Ana finds out by Friday.', 'unknown'],
    ['TBD', 'unknown'],
  ];
  for (const [body, answer] of answers)
    it(`answers ${answer} for “${body}”`, () =>
      assert.equal(read(`## Resolution\n\n${body}`)?.answer, answer));

  it('prefers what was done elsewhere to a section that says none', () => {
    const fact = read('We rolled back to 4.11.\n\n## Resolution\n\nTBD');
    assert.deepEqual([fact?.answer, fact?.text], ['stated', 'We rolled back to 4.11.']);
  });
  it('fills the parts of a plan', () => {
    const fact = read(
      [
        '## Mitigation plan',
        '',
        'Owner: Ana Sol',
        '',
        'ETA: 45 minutes',
        '',
        '1. Switch the flag `fast-pay` off.',
        '2. Restart the gateways.',
        '',
        'Verification: the error rate stays below 0.1 % for ten minutes.',
        '',
        'Undo: switch the flag on again.',
        '',
        'A workaround is the batch endpoint.',
      ].join('\n'),
    );
    assert.deepEqual(
      {
        steps: fact?.steps.map(({ text }) => text),
        owner: fact?.owner?.text,
        verification: fact?.verification?.text,
        undo: fact?.undo?.text,
        estimate: fact?.estimate?.min,
        workaround: fact?.workaround?.text,
      },
      {
        steps: ['Switch the flag fast-pay off.', 'Restart the gateways.'],
        owner: 'Ana Sol',
        verification: 'the error rate stays below 0.1 % for ten minutes.',
        undo: 'switch the flag on again.',
        estimate: 2700,
        workaround: 'A workaround is the batch endpoint.',
      },
    );
  });
  it('reads only labelled sections in another language', () => {
    const chinese = '周五的网络故障持续了两个小时，服务中断。'.repeat(8);
    assert.equal(read(chinese), null);
    assert.equal(read(`${chinese}\n\n## Resolution\n\n我们回滚了发布。`)?.answer, 'stated');
  });

  for (const sign of [...RESPONSE_SIGNS, ...CHANGE_SIGNS])
    it(`has a sign for “${sign.example}”`, () => assert.ok(bears(sign.example, sign)));
});
