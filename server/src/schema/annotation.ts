/** The `x-andon` annotations of the schemas: all that the product knows about a section or field is written there, once. */

/*
 * How a kind's schema is read (`validateDocument`, `scaffold`, the missing-… rules):
 * - `properties.facts.required` names every section with the level `required` *or* `recommended`; the level decides what
 *   its absence weighs. Optional sections are only listed under `properties`.
 * - What a section must hold are properties of the fact, each with an `x-andon` of its own:
 *   `"quantified": { "const": true, "x-andon": { "title": "Extent", "rule": "missing-impact-quantification", … } }`,
 *   `"expected": { "type": "object", … }` (a part that is `null` when absent), `"steps": { "minItems": 1, … }`.
 *   Either-or: `"anyOf"` on the fact; the fact's own annotation reports it.
 * - A section refers to its words with `"$ref": "sections.schema.json#/$defs/impact"`; annotations are merged, what stands
 *   nearer to the kind's schema wins. `rule` is the same word in every kind (`missing-impact-quantification`,
 *   `missing-reproducible-test-case`, `missing-mitigation-plan`, else `missing-` and the section's name in kebab-case).
 * - "None, because …" and "Unknown: NAME finds out by TIME" are dealt with by the engine, not by schemas.
 */

/** One `x-andon` object. It stands beside a property of `facts` (a section) or of one of its parts (`impact.quantified`). */
export interface Annotation {
  /** The heading or label to write when inserting it. */
  readonly title: string;
  /**
   * Other headings, labels and questions that introduce the same content; matched without case, numbering and decoration.
   * `…` stands for further words: `impact on …`, `… impact`, `why did … fail`.
   */
  readonly headings?: readonly string[];
  /** Words that introduce the content as a label (`**Fixed by:**`), table row or front matter key, but not as a heading. */
  readonly labels?: readonly string[];
  /** Front matter keys, where they are not headings anyway. Only these and the name itself count as keys. */
  readonly keys?: readonly string[];
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
