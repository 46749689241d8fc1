/** "Suppress here, with a reason": the comment that keeps a finding quiet, in the form that fits its place. */
import { CodeActionKind } from 'vscode-languageserver';
import { everyBlock } from '../document/block';
import { message } from '../rules/message';
import { insertBlock, lineBreakOf } from '../rules/insertion';
import type { Edit, Problem } from '../rules/rule';
import type { Action, ActionSource } from './action';
import { problemsAt } from './fixes';
import type { Reading } from './openDocument';

/** Findings about comments are mended, not suppressed. */
const NOT_SUPPRESSED = new Set(['unused-suppression', 'suppression-without-reason', 'rule-failed']);

export const suppressions: ActionSource = ({ reading, range }) => {
  const problems = problemsAt(reading, range).filter(({ rule }) => !NOT_SUPPRESSED.has(rule));
  const once = new Map(problems.map((problem) => [`${problem.rule} ${problem.range.start}`, problem]));
  return [...once].map(([name, problem]): Action => ({
    id: `suppress ${name}`,
    title: message('Suppress {rule} here, with a reason', { rule: rulesOf(problem).join(', ') }),
    kind: CodeActionKind.QuickFix,
    problem,
    change: () => ({ edits: [suppression(reading, problem)], snippet: 'snippet' }),
  }));
};

/** A gathered finding is quiet only when all of its rules are. */
function rulesOf({ rule, also = [] }: Problem): string[] {
  return [rule, ...also];
}

/** The edit that writes the comment: into the front matter, at the end of the line, or above it. */
export function suppression(reading: Reading, problem: Problem): Edit {
  const { text, lines, document } = reading;
  const { start } = problem.range;
  const rules = rulesOf(problem).join(', ');
  const lineBreak = lineBreakOf(text);
  const { frontMatter } = document;
  if (frontMatter !== null && start < frontMatter.range.end) {
    const at =
      start < frontMatter.body.start ? frontMatter.body.start : lines.lineStart(lines.positionAt(start).line);
    const scope = start < frontMatter.body.start ? 'andon-disable' : 'andon-disable-next-line';
    return insertAt(at, `# ${scope} ${rules}: \${1:reason}${lineBreak}`);
  }
  const { line } = lines.positionAt(start);
  const lineStart = lines.lineStart(line);
  const form = formAt(reading, start);
  if (form === 'section') return belowHeading(reading, start, rules);
  if (form === 'line') {
    const lineEnd = endOfLine(text, lineStart);
    const words = text.slice(lineStart, lineEnd).trimEnd();
    const inCell = words.endsWith('|') && words.startsWith('|');
    const at = lineStart + (inCell ? words.slice(0, -1).trimEnd().length : words.length);
    return insertAt(at, ` <!-- andon-disable-line ${rules}: \${1:reason} -->`);
  }
  return insertAt(lineStart, `<!-- andon-disable-next-line ${rules}: \${1:reason} -->${lineBreak}`);
}

/** A comment above a line would end a list, table or paragraph; one in code would be code. */
function formAt({ document }: Reading, offset: number): 'line' | 'above' | 'section' {
  let form: 'line' | 'above' | 'section' = 'above';
  for (const { type, range } of everyBlock(document.blocks)) {
    if (range.start > offset || offset > range.end) continue;
    if (type === 'code' || type === 'html') form = 'section';
    else if (type !== 'heading' && type !== 'break' && type !== 'definition') form = 'line';
  }
  return form;
}

/** The comment for a whole section, below its heading; for the whole document where it stands in none. */
function belowHeading({ document, text }: Reading, offset: number, rules: string): Edit {
  const section = document.sections.findLast(
    ({ form, range }) => form === 'heading' && range.start <= offset && offset <= range.end,
  );
  const scope = section === undefined ? 'andon-disable' : 'andon-disable-section';
  const at = section?.body.start ?? document.frontMatter?.range.end ?? 0;
  return insertBlock(text, at, `<!-- ${scope} ${rules}: \${1:reason} -->`);
}

function insertAt(offset: number, newText: string): Edit {
  return { range: { start: offset, end: offset }, newText };
}

function endOfLine(text: string, start: number): number {
  for (let i = start; i < text.length; i++) if (text[i] === '\n' || text[i] === '\r') return i;
  return text.length;
}
