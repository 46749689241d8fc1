/** The words by which authors state a document's kind and status. Matched in lower case, `-` and `_` read as blanks. */
import type { Kind, Status } from './model';

/** Keys of front matter that may state the kind, the surest first. */
export const KIND_KEYS: readonly string[] = [
  'kind',
  'type',
  'document type',
  'doctype',
  'doc type',
  'category',
  'categories',
  'layout',
];
/** Only this key's word is taken in any sense; `type: review` may be a review of a book. */
export const SURE_KIND_KEY = 'kind';

export const KIND_WORDS: Readonly<Record<string, Kind>> = {
  'release halt': 'halt',
  'release halt brief': 'halt',
  'halt brief': 'halt',
  'release hold': 'halt',
  'release block': 'halt',
  'go/no go': 'halt',
  'go no go': 'halt',
  'no go': 'halt',
  rca: 'rca',
  'root cause': 'rca',
  'root cause analysis': 'rca',
  'cause analysis': 'rca',
  postmortem: 'review',
  postmortems: 'review',
  'post mortem': 'review',
  'post mortems': 'review',
  incident: 'review',
  incidents: 'review',
  'incident report': 'review',
  'incident reports': 'review',
  'incident review': 'review',
  'incident retro': 'review',
  'incident retrospective': 'review',
  'post incident review': 'review',
  'post incident report': 'review',
  pir: 'review',
  outage: 'review',
  coe: 'review',
  'correction of error': 'review',
  'after action review': 'review',
  'after action report': 'review',
};

/** Words that state the kind only behind `kind:`. */
export const SURE_KIND_WORDS: Readonly<Record<string, Kind | 'none'>> = {
  halt: 'halt',
  hold: 'halt',
  brief: 'halt',
  review: 'review',
  retro: 'review',
  retrospective: 'review',
  report: 'review',
  disclosure: 'review',
  none: 'none',
  other: 'none',
};

/** Keys of front matter that may state the document's status. */
export const STATUS_KEYS: readonly string[] = ['status', 'document status', 'state', 'review status'];

/** `resolved` and the like are missing on purpose: they speak of the incident, not of the document. */
export const STATUS_WORDS: Readonly<Record<string, Status>> = {
  draft: 'draft',
  wip: 'draft',
  'work in progress': 'draft',
  'in progress': 'draft',
  preliminary: 'draft',
  ongoing: 'draft',
  open: 'draft',
  investigating: 'draft',
  identified: 'draft',
  monitoring: 'draft',
  review: 'review',
  'in review': 'review',
  'under review': 'review',
  'ready for review': 'review',
  'awaiting review': 'review',
  'pending review': 'review',
  'pending feedback': 'review',
  proposed: 'review',
  final: 'final',
  finalized: 'final',
  finalised: 'final',
  reviewed: 'final',
  approved: 'final',
  accepted: 'final',
  published: 'final',
  closed: 'final',
  complete: 'final',
  completed: 'final',
  done: 'final',
  postmortem: 'final',
};

/** A release, or what a release is stopped on its way to. */
export const RELEASE_WORDS: ReadonlySet<string> = new Set(
  'release releases upgrade upgrades launch deploy deploys deployment rollout rollouts ship shipping shipment version migration cutover golive'.split(
    ' ',
  ),
);
/** What is done to a release that does not go out as planned. */
export const STOP_WORDS_OF_RELEASES: ReadonlySet<string> = new Set(
  'halt halts halted halting stop stopped stopping stopship postpone postpones postponed postponement delay delays delayed delaying hold held blocked blocker blockers pull pulled pulling yank yanked reschedule rescheduled pause paused freeze frozen cancel cancelled canceled abort aborted brief nogo'.split(
    ' ',
  ),
);
/** The same, said of a release in a sentence. */
export const STOPPED_WORDS: ReadonlySet<string> = new Set(
  'halted postponed delayed delaying postponing held blocked pulled yanked rescheduled paused cancelled canceled delay postpone reschedule halt'.split(
    ' ',
  ),
);
/** Words between a release and what happens to it. */
export const NEAR = 4;
/** Go/no-go, spelt any way. */
export const GO_NO_GO = /\b(?:go ?\/ ?)?no ?go\b/;
/** Titles that look back at something which went wrong, whatever was released or held in its course. */
export const LOOKING_BACK = /\b(?:post ?mort[eu]ms?|outages?|downtimes?|incidents?|retro(?:spective)?s?)\b/;
/** A chain, a queue or a service that halts is an outage, no halted release. */
export const HALTED_SERVICE =
  /\b(?:chain|network|block|mainnet|testnet|node|queue|service|production|consensus) (?:halt|stall|pause|stop)/;
/** Titles about a cause. */
export const CAUSE_TITLES =
  /\b(?:rcas?|root causes?|cause analysis|technical analysis|bug analysis|five whys|5 whys)\b/;
