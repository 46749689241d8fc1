/** Who is told what. */
import assert from 'node:assert/strict';
import { AUDIENCES } from '../../../server/src/briefing/briefing';
import { glossaryOf, explainTerms, needsAnEngineer } from '../../../server/src/briefing/jargon';
import { briefed, exampleText, linesOf, seen } from './briefingTest';

const HALT = `---
kind: halt
owner: "@noor"
---

# Hold ledgerd 3.1

## Summary

Transfers are booked twice on ledger-db-07. About 3 % of customers pay twice.

## Impact

31 of 900 transfers (3.4 %) were booked twice. We expect to fix this within 4 hours. Details are on [the board](https://wiki.corp.example/board).

## Root cause

The retry takes a mutex twice. \`Window.claim()\` returns early.

## Mitigation plan

1. Roll back to 3.0.9 — @noor

**Estimate:** 2–3 hours

## Cost of delay

Priya Nair told two merchants. The campaign starts a day later.
`;

describe('Audiences', () => {
  it('outside engineering are told no machine’s name and no code', () => {
    for (const audience of ['executive', 'sales-marketing'] as const) {
      const words = seen(briefed(HALT, { audience }));
      assert.ok(!words.includes('ledger-db-07'), audience);
      assert.ok(!words.includes('claim()'), audience);
      assert.ok(words.includes('About 3 % of customers pay twice.'), audience);
    }
  });

  it('outside engineering are told a term with its explanation, once', () => {
    const words = seen(briefed(HALT, { audience: 'executive' }));
    assert.ok(words.includes('a mutex (a lock against use at the same moment) twice'));
  });

  it('read the team’s own words for its terms', () => {
    const words = seen(
      briefed(HALT, { audience: 'executive', glossary: { 'ledger-db-07': 'the database of bookings.' } }),
    );
    assert.ok(words.includes('ledger-db-07 (the database of bookings)'));
  });

  it('of engineers are told everything', () => {
    const words = seen(briefed(HALT, { audience: 'engineering-manager' }));
    assert.ok(words.includes('ledger-db-07'));
    assert.ok(words.includes('Estimate: 2–3 hours'));
  });

  it('whose words reach customers are given no estimate', () => {
    for (const audience of ['sales-marketing', 'support'] as const) {
      const words = seen(briefed(HALT, { audience }));
      assert.ok(!words.includes('2–3 hours'), audience);
      assert.ok(!words.includes('within 4 hours'), audience);
    }
  });

  it('outside the organisation are told no names, links or estimates', () => {
    for (const audience of AUDIENCES) {
      const words = seen(briefed(HALT, { audience, audiences: { [audience]: { external: true } } }));
      for (const inside of ['@noor', 'the board', 'Estimate', 'within 4 hours'])
        assert.ok(!words.includes(inside), `${inside} for ${audience}`);
      assert.ok(words.includes('31 of 900'), audience);
    }
  });

  it('read the parts that the configuration names, in its order', () => {
    const { parts } = briefed(exampleText('halt'), {
      audience: 'support',
      audiences: { support: { parts: ['workaround', 'impact', 'no-such-part'] } },
    });
    assert.deepEqual(
      parts.map(({ id }) => id),
      ['workaround', 'impact'],
    );
  });

  it('learn that an option is told for engineers only', () => {
    const text = `${HALT}\n## Options\n\n| Option | Effect | Verdict |\n| --- | --- | --- |\n| Hotfix | Booked once | Chosen |\n| Set \`flags.retry=false\` | None | Rejected |\n`;
    assert.deepEqual(linesOf(briefed(text, { audience: 'executive' }), 'options'), [
      'Hotfix | Booked once | Chosen',
      'gap: options.plain',
    ]);
  });
});

describe('Words that need an engineer', () => {
  const glossary = glossaryOf({});
  const technical = [
    'app-server-123 is down',
    'web-5d8f9c7b6d-x2x4z was evicted',
    'db01 is full',
    'see 10.2.0.14',
    'db.prod.internal does not answer',
    'introduced in 9f31c2e',
    'in ./internal/charge',
    'run with --force',
    'in idem.(*Window).Claim',
    'config.yaml was wrong',
    'the etcd quorum was lost',
    'requests_total rose',
  ];
  for (const text of technical)
    it(text, () => {
      assert.ok(needsAnEngineer(text, glossary));
    });

  const plain = [
    'Customers were charged twice.',
    'checkoutd 4.12.0 is held',
    'us-east-1 and eu-west are affected',
    'SEV-2 since 14:03 UTC',
    'GitHub and iPhone users',
    'Node.js releases are delayed',
    'docs.rs shows an error page',
    'bug(s) in 3 of 9 reports (33 %)',
    'and/or',
    'PAY-2291 by 2026-03-05',
    'more than >100 users',
  ];
  for (const text of plain)
    it(`not: ${text}`, () => {
      assert.ok(!needsAnEngineer(text, glossary));
    });

  it('are explained behind the word with its possessive', () => {
    assert.equal(
      explainTerms("the shard's lock, the shard", glossary, new Set()),
      "the shard's (one of the parts that the data is split into) lock, the shard",
    );
  });
});
