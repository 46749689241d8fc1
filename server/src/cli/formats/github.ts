/** GitHub's workflow commands: problems appear beside the lines of a pull request. */
import type { Format, ReportedProblem, ShownSeverity } from '../report';

const LEVELS: Readonly<Record<ShownSeverity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const github: Format = ({ documents, failures }) =>
  [
    ...documents.flatMap(({ file, problems }) => problems.map((problem) => annotation(file, problem))),
    ...failures.map(({ file, line, reason }) => command('error', { file, line, title: 'andon' }, reason)),
  ].join('');

function annotation(
  file: string,
  { rule, severity, line, column, endLine, endColumn, message }: ReportedProblem,
) {
  const sameLine = line === endLine && endColumn > column;
  const place = sameLine ? { line, endLine, col: column, endColumn: endColumn - 1 } : { line, endLine };
  return command(LEVELS[severity], { file, ...place, title: rule }, message);
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function command(name: string, properties: Properties, message: string): string {
  const fields = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${fields.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
