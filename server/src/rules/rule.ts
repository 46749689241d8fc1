/** What a rule is: metadata, a check, and fixes as data. One file a rule; nothing else knows its insides. */
import type { IncidentDocument, Kind, Status } from '../document/model';
import type { Source } from '../document/source';
import type { LineIndex, Located } from '../document/text';
import type { DocumentSchema, Violation } from '../schema/validateDocument';
import type { Message } from './message';
import type { CheckSettings } from './settings';

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** One replacement of text. Edits of one fix do not overlap and are ordered by start. */
export interface Edit extends Located {
  readonly newText: string;
}

export interface Fix {
  readonly title: Message;
  /**
   * `safe`: never changes meaning, applied by `check --fix` and `source.fixAll`.
   * `fill-in`: inserts a template whose `${1:fields}` the author fills in (snippet syntax in `newText`).
   * `rewrite`: proposes other words; the author decides.
   */
  readonly kind: 'safe' | 'fill-in' | 'rewrite';
  /** The one thing nearly everybody wants; at most one fix of a finding. */
  readonly preferred?: true;
  readonly edits: readonly Edit[];
}

/** What a check reports. The range is tight: the words, not the line. */
export interface Finding extends Located {
  /** What is wrong, why it matters, what to do: short, calm, blameless. */
  readonly message: Message;
  /** The other places that make the finding true, e.g. both sides of a contradiction. */
  readonly related?: readonly (Located & { readonly message: Message })[];
  readonly fixes?: readonly Fix[];
  /** Only where one rule has findings of different weight; otherwise the rule's severity holds. */
  readonly severity?: Severity;
  /** Findings of one group that start on the same line are shown as one, the others as related to it. */
  readonly group?: string;
  /** Place within its group, ascending; the first speaks for the others. */
  readonly order?: number;
}

/** A finding with the rule that made it and the severity that the configuration gives it. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The rules whose findings were gathered into this one. */
  readonly also?: readonly string[];
}

export type SeverityByStatus = Readonly<Record<Status, Severity>>;

export interface RuleMetadata {
  /** Plain words, kebab-case, naming the problem. Stable: configuration, suppressions and documents refer to it. */
  readonly id: string;
  readonly family:
    | 'structure'
    | 'impact'
    | 'reproduction'
    | 'time'
    | 'causes'
    | 'decision'
    | 'action-items'
    | 'language'
    | 'consistency'
    | 'vocabulary'
    | 'privacy'
    | 'accessibility';
  /** One sentence: what the rule finds. */
  readonly summary: string;
  /** By the document's status; one value stands for all. */
  readonly severity: Severity | SeverityByStatus;
  readonly kinds: readonly Kind[];
  /** `true` where the rule reads English words and is silent on other languages. */
  readonly english: boolean;
  /** Options by name, with their defaults; described in the rule's page. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

export interface RuleOption {
  readonly default: unknown;
  readonly description: string;
}

export interface RuleContext {
  readonly document: IncidentDocument;
  /** The document's text, for slices of source. */
  readonly source: Source;
  readonly lines: LineIndex;
  readonly settings: CheckSettings;
  /** Where the document does not hold what its schema asks for; each belongs to the rule that its annotation names. */
  readonly violations: readonly Violation[];
  /** The schema of the document's kind: built in, or the team's own. */
  readonly schema: DocumentSchema;
  /** The rule's option: the configured value or its default. */
  option(name: string): unknown;
}

export interface Rule {
  readonly metadata: RuleMetadata;
  /** Pure: reads the context, returns findings in document order, never throws on any document. */
  check(context: RuleContext): Iterable<Finding>;
}
