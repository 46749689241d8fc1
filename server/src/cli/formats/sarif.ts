/** SARIF 2.1.0, for code scanning services. */
import { createHash } from 'node:crypto';
import type { RuleMetadata } from '../../rules/rule';
import type { CheckedDocument, Format, Place, ReportedProblem, ShownSeverity } from '../report';

const LEVELS: Readonly<Record<ShownSeverity | 'off', 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

export const sarif: Format = ({ documents, failures, rules, version }) => {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'andon', semanticVersion: version, rules: rules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ file, reason, line }) => ({
              level: 'error',
              message: { text: reason },
              locations: [location(file, line === undefined ? undefined : { startLine: line })],
            })),
          },
        ],
        results: documents.flatMap((document) => resultsOf(document, indexes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function describeRule({ id, summary, severity, family }: RuleMetadata) {
  const level = typeof severity === 'string' ? severity : severity.final;
  return {
    id,
    shortDescription: { text: summary },
    defaultConfiguration: { enabled: level !== 'off', level: LEVELS[level] },
    properties: { tags: [family] },
  };
}

function resultsOf({ file, source, problems }: CheckedDocument, indexes: ReadonlyMap<string, number>) {
  const lines = source.split(LINE_BREAK);
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const hash = hashOf(problem, lines);
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    const ruleIndex = indexes.get(problem.rule);
    return {
      ruleId: problem.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: LEVELS[problem.severity],
      message: { text: problem.message },
      locations: [location(file, regionOf(problem))],
      ...(problem.related.length === 0
        ? {}
        : {
            relatedLocations: problem.related.map((related, id) => ({
              id,
              ...location(file, regionOf(related)),
              message: { text: related.message },
            })),
          }),
      partialFingerprints: { primaryLocationLineHash: `${hash}:${occurrence}` },
    };
  });
}

const LINE_BREAK = /\r\n|[\n\r]/;

/** Depends on the rule and the words of the line only, so that a finding keeps its identity when lines move. */
function hashOf({ rule, line }: ReportedProblem, lines: readonly string[]): string {
  const words = (lines[line - 1] ?? '').trim();
  return createHash('sha256').update(`${rule}\0${words}`).digest('hex').slice(0, 16);
}

function regionOf({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function location(file: string, region: object | undefined) {
  const artifactLocation = { uri: uriOf(file) };
  return { physicalLocation: { artifactLocation, ...(region && { region }) } };
}

/** A relative path as a relative reference, an absolute one as a `file:` URI. */
function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return `file://${path}`;
  return DRIVE.test(file) ? `file:///${path.replace('%3A', ':')}` : path;
}

const DRIVE = /^[a-z]:\//i;
