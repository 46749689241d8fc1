/**
 * `IncidentDocument`: a Markdown document about an incident, read as data. A plain JSON value in which everything knows
 * its source range; rules, editor features, briefing and statistics read this value and nothing else.
 */
import type { Block, Prose } from './block';
import type { MarkdownParser } from './markdown';
import type { Located, Range, Text } from './text';

export type Kind = 'halt' | 'rca' | 'review';
export type Status = 'draft' | 'review' | 'final';

export const KINDS: readonly Kind[] = ['halt', 'rca', 'review'];
export const STATUSES: readonly Status[] = ['draft', 'review', 'final'];

/** How a document came to be taken for an incident document, or not. */
export interface Recognition {
  readonly incident: boolean;
  /** What decided: the front matter, a glob of the configuration, or the document's own title, name and headings. */
  readonly by: 'frontMatter' | 'configuration' | 'content';
}

export interface IncidentDocument {
  readonly recognition: Recognition;
  /** `review` where nothing says otherwise; only meaningful when `recognition.incident`. */
  readonly kind: Kind;
  /** `draft` where the document states none. */
  readonly status: Status;
  /** ISO 639-1 code; language-dependent checks are silent unless it is `en`. */
  readonly language: string;
  /** The document's title: its first heading of the top level, or the front matter's `title`. */
  readonly title: Text | null;
  readonly frontMatter: FrontMatter | null;
  /** Every labelled part, in document order: headings, bold lead-ins, label lists, table rows. */
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  /** Every quantity in prose, in document order, durations included. */
  readonly quantities: readonly Quantity[];
  readonly vague: readonly VagueQuantity[];
  readonly instants: readonly Instant[];
  readonly people: readonly Person[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** `<!-- andon-disable … -->` comments. */
  readonly suppressions: readonly Suppression[];
  /** What could not be read as it was meant: unclosed front matter, broken YAML, a part too large or too deep. */
  readonly defects: readonly ReadingDefect[];
  /** What the document says, by canonical name; a name that is absent is not in the document. */
  readonly facts: Facts;
}

// ---------------------------------------------------------------- front matter

export interface FrontMatter extends Located {
  readonly format: 'yaml' | 'toml';
  /** Range of what stands between the fences. */
  readonly body: Range;
  /** Top-level keys, in order. */
  readonly entries: readonly FrontMatterEntry[];
  /** The whole as plain JSON data. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface FrontMatterEntry extends Located {
  readonly key: string;
  readonly keyRange: Range;
  readonly valueRange: Range;
  readonly value: unknown;
}

export interface ReadingDefect extends Located {
  readonly defect:
    'front-matter-not-closed' | 'front-matter-broken' | 'too-large' | 'too-deep' | 'fence-not-closed';
  /** Detail for the reader, e.g. the YAML parser's message. */
  readonly detail: string;
}

// ---------------------------------------------------------------- sections

export interface Section extends Located {
  /** Canonical name (`impact`, `timeline`, …); `null` for a heading that no schema knows. */
  readonly name: string | null;
  /** The heading or label as its author wrote it, markup, numbering and decoration taken away. */
  readonly title: string;
  /** The heading's words or the label. */
  readonly titleRange: Range;
  readonly form: 'heading' | 'label' | 'tableRow';
  /** Heading depth 1–6; a label counts as one below the heading it stands under. */
  readonly depth: number;
  /** Index in `sections` of the section this one stands in; -1 at the top. */
  readonly parent: number;
  /** Everything behind heading or label that belongs to it, subsections included. */
  readonly body: Range;
  /** The blocks of the body; a label's or table row's own words come first, as a paragraph. */
  readonly blocks: readonly Block[];
}

// ---------------------------------------------------------------- quantities

export type QuantityKind = 'count' | 'share' | 'ratio' | 'rate' | 'latency' | 'money' | 'size' | 'duration';

export interface Quantity extends Text {
  readonly kind: QuantityKind;
  /** Both ends of a range, equal for a single value. Durations and latencies in seconds, sizes in bytes, shares in 0…1. */
  readonly min: number;
  readonly max: number;
  /** ISO currency code or token of money; `/s` and the like of a rate; the unit as written of anything else. */
  readonly unit: string;
  /** What is counted, singular or plural as written: `checkouts`, `failed requests`. */
  readonly counts: string | null;
  /** The whole that this is a part of: 18,300 in "1,240 of 18,300 checkouts". */
  readonly of: number | null;
  readonly approximate: boolean;
  /** `at-least` for "over 300", `at-most` for "up to 300". */
  readonly bound: 'at-least' | 'at-most' | null;
  /** An explicit "none": "no user data was exposed", "no funds lost". */
  readonly none: boolean;
}

/** An amount without a number ("many customers") that no number nearby resolves. */
export interface VagueQuantity extends Text {
  readonly quantifier: string;
  readonly counts: string;
}

// ---------------------------------------------------------------- time

/** Where the zone of an instant comes from: written at it, declared for its section or document, or assumed (UTC or the configuration's). */
export type ZoneOrigin = 'stated' | 'declared' | 'assumed';

export interface Instant extends Text {
  /** ISO 8601 in UTC, as exact as `precision`; `null` where the date is unknown. */
  readonly utc: string | null;
  readonly precision: 'day' | 'hour' | 'minute' | 'second';
  /** Whether the date is written at the instant, taken from a day heading or the entry before, or unknown. */
  readonly date: 'stated' | 'inherited' | 'unknown';
  /** The local wall clock as written, `HH:MM` or `HH:MM:SS`; `null` for a day. */
  readonly clock: string | null;
  /** The zone's name as written or declared (`UTC`, `PST`, `+02:00`, `Europe/Berlin`); `null` where assumed. */
  readonly zone: string | null;
  readonly zoneOrigin: ZoneOrigin;
  /** Offset from UTC in minutes that was used; `null` where nothing could be computed. */
  readonly offsetMinutes: number | null;
  /** Local times that do not exist or exist twice (change of clocks), and abbreviations with more than one meaning. */
  readonly doubt: 'ambiguous-zone' | 'nonexistent' | 'ambiguous-local' | null;
  /** The day of the week as written; `null` where none is. 1 is Monday. */
  readonly weekday: number | null;
  readonly approximate: boolean;
}

export interface TimelineEntry extends Located {
  readonly at: Instant;
  /** The end of a range ("14:03–14:10"). */
  readonly until: Instant | null;
  /** Elapsed time from the incident's start, in seconds, for `T+5m`; `null` for clock times. */
  readonly elapsed: number | null;
  /** What happened, as a reader sees it. */
  readonly text: string;
  readonly textRange: Range;
  readonly milestones: readonly Milestone[];
}

/** The points of an incident that times to detect, acknowledge, mitigate and resolve are measured between. */
export type Milestone = 'started' | 'detected' | 'acknowledged' | 'mitigated' | 'resolved';

export interface Timeline extends Located {
  readonly entries: readonly TimelineEntry[];
  readonly shape: 'list' | 'table' | 'headings' | 'paragraphs' | 'mixed';
  /** A zone declared for the whole timeline, or `null`. */
  readonly zone: Text | null;
  /** Whether a zone is stated or declared for any of the entries. */
  readonly zoneStated: boolean;
  /** Whether times never go backwards; `null` where it can't be told. */
  readonly ordered: boolean | null;
  /** The whole runs backwards, as status updates do; such a timeline is not `ordered`, and no mistake. */
  readonly newestFirst: boolean;
}

// ---------------------------------------------------------------- people and actions

/** Somebody the document names: a handle, a name or a team, where it is one. */
export interface Person extends Text {
  readonly form: 'handle' | 'name' | 'team' | 'email';
}

export interface ActionItem extends Located {
  /** What is to be done, without owner, date and other fields. */
  readonly text: string;
  readonly textRange: Range;
  readonly owner: Text | null;
  readonly due: DueDate | null;
  readonly priority: Text | null;
  /** prevent, detect, mitigate, process, … as written. */
  readonly type: Text | null;
  readonly status: 'open' | 'done' | null;
  readonly statusText: Text | null;
  /** Links and ticket ids. */
  readonly tracker: Text | null;
  readonly form: 'task' | 'bullet' | 'number' | 'row' | 'paragraph';
}

export interface DueDate extends Text {
  /** ISO date; `null` where the text names no calendar day ("next sprint"). */
  readonly date: string | null;
}

// ---------------------------------------------------------------- facts

/** One thing the document says about the subject of a canonical name. */
export interface Fact extends Located {
  readonly origin: 'frontMatter' | 'section' | 'prose';
  /** The words as a reader sees them, shortened to what carries the fact. */
  readonly text: string;
  /** `none` for "None, because …"; `unknown` for "Unknown: NAME finds out by TIME". */
  readonly answer: 'stated' | 'none' | 'unknown';
  /** Index in `sections` of the section that holds it; -1 outside every section. */
  readonly section: number;
}

/** Facts with content of their own; every other canonical name holds a plain `Fact`. */
export interface Facts {
  readonly severity?: SeverityFact;
  readonly impact?: ImpactFact;
  readonly reproduction?: ReproductionFact;
  readonly mitigation?: MitigationFact;
  readonly rootCause?: RootCauseFact;
  readonly timeline?: TimelineFact;
  readonly actionItems?: ActionItemsFact;
  readonly options?: OptionsFact;
  readonly decision?: DecisionFact;
  readonly communication?: CommunicationFact;
  readonly detection?: DetectionFact;
  readonly slo?: SloFact;
  readonly duration?: DurationFact;
  readonly [name: string]: Fact | undefined;
}

export interface SeverityFact extends Fact {
  /** As written: `SEV-2`, `P1`, `critical`. */
  readonly value: string;
}

export interface ImpactFact extends Fact {
  /** Whether the extent of the effect is given in numbers, or said to be none, anywhere in the document. */
  readonly quantified: boolean;
  /** The quantities that say so, in document order. */
  readonly quantities: readonly Quantity[];
}

/** How long the incident or its impact lasted, as stated in words or a field. */
export interface DurationFact extends Fact {
  readonly quantity: Quantity;
}

export interface ReproductionFact extends Fact {
  readonly command: Text | null;
  readonly steps: readonly Text[];
  readonly expected: Text | null;
  readonly actual: Text | null;
  readonly environment: Text | null;
  /** "17 of 200 runs". */
  readonly rate: Quantity | null;
  readonly regressionTest: Text | null;
}

export interface MitigationFact extends Fact {
  readonly steps: readonly Text[];
  readonly owner: Text | null;
  readonly verification: Text | null;
  /** How the mitigation itself is undone. */
  readonly undo: Text | null;
  readonly estimate: Quantity | null;
  readonly workaround: Text | null;
}

export interface RootCauseFact extends Fact {
  readonly causes: readonly Text[];
  readonly trigger: Text | null;
  /** Why the defect was not caught earlier. */
  readonly escape: Text | null;
  /** Stated confidence: "confidence: medium", "hypothesis". */
  readonly confidence: Text | null;
  readonly hedged: boolean;
}

export interface TimelineFact extends Fact {
  readonly timeline: Timeline;
}

export interface ActionItemsFact extends Fact {
  readonly items: readonly ActionItem[];
}

export interface Option extends Located {
  readonly name: string;
  readonly effect: Text | null;
  readonly risk: Text | null;
  readonly cost: Text | null;
  readonly time: Text | null;
  readonly verdict: 'chosen' | 'rejected' | null;
  readonly reason: Text | null;
}

export interface OptionsFact extends Fact {
  readonly options: readonly Option[];
}

export interface DecisionFact extends Fact {
  readonly verdict: 'halt' | 'go' | 'partial' | null;
  readonly criterion: Text | null;
  readonly decider: Text | null;
  readonly decidedAt: Instant | null;
  readonly resume: Text | null;
}

export interface CommunicationFact extends Fact {
  /** Seconds between updates: "every 30 minutes". */
  readonly cadence: Quantity | null;
  readonly nextUpdate: Instant | null;
  readonly meeting: Text | null;
}

export interface DetectionFact extends Fact {
  readonly source: 'alert' | 'human' | 'customer' | null;
}

export interface SloStatement extends Text {
  /** 0…1. */
  readonly objective: number;
  /** Days; `null` where the window isn't stated. */
  readonly windowDays: number | null;
}

export interface SloFact extends Fact {
  readonly statements: readonly SloStatement[];
}

// ---------------------------------------------------------------- links and comments

export interface Link extends Text {
  readonly target: string;
}

export interface Image extends Located {
  readonly alt: string | null;
  readonly target: string;
}

export interface Suppression extends Located {
  readonly scope: 'line' | 'next-line' | 'section' | 'document';
  readonly rules: readonly string[];
  readonly reason: string;
}

// ---------------------------------------------------------------- what reading needs from outside

/** How headings and labels get their canonical names; built from the schemas' annotations. */
export interface HeadingLookup {
  /** The canonical name of a heading or label as written (decoration and all), or `null`; `place` is `heading` if absent. */
  find(title: string, place?: LabelPlace): string | null;
}

/**
 * Where the words of a section's title stand; the less a place marks them as a title, the closer they have to match.
 * `title`: the first heading of a document. `label`: a bold lead-in. `line`: words before a colon at the start of a line
 * or list item. `row`: the first cell of a table's row. `key`: a key of the front matter.
 */
export type LabelPlace = 'title' | 'heading' | 'label' | 'line' | 'row' | 'key';

/** What the configuration tells the reading of a document. Everything is optional data. */
export interface ReadingOptions {
  readonly headings: HeadingLookup;
  /** Path or URI, forward slashes; its last part helps recognition. */
  readonly path?: string;
  /** The kind that the configuration's globs give this path. */
  readonly configuredKind?: Kind;
  /** IANA zone or offset for instants that state none; UTC where absent. */
  readonly defaultZone?: string;
  /** Stands in for remark where a faster parser is at hand; it gives the same tree. */
  readonly parse?: MarkdownParser;
}

/** One paragraph's worth of prose with the section it stands in: what fact finders iterate over. */
export interface ProseInSection {
  readonly prose: Prose;
  readonly section: number;
}
