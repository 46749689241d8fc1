/** Repairs of findings as actions: one finding, all of its rule, the whole document. */
import { CodeActionKind } from 'vscode-languageserver';
import type { Range } from '../document/text';
import { message } from '../rules/message';
import type { Fix, Problem } from '../rules/rule';
import { rulePageUrl } from '../rules/rulePage';
import { CLIENT_COMMANDS, SERVER_COMMANDS } from '../protocol';
import type { Action, ActionPlace, ActionSource } from './action';
import type { Reading } from './openDocument';
import { fixAll, fixAllOf, insertMissingSections } from './repairs';
import { type Change, editsBetween } from './workspaceEdits';

/** `source.fixAll.andon`: what runs on save where the user asks for it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.andon`;

/** The findings that touch a range, an edge included; within one line also those that begin on it, behind the others. */
export function problemsAt({ problems, lines }: Reading, { start, end }: Range): Problem[] {
  const touches = ({ range }: Problem): boolean => range.start <= end && start <= range.end;
  const touched = problems.filter(touches);
  const { line } = lines.positionAt(start);
  if (lines.positionAt(end).line !== line) return touched;
  const beside = problems.filter(
    (problem) => !touches(problem) && lines.positionAt(problem.range.start).line === line,
  );
  return [...touched, ...beside];
}

export const repairs: ActionSource = ({ reading, range }) =>
  problemsAt(reading, range).flatMap((problem) => {
    const name = nameOf(problem);
    return (problem.fixes ?? []).map((fix, i): Action => ({
      id: `fix ${name} ${i}`,
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      ...(fix.preferred === true ? { preferred: true as const } : {}),
      problem,
      change: () => changeOf(fix),
    }));
  });

/** One action for each rule whose findings occur more than once and are repaired alike. */
export const repairsOfRule: ActionSource = ({ reading, range }) => {
  const rules = new Set(problemsAt(reading, range).map(({ rule }) => rule));
  return [...rules].flatMap((rule): Action[] => {
    const findings = reading.problems.filter((problem) => problem.rule === rule);
    const like = findings.flatMap(({ fixes = [] }) =>
      fixes.filter(({ kind, preferred }) => kind === 'safe' || preferred === true),
    )[0];
    if (findings.length < 2 || like === undefined) return [];
    return [
      {
        id: `all ${rule}`,
        title: message('Fix all: {rule}', { rule }),
        kind: CodeActionKind.QuickFix,
        change: () => changeTo(reading, fixAllOf(reading, rule, like)),
      },
    ];
  });
};

export const wholeDocument: ActionSource = ({ reading }) => {
  const safe = reading.problems.some(({ fixes = [] }) => fixes.some(({ kind }) => kind === 'safe'));
  return safe
    ? [
        {
          id: 'fix all',
          title: message('Fix everything that can be fixed without changing the meaning'),
          kind: FIX_ALL,
          change: () => changeTo(reading, fixAll(reading)),
        },
      ]
    : [];
};

/** Offered where one section is missing and others are too. */
export const missingSections: ActionSource = ({ reading, range }) => {
  const isMissing = ({ rule, fixes = [] }: Problem): boolean =>
    rule.startsWith('missing-') && fixes.some(({ kind }) => kind === 'fill-in');
  if (!problemsAt(reading, range).some(isMissing)) return [];
  return [
    {
      id: 'insert missing',
      title: message('Insert all missing sections'),
      kind: CodeActionKind.QuickFix,
      change: () => changeTo(reading, insertMissingSections(reading)),
    },
  ];
};

export const rulePages: ActionSource = ({ reading, range, session }) => {
  const { client, options } = session;
  const byClient = options.commands?.includes(CLIENT_COMMANDS.openRulePage) === true;
  if (!byClient && !client.showDocument) return [];
  const rules = new Set(problemsAt(reading, range).map(({ rule }) => rule));
  return [...rules].map((rule): Action => {
    const title = `Open the page of ${rule}`;
    return {
      id: `page ${rule}`,
      title: message('Open the page of {rule}', { rule }),
      kind: CodeActionKind.QuickFix,
      change: () => null,
      command: byClient
        ? { title, command: CLIENT_COMMANDS.openRulePage, arguments: [rule] }
        : { title, command: SERVER_COMMANDS.openRulePage, arguments: [rulePageUrl(rule)] },
    };
  });
};

/** The change that turns the document into another text; `null` where they are the same. */
export function changeTo({ text }: ActionPlace['reading'], after: string): Change | null {
  const edits = editsBetween(text, after);
  return edits.length === 0 ? null : { edits, snippet: 'plain' };
}

function changeOf({ kind, edits }: Fix): Change {
  return { edits, snippet: kind === 'fill-in' ? 'snippet' : 'plain' };
}

function nameOf({ rule, range }: Problem): string {
  return `${rule} ${range.start} ${range.end}`;
}
