/** The words by which a number is told to be the extent of an incident's effect, or something else. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Something went wrong for somebody: verbs and adjectives. */
export const EFFECT_WORDS = words(`
  affect affected affecting affects impact impacted impacting impacts fail failed failing fails unable lose lost losing loss
  down unavailable unavailability offline unreachable inaccessible unusable unresponsive degraded degradation disrupted
  disruption disrupting interrupted interruption stuck blocked delayed delays delay slow slower slowed slowness stalled
  stall halted halt hung stopped crashed crashing broken broke dropped rejected refused denied errored erroring error
  errors timeouts timed compromised exposed leaked leak stolen drained exploited phished breached corrupted corruption
  deleted removed missing wrong incorrect duplicated overcharged charged misreported complained reported outage outages
  downtime suffered experienced experiencing saw inoperable liquidated infected downloaded backlog queued retried
  couldn't cannot couldnt failures failure damage damaged harmed locked evicted dead died victims revealed
  waiting pending throttled waited notice untouched rolled occurred
`);

/** A duration beside one of these is how long the incident lasted. */
export const OUTAGE_WORDS = words(`
  down downtime outage outages lasted lasting lasts unavailable unavailability offline unreachable inaccessible unusable
  unresponsive stopped degraded degradation disrupted disruption interruption interrupted stuck delay delays delayed stalled
  stall halted halt failing failed fail unable impaired exploited resolved restored recovered recovery resolution stable
  unstable mitigated broken persisted finality blackout exposure incident gap respond responding bounded slow unnoticed
  notice backlog continued duration patched contained
`);

/** What an incident happens to, as the head of what a number counts. Singular. */
export const AFFECTED_THINGS = words(`
  user customer client account tenant subscriber visitor member player farmer validator operator merchant seller buyer
  patient student team organization organisation company partner person people request transaction order payment checkout
  session login message event job build query call connection record row file document package crate cask vault
  repository project image host server node pod machine instance container cluster region site service page website
  key token credential secret wallet address ticket complaint failure error timeout delivery email notification booking
  reservation invoice maintainer employee download install traffic pr channel shop store device invocation
  launch dataset upload workspace subscription refund staff loan deposit withdrawal trade position api_key data fund
  launches queries deliveries report conversation agent call workload deployment application app signup
`);

/** Beside a from–to range: somebody was exposed to it, or had trouble, in between. */
export const EXPOSURE_WORDS = words(
  'downloaded installed accessed visited deployed compromised malicious vulnerable affected impacted intermittent intermittently experiencing experienced problems',
);

/** A number in a sentence that has one of these is a limit, a habit or an age. */
export const POLICY_WORDS = words(`
  timeout interval retention threshold limit limits limited default defaults configured configuration setting settings
  every each quota capacity cache ttl schedule retain retained expire expires cron maximum allowed
  per-user requires require required typically usually normally
`);

/** What might be, or is still to come. */
export const HYPOTHETICAL_WORDS = words(
  "would could might may should can would've hypothetically theoretically potentially if unless ideally once expected",
);

/** Behind or before a duration: when, not how long. */
export const WHEN_WORDS = words(
  'ago later earlier prior before old older newer after since within past next apart advance ahead',
);

/** What is done against the harm, or asked of readers. */
export const REMEDY_WORDS = words(`
  revoke revoked rotate rotated upgrade upgraded upgrading recommend recommended advise advised restart restarted restarts restarting notify
  notified patch patched ensure check verify scan scanned please need needs must audit audited update updated reset
  blocked disabled invalidated rollback thanks thank
`);

/** "downloaded 119k times": what "times" counts an effect of. */
export const COUNTED_BY_TIMES = words(
  'downloaded installed exploited accessed viewed cloned pulled used executed charged sent',
);

/** "requests took 10 seconds": what takes time for its users. Singular. */
export const TAKES_TIME = words('request query response page login call load launch checkout render');

/** Machines: one of them failing is a cause sooner than an extent. Singular. */
export const MACHINES = words('node server host machine pod instance container disk');

/** Sections that tell the extent. */
export const EXTENT_SECTIONS = words('impact duration services severity worstCase delayCost scorecard');

/** Sections that tell the story: extent may stand there, so may anything else. */
export const STORY_SECTIONS = words('summary timeline detection status title communication evidence');

/** Sections about something else than the effect. */
export const OTHER_SECTIONS = words(
  'actionItems options lessons wentWell wentPoorly gotLucky mitigation workaround reproduction rootCause participants environment expected actual prevention background glossary references verification slo rollback decision escape release contributingFactors',
);

/** Those of them that tell what happened all the same. */
export const TELLING_BACK = words('lessons wentWell wentPoorly gotLucky rootCause contributingFactors');
