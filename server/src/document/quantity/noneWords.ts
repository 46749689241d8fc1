/** The words of an explicit "none": what can be harmed, what harm is called, and how its absence is said. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Harm as a noun: "no downtime" says none by itself. */
export const HARM_NOUNS = words(`
  impact downtime loss losses outage outages disruption disruptions interruption interruptions damage damages corruption
  exposure breach breaches leak leaks leakage theft degradation unavailability effect consequences harm compromise
  exploitation exploits abuse misuse slashing noop impacts
`);

/** They weaken a "no": "no significant impact" is not none. */
export const WEAKENING = words(
  'significant major noticeable material serious severe large lasting substantial meaningful further additional longer more new real permanent direct',
);

/** What an incident can harm. Singular and plural. */
export const EXPOSED_NOUNS = words(`
  user users customer customers client clients account accounts tenant tenants member members people person student students
  data information record records credential credentials secret secrets token tokens key keys password passwords pii
  fund funds money coin coins asset assets balance balances deposit deposits reward rewards wallet wallets
  request requests transaction transactions order orders payment payments message messages job jobs build builds event events
  service services system systems server servers node nodes host hosts machine machines validator validators production
  package packages release releases repository repositories repo repos file files database databases crate crates image images
  project projects website site sites network chain mainnet protocol supply product products environment environments
  traffic workload workloads cluster clusters region regions instance instances app apps application applications
  device devices shop shops store stores website websites binary binaries dataset datasets workspace workspaces
`);

/** Harm as a verb: as "was …", and as "did not …". */
export const HARM_VERBS = words(`
  affect affected affects affecting impact impacted impacts impacting expose exposed exposing lose lost losing
  compromise compromised compromising steal stolen leak leaked leaking access accessed harm harmed damage damaged
  tampered delete deleted corrupt corrupted corrupting drop dropped disrupt disrupted interrupt interrupted
  breach breached exploit exploited exploiting exfiltrate exfiltrated misuse misused abused downloaded drained
  slashed destroyed altered modified overwritten infected violated disclosed viewed attacked
`);

/** Tracks of harm: "no evidence of …". */
export const EVIDENCE_NOUNS = words(
  'evidence indication indications indicator indicators sign signs proof report reports trace traces knowledge attempt attempts record case cases instance instances',
);

/** Behind "no evidence of": what makes harm of it. */
export const SUSPECTED = words(`
  malicious unauthorized unauthorised access misuse abuse exploit exploits exploitation exploited compromise compromised breach
  attack attacks attacker attackers use used download downloaded downloads leak leaked loss tampering tampered modification
  exfiltration intrusion theft stolen exposure exposed affected impacted impact fraud fraudulent wild
`);

/** Forms of be and have that lead to a participle. */
export const AUXILIARIES = words('is are was were be been being has have had got get gets');

/** Said of what may happen, not of what did. */
export const HYPOTHETICAL = words(
  "would could should might may must can cannot can't couldn't wouldn't shouldn't if ensure unless when to will whether so",
);

/** Adjectives that say none by themselves, of what stands before them. */
export const UNHARMED = words('unaffected intact untouched unharmed');
