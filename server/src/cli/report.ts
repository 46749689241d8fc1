/** The outcome of a check, as the output formats read it: plain data, the same for all of them. */
import type { Kind, Status } from '../document/model';
import { indexLines, type Range } from '../document/text';
import { render } from '../rules/message';
import type { Problem, RuleMetadata, Severity } from '../rules/rule';

export type ShownSeverity = Exclude<Severity, 'off'>;

/** Ascending weight. */
export const SEVERITIES: readonly ShownSeverity[] = ['hint', 'information', 'warning', 'error'];

/** 1-based, columns in UTF-16 code units; the end is the first place behind. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedProblem extends Place {
  readonly rule: string;
  readonly severity: ShownSeverity;
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fixes: readonly { readonly title: string; readonly kind: string }[];
}

export interface CheckedDocument {
  /** As seen from the folder where the check was started, forward slashes. */
  readonly file: string;
  readonly kind: Kind;
  readonly status: Status;
  /** How people call the house style that the document was found to follow; absent where none was, or one was chosen. */
  readonly follows?: string;
  /** The text, of which lines without a problem may be left empty. */
  readonly source: string;
  readonly problems: readonly ReportedProblem[];
}

/** An input that could not be checked, and why. */
export interface Failure {
  readonly file: string;
  readonly reason: string;
  /** 1-based, where the reason has a place. */
  readonly line?: number;
}

/** Whether something could not be had. */
export function isFailure(value: object): value is Failure {
  return 'reason' in value && 'file' in value;
}

export interface Report {
  readonly documents: readonly CheckedDocument[];
  readonly failures: readonly Failure[];
  /** The rules that the problems refer to, and all others. */
  readonly rules: readonly RuleMetadata[];
  readonly version: string;
}

export interface Style {
  readonly colours: boolean;
}

/** A report in one output format, ending with a line break unless empty. */
export type Format = (report: Report, style: Style) => string;

/** The problems of a text, in the order of their places, those that are switched off left out. */
export function reportProblems(source: string, problems: readonly Problem[]): ReportedProblem[] {
  const lines = indexLines(source);
  const placeOf = ({ start, end }: Range): Place => {
    const from = lines.positionAt(start);
    const to = lines.positionAt(end);
    return { line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
  };
  return problems
    .flatMap(({ rule, severity, range, message, related = [], fixes = [] }): ReportedProblem[] => {
      if (severity === 'off') return [];
      return [
        {
          rule,
          severity,
          ...placeOf(range),
          message: render(message),
          related: related.map((other) => ({ ...placeOf(other.range), message: render(other.message) })),
          fixes: fixes.map(({ title, kind }) => ({ title: render(title), kind })),
        },
      ];
    })
    .sort(
      (a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
    );
}

const LINE_BREAK = /\r\n|[\n\r]/;

/** A text with the lines of the problems at their places and all others empty: all that a report shows of a document. */
export function shownLines(source: string, problems: readonly ReportedProblem[]): string {
  if (problems.length === 0) return '';
  const lines = source.split(LINE_BREAK);
  const shown: string[] = [];
  for (const { line } of problems) {
    while (shown.length < line) shown.push('');
    shown[line - 1] = lines[line - 1] ?? '';
  }
  return shown.join('\n');
}

/** Whether a severity weighs at least as much as another. */
export function atLeast(severity: ShownSeverity, threshold: ShownSeverity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}

/** `1 document`, `3 documents`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
