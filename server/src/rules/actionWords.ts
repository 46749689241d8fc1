/** Words of action items, by what they promise. Tables; the rules on action items apply them. */
import { phrases } from './narration';

/** Better, by no measure. */
export const UNBOUNDED = phrases(`
  improve|improving|enhance|enhancing|strengthen|strengthening|better|optimise|optimize|streamline|polish|refine|modernise|modernize|beef
  make better
  be better
  do better
  work on
  working on
  focus on
  address
  have|get better
  increase awareness|focus|quality|stability|reliability|resilience|robustness|clarity
  harden
  tighten
`);

/** A look without an end. */
export const OPEN_ENDED = phrases(`
  investigate|investigating|explore|exploring|consider|considering|evaluate|evaluating|assess|examine|examining|study|research
  review|reviewing|revisit|revisiting|discuss|discussing|reflect|rethink|reconsider|brainstorm|analyse|analyze
  look into|at
  looking into|at
  take a look
  think about
  keep an eye
  talk about
  see if|whether
  find out
  figure out
`);

/** In front of the verb, without changing that it is asked for. */
export const ASKING = phrases(`
  we|i|team|should|need|must|will|can|could|please|to|also|have|then|further|potentially|possibly|maybe|would|like|the|and|it|plan|continue|shall|try|probably|are|be|going|currently|now|better
`);

/** What an open end is closed with: a result that can be shown. */
export const DELIVERS =
  /\b(?:and (?:then )?(?:write|document|decide|report|propose|file|choose|pick|add|fix|set|create|publish|agree|implement|update|remove|present)\w{0,3}|until|decision|report (?:on|to|by|in)|proposal|write-?up|design doc|by (?:the )?(?:end|mon|tue|wed|thu|fri|next|\d)|so that|such that|when(?:ever)?|at least|at most|less than|more than|no longer|instead of|within|below|above|per cent|percent|in order to|by (?:adding|using|\w{3,20}ing)|e\.g|i\.e|for example|including|with an?|make sure (?:every|that)|to (?:avoid|prevent|detect|alert|page|fail|reject|block|stop|include|notify|allow|ensure|catch|run|use|log|require|validate|check|not))\b|[:=%]|\d|→/i;

/** Asks of people what a system does not do. */
export const AIMED_AT_PEOPLE = phrases(`
  more|extra|very careful
  be careful
  be|being more vigilant|diligent|attentive|mindful|cautious|disciplined|aware|thorough
  be vigilant|diligent|attentive|mindful|cautious|thorough
  pay more|closer|attention
  pay close|greater attention
  remember to
  don't forget
  do not forget
  never forget
  remind everyone|everybody|people|developers|engineers|operators|staff|teams|team|colleagues|users|us|ourselves
  remind the|all|our|every|each
  take more|extra|greater care
  try harder
  double-check|double-checking|doublecheck
  double check
  think twice
  keep in mind
  be sure to
  raise awareness
`);

/** What helps as long as somebody thinks of it (RCA2 calls these weaker actions). */
export const WEAK =
  /\b(?:train|training|retrain|educate|teach|onboard\w{0,4}|remind\w{0,4}|documents?|documenting|documentation|docs|runbooks?|playbooks?|wiki|checklists?|polic(?:y|ies)|guidelines?|guidance|communicat\w{2,6}|announce\w{0,4}|awareness|careful|double-?check\w{0,3}|discuss\w{0,4}|talk|meeting|inform|tell|share|write (?:up|down)|best practices?|lessons|procedures?|process(?:es)?)\b/i;
/** What changes the system, whatever else is said. */
export const STRONG =
  /\b(?:automat\w{1,8}|alert\w{0,4}|monitor\w{0,4}|alarms?|implement\w{0,4}|enforce\w{0,4}|prevent(?:s|ed|ing)?|block\w{0,4}|reject\w{0,4}|validat\w{1,5}|tests?|testing|fix(?:es|ed|ing)?|remov\w{1,4}|replac\w{1,6}|migrat\w{1,5}|upgrad\w{1,4}|limit\w{0,4}|timeouts?|retry|retries|circuit|redundan\w{2,4}|replicas?|failover|feature flags?|canary|lint\w{0,3}|CI|pipelines?|refactor\w{0,4}|config\w{0,10}|deploy\w{0,5}|rate|quota|scal\w{1,4}|split\w{0,4}|isolat\w{1,4}|guard\w{0,3}|gates?|build|script\w{0,3}|tool\w{0,4}|dashboards?|metrics?|logging|disable\w{0,2}|enable\w{0,2}|restrict\w{0,4}|require|encrypt\w{0,4}|rotate|revoke|move|switch|roll out|rollout|patch\w{0,4}|rewrite|redesign\w{0,3}|add(?:ed)? (?:an? )?(?:check|step|flag|option|confirmation|safety))\b/i;

/** What lets a failure be noticed. */
export const DETECTS =
  /\b(?:alert\w{0,4}|alarm\w{0,4}|monitor\w{0,4}|detect\w{0,4}|notic\w{1,4}|notif\w{1,8}|page|paging|paged|pages|pagers?|metrics?|dashboards?|observab\w{1,6}|prob(?:e|es|ing)|health ?checks?|log|logs|logging|tests?|testing|checks?|checking|canar(?:y|ies)|track\w{0,4}|catch\w{0,3}|watch\w{0,4}|scan\w{0,5}|audit\w{0,4}|CI|fuzz\w{0,4}|validat\w{1,5}|smoke|report\w{0,4}|visib\w{1,6}|warn\w{0,4}|lint\w{0,4}|review\w{0,3}|staging|verif\w{1,7}|analy[sz]\w{1,5}|trac(?:e|es|ing)|inspect\w{0,4}|find(?:ing)? bugs|bug bounty|testnets?|simulat\w{1,5}|rehears\w{1,4}|on-?call|SLOs?|SLIs?|compar\w{1,5}|reconcil\w{1,8})\b/i;
