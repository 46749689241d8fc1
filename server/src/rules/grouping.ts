/** Keeps a line from drowning in findings: findings of one group on one line become one. */
import type { LineIndex } from '../document/text';
import { message, type Message } from './message';
import type { Fix, Problem } from './rule';
import { compareSeverity } from './severity';

/** The group of sections that a document lacks. */
export const MISSING = 'missing';

/**
 * Of the problems that share a `group` and the line they start on, the worst stays and tells the others as related.
 * Twice the same finding (rule, range, words) is one finding.
 */
export function groupByLine(problems: readonly Problem[], lines: LineIndex): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem, lines);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].map(asOne);
}

function keyOf({ group, rule, range, message: words }: Problem, lines: LineIndex): string {
  if (group !== undefined) return `${group}\0${lines.positionAt(range.start).line}`;
  return `${rule}\0${range.start}\0${range.end}\0${words.template}\0${JSON.stringify(words.values)}`;
}

function asOne(problems: readonly Problem[]): Problem {
  const [first, ...others] = [...problems].sort(
    (a, b) => compareSeverity(a.severity, b.severity) || (a.order ?? 0) - (b.order ?? 0),
  );
  if (first === undefined) throw new Error('A group has at least one problem.');
  if (first.group === undefined || others.length === 0) return first;
  const also = [...new Set(others.map(({ rule }) => rule))].filter((rule) => rule !== first.rule);
  return {
    ...first,
    ...(also.length === 0 ? {} : { also, message: withOthers(first, others, also) }),
    related: [
      ...(first.related ?? []),
      ...others.map(({ range, message: words }) => ({ range, message: words })),
    ],
    fixes: [...(first.fixes ?? []), ...others.flatMap(({ fixes = [] }) => fixes.map(notPreferred))],
  };
}

/** At most one fix of a finding is the preferred one. */
function notPreferred({ title, kind, edits }: Fix): Fix {
  return { title, kind, edits };
}

/** Missing sections are told by their titles, anything else by the rules that found it. */
function withOthers(first: Problem, others: readonly Problem[], also: readonly string[]): Message {
  if (first.group !== MISSING)
    return message('{first} Also here: {rules}.', { first: first.message, rules: also.join(', ') });
  const titles = others.map(({ message: { values } }) => values['title'] ?? '');
  return message('{first} Also missing: {titles}.', {
    first: first.message,
    titles: titles.map((title) =>
      typeof title === 'object' && 'template' in title ? title : message('{title}', { title }),
    ),
  });
}
