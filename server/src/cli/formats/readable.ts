/** The report for people: each problem with the line it stands on, the words underlined. */
import {
  type CheckedDocument,
  countOf,
  type Format,
  type ReportedProblem,
  type ShownSeverity,
} from '../report';
import { clipLine, PAINT, type Paint, PLAIN, visible, widthOf } from './terminalText';

export const readable: Format = ({ documents, failures }, { colours }) => {
  const paint = colours ? PAINT : PLAIN;
  const shown = documents.filter(({ problems }) => problems.length > 0);
  const broken = failures.length === 0 ? '' : ` ${countOf(failures.length, 'input')} could not be checked.`;
  return [
    ...shown.map((document) => describeDocument(document, paint)),
    `${summarize(documents, paint)}${broken}\n`,
  ].join('\n');
};

const LINE_BREAK = /\r\n|[\n\r]/;

function describeDocument({ file, source, problems, follows }: CheckedDocument, paint: Paint): string {
  const lines = source.split(LINE_BREAK);
  const style =
    follows === undefined
      ? ''
      : paint.dim(`${visible(file)}: follows the style of ${follows}, and is held against it.`) + '\n\n';
  return (
    style +
    problems
      .map((problem, i) => {
        const before = problems[i - 1];
        const excerpt =
          before !== undefined && samePlace(before, problem) ? [] : excerptOf(problem, lines, paint);
        return describeProblem(file, problem, excerpt, paint);
      })
      .join('\n')
  );
}

function describeProblem(
  file: string,
  problem: ReportedProblem,
  excerpt: readonly string[],
  paint: Paint,
): string {
  const { line, column, severity, rule, message, related, fixes } = problem;
  const place = paint.bold(visible(`${file}:${line}:${column}`));
  const fix = fixes.some(({ kind }) => kind === 'safe') ? paint.dim(' (--fix repairs this)') : '';
  return [
    `${place} ${colourOf(severity, paint)(severity)} ${paint.dim(rule)}`,
    `  ${visible(message)}${fix}`,
    ...excerpt,
    ...related
      .filter((other) => other.line !== line)
      .map((other) => paint.dim(`  line ${other.line}: ${visible(other.message)}`)),
    '',
  ].join('\n');
}

/** The line is shown once for findings that follow each other on the same words. */
function samePlace(a: ReportedProblem, b: ReportedProblem): boolean {
  return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;
}

function excerptOf(problem: ReportedProblem, lines: readonly string[], paint: Paint): string[] {
  const { line, column, endLine, endColumn, severity } = problem;
  const text = lines[line - 1] ?? '';
  if (text.trim() === '') return [];
  const end = endLine === line ? endColumn - 1 : text.length;
  const { before, marked, after } = clipLine(text, column - 1, Math.max(end, column));
  const number = String(line).padStart(5);
  const underline = '~'.repeat(Math.max(1, widthOf(marked)));
  return [
    `${paint.dim(`${number} │`)} ${before}${marked}${after}`,
    `${paint.dim(`${' '.repeat(number.length)} │`)} ${' '.repeat(widthOf(before))}${colourOf(severity, paint)(underline)}`,
  ];
}

function colourOf(severity: ShownSeverity, paint: Paint) {
  return { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.dim }[severity];
}

/** `4 problems (1 error, 3 warnings) in 2 of 5 documents. --fix repairs 1 of them.` */
function summarize(documents: readonly CheckedDocument[], paint: Paint): string {
  const problems = documents.flatMap((document) => document.problems);
  const total = countOf(documents.length, 'document');
  if (problems.length === 0) return documents.length === 0 ? 'Nothing to check.' : `${total}, no problems.`;
  const affected = documents.filter((document) => document.problems.length > 0).length;
  const parts = (['error', 'warning', 'information', 'hint'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    if (count === 0) return [];
    return [severity === 'information' ? `${count} information` : countOf(count, severity)];
  });
  const repairable = problems.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')).length;
  const repair = repairable === 0 ? '' : ` --fix repairs ${repairable} of them.`;
  const count = paint.bold(countOf(problems.length, 'problem'));
  return `${count} (${parts.join(', ')}) in ${affected} of ${total}.${repair}`;
}
