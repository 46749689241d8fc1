/** The `x-andon` annotations of the schemas: all that the product knows about a section or field is written there, once. */

/** One `x-andon` object. It stands beside a property of `facts` (a section) or of one of its parts (`impact.quantified`). */
export interface Annotation {
  /** The heading or label to write when inserting it. */
  readonly title: string;
  /** Other headings, labels and questions that introduce the same content; matched without case, numbering and decoration. */
  readonly headings?: readonly string[];
  /** The rule that reports it when the schema is not met. */
  readonly rule?: string;
  /** How much its absence weighs. */
  readonly level?: 'required' | 'recommended' | 'optional';
  /** Place among its siblings in a document of this kind, ascending. */
  readonly order?: number;
  /** Hover: what it is for, in a sentence or two. */
  readonly purpose?: string;
  /** Why the reader needs it: the second part of the message. */
  readonly why?: string;
  /** What to write: the third part of the message. */
  readonly ask?: string;
  /** Markdown that quick fix, completion and `andon new` insert below the heading; `${1:fields}` in snippet syntax. */
  readonly scaffold?: string;
}
