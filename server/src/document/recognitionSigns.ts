/**
 * The signs that a document is about an incident, or is not. Each sign counts once; the weights are tuned on real
 * documents. A reader who knows another word adds it to its table.
 */

export interface Sign {
  /** What the sign is, for a reader of this table. */
  readonly sign: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Words of a title or file name that name the document's genre. Matched in lower case, `-` and `_` read as blanks. */
export const GENRES: readonly Sign[] = [
  { sign: 'post-mortem', weight: 4, pattern: /\b(?:post ?mort[eu]ms?|postmort\w{1,4})\b/ },
  { sign: 'root cause analysis', weight: 4, pattern: /\b(?:rcas?|root causes?|cause analysis)\b/ },
  { sign: 'incident', weight: 4, pattern: /\bincidents?\b/ },
  { sign: 'outage', weight: 4, pattern: /\b(?:outages?|downtimes?)\b/ },
  {
    sign: 'review of an incident',
    weight: 3,
    pattern: /\b(?:pir|coe|correction of errors?|after action (?:review|report)|what happened)\b/,
  },
  {
    sign: 'disclosure',
    weight: 2.5,
    pattern: /\b(?:disclos(?:e[ds]?|ures?|ing)|security (?:advisory|notice|releases?|updates?)|cve \d{4})\b/,
  },
  { sign: 'retrospective', weight: 1.5, pattern: /\b(?:retros?|retrospectives?|lessons learn(?:ed|t))\b/ },
  {
    sign: 'release halt',
    weight: 4,
    pattern:
      /\b(?:(?:release|upgrade|launch|deployment|rollout) (?:halt(?:ed)?|hold|on hold|postponed|delayed|blocked|brief)|go ?\/ ?no ?go|no ?go|halt brief|stop ship)\b/,
  },
  {
    sign: 'halt of a release',
    weight: 3,
    pattern:
      /\b(?:halt(?:s|ed|ing)?|go ?\/ ?no ?go|no ?go|postpone(?:d|s|ment)?|delay(?:s|ed|ing)?|rolled back|rollback|pulled|yanked|held back|on hold|release blockers?|stop ship)\b/,
  },
  {
    sign: 'an incident in another language',
    weight: 4,
    pattern:
      /宕机|故障|事故|中断|障害|장애|сбо[йия]|инцидент|\b(?:ausfall|störung|vorfall|panne|incidente|caída|interrupción|indisponibilidade|disservizio|storing)\b/,
  },
];

/** Words of a title or file name that name a trouble. */
export const TROUBLE: Sign = {
  sign: 'trouble',
  weight: 2,
  pattern:
    /\b(?:fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?|hangs?|hung|slow(?:er|ness)?|stall(?:s|ed)?|paused?|brok(?:e|en)|breaking|issues?|errors?|bugs?|attack(?:s|ed)?|compromised?|malicious|malware|phishing|vulnerab(?:le|ility|ilities)|exploit(?:s|ed)?|leak(?:s|ed|age)?|expos(?:ed|ure)|exfiltrat(?:ed|ion)|hijack(?:ed)?|takeover|abuse|unavailab(?:le|ility)|not (?:available|reachable|responding|shown|showing|shipped|distributed)|unreachable|down|offline|degrad(?:ed|ation)|disrupt(?:ed|ions?)|exceeded|los[st]|corrupt(?:ed|ion)?|full|stuck|blocked|locked|timeouts?|timed out|5\d\d(?:s|ing)?|404|flak(?:y|iness)|hiccups?|oom|out of memory|starvation|exhaust(?:ed|ion)|throttl(?:ed|ing)|overload(?:ed)?|expired|outdated|unauthori[sz]ed|misconfigur(?:ed|ation)|faulty|warnings?|problems?|spikes?|delays?|delayed|defects?)\b/,
};

/** Genres of documents that talk about incidents, or like incidents, and are none. Matched like `GENRES`. */
export const OTHER_GENRES: readonly Sign[] = [
  {
    sign: 'how-to',
    weight: -5,
    pattern:
      /(?:^|\n)(?:how (?:to|we|do)|why (?:we|you)|when to|what is|writing|understanding|introduc\w{1,8}|getting|using|setting up|guide|(?:post|fix|investigate|deploy|add|create|rotate|manage|restore|handle|respond|diagnose|configure|set ?up|run|enable|disable|test|check|debug|report|recover|troubleshoot\w{0,3}|communicate|escalate|declare) (?:\w{1,20} ){0,2}(?:a|an|the|to|on|with|from|when|your|out|for|and)\b)/,
  },
  {
    sign: 'guidance',
    weight: -5,
    pattern:
      /\b(?:guides?|guidelines?|guidance|run ?books?|play ?books?|handbooks?|checklists?|cheat ?sheets?|polic(?:y|ies)|procedures?|best practices?|tutorials?|faqs?|rules?|templates?|onboarding|glossary|responsibilities)\b/,
  },
  {
    sign: 'the lack of a part',
    weight: -4,
    pattern:
      /(?:^|\n)(?:missing|no|without|lacking|unclear) (?:root causes?|rcas?|incidents?|post ?mortems?|time ?lines?|impact|delay costs?|lessons learn(?:ed|t))(?=\n|$)/,
  },
  {
    sign: 'list of changes',
    weight: -5,
    pattern:
      /\b(?:change ?log|release ?notes|newsletter|roadmap|what's new|whats new|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (?:\d{4} )?(?:[\w.]{1,20} )?updates?)\b/,
  },
  {
    sign: 'page of a project',
    weight: -5,
    pattern: /\b(?:read ?me|contributing|code of conduct|licen[sc]e|security policy|maintainers|awesome)\b/,
  },
  {
    sign: 'perhaps something else',
    weight: -2,
    pattern:
      /\b(?:process(?:es)?|training|concepts?|overview|roles?|on ?call|manual|documentation|docs|examples?|changes|history|news|migrat(?:e|ing|ion) (?:guide|from|to)|upgrading|governance|architecture|design|specification|rfc|adr|proposal|index|monitoring|management|strategy|response plan|announc(?:e|ing|ement)|introducing)\b/,
  },
];

/** File names that no incident document bears. */
export const OTHER_FILES =
  /^(?:readme|change[-_ ]?log|changes|history|contributing|code[-_ ]of[-_ ]conduct|licen[sc]e|security|support|runbook|playbook|authors|maintainers|governance|releases?|release[-_ ]notes|upgrading|migration|index|summary|_?template|glossary|faq|todo|roadmap|agents|claude|skill)(?:[-_.].{0,60})?$/i;

/** Headings over examples of how not to do it, and of how to do it: pages of rules have both. */
export const BAD_EXAMPLE =
  /^(?:the )?(?:bad|incorrect|wrong|invalid|fail(?:s|ing)?|do not|don['’]t|non-?compliant(?: code)?)(?: (?:code|examples?))?:?$|^examples? of (?:bad|incorrect|wrong|invalid)\b/;
export const GOOD_EXAMPLE =
  /^(?:the )?(?:good|correct|right|valid|pass(?:es|ing)?|do|compliant(?: code)?)(?: (?:code|examples?))?:?$|^examples? of (?:good|correct|right|valid)\b/;

/** Languages of code that shows a document: its words are an example, not what the page says. */
export const DOCUMENT_LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'md', 'mdx', 'gfm']);

/** Folders and files that hold patterns for documents. */
export const TEMPLATE_PATH =
  /(?:^|[/\\])(?:\.?templates?|issue_template|_?archetypes|scaffolds?)[/\\]|(?:^|[/\\._ -])templates?(?:[._ -]|$)/i;

/** What headings and labels of incident documents say; at most `HEADINGS_AT_MOST` counts. */
export const HEADINGS: readonly Sign[] = [
  {
    sign: 'decision',
    weight: 1,
    pattern:
      /\b(?:decisions?$|options?(?: considered)?$|go ?\/ ?no ?go|(?:resume|release|exit) criteri(?:a|on))/,
  },
  {
    sign: 'timeline',
    weight: 1.5,
    pattern:
      /\b(?:time ?lines?|chronology|sequence of events)\b|时间线|タイムライン|zeitleiste|chronologie|cronolog/,
  },
  {
    sign: 'root cause',
    weight: 2,
    pattern:
      /\b(?:root ?causes?|cause of|causes?$|contributing factors?|five whys|5 whys|why (?:did )?(?:this|it|that) happen(?:ed)?|trigger(?:s|ed)?$)\b|原因|ursache|causa |cause racine/,
  },
  {
    sign: 'incident',
    weight: 2,
    pattern:
      /\b(?:incidents?|outages?|downtime|post ?mortem|the (?:bug|attack|vulnerability|issue|problem)$)\b/,
  },
  {
    sign: 'impact',
    weight: 1,
    pattern:
      /\b(?:impact(?:s|ed)?|affected|user effects?|consequences|damage|blast radius)\b|影响|影響|auswirkung|impacto/,
  },
  {
    sign: 'resolution',
    weight: 1,
    pattern:
      /\b(?:resolutions?|mitigat(?:ions?|ed|ing)|recovery|remediations?|remedy|fix(?:es|ed)?|workarounds?|what did we do|actions? taken|solutions?)\b|解决|恢复|対応|behebung|maßnahmen/,
  },
  {
    sign: 'lessons',
    weight: 1.5,
    pattern:
      /\b(?:lessons?|what (?:went|has gone|did we|we) (?:well|wrong|right|learn\w{0,3}|badly|poorly|do (?:well|right|wrong))|where we got lucky|(?:went|go|going) (?:well|wrong|right|poorly|badly)|learnings?|takeaways)\b|教训|反思|lehren|lecciones/,
  },
  {
    sign: 'action items',
    weight: 1,
    pattern:
      /\b(?:action ?items?|actions?$|follow ?ups?|corrective|preventi(?:on|ve|ng|ative)|preventative|next steps|remediation items|going forward|what we(?:'re| are) doing|improvements)\b|改进|maßnahmen|acciones/,
  },
  {
    sign: 'detection',
    weight: 1,
    pattern: /\b(?:detect(?:ion|ed)|discovery|how (?:was|did) .{0,20}(?:detected|discovered|notice))\b/,
  },
  {
    sign: 'what happened',
    weight: 1.5,
    pattern:
      /\b(?:what happened|what (?:was|went on)|background of the incident|issue summary|incident summary|executive summary)\b/,
  },
  {
    sign: 'compromise',
    weight: 1.5,
    pattern:
      /\b(?:indicators? of compromise|ioc|attack(?:er)?|malicious|disclosure|vulnerabilit(?:y|ies)|cve)\b/,
  },
];
export const HEADINGS_AT_MOST = 5;

/** What the sentences of incident documents say; at most `WORDING_AT_MOST` counts. */
export const WORDING: readonly Sign[] = [
  {
    sign: 'incident',
    weight: 0.6,
    pattern: /\b(?:the|this|an|our) (?:\w{1,20} ){0,2}(?:incident|outage|downtime|disruption)s?\b/,
  },
  {
    sign: 'down',
    weight: 0.6,
    pattern:
      /\b(?:was|were|went|is|are|been|being|gone) (?:\w{1,15} ){0,2}(?:down|offline|unavailable|unreachable|unresponsive|inaccessible|not (?:available|reachable|responding|accessible)|degraded|disrupted|interrupted|stuck|halted|hung)\b/,
  },
  {
    sign: 'stopped',
    weight: 0.6,
    pattern:
      /\b(?:stopped (?:working|responding|producing|processing)|halted|stalled|crashed|hung|ran out of|timed out|began (?:failing|returning|to fail)|started (?:failing|returning|to fail|seeing)|failed to|broke|experienc(?:ed|ing))\b/,
  },
  {
    sign: 'affected',
    weight: 0.6,
    pattern:
      /\b(?:(?:was|were|are|been|is|not|users?|customers?) (?:\w{1,15} ){0,2}(?:affected|impacted)|(?:affected|impacted) (?:\w{1,15} ){0,2}(?:users|customers|nodes|services|versions|sites|jobs|datasets|by)|affect(?:s|ed|ing) (?:all|some|many|users|customers))\b/,
  },
  {
    sign: 'apology',
    weight: 0.6,
    pattern: /\b(?:(?:we )?apolog(?:i[sz]e|ies)|(?:we are|we're|truly|very) sorry|inconvenience)\b/,
  },
  {
    sign: 'cause',
    weight: 0.6,
    pattern:
      /\b(?:root cause|(?:was|were) (?:\w{1,15} ){0,2}(?:caused|triggered) by|(?:this|which|that) caused|due to an?|turned out|led to|resulted in|culprit)\b/,
  },
  {
    sign: 'repair',
    weight: 0.6,
    pattern:
      /\b(?:roll(?:ed|ing) back|revert(?:ed|ing)|restored|recovered|mitigated|was (?:\w{1,15} ){0,2}(?:fixed|resolved|restarted|released|patched|deployed|applied)|(?:is|are|been|were) (?:\w{1,15} ){0,2}(?:resolved|fixed)|restarted|back (?:online|up|to normal)|redeployed|hotfix|rotated|revoked)\b/,
  },
  {
    sign: 'attack',
    weight: 0.6,
    pattern:
      /\b(?:attackers?|compromised|malicious|malware|exfiltrat\w{1,5}|phishing|vulnerab(?:le|ility|ilities)|exploit(?:ed|s|ing)?|leaked|inadvertently|unauthori[sz]ed|disclos(?:ed|ure)|denial of service|dos attack)\b/,
  },
  {
    sign: 'errors',
    weight: 0.6,
    pattern:
      /\b(?:(?:50\d|404|4\d\ds|5xx|500) (?:errors?|responses?)|errors? (?:rate|started|were)|alert(?:s|ed)? (?:fired|triggered|went)|was paged|on-?call|monitoring)\b/,
  },
  {
    sign: 'investigation',
    weight: 0.6,
    pattern:
      /\b(?:investigat(?:ed|ion|ing)|we (?:discovered|noticed|identified|found|realized|realised|observed|received|were (?:notified|alerted|informed))|was (?:\w{1,15} ){0,2}(?:discovered|noticed|identified|reported|notified|alerted)|(?:reported|notified|discovered) (?:that|by|the|to))\b/,
  },
  {
    sign: 'notice of work under way',
    weight: 0.6,
    pattern:
      /\b(?:until (?:this|it) is (?:fixed|resolved|restored)|aware of (?:an?|the|some) (?:\w{1,15} ){0,3}(?:issues?|problems?|disruptions?|outages?)|working (?:to|on) (?:resolv|restor|fix)\w{1,3}|(?:service|access) restoration|in the meantime|no eta|(?:currently|is|are) (?:having|experiencing) (?:\w{1,15} ){0,2}(?:issues|problems|trouble))\b/,
  },
  {
    sign: 'postponed',
    weight: 0.6,
    pattern:
      /\b(?:postpone(?:d|ment)?|delay(?:ed|ing)?|reschedul(?:e|ed)|halt(?:ed|ing)? (?:the )?(?:release|upgrade|rollout|deploy\w{0,6})|will not be (?:released|executed|shipped)|no-go)\b/,
  },
  {
    sign: 'incident, in another language',
    weight: 1.8,
    pattern:
      /宕机|故障|受影响|恢复|中断|障害|장애|\b(?:ausgefallen|nicht (?:erreichbar|verfügbar)|indisponible|caíd[oa]|não (?:esteve|estava) disponível|non disponibile)\b/,
  },
];
export const WORDING_AT_MOST = 5;

/** Keys of front matter that only incidents have, and keys whose values say so. */
export const INCIDENT_KEYS: ReadonlySet<string> = new Set([
  'severity',
  'resolved',
  'resolvedwhen',
  'resolved_at',
  'detected',
  'detected_at',
  'started',
  'started_at',
  'mitigated',
  'acknowledged',
  'affected',
  'affectedsystems',
  'incident',
  'incident_id',
  'incident-id',
  'incidentid',
  'incident_date',
  'root_cause',
  'impact',
  'time_to_resolve',
  'duration',
  'sev',
]);
export const TOPIC_KEYS: ReadonlySet<string> = new Set([
  'tags',
  'tag',
  'category',
  'categories',
  'type',
  'section',
  'topics',
  'keywords',
  'labels',
]);
export const TOPICS =
  /\b(?:incidents?|outages?|downtime|post-?mortems?|rca|advisory|vulnerability|security|disclosure|urgent|issue)\b/;

/** Every document that is recognized by its content has one of these words in its text or name. */
export const CORE_WORDS =
  /incident|outage|downtime|post[- _]?mort|root[- _]?cause|\brca\b|disclos|vulnerab|malicious|compromised|leaked|postpone|delayed|delay of|halt|unavailable|not (?:available|reachable)|disrupt|degraded|(?:was|were|went|is|are) (?:down|offline)|crashed|affected|timeline|data loss|rolled back|mitigat|went wrong|lessons|action items|retrospective|no-go|宕机|故障|事故|中断|受影响|障害|장애|сбо[йия]|инцидент|ausfall|störung|vorfall|panne|caída|interrupción|disservizio|storing/i;
