/** How text looks that is still to be written. Tables of patterns and words; `placeholder-text.ts` applies them. */

/** A pattern in masked prose. All are anchored by a literal and bounded, so that they run in linear time. */
export interface PlaceholderPattern {
  readonly pattern: RegExp;
  /** Tells whether a match is meant otherwise, by the match and what surrounds it. */
  readonly unless?: (match: string, before: string, after: string) => boolean;
}

/** "the format is HH:MM", "times as YYYY-MM-DD": about the form, not left over. */
const ABOUT_FORM = /(?:format|formatted|form|as|like|style|pattern|notation)[ \t:(“"'=]{0,6}$/i;
const FORM_FOLLOWS = /^[ \t)”"']{0,6}(?:format|form|notation|style|pattern|utc format)\b/i;
const aboutForm = (_match: string, before: string, after: string): boolean =>
  ABOUT_FORM.test(before.slice(-24)) || FORM_FOLLOWS.test(after);

export const PATTERNS: readonly PlaceholderPattern[] = [
  { pattern: /\b(?:TBD|TBC|TBA|FIXME|TKTK)\b/g },
  {
    pattern: /\b(?:to be (?:determined|defined|filled in|filled out|written|completed later|announced))\b/gi,
    unless: (_m, before) =>
      /\b(?:need|needs|has|have|remains?|remaining|yet|still|yet yet)[ \t]{1,8}$/i.test(before.slice(-16)),
  },
  {
    pattern: /\bTODO\b(?=[ \t]{0,8}(?:$|[:.\n(|]))/gm,
    unless: (_m, before) => /\b(?:a|an|the|our|your|my|this|of)[ \t]{1,8}$/i.test(before.slice(-12)),
  },
  { pattern: /\blorem ipsum\b/gi },
  { pattern: /(?<![\w?])\?{2,6}[ \t]{0,2}(?:%|(?=of\b)|(?=[)|]))/g },
  { pattern: /(?<![\w/-])(?:YYYY|yyyy)[-/.](?:MM|mm)[-/.](?:DD|dd)(?![\w/-])/g, unless: aboutForm },
  { pattern: /(?<![\w/-])(?:DD|MM)[-/.](?:DD|MM)[-/.](?:YYYY|YY)(?![\w/-])/g, unless: aboutForm },
  {
    pattern: /(?<![\w:.])(?:HH:MM(?::SS)?|hh:mm(?::ss)?|XX:(?:XX|YY)(?::(?:XX|ZZ))?|xx:xx|--:--)(?![\w:])/g,
    unless: aboutForm,
  },
  { pattern: /(?<![\w.,$€£-])(?:[$€£]X{1,4}|X{1,3}[ \t]{0,2}%)(?![\w%])/g },
  {
    pattern: /\{\{[ \t]{0,8}(?![<%"'#/.$])[^{}|\n]{1,120}\}\}/g,
    unless: (match) => /[A-Za-z_]\.[A-Za-z_]/.test(match),
  },
];

/** The first word inside `<…>` or `[…]` that asks the author to put something there. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  'add insert enter describe fill write put paste provide specify replace your name names date time url link links title summary owner author description details number amount customer team service severity status ticket todo tbd tbc placeholder xxx who what when where why how explain list incident n'.split(
    ' ',
  ),
);

/** In square brackets only these: other bracketed words are common in ordinary prose ("[name] said"). */
export const ASKING_VERBS: ReadonlySet<string> = new Set(
  'add insert enter describe fill write put paste provide specify replace your explain list todo tbd tbc placeholder'.split(
    ' ',
  ),
);

/** Tags of HTML that stand in Markdown; what else stands in angle brackets was typed as words. */
export const HTML_TAGS: ReadonlySet<string> = new Set(
  'a abbr address article aside audio b bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(
    ' ',
  ),
);

/**
 * Sentences with which templates tell their author what to write. Only at the start of a section's first paragraph, and
 * not in sections that are lists of things to do.
 */
export const INSTRUCTIONS: readonly RegExp[] = [
  /^(?:please )?(?:describe|summari[sz]e|explain|outline)(?: briefly)? (?:the|what|how|why|when|any|here|in|who|which|all|each)\b/i,
  /^(?:please )?(?:provide|include|give|write|add|insert|enter) (?:a|an|the|any|your|all|details|links?) (?:brief|short|concise|high[- ]level|detailed|one[- ]|two[- ]|link|summary|description|overview|list|timeline|screenshot|relevant)/i,
  /^(?:please )?list (?:the|all|any|each|every|what|of)\b/i,
  /^(?:please )?fill (?:in|out)\b/i,
  /^(?:replace|delete|remove) (?:this|these|the) (?:section|text|paragraph|line|sentence|instruction|placeholder|template)/i,
  /^(?:a|an|one|provide a) (?:brief|short|concise|high[- ]level|one[- ](?:sentence|paragraph|line)) (?:summary|description|overview|explanation) (?:of|that|which)\b/i,
  /^this section (?:should|must|is for|is meant|describes what)\b/i,
];

/** Sections whose paragraphs may well begin with a verb that asks for something to be done. */
export const SECTIONS_OF_REQUESTS: ReadonlySet<string> = new Set([
  'actionItems',
  'mitigation',
  'options',
  'reproduction',
  'timeline',
  'workaround',
  'resume',
  'communication',
  'verification',
]);
