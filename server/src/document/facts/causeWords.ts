/** What a sentence says when it explains why something failed, and when it says that nobody knows. */
import type { Sign } from './signs';

/** Words that tie a failure to what made it happen. Weight 2 explains alone. */
export const CAUSE_SIGNS: readonly Sign[] = [
  {
    pattern:
      /\b(?:caus(?:ed|es|ing)|cause (?:of|was|is|for|appears|seems|turned)|(?:root|underlying|direct|proximate|actual|ultimate|main|likely|probable|primary|technical) causes? (?:was|were|is|are|of|seems?|appears?|turned|lies|lay|:)|contributing factors?|culprits?)\b/i,
    weight: 2,
    example: 'The stall was caused by a full disk.',
  },
  {
    pattern:
      /\b(?:due to|because|owing to|thanks to a|on account of|as a (?:direct )?(?:result|consequence) of|attributed to|attributable to|blamed on|traced (?:back )?to|boil(?:s|ed) down to|came down to|comes down to)\b/i,
    weight: 2,
    example: 'Orders failed because the pool was empty.',
  },
  {
    pattern:
      /\b(?:led to|leads to|leading to|result(?:ed|ing|s) in|(?:was|were|is|are) (?:actually |likely |partly )?(?:the |a )?result of|stem(?:s|med|ming) from|originat(?:ed|es|ing) (?:in|from|with)|responsible for|gave rise to|brought (?:about|down)|contributed to|exposed (?:a|the) (?:\w{1,20} ){0,3}(?:bug|flaw|race))\b/i,
    weight: 2,
    example: 'A new default led to the stall.',
  },
  {
    pattern:
      /\b(?:bugs?|flaws?|defects?|errors?|mistakes?|oversights?|regressions?|race conditions?|deadlocks?|memory leaks?|typos?|vulnerabilit(?:y|ies)|quirks?|weakness(?:es)?|gaps?|omissions?|mismatch(?:es)?|misconfigurations?|weak points?|incompatibilit(?:y|ies)|limitations?|faults?|problems?) (?:(?:was|were|is|are|has been|have been) (?:\w{1,20} ){0,2}?)?(?:in|within|between|where|whereby|that|which|wherein|when|of the|with|inside|introduced|made|at|identified in)\b/i,
    weight: 2,
    example: 'There was a bug in the retry loop.',
  },
  {
    pattern:
      /\b(?:reasons? (?:was|were|is|for|why|being|behind|that)|the (?:\S{1,20} )?(?:issue|problem|fault|bug|error|culprit|trigger|failure) (?:(?:was|is|were)(?! (?:\w{1,20}ly )?(?:then |now |also |first |soon )?(?:fixed|resolved|reported|solved|addressed|found|identified|detected|discovered|noticed|mitigated|confirmed|corrected|closed|over|gone|ongoing|still|not|acknowledged|opened|raised|escalated|assigned))|lies|lay|basically|essentially|occurred|happened|arose|came|stemmed|turned out|entails)|this is why|which is why|explains why|the (?:core|underlying|real|actual|key|fundamental) (?:issue|problem|cause|reason))\b/i,
    weight: 2,
    example: 'The reason was a stale certificate.',
  },
  {
    pattern:
      /\b(?:triggered (?:by|when|a|an|the|after)|introduced (?:in|by|with|when|a|an|the|through)|broke (?:the|all|our|when|after)|was broken by|since the (?:upgrade|update|deploy|release|change)|after (?:the|an?|our) (?:\S{1,20} ){0,3}(?:upgrade|update|deploy(?:ment)?|release|change|migration|merge|rollout))\b/i,
    weight: 2,
    example: 'It was triggered by a schema change.',
  },
  {
    pattern:
      /\b(?:mis-?configur(?:ed|ation)|mis-?set|inadvertent(?:ly)?|accident(?:al|ally)|mistaken(?:ly)?|by mistake|erroneous(?:ly)?|unintentional(?:ly)?|overlooked|neglected|forgot(?:ten)?)\b/i,
    weight: 2,
    example: 'The limit was set to 1 by mistake.',
  },
  {
    pattern:
      /\b(?:wrong(?:ly)?|incorrect(?:ly)?|missing|malformed|expired?|out of date|outdated|unsupported|incompatible|improper(?:ly)?|insufficient(?:ly)?|inadequate(?:ly)?|not sufficiently|incomplete|undefined|unset|invalid)\b/i,
    weight: 1.5,
    example: 'The certificate had expired.',
  },
  {
    pattern:
      /\b(?:fail(?:ed|s|ing|ure)? to|did not|didn['’]t|was not|wasn['’]t|were not|weren['’]t|never) (?:\w{1,20} ){0,3}?(?:check(?:ed|ing)?|validat\w{1,4}|verif\w{1,5}|consider(?:ed|ing)?|handl\w{1,3}|account(?:ed|ing)?|pars\w{1,3}|includ\w{1,3}|set|updat\w{1,3}|renew\w{0,3}|limit(?:ed|ing)?|provid\w{1,3}|test(?:ed|ing)?|match(?:ed|ing)?|propagat\w{1,3}|protect(?:ed|ing)?|releas\w{1,3}|clos\w{1,3}|expect(?:ed|ing)?|allocat\w{1,3}|support(?:ed|ing)?|exclud\w{1,3}|escap\w{1,3}|saniti[sz]\w{1,3}|mount(?:ed)?|start(?:ed)?)\b/i,
    weight: 2,
    example: 'The parser did not check the length.',
  },
  {
    pattern:
      /\b(?:does not|doesn['’]t|do not|without) (?:\w{1,20} ){0,3}?(?:check(?:ed|ing)?|validat\w{1,4}|verif\w{1,5}|consider(?:ed|ing)?|handl\w{1,3}|account(?:ed|ing)?|pars\w{1,3}|includ\w{1,3}|set|updat\w{1,3}|renew\w{0,3}|limit(?:ed|ing)?|provid\w{1,3}|test(?:ed|ing)?|match(?:ed|ing)?|propagat\w{1,3}|protect(?:ed|ing)?|releas\w{1,3}|clos\w{1,3}|expect(?:ed|ing)?|allocat\w{1,3}|support(?:ed|ing)?|exclud\w{1,3}|escap\w{1,3}|saniti[sz]\w{1,3}|mount(?:ed)?|start(?:ed)?)\b/i,
    weight: 1.5,
    example: 'The parser does not check the length.',
  },
  {
    pattern:
      /\b(?:ran out of|run out of|out of (?:memory|disk|space|quota)|oom(?:-?killed)?|exhaust(?:ed|ion|ing)|overload(?:ed|ing)?|overwhelm(?:ed|ing)|saturat(?:ed|ion)|exceed(?:ed|ing|s)|(?:hit|hitting|reached|reaching) (?:the|our|its|a|an) (?:\S{1,20} ){0,4}(?:limit|quota|cap|maximum|capacity)|limit was (?:reached|exceeded)|(?:disk|queue|cluster|pool|table|volume|memory) (?:was |is |being |became |got |filled )?(?:full|up)|corrupt(?:ed|ion)|steeper than usual|spike (?:in|of)|gone bad|crash(?:ed|es) (?:on|when|while|after))\b/i,
    weight: 1.5,
    example: 'The node ran out of memory.',
  },
  {
    pattern:
      /\b(?:attack(?:er|ers)?|malicious|phish(?:ed|ing)|leak(?:ed|ing)|stolen|compromis(?:ed|e)|hijack(?:ed|ing)|intruder|breach(?:ed)?|exploit(?:ed|s)?|malware)\b/i,
    then: /^ ?(?:\S{1,30} ){0,12}?(?:upload(?:ed|s|ing)|inject(?:ed|s|ing)|publish(?:ed|es|ing)|creat(?:ed|es|ing)|gain(?:ed|s|ing)|obtain(?:ed|s|ing)|us(?:ed|es|ing)|gave|through|via|from|allow(?:ed|s|ing)?|could|would|can|may|insert(?:ed|s|ing)?|access)\b/i,
    weight: 1.5,
    example: 'A leaked token gave an intruder access to the registry.',
  },
  {
    pattern:
      /\b(?:susceptible to|vulnerable to|prone to|allow(?:s|ed|ing)? (?:an? |any |the )?(?:\w{1,20} ){0,2}(?:attackers?|users?|miners?|actors?)|flaw|vulnerability|can (?:let|cause)|it(?:['’]s| is| was) possible (?:to|for))\b/i,
    weight: 1.5,
    example: 'The node is susceptible to large headers.',
  },
  {
    pattern:
      /\b(?:outage|incident|failure|downtime|disruption|maintenance|network (?:issue|problem|failure)|power (?:cut|failure|loss)|hardware (?:failure|fault|defect)|attack)\b.{0,3} ?(?:at|in|of|on|by|with|from|campaign) (?:our|the|a|an|its|[A-Z])/,
    weight: 1.5,
    example: 'A network failure at our provider hit two services.',
  },
  {
    pattern:
      /\b(?:server|servers|provider|providers|dns|network|database|host|node|nodes|switch|router|disk|disks|storage|cluster|upstream|vendor|pods?|service) (?:\w{1,20} ){0,2}?(?:went (?:down|offline|away|bad)|died|crashed|failed|stopped responding|became unresponsive|was deleted|were deleted|unable to (?:mount|reach|connect|resolve))/i,
    weight: 1,
    example: 'The storage server went offline.',
  },
  {
    pattern:
      /\b(?:google|aws|amazon|azure|gcp|gke|cloudflare|fastly|akamai|github|gitlab|heroku|microsoft|let['’]?s ?encrypt|docker ?hub|provider|providers|vendor|upstream|third[- ]party|isp|data ?cent(?:re|er)|university)\b/i,
    then: /^(?:['’]s)? ?(?:\S{1,30} ){0,4}?(?:outages?|fail(?:ed|s|ure|ures|ing)?|stopped|went|incidents?|degraded|degradation|unavailable|down|downtime|crash(?:ed)?|disruption|blocked|suspended|rejected|removed|deprecated)\b/i,
    weight: 2,
    example: 'Our DNS provider stopped answering.',
  },
  {
    pattern:
      /\b(?:dns|network(?:ing)?|resolution|connectivity|configuration|permissions?|certificate|storage|disk|memory|hardware|routing|latency|capacity|quota|locking|concurrency|timeout|dependency|compatibility) (?:issues?|problems?|errors?|failures?|faults?|limits?|mistakes?) (?:in|with|on|at|between|of|from|inside)\b/i,
    weight: 2,
    example: 'There was a routing problem between the two sites.',
  },
  {
    pattern:
      /\b(?:(?:was|were) (?:supposed|meant|intended|expected) to|instead of|rather than|in fact|turned out|it turns out|should have been|as part of|so that|therefore|thus|hence|consequently|which meant|meaning that|this meant|as expected, but)\b/i,
    weight: 1,
    example: 'The fee was supposed to be 1 %.',
  },
];

/** Why something else was so, what did not happen, or an apology: these words weigh against an explanation. */
export const CAUSE_COUNTERSIGNS: readonly Sign[] = [
  {
    pattern: /\b(?:apologi[sz]e|apologies|sorry|inconvenience)\b/i,
    weight: -4,
    example: 'We apologize for the trouble that this caused.',
  },
  {
    pattern:
      /\b(?:not (?:been )?exploited|no (?:\w{1,20} ){0,2}(?:flaw|vulnerabilit(?:y|ies)|bug|evidence|indication|malfunction)|(?:was|were|is|are) not (?:due|caused|the (?:result|cause)))\b/i,
    weight: -2,
    example: 'The flaw was not exploited.',
  },
  {
    pattern:
      /\b(?:would have|could have|might have been|if exploited|to prevent|in (?:the )?future|going forward)\b/i,
    weight: -1,
    example: 'It could have led to a loss.',
  },
];

/** Statements that name the cause as such: of two explanations, theirs is the better one. */
export const NAMED_CAUSE =
  /\b(?:(?:root|underlying|direct|ultimate|main|primary|core) (?:causes?|issue|problem|reason) (?:of|was|were|is|seems?|appears?|stems?|lies|lay)|(?:was|were|is) (?:\w{1,20}ly )?caused by|bug (?:in|that|where)|the (?:problem|issue|reason|cause) was)\b/i;

/** The cause is named only to say that it is not known, that somebody looks for it, or that it was found elsewhere. */
export const UNKNOWN_CAUSE_SIGNS: readonly Sign[] = [
  {
    pattern: /\bfor (?:an? )?unknown reasons?\b|\bunknown (?:root )?(?:cause|reason)\b/i,
    weight: 1,
    example: 'Workers stopped for unknown reasons.',
  },
  {
    pattern: /\b(?:cause|reason|source|origin)\b/i,
    then: /^(?: \w{1,20}){0,3}? (?:is|are|was|were|remains?|has|have|had)(?:n['’]t| not)?(?: (?:still|yet|currently|also|been)){0,3} (?:unknown|unclear|undetermined|tbd|under investigation|being investigated|to be determined)\b/i,
    weight: 1,
    example: 'The cause of the stall is still unclear.',
  },
  {
    pattern: /\b(?:cause|reason|source|origin)\b/i,
    then: /^(?: \w{1,20}){0,3}? (?:is|are|was|were|has|have|had)(?:n['’]t| not)(?: (?:yet|been|fully)){0,3} (?:known|clear|identified|determined|found|established|understood)\b/i,
    weight: 1,
    example: 'The root cause has not been identified yet.',
  },
  {
    pattern:
      /\b(?:not|n['’]t|cannot|unable to|yet to)(?: (?:yet|been|able|to|so|far|thus|fully)){0,4} (?:find|found|determined?|identif(?:y|ied)|ascertain(?:ed)?|establish(?:ed)?|know|pinpoint(?:ed)?|explain(?:ed)?|understand|understood)\b/i,
    then: /^(?: \w{1,20}){0,3}? (?:cause|reason|source|origin|why)\b/i,
    weight: 1,
    example: 'We have not been able to find the cause.',
  },
  {
    pattern:
      /\b(?:to|still|are|is|keep|and) (?:find|identify|determine|investigate|investigating|look for|looking for|establish|understand|uncover|searching for)\b/i,
    then: /^(?: \w{1,20}){0,3}? (?:cause|reason|source|origin|why)\b/i,
    weight: 1,
    example: 'We are still looking for the cause.',
  },
  {
    pattern: /\b(?:diagnosed|identified|found|fixed|addressed) the (?:root )?cause\b/i,
    then: /^(?! (?:to|as|of)\b|:)/i,
    weight: 1,
    example: 'We have identified the root cause and deployed a fix.',
  },
];

/** The author is not sure. */
export const HEDGE =
  /\b(?:likely|probably|possibl[ye]|perhaps|maybe|presumably|apparently|suspect(?:ed|s)?|seem(?:s|ed|ingly)?|appear(?:s|ed)?|may have|might have|could have been|we (?:think|believe|assume)|believed to|hypothes(?:is|es|ize[ds]?)|assum(?:ed|ption|ing)|not (?:entirely |yet |fully )?(?:sure|certain|clear)|tentative|preliminary)\b/i;

export const CONFIDENCE_LABEL =
  /^(?:confidence(?: level)?|certainty|evidence level|status of the (?:cause|hypothesis))$/i;
export const CONFIDENCE_WORDS =
  /\b(?:(?:high|medium|moderate|low) confidence|confidence (?:is |level )?(?:high|medium|moderate|low)|(?:working |leading |current )?hypothesis|confirmed (?:root )?cause)\b/i;

/** What set the failure off, as distinct from what made it possible. */
export const TRIGGER_WORDS =
  /\b(?:triggered (?:by|when|after)|(?:was|were|is) triggered|the trigger|trigger(?:ing)? event|set off by|sparked by|proximate cause)\b/i;

/** Why the defect was not caught earlier. */
export const ESCAPE_WORDS =
  /\b(?:not (?:been )?(?:caught|detected|noticed|discovered|found|covered) (?:by|in|during|before|earlier|until)|(?:tests?|testing|testnet|staging|ci|reviews?|canary|qa) (?:did not|didn['’]t|failed to|missed|never|could not|couldn['’]t|was not|wasn['’]t)|(?:slipped|went) (?:through|unnoticed|undetected|past)|untested|no (?:\w{1,20} )?tests?|not tested|weren['’]t tested|(?:lack|absence) of (?:\w{1,20} )?(?:tests?|testing|coverage|monitoring)|test coverage)\b/i;
