import assert from 'node:assert/strict';
import { KINDS, type Status } from '../../../server/src/document/model';
import { checkDocument } from '../../../server/src/rules/check';
import { message } from '../../../server/src/rules/message';
import type { Rule, Severity } from '../../../server/src/rules/rule';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { check, read, wordsOf } from './ruleTest';

/** A rule that finds every "boom". */
function boom(id: string, extra: Partial<Rule['metadata']> = {}, group?: string): Rule {
  return {
    metadata: {
      id,
      family: 'language',
      summary: 'Finds “boom”.',
      severity: { draft: 'information', review: 'warning', final: 'error' },
      kinds: KINDS,
      english: false,
      ...extra,
    },
    check: ({ source }) =>
      [...source.slice(0, source.length).matchAll(/boom/g)].map(({ index }) => ({
        range: { start: index, end: index + 4 },
        message: message('Boom.'),
        ...(group === undefined ? {} : { group }),
      })),
  };
}

const failing: Rule = {
  ...boom('failing'),
  check: () => {
    throw new Error('off by one');
  },
};

const TEXT = '# Checkout fails\n\nIt goes boom.\n';
const idsIn = (text: string, rules: readonly Rule[]): string[] =>
  check(text, { rules }).map(({ rule }) => rule);

describe('Checking a document', () => {
  it('finds nothing in a document that is about no incident', () => {
    const document = { ...read(TEXT), recognition: { incident: false, by: 'content' } as const };
    assert.deepEqual(checkDocument(document, TEXT, DEFAULT_SETTINGS), []);
  });

  const severities: readonly (readonly [Status, Severity])[] = [
    ['draft', 'information'],
    ['review', 'warning'],
    ['final', 'error'],
  ];
  for (const [status, severity] of severities)
    it(`weighs a finding by the status ${status}`, () => {
      assert.deepEqual(
        check(TEXT, { status, rules: [boom('boom')] }).map((found) => found.severity),
        [severity],
      );
    });

  it('gives a finding the severity that the configuration says', () => {
    const settings = { severities: { boom: 'hint' } } as const;
    assert.deepEqual(
      check(TEXT, { settings, rules: [boom('boom')] }).map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('is silent about a rule that is off', () => {
    assert.deepEqual(check(TEXT, { settings: { severities: { boom: 'off' } }, rules: [boom('boom')] }), []);
  });

  it('switches a rule on that is off by itself', () => {
    const settings = { severities: { boom: 'error' } } as const;
    assert.equal(check(TEXT, { settings, rules: [boom('boom', { severity: 'off' })] }).length, 1);
  });

  it('leaves out rules for other kinds', () => {
    assert.deepEqual(idsIn(TEXT, [boom('boom', { kinds: ['halt'] })]), []);
  });

  it('leaves out rules for English in a document in another language', () => {
    const german =
      '# Störung\n\nDie Bestellungen sind nicht durchgegangen, weil der Dienst boom gemacht hat und wir das nicht gesehen haben.\n';
    assert.deepEqual(idsIn(german, [boom('boom', { english: true })]), []);
  });

  it('goes on when a rule fails, and names it', () => {
    const found = check(TEXT, { rules: [failing, boom('boom')] });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['rule-failed', 'boom'],
    );
    assert.match(
      found[0] === undefined ? '' : wordsOf(found[0]),
      /^The rule failing could not check .*off by one/,
    );
  });

  it('reports in document order', () => {
    const starts = check('# A\n\nboom\n\nboom\n', { rules: [boom('b'), boom('a')] }).map(
      ({ range }) => range.start,
    );
    assert.deepEqual(starts, [5, 5, 11, 11]);
  });

  it('tells findings of one group on one line as one, the worst, and names the others', () => {
    const rules = [boom('mild', { severity: 'hint' }, 'g'), boom('bad', { severity: 'error' }, 'g')];
    const found = check('# A\n\nboom and boom\n', { rules });
    assert.deepEqual(
      found.map(({ rule, also, related = [] }) => [rule, also, related.length]),
      [['bad', ['mild'], 3]],
    );
  });

  it('tells what a draft still lacks in one finding, the three that decide apart', () => {
    const found = check('# Checkout fails\n', { kind: 'rca' });
    assert.deepEqual(
      found.map(({ rule }) => rule).sort(),
      [
        ...new Set([
          'missing-impact-quantification',
          'missing-mitigation-plan',
          'missing-reproducible-test-case',
          found.find(({ also }) => also !== undefined)?.rule ?? '',
        ]),
      ].sort(),
    );
  });

  it('tells each missing required section apart once the document is in review', () => {
    const rules = check('# Checkout fails\n', { kind: 'rca', status: 'review' }).filter(
      ({ severity }) => severity === 'error',
    );
    assert.ok(rules.map(({ rule }) => rule).includes('missing-root-cause'));
    assert.ok(rules.map(({ rule }) => rule).includes('missing-summary'));
  });
});

describe('Suppressing findings', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['the next line', '<!-- andon-disable-next-line loud: quoted -->\nboom\n\nboom\n', ['loud']],
    ['the next line that holds something', '<!-- andon-disable-next-line loud: quoted -->\n\nboom\n', []],
    ['its own line', 'boom <!-- andon-disable-line loud: quoted -->\n\nboom\n', ['loud']],
    [
      'its section',
      '## One\n\n<!-- andon-disable-section loud: quoted -->\n\nboom\n\n## Two\n\nboom\n',
      ['loud'],
    ],
    ['the document', 'boom\n\n<!-- andon-disable loud: quoted -->\n\nboom\n', []],
    ['every rule where it names none', '<!-- andon-disable-next-line: quoted -->\n\nboom\n', []],
    [
      'only the rules that it names',
      '<!-- andon-disable other: quoted -->\n\nboom\n',
      ['loud', 'unused-suppression'],
    ],
    [
      'nothing without effect',
      '<!-- andon-disable-next-line loud: quoted -->\n\nquiet\n',
      ['unused-suppression'],
    ],
    [
      'without a reason, and is told so',
      '<!-- andon-disable-next-line loud -->\n\nboom\n',
      ['suppression-without-reason'],
    ],
  ];
  for (const [what, text, expected] of cases)
    it(`works for ${what}`, () => {
      assert.deepEqual(idsIn(`# Checkout fails\n\n${text}`, [boom('loud')]).sort(), expected);
    });

  it('suggests the rule that was meant', () => {
    const [found] = check('# A\n\n<!-- andon-disable lod: quoted -->\n\nboom\n', {
      rules: [boom('loud')],
    }).filter(({ rule }) => rule === 'unused-suppression');
    assert.equal(found === undefined ? '' : wordsOf(found), 'There is no rule lod. Did you mean loud?');
  });

  it('does not call a comment unused whose rule is off', () => {
    const settings = { severities: { loud: 'off' } } as const;
    assert.deepEqual(
      check('# A\n\n<!-- andon-disable loud: quoted -->\n\nboom\n', { settings, rules: [boom('loud')] }),
      [],
    );
  });
});
