/** What completion works on, and what each of its sources answers. */
import type { Range } from '../../document/text';
import type { Reading } from '../openDocument';

/** A place in a document at which something can be completed. */
export interface Place {
  readonly reading: Reading;
  readonly offset: number;
  /** Offset of the line's first character. */
  readonly lineStart: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The line behind the cursor, without its line break. */
  readonly after: string;
  /** Asked for by hand or by typing a word, rather than by a trigger character. */
  readonly byHand: boolean;
  readonly now: Date;
  readonly words: WorkspaceWords;
}

/** Words that other documents of the workspace use. */
export interface WorkspaceWords {
  readonly people: readonly string[];
  readonly services: readonly string[];
  readonly identifiers: readonly string[];
}

export const NO_WORDS: WorkspaceWords = { people: [], services: [], identifiers: [] };

export type CandidateKind =
  'section' | 'row' | 'key' | 'value' | 'person' | 'time' | 'identifier' | 'term' | 'rule';

/** One proposal. Proposals are shown in the order in which they are given. */
export interface Candidate {
  readonly label: string;
  readonly kind: CandidateKind;
  /** What is replaced: a part of the cursor's line. */
  readonly replace: Range;
  /** What is written instead, in snippet syntax; words that are no field must be escaped. */
  readonly snippet: string;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Sentences about it. */
  readonly explanation?: string;
  /** What the typed text is compared with, where that is not the label. */
  readonly filter?: string;
}

/** The range from some columns before the cursor to the cursor. */
export function lastCharacters({ offset }: Pick<Place, 'offset'>, count: number): Range {
  return { start: offset - count, end: offset };
}
