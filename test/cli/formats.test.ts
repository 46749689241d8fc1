import { Validator } from '@cfworker/json-schema';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FORMATS } from '../../server/src/cli/formats/formats';
import type { CheckedDocument, Report, ReportedProblem } from '../../server/src/cli/report';

const PROBLEM: ReportedProblem = {
  rule: 'vague-quantity',
  severity: 'warning',
  line: 2,
  column: 1,
  endLine: 2,
  endColumn: 15,
  message: 'How many? 100 % is <no> answer, "many" is none: say it.',
  related: [{ line: 1, column: 1, endLine: 1, endColumn: 4, message: 'Here too.' }],
  fixes: [{ title: 'Put a number', kind: 'fill-in' }],
};
const DOCUMENT: CheckedDocument = {
  file: 'docs/a b,c.md',
  kind: 'review',
  status: 'draft',
  source: '# A\nMany customers could not pay.\n',
  problems: [PROBLEM],
};
const REPORT: Report = {
  documents: [DOCUMENT, { ...DOCUMENT, file: 'clean.md', problems: [] }],
  failures: [{ file: 'gone.md', reason: 'there is no such file.' }],
  rules: [
    {
      id: 'vague-quantity',
      family: 'impact',
      summary: 'An amount without a number.',
      severity: 'warning',
      kinds: ['halt', 'rca', 'review'],
      english: true,
    },
  ],
  version: '1.2.3',
};

const print = (format: string, report: Report = REPORT): string =>
  FORMATS[format]?.(report, { colours: false }) ?? assert.fail(`no format ${format}`);

describe('output formats', () => {
  describe('sarif', () => {
    interface Log {
      readonly runs: readonly [{ readonly results: readonly { readonly partialFingerprints: object }[] }];
    }
    const schema = JSON.parse(
      readFileSync(new URL('../fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const fingerprints = (report: Report): object[] =>
      (JSON.parse(print('sarif', report)) as Log).runs[0].results.map((result) => result.partialFingerprints);
    const withSource = (source: string, ...problems: ReportedProblem[]): Report => ({
      ...REPORT,
      documents: [{ ...DOCUMENT, source, problems }],
    });

    it('meets the official schema', () => {
      const { valid, errors } = new Validator(schema, '4').validate(JSON.parse(print('sarif')));
      assert.ok(valid, JSON.stringify(errors.slice(0, 5), null, 2));
    });
    it('keeps a finding its fingerprint when lines move', () => {
      const moved = withSource(`# A\n\nNew.\n${DOCUMENT.source.slice(4)}`, {
        ...PROBLEM,
        line: 4,
        endLine: 4,
      });
      assert.deepEqual(fingerprints(moved), fingerprints(withSource(DOCUMENT.source, PROBLEM)));
    });
    it('tells findings of one rule on lines of the same words apart', () => {
      const [first, second] = fingerprints(
        withSource('Many.\nMany.\n', { ...PROBLEM, line: 1 }, { ...PROBLEM, line: 2 }),
      );
      assert.notDeepEqual(first, second);
    });
    it('writes paths as URIs', () => {
      assert.match(print('sarif'), /"uri": "docs\/a%20b%2Cc\.md"/);
    });
  });

  it('github escapes what has a meaning there', () => {
    assert.equal(
      print('github'),
      [
        '::warning file=docs/a b%2Cc.md,line=2,endLine=2,col=1,endColumn=14,title=vague-quantity::How many? 100 %25 is <no> answer, "many" is none: say it.',
        '::error file=gone.md,title=andon::there is no such file.',
        '',
      ].join('\n'),
    );
  });

  describe('junit', () => {
    it('counts documents, problems and inputs that could not be read', () => {
      assert.match(print('junit'), /<testsuites name="andon" tests="3" failures="1" errors="1">/);
    });
    it('escapes markup', () => {
      assert.match(
        print('junit'),
        /message="How many\? 100 % is &lt;no&gt; answer, &quot;many&quot; is none: say it\."/,
      );
    });
    it('holds no character that XML forbids', () => {
      const control = { ...PROBLEM, message: 'a\u0000b\u001bc\ud800d' };
      const text = print('junit', { ...REPORT, documents: [{ ...DOCUMENT, problems: [control] }] });
      assert.match(text, /message="a\ufffdb\ufffdc\ufffdd"/);
    });
  });

  describe('readable', () => {
    it('shows place, severity, rule, message and the words', () => {
      assert.equal(
        print('readable', { ...REPORT, failures: [] }),
        [
          'docs/a b,c.md:2:1 warning vague-quantity',
          '  How many? 100 % is <no> answer, "many" is none: say it.',
          '    2 │ Many customers could not pay.',
          '      │ ~~~~~~~~~~~~~~',
          '  line 1: Here too.',
          '',
          '1 problem (1 warning) in 1 of 2 documents.',
          '',
        ].join('\n'),
      );
    });
    const widths: readonly (readonly [string, string, number, string])[] = [
      ['wide characters', '漢字 many', 4, '      │      ~~~~'],
      ['combining marks', 'e\u0301e many', 5, '      │    ~~~~'],
      ['tabs', '\tmany', 2, '      │  ~~~~'],
    ];
    for (const [what, line, column, expected] of widths)
      it(`underlines the words behind ${what}`, () => {
        const problem = { ...PROBLEM, line: 1, endLine: 1, column, endColumn: column + 4, related: [] };
        const text = print('readable', {
          ...REPORT,
          documents: [{ ...DOCUMENT, source: line, problems: [problem] }],
        });
        assert.ok(text.split('\n').includes(expected), text);
      });
  });
});
