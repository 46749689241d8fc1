/** The field's vocabulary in the product's own words: for hover, completion and briefings. Lower case unless a name. */

export interface GlossaryTerm {
  readonly term: string;
  /** Other spellings and forms; plurals with a plain `s` are found without being listed. */
  readonly also?: readonly string[];
  readonly meaning: string;
  /** What a document that uses the word owes its reader. */
  readonly owes?: string;
}

export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    term: 'critical bug',
    also: ['release blocker', 'blocking bug', 'showstopper'],
    meaning:
      'A defect bad enough to stop a release: the product fails, data is damaged, or security is broken.',
    owes: 'Say which of these it is, and whom it reaches.',
  },
  {
    term: 'regression',
    also: ['regressed'],
    meaning:
      'Something that worked in an earlier version, or had been repaired there, and is broken again. A bug that was always there is none.',
    owes: 'Name the last version where it worked and the first where it does not.',
  },
  {
    term: 'rollback',
    also: ['roll back', 'rolled back', 'rolling back', 'roll-back'],
    meaning: 'Going back to an earlier version that is known to be stable.',
    owes: 'Name the version that is gone back to, and what happens to data written since.',
  },
  {
    term: 'hotfix',
    also: ['hot fix', 'hot-fix', 'hotfixes'],
    meaning: 'A narrow, urgent repair that ships outside the normal release train.',
    owes: 'Say how it was validated, since it skipped the usual way.',
  },
  {
    term: 'impact assessment',
    also: ['impact analysis'],
    meaning: 'The detailed account of what a defect does, to whom and how much, in numbers.',
  },
  {
    term: 'root cause analysis',
    also: ['RCA', 'root cause', 'root causes'],
    meaning:
      'The systematic search for the conditions that made the failure possible. It does not end at the trigger, nor at a person.',
    owes: 'Show the evidence for each cause, or mark it as a hypothesis.',
  },
  {
    term: 'reproducible test case',
    also: ['reproduction', 'repro', 'repro case', 'test case', 'steps to reproduce'],
    meaning:
      'A command or exact steps that show the failure every time, or at a stated rate, on a named version and environment.',
    owes: 'Give the expected and the actual result.',
  },
  {
    term: 'service level objective',
    also: ['SLO', 'service-level objective'],
    meaning:
      'A measurable target over a window, such as 99.9 % of requests over 30 days. What it leaves open is the error budget.',
    owes: 'State the target together with its window.',
  },
  {
    term: 'service level indicator',
    also: ['SLI', 'service-level indicator'],
    meaning: 'What is measured to hold against an objective: good events as a share of all.',
  },
  {
    term: 'service level agreement',
    also: ['SLA', 'service-level agreement'],
    meaning:
      'A promise to customers with consequences when it is broken; looser than the objective behind it.',
  },
  {
    term: 'error budget',
    meaning:
      'The unreliability that an objective allows: (1 − objective) × window. 99.9 % over 30 days allows 43 min 12 s of full outage.',
  },
  {
    term: 'burn rate',
    meaning:
      'How many times faster than allowed the error budget is used. At 1 it lasts exactly its window; a full outage at 99.9 % burns at 1,000.',
  },
  {
    term: 'feature flag',
    also: ['feature toggle', 'feature switch', 'kill switch'],
    meaning: 'A switch outside the code that turns a feature on for some or off for all, without a release.',
    owes: 'Name the flag, and say whether it is off by default.',
  },
  {
    term: 'deployment pipeline',
    also: ['CI/CD', 'release pipeline'],
    meaning: 'The automated way from a change to production: build, test, deploy.',
  },
  {
    term: 'canary',
    also: ['canaries', 'canary release', 'canary deployment'],
    meaning: 'Giving a new version to a small part of the traffic first, to see it fail small.',
    owes: 'Say how large the part was and what was watched.',
  },
  {
    term: 'severity',
    also: ['severities', 'SEV'],
    meaning:
      'How bad it is for users, on the scale that the organisation uses. Apart from priority, which says what is done first.',
    owes: 'Name the criterion that puts it on this step.',
  },
  {
    term: 'trigger',
    meaning:
      'The change or event that set the failure off. Without the conditions behind it, it would have done no harm.',
    owes: 'Keep it apart from the root cause.',
  },
  {
    term: 'contributing factor',
    also: ['contributing cause', 'contributing condition'],
    meaning: 'A condition that made the failure possible, worse or longer, without causing it alone.',
  },
  {
    term: 'detection',
    meaning: 'The moment somebody or something first noticed: an alert, a colleague, a customer.',
  },
  {
    term: 'mitigation',
    also: ['mitigated', 'mitigate'],
    meaning: 'What stops the harm. The cause may still be there; removing it is the resolution.',
    owes: 'Say who does it, how you know that it worked, and how it is undone.',
  },
  {
    term: 'resolution',
    meaning: 'What removes the cause, so that the same thing cannot happen again.',
  },
  {
    term: 'workaround',
    also: ['work-around'],
    meaning: 'What users can do until it is repaired.',
  },
  {
    term: 'blast radius',
    meaning: 'How far the harm reaches: which users, regions, services and data.',
    owes: 'Give it in numbers.',
  },
  {
    term: 'time to detect',
    also: ['TTD', 'MTTD'],
    meaning: 'From the start of the impact to the moment it was noticed.',
  },
  {
    term: 'time to acknowledge',
    also: ['TTA', 'MTTA'],
    meaning: 'From detection, or the page, to the moment a person took it on.',
  },
  {
    term: 'time to mitigate',
    also: ['TTM', 'MTTM'],
    meaning: 'From the start of the impact to the moment the harm stopped.',
  },
  {
    term: 'time to resolve',
    also: ['TTR', 'MTTR', 'time to recover', 'time to restore', 'time to recovery'],
    meaning:
      'From the start of the impact to the moment it was over. The R is also used for repair, recovery and response, and the clock for starting at detection.',
    owes: 'Say from when to when it was measured.',
  },
  {
    term: 'go/no-go',
    also: ['go / no-go', 'go/no go', 'go-no-go'],
    meaning: 'The decision to release or not, against criteria that were written down before.',
  },
  {
    term: 'release halt',
    also: ['halt brief', 'release hold'],
    meaning: 'Stopping a release on purpose until stated conditions are met.',
    owes: 'State the conditions under which it resumes.',
  },
  {
    term: 'BLUF',
    also: ['bottom line up front'],
    meaning: 'Bottom line up front: the conclusion and what is asked for come first, reasons after.',
  },
  {
    term: 'action item',
    also: ['corrective action', 'follow-up action'],
    meaning:
      'One change that somebody carries out by a date, so that this cannot happen again or hurts less.',
    owes: 'Give it one owner, a due date and a ticket.',
  },
  {
    term: 'CAPA',
    also: ['corrective and preventive action'],
    meaning: 'Corrective and preventive action: what repairs this case, and what prevents the next.',
  },
  {
    term: 'five whys',
    also: ['5 whys', 'five-whys'],
    meaning:
      'Asking why of each answer until it leaves the level of symptoms. One chain rarely tells all: most failures have several conditions.',
  },
  {
    term: 'postmortem',
    also: ['post-mortem', 'post mortem', 'post-incident review', 'PIR', 'retrospective', 'COE'],
    meaning: 'What the organisation learns from an incident and will change, written without blame.',
  },
  {
    term: 'blameless',
    meaning:
      'Written so that conditions explain what people did. People acted on what they knew; that is what can be improved.',
  },
  {
    term: 'incident commander',
    also: ['IC', 'incident manager'],
    meaning: 'The person who leads the response and decides, while others investigate and repair.',
  },
];

/** Finds what a run of words means; the longest terms are tried first. */
export interface GlossaryLookup {
  readonly terms: readonly GlossaryTerm[];
  /** The term with these words, in any case, singular or plural; `null` where there is none. */
  find(words: string): GlossaryTerm | null;
}

/** The most words that a term has. */
export const LONGEST_TERM = 5;

/** The product's terms and the team's own, which win. */
export function createGlossary(own: Readonly<Record<string, string>> = {}): GlossaryLookup {
  const terms = [
    ...Object.entries(own).map(([term, meaning]): GlossaryTerm => ({ term, meaning })),
    ...GLOSSARY,
  ];
  const byWords = new Map<string, GlossaryTerm>();
  for (const entry of terms)
    for (const words of [entry.term, ...(entry.also ?? [])]) {
      const key = words.toLowerCase();
      if (!byWords.has(key)) byWords.set(key, entry);
    }
  return {
    terms,
    find(words) {
      const key = words.toLowerCase();
      return byWords.get(key) ?? (key.endsWith('s') ? (byWords.get(key.slice(0, -1)) ?? null) : null);
    },
  };
}
