import assert from 'node:assert/strict';
import {
  REPRODUCTION_COUNTERSIGNS,
  REPRODUCTION_SIGNS,
} from '../../../../server/src/document/facts/reproductionWords';
import { bears } from '../../../../server/src/document/facts/signs';
import type { ReproductionFact } from '../../../../server/src/document/model';
import { readDocument } from '../../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../../server/src/schema/headings';

const read = (markdown: string): ReproductionFact | null =>
  readDocument(`# Incident report: orders stalled\n\n${markdown}\n`, { headings: DEFAULT_HEADINGS }).facts
    .reproduction ?? null;
const fenced = (code: string, language = 'sh'): string => `\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;

describe('reproduction', () => {
  const told: readonly (readonly [string, string])[] = [
    ['a labelled section', '## Steps to reproduce\n\n1. Open two carts.\n2. Pay both.'],
    ['a bold label', '**Reproduction:** run `orders replay --twice` on v4.12.'],
    ['a section of code alone', `## Repro${fenced('orders replay --twice')}`],
    [
      'a heading that no schema knows',
      '### Reproducing the stall on a laptop\n\nOpen two carts and pay both.',
    ],
    [
      'steps that somebody showed',
      'In the recording, the reporter showed the following:\n\n1. Open two carts.\n2. Pay both.',
    ],
    ['an attack step by step', 'The exploiter gained in the following steps:\n\n1. Borrow.\n2. Repay twice.'],
    ['an announced list', 'The stall can be reproduced as follows:\n\n1. Open two carts.\n2. Pay both.'],
    [
      'an announced command',
      `To reproduce the stall, run this against any replica:${fenced('orders replay')}`,
    ],
    [
      'a reliable way in one sentence',
      'The deadlock can be reliably reproduced by paying two carts at once.',
    ],
    [
      'a request that crashes',
      `The following request crashes the gateway:${fenced('curl -X POST localhost/pay')}`,
    ],
    ['a query that locks', `The following query locked the table:${fenced('UPDATE carts SET x = 1', 'sql')}`],
    [
      'a proof of concept by link',
      'A [proof of concept](https://example.org/poc) demonstrates the vulnerability.',
    ],
    ['an attack in steps', 'The attack works as follows. The attacker opens two carts. Then they pay both.'],
    [
      'an exploit in a list',
      'The flaw was exploited in the following way:\n\n- Open two carts.\n- Pay both.',
    ],
    ['a minimal example', `A minimal reproducer:${fenced('queue.Close(); queue.Close()', 'go')}`],
    ['a test case', `This is a minimal test case:${fenced('assert pay(cart, cart)', 'python')}`],
    [
      'a setting that brought it back',
      'We managed to replicate the same stall on a replica that had `fsync=off`.',
    ],
    [
      'a command in a sentence',
      'If you run `orders replay --twice` you will see the gateway hang, which reproduces the bug.',
    ],
    [
      'offending code',
      `## Root cause\n\nThe offending line was:${fenced('if (retries = 3) { stop(); }', 'js')}`,
    ],
    ['wrong and right result', '## Root cause\n\nThe path `a/b` resolved to `ab` instead of `a/b`.'],
    [
      'steps of a reporter',
      'We followed the reporter’s steps to reproduce:\n\n> 1. Open two carts\n> 2. Pay both',
    ],
  ];
  for (const [what, markdown] of told)
    it(`is found in ${what}`, () => assert.equal(read(markdown)?.answer, 'stated', markdown));

  const notTold: readonly (readonly [string, string])[] = [
    ['a failure to reproduce', 'We could not reproduce the stall, even with `orders replay --twice`.'],
    ['an attempt', 'At first we tried to reproduce the stall with `orders replay`.'],
    ['a log', `The gateway logged the following error:${fenced('ERROR 2026-03-01 pay: deadlock', 'log')}`],
    [
      'an error output without language',
      `Clients saw this error message:${fenced('panic: close of closed channel', '')}`,
    ],
    [
      'what operators typed',
      `At 14:10 we ran the following command on each node:${fenced('systemctl restart orders')}`,
    ],
    ['a fix', `To fix this, we applied the following patch:${fenced('- a\n+ b', 'diff')}`],
    ['an upgrade', `Upgrade with the following command:${fenced('apt install orders=4.12.1')}`],
    ['a self-check', `To check whether you are affected, run:${fenced('orders --version')}`],
    ['a workaround', '## Workaround\n\nRun `orders replay --once`, which avoids the crash.'],
    ['reproducible builds', 'We have no reproducible builds for the `orders` image.'],
    ['replication of data', 'We replicated the database to `eu-west-2` before the switch.'],
    [
      'no exploitation',
      'There is no evidence that the flaw was exploited as described in [the report](https://example.org).',
    ],
    ['an abstract attack', 'An attacker may be able to trigger a crash of the gateway.'],
    [
      'a wish among the action items',
      '## Action items\n\n- Write a test to reproduce the stall with `orders replay`.',
    ],
    [
      'a timeline entry',
      '## Timeline\n\n- 14:03 UTC: Ana reproduced the stall on staging.\n- 14:10 UTC: fixed.',
    ],
    [
      'a test that would have helped',
      'A load test with the following query would have caught the failing plan.',
    ],
    ['an ordinary review', 'The gateway was down for 40 minutes because the disk was full. We rolled back.'],
  ];
  for (const [what, markdown] of notTold)
    it(`is not seen in ${what}`, () => assert.equal(read(markdown), null, markdown));

  const answers: readonly (readonly [string, string])[] = [
    ['None: tried 200 replays on staging, never seen again.', 'none'],
    ['Unknown: Ana finds out by Friday.', 'unknown'],
    ['Not applicable, the vendor’s network failed.', 'none'],
  ];
  for (const [body, answer] of answers)
    it(`answers ${answer} for “${body}”`, () =>
      assert.equal(read(`## Reproduction\n\n${body}`)?.answer, answer));

  it('fills the parts of a full recipe', () => {
    const fact = read(
      [
        '## Reproduction',
        '',
        'Environment: Go 1.22 on Linux, commit 4f2a9c1',
        '',
        '1. Start two workers.',
        '2. Run the test:',
        '',
        '   ```sh',
        '   go test -race -run TestQueue -count=200',
        '   ```',
        '',
        '**Expected:** all runs pass.',
        '',
        '**Actual:** the queue deadlocks.',
        '',
        'A regression test was added as `TestQueueClose`.',
      ].join('\n'),
    );
    assert.deepEqual(
      {
        command: fact?.command?.text,
        steps: fact?.steps.map(({ text }) => text),
        expected: fact?.expected?.text,
        actual: fact?.actual?.text,
        environment: fact?.environment?.text,
        regressionTest: fact?.regressionTest?.text,
      },
      {
        command: 'go test -race -run TestQueue -count=200',
        steps: ['Start two workers.', 'Run the test:'],
        expected: 'all runs pass.',
        actual: 'the queue deadlocks.',
        environment: 'Go 1.22 on Linux, commit 4f2a9c1',
        regressionTest: 'A regression test was added as TestQueueClose.',
      },
    );
  });
  it('leaves parts empty that the recipe does not hold', () => {
    const fact = read('## Reproduction\n\nPay two carts at once.');
    assert.deepEqual(
      [fact?.command, fact?.steps, fact?.expected, fact?.actual, fact?.environment, fact?.rate],
      [null, [], null, null, null, null],
    );
  });
  it('reads only labelled sections in another language', () => {
    const chinese = '周五的网络故障持续了两个小时，服务中断，我们回滚了发布。'.repeat(5);
    assert.equal(read(`${chinese}\n\nto reproduce the bug, run \`x\`: reproduction steps\n`), null);
    assert.equal(read(`${chinese}\n\n## Reproduction\n\n重启服务两次。\n`)?.answer, 'stated');
  });

  for (const sign of [...REPRODUCTION_SIGNS, ...REPRODUCTION_COUNTERSIGNS])
    it(`has a sign for “${sign.example}”`, () => assert.ok(bears(sign.example, sign)));
});
