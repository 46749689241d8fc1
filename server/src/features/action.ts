/** What may be offered at a place of a document: repairs and refactorings, each computed only when it is taken. */
import type { CodeActionKind, Command, WorkspaceEdit } from 'vscode-languageserver';
import type { Range } from '../document/text';
import type { Message } from '../rules/message';
import type { Problem } from '../rules/rule';
import type { Reading } from './openDocument';
import type { Session } from './session';
import type { Change } from './workspaceEdits';

export interface Action {
  /** Names the action among those of one place and version. */
  readonly id: string;
  readonly title: Message;
  readonly kind: CodeActionKind;
  readonly preferred?: true;
  /** The finding that it repairs. */
  readonly problem?: Problem;
  /** What it does to the document, or to the workspace; `null` where it turns out that it can't be done. */
  readonly change: () => Change | WorkspaceEdit | Promise<Change | WorkspaceEdit | null> | null;
  /** Instead of a change. */
  readonly command?: Command;
}

/** Where actions are asked for. */
export interface ActionPlace {
  readonly reading: Reading;
  readonly range: Range;
  readonly session: Session;
}

/** One source of actions; quick, since it is asked at every move of the cursor. */
export type ActionSource = (place: ActionPlace) => readonly Action[];

/** Whether an action that exists may be taken: actions without change have a command. */
export function isChange(change: Change | WorkspaceEdit): change is Change {
  return 'edits' in change;
}
