/**
 * Andon's own requests and notifications, beside those of the Language Server Protocol: names and types, nothing else.
 * Clients import this one file; `docs/protocol.md` describes it in words. Everything is plain JSON. Words for people come
 * in the client's language, places as ranges of the protocol (0-based lines, UTF-16 columns).
 */
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import type { Audience } from './briefing/briefing';
import type { Kind, Milestone, Status } from './document/model';

export type { Audience, Kind, Milestone, Status, Range, WorkspaceEdit };

/** What the client asks the server, by method. A result is `null` where the document is not open, unreadable or no incident document. */
export interface AndonRequests {
  /** The stakeholder summary as data, for a preview that draws it. */
  'andon/briefing': { params: BriefingParams; result: BriefingView | null };
  /** The stakeholder summary as a file or as text to copy. */
  'andon/export': { params: ExportParams; result: ExportedBriefing | null };
  /** The opening statement and the questions that will be asked, each with the document's answer. */
  'andon/meetingCard': { params: DocumentParams; result: MeetingCardView | null };
  /** What the document still lacks. */
  'andon/readiness': { params: DocumentParams; result: Readiness | null };
  /** The timeline for drawing. */
  'andon/timeline': { params: DocumentParams; result: TimelineView | null };
  /** When the document promises the next update. */
  'andon/nextUpdate': { params: DocumentParams; result: NextUpdate | null };
  /** All incident documents of the workspace. */
  'andon/incidents': { params: IncidentsParams; result: IncidentEntry[] };
  /** A new document, as Markdown or as a snippet. */
  'andon/scaffold': { params: ScaffoldParams; result: ScaffoldText };
  /** The edit that adds a row with the current time to the timeline. */
  'andon/logTimelineEvent': { params: LogTimelineEventParams; result: DocumentEdit | null };
  /** The document that follows this one (halt → rca → review), carrying its facts over. */
  'andon/promote': { params: PromoteParams; result: Promotion | null };
  /** The edit that inserts every section that is missing. */
  'andon/insertMissingSections': { params: DocumentParams; result: DocumentEdit | null };
  /** The edit that makes every repair that changes no meaning. */
  'andon/fixAll': { params: DocumentParams; result: DocumentEdit | null };
  /** The page of a rule, as Markdown. */
  'andon/explainRule': { params: ExplainRuleParams; result: RuleExplanation | null };
}

/** What the server asks a client that hosts it without a file system (`initializationOptions.files: "client"`). None may reject. */
export interface AndonClientRequests {
  'andon/readFile': { params: FileParams; result: FileContent };
  'andon/listFolder': { params: FileParams; result: FolderItem[] };
}

/** What the server tells the client unasked. */
export interface AndonNotifications {
  /** The list of incident documents, or what is said of one, changed: ask `andon/incidents` again. */
  'andon/didChangeIncidents': Record<string, never>;
}

export type AndonRequest = keyof AndonRequests;
export type ParamsOf<Method extends AndonRequest> = AndonRequests[Method]['params'];
export type ResultOf<Method extends AndonRequest> = AndonRequests[Method]['result'];

/** Commands that the server puts behind code lenses and code actions and that the client carries out. */
export const CLIENT_COMMANDS = {
  /** Arguments: URI. */
  preview: 'andon.previewStakeholderSummary',
  /** Arguments: URI. */
  export: 'andon.exportBriefing',
  /** Arguments: URI, the command line, the range of the code block. */
  runReproduction: 'andon.runReproduction',
  /** Arguments: rule id. */
  openRulePage: 'andon.openRulePage',
} as const;

/** Commands that the server carries out (`workspace/executeCommand`). */
export const SERVER_COMMANDS = {
  /** Arguments: `CodeActionReference`. For clients that take no code actions as literals. */
  applyAction: 'andon.server.applyAction',
  /** Arguments: URI. */
  fixAll: 'andon.server.fixAll',
  /** Arguments: URI. */
  insertMissingSections: 'andon.server.insertMissingSections',
  /** Arguments: URI, kind. */
  promote: 'andon.server.promote',
  /** Arguments: URI, text. */
  logTimelineEvent: 'andon.server.logTimelineEvent',
  /** Arguments: the address of a rule's page. */
  openRulePage: 'andon.server.openRulePage',
  /** Arguments: URI, range. */
  openDocument: 'andon.server.openDocument',
} as const;

/** Names an action at a place: what `applyAction` takes. */
export interface CodeActionReference {
  readonly uri: string;
  /** The action is gone once the document has another version. */
  readonly version: number;
  readonly range: Range;
  readonly id: string;
}

/** What a client tells in `initializationOptions`; the keys of the settings `andon.*` may stand beside these. */
export interface InitializationOptions {
  /** `client`: files are read through `andon/readFile` and `andon/listFolder`. */
  readonly files?: 'client';
  /** Commands of `CLIENT_COMMANDS` that the client carries out; others are not offered. */
  readonly commands?: readonly string[];
  /** The words of the client's language: English template → translation. */
  readonly translations?: Readonly<Record<string, string>>;
}

export interface DocumentParams {
  readonly uri: string;
}

// ---------------------------------------------------------------- briefing

export interface BriefingParams extends DocumentParams {
  readonly audience: Audience;
}

export interface BriefingView {
  readonly uri: string;
  /** The version of the document that this was made from; `null` for a document that is not open. */
  readonly version: number | null;
  readonly kind: Kind;
  readonly status: Status;
  readonly audience: Audience;
  readonly title: string;
  readonly header: readonly HeaderFieldView[];
  readonly parts: readonly PartView[];
  readonly gaps: readonly GapView[];
  readonly timeline: readonly TimelinePointView[] | null;
}

export interface HeaderFieldView {
  readonly name: string;
  readonly value: string;
  readonly sources: readonly Range[];
}

export interface PartView {
  readonly id: string;
  readonly heading: string;
  readonly statements: readonly StatementView[];
}

export type StatementView =
  | { readonly type: 'fact'; readonly id: string; readonly text: string; readonly sources: readonly Range[] }
  | {
      readonly type: 'computed';
      readonly id: string;
      readonly text: string;
      readonly working: string;
      readonly sources: readonly Range[];
    }
  | { readonly type: 'gap'; readonly id: string; readonly gap: GapView }
  | {
      readonly type: 'table';
      readonly id: string;
      readonly columns: readonly string[];
      readonly rows: readonly TableRowView[];
    };

export interface TableRowView {
  readonly id: string;
  readonly cells: readonly string[];
  readonly emphasis: 'none' | 'strong' | 'weak';
  readonly sources: readonly Range[];
}

export interface GapView {
  /** The canonical name of the missing fact, or a part of one. */
  readonly fact: string;
  /** What is missing and what to add. */
  readonly message: string;
  /** Where it belongs. */
  readonly place: Range;
}

export interface TimelinePointView {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly text: string;
  readonly milestone: string | null;
  readonly source: Range;
}

/** The formats of `andon brief --format`. */
export type ExportFormat = string;

export interface ExportParams extends BriefingParams {
  readonly format: ExportFormat;
}

export interface ExportedBriefing {
  /** A name for the file, with its extension. */
  readonly fileName: string;
  readonly mediaType: string;
  /** `base64` for binary formats. */
  readonly encoding: 'utf-8' | 'base64';
  readonly content: string;
}

export interface MeetingCardView {
  readonly title: string;
  readonly opening: readonly StatementView[];
  readonly questions: readonly MeetingQuestionView[];
}

export interface MeetingQuestionView {
  readonly id: string;
  readonly question: string;
  /** Empty where the document holds no answer. */
  readonly answers: readonly StatementView[];
  /** What to add, where it is unanswered. */
  readonly missing: string | null;
}

// ---------------------------------------------------------------- readiness, timeline, next update

export interface Readiness {
  readonly kind: Kind;
  readonly status: Status;
  /** Whether nothing required is missing. */
  readonly ready: boolean;
  /** Required things that are absent, in document order. */
  readonly missing: readonly ReadinessItem[];
  /** Findings by severity. */
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
}

export interface ReadinessItem {
  readonly rule: string;
  readonly message: string;
  readonly range: Range;
}

export interface TimelineView {
  readonly entries: readonly TimelineEntryView[];
}

export interface TimelineEntryView {
  /** ISO 8601, UTC; `null` where the moment can't be told. */
  readonly at: string | null;
  readonly until: string | null;
  /** Seconds since the first entry; `null` where the moment can't be told. */
  readonly elapsed: number | null;
  readonly text: string;
  readonly milestones: readonly Milestone[];
  readonly range: Range;
}

export interface NextUpdate {
  /** ISO 8601, UTC; `null` where none is promised, or its moment can't be told. */
  readonly at: string | null;
  /** Where it is promised. */
  readonly range: Range | null;
  /** Seconds between updates, where the document promises a rhythm. */
  readonly every: number | null;
}

// ---------------------------------------------------------------- the workspace

export interface IncidentsParams {
  /** Only documents of this kind. */
  readonly kind?: Kind;
}

export interface IncidentEntry {
  readonly uri: string;
  readonly title: string;
  /** The incident's id, where the document or its file name bears one. */
  readonly id: string | null;
  readonly kind: Kind;
  readonly status: Status;
  /** As written. */
  readonly severity: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly services: readonly string[];
  /** Required things that are missing. */
  readonly missing: number;
  readonly actionItems: readonly ActionItemEntry[];
}

export interface ActionItemEntry {
  readonly text: string;
  readonly owner: string | null;
  /** ISO date. */
  readonly due: string | null;
  readonly status: 'open' | 'done' | null;
  readonly overdue: boolean;
  readonly tracker: string | null;
  readonly range: Range;
}

// ---------------------------------------------------------------- edits

/** An edit of one version of a document: apply it while the version is still that. */
export interface DocumentEdit {
  readonly uri: string;
  readonly version: number;
  readonly edit: WorkspaceEdit;
  /** Where the author goes on, in the text after the edit. */
  readonly cursor: Range | null;
}

export interface LogTimelineEventParams extends DocumentParams {
  /** What happened; a field to fill in where absent. */
  readonly text?: string;
}

export interface ScaffoldParams {
  readonly kind: Kind;
  readonly title?: string;
  /** The folder or file that it is for: its configuration holds. */
  readonly uri?: string;
  readonly level?: 'required' | 'recommended' | 'optional';
}

export interface ScaffoldText {
  /** Plain Markdown; what is to be filled in stands between `{{` and `}}`. */
  readonly text: string;
  /** In snippet syntax. */
  readonly snippet: string;
  /** A name for the file: date, title and kind. */
  readonly fileName: string;
}

export interface PromoteParams extends DocumentParams {
  /** The kind to go to; the next one where absent. */
  readonly kind?: Kind;
}

export interface Promotion {
  readonly kind: Kind;
  /** The whole new document, as plain Markdown. */
  readonly text: string;
  /** Where it should lie: beside its source, under a name that is free. */
  readonly uri: string;
}

export interface ExplainRuleParams {
  readonly rule: string;
}

export interface RuleExplanation {
  readonly rule: string;
  readonly summary: string;
  /** Markdown. */
  readonly page: string;
  readonly url: string;
}

// ---------------------------------------------------------------- files through the client

export interface FileParams {
  readonly uri: string;
}

/** Bytes as base64, or why there are none. */
export type FileContent =
  { readonly base64: string } | { readonly unreadable: 'missing' | 'folder' | 'denied' | 'failed' };

export interface FolderItem {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}
