/** How text sounds that makes a person the fault. Tables; `blaming-language.ts` applies them. */
import { phrases } from './narration';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** People in their roles: whom a sentence can blame. */
export const ROLES: ReadonlySet<string> = words(`
  engineer engineers developer developers dev devs programmer programmers operator operators admin admins administrator
  administrators sysadmin sysadmins maintainer maintainers author authors reviewer reviewers committer committers colleague
  colleagues coworker employee employees contractor contractors intern interns technician technicians manager managers
  responder responders person somebody someone staff oncall on-call team teams dba dbas architect tester testers
  analyst vendor leadership management supervisor consultant deployer contributor contributors
`);
/** Those who are there to be served: what they fail at is the effect, not the cause. They can be blamed all the same. */
export const SERVED: ReadonlySet<string> = words('user users customer customers people member members');
export const PRONOUNS: ReadonlySet<string> = words('he she they');
export const FIRST_PERSON: ReadonlySet<string> = words('i we');
export const NOBODY: ReadonlySet<string> = words('nobody no-one');

/** Between the person and the verb, without changing what is said. */
export const BETWEEN: ReadonlySet<string> = words(`
  had has have having was were is are be been being who that which also simply then just again probably apparently
  evidently clearly obviously reportedly initially unfortunately sadly repeatedly accidentally mistakenly inadvertently
  incorrectly wrongly still even really
`);
/** What may follow a role before its verb: "the developer creating the pull request misjudged". */
export const OPENS_MODIFIER: ReadonlySet<string> = words(
  'on of from in at who responsible doing behind for whose',
);

/** Verbs that tell of a lapse; said of any person. */
export const LAPSES = phrases(`
  forgot
  had|have|has forgotten
  neglected to
  misjudged
  mistyped
  carelessly
  negligently
  recklessly
  messed up
  screwed up
  fucked up
  botched
  made a|the|an|this|some|several|another mistake|mistakes|error
  made mistakes
  didn't bother
  did not bother
  couldn't be bothered
  didn't think to
  did not think to
  never bothered
  should have known
  should've known
  ought to have known
  need|needs|needed|have|has|had to be more|extra careful|attentive|diligent|vigilant|disciplined|cautious
  must|should be more careful|attentive|diligent|vigilant|disciplined|cautious
  must|should pay more|closer attention
`);

/** What the one who acted is told afterwards. */
export const REPROACHES = phrases(`
  shouldn't have
  should not have
  ought not to have
  oughtn't to have
`);

/** Verbs that only tell of a lapse where somebody else is their subject: "we failed to consider" is an honest finding. */
export const LAPSES_OF_OTHERS = phrases(`
  failed to
  overlooked
  ignored the|our|a|an|this|these|those|all|multiple|several|repeated
  disregarded
  misread
  misunderstood
  misconfigured
  violated the|our
  skipped the|our|a|all
  broke the|our|production|prod
  didn't follow
  did not follow
  didn't check
  did not check
  didn't pay attention
  did not pay attention
  wasn't|weren't paying attention
  was|were not paying attention
  wasn't|weren't sure how
  was|were not sure how
  didn't know how
  did not know how
  should have noticed|checked|tested|realized|realised|seen|caught|asked|read|verified
  ran|typed|entered|pushed|deployed|chose|selected|used|deleted|picked|applied|set the wrong
  reused their|his|her
  are|is|were|was not prioritising|prioritizing
`);

/** What nobody did. */
export const NOT_DONE = phrases(`
  bothered
  cared
  escalated
  took responsibility
  took ownership
  spoke up
  paid attention
`);

/** "Why did the developer forget": behind did and a person. */
export const LAPSES_ASKED = phrases(`
  forget
  neglect
  overlook
  ignore
  misjudge
  fail to
  not check
  not think
  not notice
  not follow
`);

/** What somebody is said to be; behind a person and a form of to be. */
export const FAULTS: ReadonlySet<string> = words(
  'careless lazy negligent sloppy reckless incompetent complacent inattentive irresponsible clueless ignorant unprofessional careful-enough',
);
export const BE: ReadonlySet<string> = words(
  "was were is are am been being be i'm he's she's they're we're wasn't weren't",
);
export const DEGREES: ReadonlySet<string> = words(
  'so too very simply just a bit little rather quite being clearly',
);

/** Judgements that name no subject and need none. */
export const JUDGEMENTS = phrases(`
  human|user|operator|operators|pilot|admin|administrator|engineer|developer|employee error|errors|mistake|mistakes|misunderstanding|negligence|carelessness|fault
  user's|operator's|developer's|engineer's|admin's|his|her|their|my mistake|fault|negligence|carelessness|oversight
  act of laziness|carelessness|negligence|stupidity
  fat-fingered
  fat fingered
  fat-finger
  fat finger
  sheer|pure|gross laziness|carelessness|negligence|incompetence|stupidity
  laziness
  carelessness
  incompetence
  sloppiness
  stupid|silly|dumb|careless|rookie|amateur mistake|mistakes|error|errors
  not enough thought|care|attention was|were|had|went
  too little thought|care|attention was|were|had|went
  lack of diligence|discipline|care|attention|professionalism
  is|are|was|were to blame
`);
/** In front of a judgement these show that none is passed. */
export const DENIALS: ReadonlySet<string> = words(`
  not no never nor than without isn't wasn't prevent prevents prevented preventing avoid avoids avoided avoiding reduce reduces reducing
  minimise minimize minimises minimizes against prone risk risks possibility possible potential eliminate eliminates eliminating
  protect protects future if could can may might handle handles catch catches guard whether
`);

/** In front of a person who does something these make the person the cause. */
export const BECAUSE_OF = phrases(`
  due to a|an|one|the
  due to one of our
  because of a|an|one|the
  caused by a|an|one|the
`);
export const INDIVIDUALS: ReadonlySet<string> = words(
  'dev developer engineer operator admin administrator sysadmin maintainer employee contractor intern technician colleague',
);
