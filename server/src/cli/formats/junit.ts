/** JUnit's XML: a suite for each document, a failed case for each problem. Hints and information are not failures. */
import { atLeast, type CheckedDocument, type Failure, type Format, type ReportedProblem } from '../report';

export const junit: Format = ({ documents, failures }) => {
  const suites = [...documents.map(suiteOf), ...failures.map(brokenSuite)];
  const counts = totals([
    ...documents.map(({ problems }) => ({ tests: Math.max(1, problems.length), failed: failed(problems) })),
    ...failures.map(() => ({ tests: 1, failed: 0 })),
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="andon" tests="${counts.tests}" failures="${counts.failed}" errors="${failures.length}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
};

function suiteOf({ file, problems }: CheckedDocument): string {
  const cases = problems.length > 0 ? problems.map((problem) => caseOf(file, problem)) : [cleanCase(file)];
  const tests = Math.max(1, problems.length);
  return [
    `  <testsuite name="${escape(file)}" tests="${tests}" failures="${failed(problems)}" errors="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function caseOf(file: string, problem: ReportedProblem): string {
  const { rule, severity, line, column, message } = problem;
  const head = `    <testcase classname="${escape(file)}" name="${rule} at ${line}:${column}">`;
  const words = escape(message);
  const body = isFailure(problem)
    ? `      <failure type="${severity}" message="${words}">${escape(file)}:${line}:${column} ${words}</failure>`
    : `      <system-out>${severity}: ${words}</system-out>`;
  return [head, body, '    </testcase>'].join('\n');
}

function cleanCase(file: string): string {
  return `    <testcase classname="${escape(file)}" name="no problems"/>`;
}

function brokenSuite({ file, reason, line }: Failure): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [
    `  <testsuite name="${escape(file)}" tests="1" failures="0" errors="1">`,
    `    <testcase classname="${escape(file)}" name="readable">`,
    `      <error message="${escape(reason)}">${escape(place)}: ${escape(reason)}</error>`,
    '    </testcase>',
    '  </testsuite>',
  ].join('\n');
}

function isFailure({ severity }: ReportedProblem): boolean {
  return atLeast(severity, 'warning');
}

function failed(problems: readonly ReportedProblem[]): number {
  return problems.filter(isFailure).length;
}

function totals(counts: readonly { tests: number; failed: number }[]) {
  return counts.reduce(
    (sum, count) => ({ tests: sum.tests + count.tests, failed: sum.failed + count.failed }),
    { tests: 0, failed: 0 },
  );
}

/** Everything that XML 1.0 forbids even as a reference. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escape(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
