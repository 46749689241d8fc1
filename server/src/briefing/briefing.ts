/**
 * The briefing: what stakeholders read, arranged from a document's facts. Every statement says where it comes from;
 * what the document lacks is a gap. Nothing is invented: a statement is the author's own words in a fixed frame,
 * or a value computed from them whose working is attached.
 */
import type { IncidentDocument, Kind } from '../document/model';
import type { Range } from '../document/text';
import type { Message } from '../rules/message';

export type Audience = 'executive' | 'engineering-manager' | 'product' | 'sales-marketing' | 'support';

export const AUDIENCES: readonly Audience[] = [
  'executive',
  'engineering-manager',
  'product',
  'sales-marketing',
  'support',
];

export interface Briefing {
  readonly kind: Kind;
  readonly audience: Audience;
  /** The document's title, without its id and status. */
  readonly title: string;
  /** Where the document is, as the reader may be told: file name or incident id; never a path of a machine. */
  readonly source: string;
  /** Severity, status, owner, release, next update: the line of facts below the title. */
  readonly header: readonly HeaderField[];
  /** In the order in which this audience reads; the bottom line is the first. */
  readonly parts: readonly BriefingPart[];
  /** What the audience needs and the document lacks; each also stands at its place in `parts`. */
  readonly gaps: readonly Gap[];
  /** For the picture of the timeline; `null` where there are fewer than two instants. */
  readonly timeline: BriefingTimeline | null;
}

export interface HeaderField {
  readonly name: Message;
  readonly value: string;
  readonly sources: readonly Source[];
}

/** A heading and what stands below it. */
export interface BriefingPart {
  /** Stable, kebab-case: `bottom-line`, `impact`, `options`, … */
  readonly id: string;
  readonly heading: Message;
  readonly statements: readonly Statement[];
}

/** The places in the document that a statement rests on. */
export interface Source {
  readonly range: Range;
  /** 1-based. */
  readonly line: number;
}

export type Statement = FactStatement | ComputedStatement | GapStatement | TableStatement;

/** The author's words, in a frame where one helps. */
export interface FactStatement {
  readonly type: 'fact';
  /** Stable across versions of the document, so that two briefings can be compared: `impact.quantity.1`. */
  readonly id: string;
  /** `{text}` stands for the author's words: "Since {text}". Without a frame the words stand alone. */
  readonly frame?: Message;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A value that no line states but the document's own values give. */
export interface ComputedStatement {
  readonly type: 'computed';
  readonly id: string;
  readonly text: Message;
  /** "09:12 → 09:47 = 35 min". */
  readonly working: Message;
  readonly sources: readonly Source[];
}

/** Something the audience needs and the document lacks. */
export interface GapStatement {
  readonly type: 'gap';
  readonly id: string;
  readonly gap: Gap;
}

/** Options compared, action items: rows of the author's words. */
export interface TableStatement {
  readonly type: 'table';
  readonly id: string;
  readonly columns: readonly Message[];
  readonly rows: readonly TableStatementRow[];
}

export interface TableStatementRow {
  readonly id: string;
  /** One for each column; empty where the document says nothing. */
  readonly cells: readonly string[];
  /** Overdue, chosen, rejected: said in words in the cells; here only for emphasis. */
  readonly emphasis: 'none' | 'strong' | 'weak';
  readonly sources: readonly Source[];
}

export interface Gap {
  /** The canonical name of the missing fact, or a part of one: `impact.quantified`. */
  readonly fact: string;
  /** What is missing and what to add: "Not stated: how many users are affected." */
  readonly message: Message;
  /** Where it belongs: the section's heading, or where the section would go. */
  readonly place: Range;
  readonly line: number;
}

export interface BriefingTimeline {
  readonly points: readonly BriefingTimelinePoint[];
}

export interface BriefingTimelinePoint {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly text: string;
  readonly milestone: string | null;
  readonly source: Source;
}

/** What the making of a briefing is told; plain data, with neutral defaults. */
export interface BriefingOptions {
  readonly audience: Audience;
  /** Glossary: a term of the trade → words that everybody knows. */
  readonly glossary: Readonly<Record<string, string>>;
  /** The present moment, ISO 8601 UTC, for "overdue"; `null` leaves such words out. */
  readonly now: string | null;
  /** File name or id shown as the source. */
  readonly source: string;
  /** Changes to an audience's parts by configuration. */
  readonly audiences: Readonly<Partial<Record<Audience, AudienceProfile>>>;
}

/** What an audience gets, in which order and depth. */
export interface AudienceProfile {
  readonly parts?: readonly string[];
  /** Terms of the trade are expanded or left out. */
  readonly plainWords?: boolean;
  /** Leaves the organisation: no internal links, no estimate of resolution, no names of people. */
  readonly external?: boolean;
  /** What it reads finds its way to customers: no estimate of resolution. Implied by `external`. */
  readonly withoutEstimates?: boolean;
  /** `brief` fits one screen; `full` tells all that a part has to say, within reason. */
  readonly depth?: 'brief' | 'full';
}

/** `(document, source, options) → Briefing`; the signature of `createBriefing`. */
export type CreateBriefing = (
  document: IncidentDocument,
  source: string,
  options: BriefingOptions,
) => Briefing;
