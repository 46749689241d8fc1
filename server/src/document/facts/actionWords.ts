/** The words that action items are made of. */

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Verbs that an instruction begins with, in their base form. */
export const ACTION_VERBS: ReadonlySet<string> = list(`
  accelerate acknowledge activate adapt add address adjust adopt agree aim alert align allow allocate alter analyse analyze announce apply
  archive arrange ask assemble assess assign attach audit automate avoid backfill backport backup back-up ban benchmark block book bring build bump
  buy calculate call capture catch categorise categorize change check choose clarify clean cleanup close collaborate collect come communicate compare
  complete conduct configure confirm connect consider consolidate contact continue contribute convert coordinate copy correct cover create cut deal decide
  decommission decouple decrease deduplicate define delegate delete deliver deploy deprecate describe design detect determine develop devise
  diagnose disable disallow discuss distribute document double-check drain draft drill drive drop educate eliminate email enable encourage enforce enhance
  ensure escalate establish estimate evaluate evolve examine exclude execute expand experiment explain explore export expose extend fail figure file
  filter finalise finalize find finish fix follow force forbid formalise formalize forward freeze gather generate get give grant guard guarantee handle
  harden have hire hold host identify ignore implement import improve include incorporate increase inform initiate inspect install instrument
  integrate interview introduce invest investigate invite invoke isolate issue iterate join keep label launch learn leverage limit link lint list load-test
  lock log look lower maintain make manage mandate map mark measure meet merge migrate minimise minimize mirror mitigate model modify monitor move
  notify observe obtain offer onboard open optimise optimize orchestrate order organise organize outline own page parallelise parallelize partition patch pause
  perform pin plan point populate post practice practise prefer prepare present prevent prioritise prioritize produce profile prohibit promote propose
  protect prototype prove provide provision prune publish pull purge push put query raise ramp randomise rate-limit re-enable re-evaluate reach read rebuild
  recalibrate reconfigure reconsider record recover recruit recycle redesign redirect reduce reevaluate refactor refine reflect refresh refuse regenerate register
  reject release relocate remediate remind remove rename renew reorganise reorganize repair repeat replace replicate report request require research reserve
  reset resize resolve restart restore restrict restructure retain retire retrain retry return reuse review revisit revise revoke rework rewrite roll rotate
  route run sanitise sanitize save scale scan schedule script secure segment seek select send separate serve set setup set-up share shift ship shorten
  show shrink shut sign simplify simulate size socialise solve sort specify speed split stabilise stabilize standardise standardize start stop store streamline
  strengthen stress-test submit subscribe suggest support survey swap switch sync synchronise synchronize take talk teach tell terminate test throttle
  tighten track train transfer transition translate treat triage trigger trim try tune turn unify unblock uncover understand undo update upgrade upload use
  validate verify version visualise visualize wait warn watch work wrap write
`);

/** Words in front of the verb that do not change that an instruction follows. */
export const SOFTENERS: ReadonlySet<string> = list(
  'please always never better also then possibly maybe perhaps do not if just carefully properly to should must potentially automatically regularly',
);

/** What opens a group of items rather than an item. */
export const HORIZONS: ReadonlySet<string> = list(
  'short-term short term medium-term medium long-term long mid-term near-term immediate future now later next soon planned completed complete done open in progress high low priority process technical documentation code configuration people tooling detection prevention prevent detect mitigate mitigation monitoring alerting investigation improvements improvement actions action items general other infrastructure infra',
);

/** Owners' labels in running text. */
export const OWNER_LABEL =
  /(?<![\w@/.-])(?:action owner|owners?|assignees?|assigned|assigned to|dri|responsible|owning team|driver|poc|lead)[ \t*_]{0,6}[:=][ \t*_]{0,8}/i;
export const OWNER_PHRASE =
  /\b(?:assigned to|owned by|to be done by|handled by|led by|driven by)[ \t*_]{1,6}/i;
export const DUE_LABEL =
  /(?<![\w@/.-])(?:due date|due by|due|deadline|eta|target date|target|by when|timeline|expected)[ \t*_]{0,6}[:=][ \t*_]{0,8}/i;
export const PRIORITY_LABEL = /(?<![\w@/.-])(?:priority|prio)[ \t*_]{0,6}[:=][ \t*_]{0,8}/i;
export const TYPE_LABEL = /(?<![\w@/.-])(?:type|category)[ \t*_]{0,6}[:=][ \t*_]{0,8}/i;
export const STATUS_LABEL = /(?<![\w@/.-])(?:status|state|progress)[ \t*_]{0,6}[:=][ \t*_]{0,8}/i;
export const TRACKER_LABEL =
  /(?<![\w@/.-])(?:ticket|issue|tracking(?: issue| bug| ticket)?|tracker|tracked in|tracked by|jira|bug|pr)[ \t*_]{0,6}[:=]?[ \t*_]{1,8}/i;

export const PRIORITY =
  /^(?:P[0-5]|prio(?:rity)?[ -]?[0-5]|(?:high|highest|medium|low|lowest|critical|urgent|must|should|could|blocker|major|minor)(?: priority)?)$/i;
export const TYPE =
  /^(?:prevent(?:ion|ative|ive)?|detect(?:ion|ive)?|mitigat(?:e|ion|ive)|process|investigat(?:e|ion)|repair|clean-?up|documentation|docs|training|corrective|tooling|monitoring|alerting|communication|response|recovery)$/i;
export const DONE =
  /^(?:[xX✅✔☑\u{FE0F}]{1,3}|(?:✅ ?)?(?:done|completed?|closed|fixed|merged|resolved|shipped|implemented|finished|deployed|landed|released|already done|has been done|done already)(?: ✅)?)$/iu;
export const OPEN =
  /^(?:open|to-?do|to do|in[ -]progress|in review|wip|planned|pending|not started|ongoing|on-going|blocked|backlog|scheduled|new|started|on hold|draft|drafted|🚧|⏳|🟡|🔴|❌|⬜|☐)$/iu;
/** A longer remark on the state: "done in 4.12", "fixed by #12". */
export const DONE_REMARK =
  /^(?:✅|✔|☑|(?:done|completed|closed|fixed|merged|resolved|shipped|implemented|deployed|landed)\b)/iu;
export const OPEN_REMARK =
  /^(?:open|to-?do|in[ -]progress|in review|planned|pending|not started|ongoing|blocked|scheduled|drafted|started)\b/i;

/** Ids of trackers. Names that merely look like one (encodings, standards, advisories) are left out by `NO_TICKET`. */
export const TICKET = /(?<![\w/#-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\w-])|(?<![#&/])#\d{1,7}(?![\w-])/g;
export const NO_TICKET =
  /^(?:UTF|SHA|ISO|RFC|CVE|GHSA|EIP|BIP|PEP|HTTP|TLS|SEV|MD|AES|RSA|IPV|UTC|GMT|COVID|X|Y|KB|CWE|SP|US|EU|V)-?\d/i;
/** Where links to a tracker lead. */
export const TRACKER_TARGET =
  /\/(?:issues?|pull|pulls|merge_requests|-\/work_items|browse|tickets?|bugs?|boards?|projects|milestones?|show_bug\.cgi|_workitems|cards?|c|task|maniphest)\b|jira\.|linear\.app|\/T\d{2,8}$|bugzilla|trello|asana|shortcut|youtrack|launchpad/i;
