/** Keeps a line from drowning in findings: findings of one group on one line become one. */
import type { LineIndex } from '../document/text';
import { message, type Message } from './message';
import type { Fix, Problem } from './rule';
import { compareSeverity } from './severity';

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
  const [first, ...others] = [...problems].sort((a, b) => compareSeverity(a.severity, b.severity));
  if (first === undefined) throw new Error('A group has at least one problem.');
  if (first.group === undefined || others.length === 0) return first;
  const also = [...new Set(others.map(({ rule }) => rule))].filter((rule) => rule !== first.rule);
  return {
    ...first,
    ...(also.length === 0 ? {} : { also, message: withOthers(first.message, also) }),
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

function withOthers({ template, values }: Message, also: readonly string[]): Message {
  return message(`${template} Also here: {also}.`, { ...values, also: also.join(', ') });
}
