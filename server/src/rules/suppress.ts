/** Applies `andon-disable` comments, and reports those that suppress nothing or give no reason. */
import type { Section, Suppression } from '../document/model';
import type { Source } from '../document/source';
import type { Range } from '../document/text';
import { message } from './message';
import { nearest } from './nearest';
import type { Finding, Problem, Rule, RuleContext } from './rule';
import { resolveSeverity } from './severity';
import suppressionWithoutReason from './suppression-without-reason';
import unusedSuppression from './unused-suppression';

type Context = Pick<RuleContext, 'document' | 'source' | 'lines' | 'settings'>;

/** The problems that no comment suppresses, and those of the comments themselves. */
export function applySuppressions(
  problems: readonly Problem[],
  context: Context,
  rules: readonly Rule[],
): Problem[] {
  const { suppressions } = context.document;
  if (suppressions.length === 0) return [...problems];
  const reaches = suppressions.map((suppression) => reachOf(suppression, context));
  const used = suppressions.map(() => new Set<string>());
  const kept = problems.filter(({ rule, range }) => {
    const hits = suppressions.flatMap((suppression, i) =>
      names(suppression, rule) && reaches[i]?.(range) === true ? [i] : [],
    );
    for (const i of hits) used[i]?.add(rule);
    return hits.length === 0;
  });
  const own = suppressions.flatMap((suppression, i) => [
    ...reported(suppressionWithoutReason, withoutReason(suppression), context),
    ...reported(unusedSuppression, unused(suppression, used[i] ?? new Set(), context, rules), context),
  ]);
  return [...kept, ...own];
}

/** A suppression without rule ids speaks of every rule. */
function names({ rules }: Suppression, rule: string): boolean {
  return rules.length === 0 || rules.includes(rule);
}

/** Whether a finding stands where the suppression holds. */
function reachOf(
  { scope, range }: Suppression,
  { document, lines, source }: Context,
): (at: Range) => boolean {
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  const onLine = (line: number) => (at: Range) => lineOf(at.start) <= line && line <= lineOf(at.end);
  switch (scope) {
    case 'document':
      return () => true;
    case 'section': {
      const section = innermostHeading(document.sections, range);
      return section === null
        ? () => true
        : (at) => section.range.start <= at.start && at.start < section.range.end;
    }
    case 'line':
      return onLine(lineOf(range.start));
    case 'next-line': {
      let line = lineOf(range.end) + 1;
      while (line < lines.lineCount - 1 && isBlank(source, lines.lineStart(line))) line++;
      return (at) => lineOf(at.start) === line;
    }
  }
}

function innermostHeading(sections: readonly Section[], range: Range): Section | null {
  return (
    sections.findLast(
      (section) =>
        section.form === 'heading' && section.range.start <= range.start && range.end <= section.range.end,
    ) ?? null
  );
}

function isBlank(source: Source, start: number): boolean {
  for (let i = start; i < source.length; i++) {
    const unit = source.charAt(i);
    if (unit === '\n' || unit === '\r') return true;
    if (unit !== ' ' && unit !== '\t') return false;
  }
  return true;
}

function withoutReason({ reason, range }: Suppression): Finding[] {
  if (reason.trim() !== '') return [];
  return [
    {
      range,
      message: message(
        'This comment does not say why. A later reader cannot tell whether it still holds: write the reason behind the rule, after a colon.',
      ),
    },
  ];
}

function unused(
  suppression: Suppression,
  used: ReadonlySet<string>,
  { document, settings, source }: Context,
  rules: readonly Rule[],
): Finding[] {
  const { range } = suppression;
  const known = new Map(rules.map(({ metadata }) => [metadata.id, metadata]));
  const fixes = removal(suppression, used, source);
  if (suppression.rules.length === 0)
    return used.size > 0
      ? []
      : [{ range, message: message('This comment suppresses nothing: remove it.'), ...fixes }];
  return suppression.rules.flatMap((rule): Finding[] => {
    const metadata = known.get(rule);
    if (metadata === undefined) {
      const meant = nearest(rule, [...known.keys()]);
      const text =
        meant === null
          ? message('There is no rule {rule}, so this comment suppresses nothing.', { rule })
          : message('There is no rule {rule}. Did you mean {meant}?', { rule, meant });
      return [{ range, message: text, ...fixes }];
    }
    const silent = resolveSeverity(metadata, {}, document.status, settings) === 'off';
    if (used.has(rule) || silent) return [];
    return [
      {
        range,
        message: message('{rule} finds nothing here any more: remove this comment.', { rule }),
        ...fixes,
      },
    ];
  });
}

/** Removing is offered where nothing that the comment names is used. */
function removal({ range }: Suppression, used: ReadonlySet<string>, source: Source): Pick<Finding, 'fixes'> {
  if (used.size > 0 || !source.startsWith('<!--', range.start)) return {};
  return {
    fixes: [
      {
        title: message('Remove the comment'),
        kind: 'rewrite',
        preferred: true,
        edits: [{ range: wholeLine(range, source), newText: '' }],
      },
    ],
  };
}

/** The range, and its line with it where nothing else stands there. */
function wholeLine(range: Range, source: Source): Range {
  const before = source.lastIndexOf('\n', range.start - 1) + 1;
  const next = source.indexOf('\n', range.end);
  const after = next < 0 ? source.length : next + 1;
  const alone =
    source.slice(before, range.start).trim() === '' && source.slice(range.end, after).trim() === '';
  return alone ? { start: before, end: after } : range;
}

function reported(
  { metadata }: Rule,
  findings: readonly Finding[],
  { document, settings }: Context,
): Problem[] {
  return findings.flatMap((finding): Problem[] => {
    const severity = resolveSeverity(metadata, finding, document.status, settings);
    return severity === 'off' ? [] : [{ ...finding, rule: metadata.id, severity }];
  });
}
