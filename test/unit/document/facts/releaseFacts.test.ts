import assert from 'node:assert/strict';
import { readDocument } from '../../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../../server/src/schema/headings';

const facts = (text: string) => readDocument(text, { headings: DEFAULT_HEADINGS }).facts;

describe('severity', () => {
  const table: readonly (readonly [string, string | null])[] = [
    ['---\nseverity: high\n---\n# Outage\n', 'high'],
    ['# Outage\n\n**Severity:** SEV-2 – checkout slow\n', 'SEV-2'],
    ['# Outage\n\n- Severity: Major\n', 'Major'],
    ['# Outage\n\n## Severity\n\nCritical\n', 'Critical'],
    ['# Outage\n\n| Field | Value |\n|---|---|\n| Severity | P1 |\n| Owner | @ana |\n', 'P1'],
    ['# [SEV1] Checkout down\n', 'SEV1'],
    ['# Outage\n\nThis bug is considered **High** severity.\n', 'High'],
    ['# Outage\n\nThe on-call declared it a SEV2.\n', 'SEV2'],
    ['# Outage\n\nIt was not a P1 incident.\n', null],
    ['# Outage\n\nWe opened a support ticket.\n', null],
  ];
  for (const [text, expected] of table)
    it(`${JSON.stringify(text)} → ${expected ?? 'none'}`, () =>
      assert.equal(facts(text).severity?.value ?? null, expected));
});

describe('service level objectives', () => {
  const table: readonly (readonly [string, readonly (readonly [number, number | null])[]])[] = [
    ['SLO: 99.95% availability (28-day window)', [[0.9995, 28]]],
    ['Our SLO is 99.9 % over 30 days.', [[0.999, 30]]],
    ['We promise that 99.9% of checkouts succeed over 28 days.', [[0.999, 28]]],
    ['The availability target is 99.5 % per month.', [[0.995, 30]]],
    ['This used 60 % of the error budget of our SLO.', []],
    ['99.2% of checkouts failed.', []],
  ];
  for (const [sentence, expected] of table)
    it(sentence, () => {
      const found = facts(`# Outage\n\n${sentence}\n`).slo?.statements ?? [];
      assert.deepEqual(
        found.map(({ objective, windowDays }) => [objective, windowDays]),
        expected,
      );
    });
});

describe('decision', () => {
  const verdicts: readonly (readonly [string, string | null])[] = [
    ['**NO-GO** for 4.12.', 'halt'],
    ['GO.', 'go'],
    ['We hold the release until Friday.', 'halt'],
    ['Do not ship 4.12.', 'halt'],
    ['Ship 4.12 with the feature off.', 'partial'],
    ['Roll out to all regions.', 'go'],
    ['The fix is ready.', null],
  ];
  for (const [words, expected] of verdicts)
    it(`${words} → ${expected ?? 'none'}`, () =>
      assert.equal(facts(`# Halt\n\n## Decision\n\n${words}\n`).decision?.verdict ?? null, expected));

  const text =
    '# Halt\n\n## Decision\n\nNO-GO. Decided by @ana on 2026-09-30 14:00 UTC.\n\n- Criterion: RC-3, no data loss\n\n' +
    '## Resume criteria\n\n- 0 failures in 3,000 runs\n';
  it('names criterion, decider, time and way out', () => {
    const decision = facts(text).decision;
    assert.deepEqual(
      [
        decision?.criterion?.text,
        decision?.decider?.text,
        decision?.decidedAt?.clock,
        decision?.resume?.text,
      ],
      ['RC-3, no data loss', '@ana', '14:00', '0 failures in 3,000 runs'],
    );
  });
  it('is read from prose where no section holds it', () => {
    assert.equal(facts('# Note\n\nWe decided to postpone the 4.12 release.\n').decision?.verdict, 'halt');
  });
});

describe('options', () => {
  const summary = (body: string): unknown =>
    facts(`# Halt\n\n## Options\n\n${body}\n`).options?.options.map(({ name, verdict, risk, reason }) => [
      name,
      verdict,
      risk?.text ?? null,
      reason?.text ?? null,
    ]);
  const table: readonly (readonly [string, string, unknown])[] = [
    [
      'a table',
      '| Option | Risk | Verdict | Why |\n|---|---|---|---|\n| A: Hold | late | **chosen** | safest |\n| Ship | loss | rejected | untested |',
      [
        ['Hold', 'chosen', 'late', 'safest'],
        ['Ship', 'rejected', 'loss', 'untested'],
      ],
    ],
    [
      'a list',
      '- **Hold** (recommended): wait for the fix\n- **Ship**: rejected because it loses carts',
      [
        ['Hold', 'chosen', null, null],
        ['Ship', 'rejected', null, 'it loses carts'],
      ],
    ],
    [
      'sub-headings',
      '### Option A: Hold (recommended)\n\n- Risk: late\n\n### Option B: Ship\n\nNot chosen, since it loses carts.',
      [
        ['Hold', 'chosen', 'late', null],
        ['Ship', 'rejected', null, 'it loses carts.'],
      ],
    ],
  ];
  for (const [what, body, expected] of table)
    it(`reads ${what}`, () => assert.deepEqual(summary(body), expected));
});

describe('communication', () => {
  const section = (body: string) => facts(`# Halt\n\n## Communication\n\n${body}\n`).communication;
  it('names the cadence', () =>
    assert.equal(section('We post an update every 30 minutes.')?.cadence?.min, 1800));
  it('reads "hourly"', () => assert.equal(section('Status updates hourly in #inc-412.')?.cadence?.min, 3600));
  it('names the next update', () =>
    assert.equal(section('Next update: 2026-09-30 15:00 UTC.')?.nextUpdate?.clock, '15:00'));
  it('names the meeting', () =>
    assert.equal(section('- Meeting: 2026-10-01 09:00 UTC')?.meeting?.text, '2026-10-01 09:00 UTC'));
  it('is absent where nothing is said', () =>
    assert.equal(facts('# Outage\n\nA job runs every 5 minutes.\n').communication, undefined));
});
