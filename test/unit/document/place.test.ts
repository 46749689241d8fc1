import assert from 'node:assert/strict';
import {
  affectedShare,
  budgetUseOf,
  incidentSeconds,
  objectiveFor,
} from '../../../server/src/document/budgetUse';
import { isInCode, proseAt, sectionsAround } from '../../../server/src/document/place';
import { read } from '../rules/ruleTest';

describe('The place of the mark', () => {
  const places: readonly (readonly [string, boolean])[] = [
    ['# T\n\n```sh\nfoo‸\n```\n', true],
    ['# T\n\n```sh\n\n‸', true],
    ['# T\n\n```sh\nfoo\n```\n\nx‸', false],
    ['# T\n\nrun `foo‸` now\n', true],
    ['# T\n\nrun `foo` now‸\n', false],
    ['- a\n\n  ```\n  b‸\n  ```\n', true],
  ];
  for (const [marked, inCode] of places)
    it(`in ${JSON.stringify(marked)} is ${inCode ? '' : 'not '}in code`, () => {
      assert.equal(isInCode(read(marked.replace('‸', '')), marked.indexOf('‸')), inCode);
    });

  it('is found in the prose and in its sections from inside out', () => {
    const text = '# T\n\n## Impact\n\n### Users\n\nmany of them\n';
    const { blocks, sections } = read(text);
    assert.equal(proseAt(blocks, text.indexOf('many') + 2)?.text, 'many of them');
    assert.deepEqual(
      sectionsAround(sections, text.indexOf('many')).map(({ title }) => title),
      ['Users', 'Impact', 'T'],
    );
  });
});

describe('The budget that an incident used', () => {
  const text = (slo: string): string =>
    `# Outage\n\n## Impact\n\n12 % of requests failed for 35 minutes. ${slo}\n`;

  it('follows the objective that the document states', () => {
    const use = budgetUseOf(0.12, read(text('SLO: 99.9 % over 30 days.')), []);
    assert.deepEqual(
      [use?.share, use?.seconds, use?.budgetSeconds, use?.used.toFixed(3)],
      [0.12, 2_100, 2_592, '0.097'],
    );
  });

  it('follows the only configured objective where the document states none', () => {
    const slo = { service: 'checkout', objective: 0.99, windowDays: 7 };
    assert.deepEqual(objectiveFor(read(text('')), [slo]), slo);
    assert.equal(objectiveFor(read(text('')), [slo, { ...slo, service: 'ledger' }]), null);
  });

  it('lasts from impact to resolution where no duration is stated', () => {
    const timeline =
      '# Outage 2026-03-04\n\n## Timeline\n\n- 14:03 UTC Impact started\n- 14:50 UTC Resolved\n';
    assert.equal(incidentSeconds(read(timeline)), 47 * 60);
  });

  it('is computed from a part of a whole as from a share', () => {
    const { quantities } = read('# Outage\n\n1,240 of 18,300 checkouts failed, 6.8 %.\n');
    assert.deepEqual(
      quantities.map((quantity) => affectedShare(quantity)?.toFixed(3)),
      ['0.068', '0.068'],
    );
  });
});
