/** What a sentence says when it tells how to make a failure happen, and when it only sounds like it. */
import type { Sign } from './signs';

/** A first, cheap look: a statement without one of these bears no sign below. */
export const REPRODUCTION_HINT =
  /re-?produc|\brepro\b|replicat|re-?creat|exploit|trigger|proof.of.concept|\bpoc\b|\bmre\b|\bmcve\b|demonstrat|illustrat|test.?case|minimal|follow|crash|caus|steps|\brun|when|instead|rather than|attack|offending|culprit|faulty|example|provok|induce|simulat/i;

/** Statements that announce or are a recipe: weight 3 stands alone, less needs support from code, a list or another sign. */
export const REPRODUCTION_SIGNS: readonly Sign[] = [
  {
    pattern:
      /\b(?:steps?|instructions?|recipe|how) (?:needed |required )?to (?:re-?produce|repro|replicate|re-?create|trigger)\b/i,
    weight: 3,
    example: 'Steps to reproduce the stall are below.',
  },
  {
    pattern:
      /\b(?:reproduction|repro|reproducer|reproducing) (?:steps?|instructions?|recipe|script|case|command|example|test)\b/i,
    weight: 3,
    example: 'The repro script needs two clients.',
  },
  {
    pattern:
      /\b(?:basic|minimal|simple|small|short(?:est)?|self-contained) (?:re-?produc(?:e|er|tion|ible)|repro|test ?case|example that (?:fails|crashes|shows))\b/i,
    weight: 3,
    example: 'A minimal reproducer is a table with one row.',
  },
  {
    pattern:
      /\b(?:can|could|may) (?:easily |reliably |also |then |now |always |consistently |only )?be (?:easily |reliably |consistently )?(?:reproduced|replicated|recreated|provoked|demonstrated) (?:by|with|using|via|as follows|locally (?:by|with|using)|like this|when|if)\b/i,
    weight: 3,
    example: 'The deadlock can be reliably reproduced by sending two orders at once.',
  },
  {
    pattern: /\b(?:can|could|may) (?:easily |reliably )?be triggered (?:by|with|using|as follows|when|if)\b/i,
    weight: 1.5,
    example: 'The panic can be triggered by sending an empty frame.',
  },
  {
    pattern:
      /\b(?:re-?produces?|re-?creates?|replicates?|demonstrat(?:es?|ing)|triggers|provokes|shows) (?:the|this|our|that) (?:\S{1,30} ){0,2}(?:issue|bug|problem|failure|crash|panic|error|defect|deadlock|race|hang|outage|leak|regression|misbehaviou?r|fault|vulnerability)\b/i,
    weight: 1.5,
    example: 'It reproduces the failure on a laptop.',
  },
  {
    pattern: /^(?:this )?(?:re-?produces|demonstrates|provokes) (?:the|this|our|that)\b/i,
    weight: 1.5,
    example: 'Reproduces the crash with the real client.',
  },
  {
    pattern:
      /(?:^|[;:] )(?:in order )?to (?:re-?produce|repro|replicate|re-?create|trigger|provoke|demonstrate) (?:the|this|that|it|our|an?)\b/i,
    then: /[,:]/i,
    weight: 2,
    example: 'To reproduce the crash, start two workers.',
  },
  {
    pattern:
      /\b(?:managed|able|possible|easy|trivial) to (?:\w{1,20} )?(?:re-?produce|replicate|re-?create|trigger|demonstrate)\b|\b(?:we|i|they|he|she|team|engineers?|could|successfully|reliably|then) (?:also |then |later )?(?:re-?produced?|replicated?|re-?created?) (?:the|this|that|it|our)\b/i,
    weight: 1.5,
    example: 'We managed to replicate the same stall on one replica.',
  },
  {
    pattern:
      /\b(?:re-?produced?|replicated?|re-?created?|re-?producing) (?:\S{1,30} ){1,12}?(?:by (?:\w{1,20}ing)\b|with (?:a|an|the|only|just|two|one|`)|using|under|which had|that had|when (?:we|you|running|sending)|if (?:we|you))/i,
    weight: 1.5,
    example: 'They reproduced the stall by pausing one broker.',
  },
  {
    pattern: /\bproof[- ]of[- ]concept\b|\bPoC\b/i,
    weight: 1.5,
    example: 'A proof of concept is attached.',
  },
  {
    pattern: /\b(?:exploit|exploiter|attack|attacker|hacker|bug|vulnerability|flaw|hack|compromise)\b/i,
    then: /\b(?:as follows|like this|in (?:the following|these|\w{3,5}) steps|follows these steps|the following (?:steps|sequence|way|manner|recipe))/i,
    weight: 3,
    example: 'The flaw is exploited as follows.',
  },
  {
    pattern:
      /\b(?:reporter|researcher|attacker|exploiter|hacker|white-?hat|video|recording) (?:\w{1,12} )?(?:show(?:s|ed)|demonstrate[sd]?|perform(?:s|ed)|executed?) the following\b/i,
    weight: 2,
    example: 'In the video the researcher showed the following:',
  },
  {
    pattern:
      /\b(?:following|above|preceding|such an?) (?:\S{1,30} ){0,3}(?:requests?|quer(?:y|ies)|inputs?|code|snippets?|commands?|programs?|payloads?|configurations?|config|scripts?|regex(?:es)?|expressions?|functions?|statements?|lines?|files?|messages?|calls?|sequence|example|test(?: case)?|manifest|rule|job|transaction|block)\b/i,
    then: /\b(?:crash(?:es|ed)?|panics?|hangs?|hung|fail(?:s|ed)?|triggers?|triggered|causes|caused|breaks|broke|locks|locked|deadlocks|leads to|led to|would (?:crash|fail|hang|trigger|cause|break)|results? in|resulted in|reproduces?|demonstrates?|illustrates?|shows the (?:bug|issue|problem|failure))\b/i,
    weight: 2,
    example: 'The following query locked the whole table:',
  },
  {
    pattern:
      /\b(?:offending|faulty|problematic|culprit|guilty|buggy|broken|vulnerable|bad|malformed|poisonous|poison) (?:\S{1,30} ){0,2}(?:requests?|quer(?:y|ies)|inputs?|code|snippet|command|payload|configuration|config|script|regex|expression|function|statement|lines?|manifest|rule|pattern|message)\b/i,
    weight: 1.5,
    example: 'The offending line was this one.',
  },
  {
    pattern:
      /\b(?:if|when|whenever|once) (?:an? |the |any |some )?(?:you|one|users?|clients?|callers?|someone|anyone|customers?|attackers?|applications?|code|user\/other code)\b/i,
    then: /\b(?:runs?|calls?|sends?|executes?|imports?|issues?|invokes?|submits?|posts?|types?|opens?|visits?|requests?)\b/i,
    weight: 1.5,
    example: 'When a client calls the endpoint twice, the second call hangs.',
  },
  {
    pattern:
      /\b(?:running|calling|sending|executing|issuing|invoking|submitting|requesting|importing|setting|querying)\b/i,
    then: /\b(?:crash(?:es|ed)?|panics?|panicked|hangs|hung|fails|returns an? error|triggers|triggered|(?:will|would) (?:crash|hang|fail|trigger|panic)|deadlocks|reproduces)\b/i,
    weight: 1.5,
    example: 'Running the exporter with an empty label crashes it.',
  },
  {
    pattern:
      /\b(?:redirect(?:s|ed|ing)?|return(?:s|ed|ing)?|resolv(?:es|ed|ing)|produc(?:es|ed|ing)|evaluat(?:es|ed|ing)|pars(?:es|ed|ing)|render(?:s|ed|ing)|becom(?:es|ing)|became|gives|gave|yields|yielded|expand(?:s|ed|ing))\b/i,
    then: /\b(?:instead of|rather than|but (?:should|expected))\b/i,
    weight: 1.5,
    example: 'The lookup of a/b returned a instead of b.',
  },
  {
    pattern:
      /\bas follows\b|\b(?:the )?following (?:script|configuration|config|code|snippet|command|query|file|dockerfile|manifest|setting|dependency|line)\b/i,
    weight: 1,
    example: 'The file pulls in a dependency as follows.',
  },
  {
    pattern:
      /\b(?:attempted|tried|meant|supposed|intended) but failed\b|\bbut (?:it )?(?:did|does|do) not\b|\bbut failed to\b/i,
    weight: 1,
    example: 'The script tried but failed to clean up.',
  },
];

/** What speaks against a recipe: it was not found, it belongs to a log, to the response or to the fix. */
export const REPRODUCTION_COUNTERSIGNS: readonly Sign[] = [
  {
    pattern:
      /\b(?:not|n't|n’t|cannot|never|unable|fail(?:ed|s|ing)? to|hard|difficult|impossible|struggled|without being able) (?:\w{1,20} ){0,3}?(?:be |been )?(?:\w{1,20}ly )?(?:to )?(?:re-?produc|replicat|re-?creat|trigger)/i,
    weight: -6,
    example: 'We could not reproduce the crash.',
  },
  {
    pattern:
      /\b(?:trying|try|tried|attempt(?:s|ed|ing)?|continue|continues|started|begin|began|working|want(?:ed)?|need(?:ed)?|need(?:s)?) to (?:re-?produce|replicate|re-?create)/i,
    weight: -4,
    example: 'Two engineers tried to reproduce the stall.',
  },
  {
    pattern:
      /\bre-?producib(?:ly|le builds?|ility)|\bself-?replicat|\bbuild (?:re-?production|script)\b|\breproducible (?:way|manner|environment|deploy)/i,
    weight: -4,
    example: 'Reproducible builds would have shown it.',
  },
  {
    pattern: /\b(?:no|any) (?:evidence|indication|sign|attempts?)\b/i,
    then: /\bexploit/i,
    weight: -4,
    example: 'We have no evidence that the flaw was exploited.',
  },
  {
    pattern:
      /\b(?:to (?:mitigate|fix|resolve|recover|prevent|avoid|work around|workaround|roll back|verify|confirm|check|remediate|restore|install|upgrade|update|protect|detect|see (?:if|whether)) (?:\S{1,30} ){0,8}|workaround|upgrade (?:with|by|using)|check (?:whether|if) you|can be (?:fixed|avoided|mitigated|prevented|worked around|resolved))\b/i,
    weight: -2,
    example: 'To mitigate this, run the following command.',
  },
  {
    pattern:
      /\b(?:logs?|log lines?|logged|error messages?|stack ?trace|traceback|output|alert(?:ed)?|panicked at|the (?:following )?errors?(?: message)?)\b/i,
    then: /:$/i,
    weight: -3,
    example: 'The log held the following line:',
  },
  {
    pattern:
      /\bwe (?:then |also |have |had |manually |immediately )?(?:ran|executed|deployed|rolled|reverted|fixed|patched|applied|added|implemented|took|merged|restarted|disabled|changed|replaced|recommend|suggest)\b/i,
    weight: -2,
    example: 'We then ran the following command on each node.',
  },
  {
    pattern: /\b(?:should|would|will|could) have (?:caught|detected|shown|found|triggered)\b/i,
    weight: -3,
    example: 'A load test would have caught the failing query.',
  },
];

/** Headings that announce a reproduction where no schema knows them. */
export const REPRODUCTION_HEADING =
  /\b(?:re-?produc(?:e|ing|tion|er)|repro|proof[- ]of[- ]concept|poc|mcve|exploit (?:steps|walk-?through|recipe)|attack (?:steps|walk-?through|recipe))\b/i;

/** Words that make a heading speak about something else after all. */
export const NOT_REPRODUCTION_HEADING = /\b(?:builds?|not|unable|could ?n['o’]t|cannot|plan|prevent)\b/i;
