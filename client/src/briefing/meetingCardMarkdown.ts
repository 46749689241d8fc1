/** The meeting card as one page of Markdown: to read, print or paste. */
import * as vscode from 'vscode';
import type { MeetingCardView, Range, StatementView } from '../../../server/src/protocol';

export function meetingCardMarkdown({ title, opening, questions }: MeetingCardView): string {
  return [
    `# ${vscode.l10n.t('Meeting card: {0}', title)}`,
    '',
    `## ${vscode.l10n.t('Opening')}`,
    '',
    ...opening.flatMap(paragraphsOf),
    ...questions.flatMap(({ question, answers, missing }) => [
      `## ${question}`,
      '',
      ...answers.flatMap(paragraphsOf),
      ...(missing === null ? [] : [`**${vscode.l10n.t('Not answered.')}** ${missing}`, '']),
    ]),
  ].join('\n');
}

function paragraphsOf(statement: StatementView): readonly string[] {
  switch (statement.type) {
    case 'fact':
      return [`${statement.text}${linesOf(statement.sources)}`, ''];
    case 'computed':
      return [`${statement.text} (${statement.working})${linesOf(statement.sources)}`, ''];
    case 'gap':
      return [`**${statement.gap.message}**`, ''];
    case 'table':
      return [
        row(statement.columns),
        row(statement.columns.map(() => '---')),
        ...statement.rows.map(({ cells }) => row(cells)),
        '',
      ];
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function linesOf(sources: readonly Range[]): string {
  const [first] = sources;
  return first === undefined ? '' : ` *(${vscode.l10n.t('line {0}', first.start.line + 1)})*`;
}
