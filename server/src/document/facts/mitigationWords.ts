/** What a sentence says when it tells what stops, limits, works around or resolves the harm, and when nothing did. */
import type { Sign } from './signs';

/** Actions that are only ever an answer to a failure. One is enough. */
export const RESPONSE_SIGNS: readonly Sign[] = [
  {
    pattern: /\broll(?:ed|ing|s)\b/i,
    then: /^ (?:\S{1,30} ){1,4}?back\b/i,
    weight: 2,
    example: 'Ana rolled the release back.',
  },
  {
    pattern:
      /\b(?:roll(?:ed|ing|s)?[- ]?back|rollbacks?|revert(?:s|ed|ing)?|roll(?:ed|ing) forwards?|back(?:ed|ing) out|backed-out)\b/i,
    weight: 2,
    example: 'The release was rolled back to 4.11.',
  },
  {
    pattern:
      /\b(?:(?:hard |force |manually |gracefully )?(?:re-?start(?:s|ed|ing)?|re-?boot(?:s|ed|ing)?|re-?deploy(?:s|ed|ing|ment)?|re-?run(?:ning)?|re-?ran|re-?build(?:ing)?|re-?built|re-?provision(?:ed|ing)|re-?install(?:ed|ing)?|re-?sync(?:ed|ing)?|re-?enabled|re-?index(?:ed|ing)|power[- ]cycled|resets?|resetting|bounced))\b/i,
    weight: 2,
    example: 'We restarted the gateways one by one.',
  },
  {
    pattern:
      /\b(?:hot-?fix(?:es|ed)?|patch(?:es|ed)|work-?arounds?|mitigat(?:ed|ing)|remediat(?:ed|ing)|quick fix|band-?aid|stop-?gap)\b/i,
    weight: 2,
    example: 'A hotfix went out at noon.',
  },
  {
    pattern:
      /\b(?:fix|fixes|patch|correction|remedy|solution|protection|safeguard|mitigation|bugfix)\b.{0,3}(?: |$)/i,
    then: /^(?:\S{1,40} ){0,8}?(?:applied|released|deployed|merged|committed|rolled|shipped|pushed|published|implemented|available|landed|live|made|went|included|prepared|created|built|introduced|developed|written|in place|upstream)\b/i,
    weight: 2,
    example: 'A fix for the parser was released in 4.12.1.',
  },
  {
    pattern:
      /\b(?:appl(?:y|ied|ying)|releas(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|merg(?:e|ed|ing)|commit(?:ted|ting)?|ship(?:s|ped|ping)?|push(?:ed|ing)?|publish(?:ed|ing)?|implement(?:ed|ing)?|landed|wrote|writ(?:e|ing)|creat(?:e|ed|ing)|made|develop(?:ed|ing)?|prepar(?:ed|ing)|contain(?:s|ing)?|includ(?:es|ed|ing)|upload(?:ed)?|submit(?:ted)?|roll(?:ed|ing)? out|put(?:ting)?)\b/i,
    then: /^ (?:\S{1,30} ){0,4}?(?:\S{0,20}fix(?:es)?|patch(?:es)?|workaround|mitigations?|solution|correction|protection|countermeasures?)\b/i,
    weight: 2,
    example: 'We deployed a small fix within the hour.',
  },
  {
    pattern:
      /\b(?:fixed|resolved|solved|addressed|corrected|repaired|mitigated|remedied|restored|recovered|stopped|contained)\b/i,
    then: /^ (?:\w{1,20} ){0,3}?(?:by|in|with|using|through|via|from|after (?:we|a|the|\w{1,20}ing)|on all|for (?:all|every)|manually)\b/i,
    weight: 2,
    example: 'It was resolved by adding a second node.',
  },
  {
    pattern:
      /\b(?:we|i|they|he|she|team|engineers?|maintainers?|operators?|developers?|admins?|crew|who|and|then) (?:\w{1,20} ){0,3}?(?:fixed|resolved|solved|repaired|remedied|recovered|restored|unblocked|corrected)\b/i,
    weight: 2,
    example: 'Our operators then repaired the table.',
  },
  {
    pattern:
      /\b(?:ban(?:s|ned|ning)?|block(?:ed|ing) (?:the|all|access|traffic|requests?|users?|accounts?|that|this|these|their|his|further|new|any|further|ips?|malicious|attackers?|\d)|blacklist(?:ed)?|blocklist(?:ed)?|null-?routed|black-?holed|revok(?:e|es|ed|ing)|invalidat(?:e|es|ed|ing)|rotat(?:ed|ing)|yank(?:ed|ing)|unpublish(?:ed|ing)?|quarantin(?:ed|ing)|isolated|suspended|locked (?:down|the|out)|taken (?:down|offline|out of)|pull(?:ed|ing) (?:the|our|it)|sanitised|sanitized|expelled|deprecated the)\b/i,
    weight: 2,
    example: 'All leaked keys were revoked and replaced.',
  },
  {
    pattern: /\brestor(?:e|ed|ing)\b/i,
    then: /^ (?:\S{1,40} ){0,6}?(?:from|back|backup|snapshot|access|service|ownership)\b/i,
    weight: 2,
    example: 'We restored the ownership of the project.',
  },
  {
    pattern: /\b(?:took|taking|take|takes)\b/i,
    then: /^ (?:\S{1,30} ){1,5}?(?:down|offline|out of)\b/i,
    weight: 2,
    example: 'Ana took the second shard offline.',
  },
  {
    pattern:
      /\b(?:fail(?:ed|ing)?[- ]?over|switch(?:ed|ing)? (?:back|over|off|to)|drain(?:s|ed|ing)?(?! of)|cordon(?:s|ed|ing)?|scal(?:ed|ing) (?:\S{1,30} )?(?:up|out|down)|throttl(?:ed|ing)|rate[- ]limit(?:ed|ing)|shed(?:ding)? load|rerout(?:ed|ing)|re-routed|divert(?:ed|ing)|flush(?:ed|ing)?|purg(?:e|ed|ing)|evicted|kill(?:ed|ing) (?:the|all|off|every)|cull(?:ed|ing)|paus(?:ed|ing)|halt(?:ed|ing) the (?:roll|deploy|release|upgrade)|shut (?:it |them )?down (?:the|all|our)|turned (?:it |them )?(?:off|back on))\b/i,
    weight: 2,
    example: 'Traffic was switched back to the old cluster.',
  },
  {
    pattern:
      /\b(?:from (?:a |the |our |last night's )?(?:backup|snapshot)|compensat(?:ed|ion|ing)|reimburs(?:ed|ement|ing)|refund(?:ed|s|ing)|will be (?:used to cover|distributed|credited|repaid)|made whole|backfill(?:ed|ing)|replay(?:ed|ing))\b/i,
    weight: 2,
    example: 'The ledger came back from a snapshot.',
  },
  {
    pattern:
      /\b(?:please|should|must|needs? to|advis(?:e|ed|es)|recommend(?:ed|s|ing|ation)?|urged?|encouraged?|strongly|can|able to|have to|required to)\b/i,
    then: /^ (?:\S{1,30} ){0,8}?(?:upgrade|update (?:to|your|as|the)|downgrade|pin|switch|migrate|rotate|re-?install|restart|disable|revert|patch|re-?upload|delete the files|not (?:to )?(?:perform|run|use|install))\b/i,
    weight: 2,
    example: 'We recommend that all users upgrade to 4.12.1.',
  },
  {
    pattern:
      /\b(?:updates?|releases?|new (?:versions?|binar(?:y|ies)|builds?|images?|clients?)|version \S{1,20}|v\d\S{0,15})(?= )/i,
    then: /^ (?:\S{1,30} ){0,3}?(?:(?:is|are|was|were|has been|have been|will be) (?:now )?(?:available|released|published|deployed|built|cut|tagged|shipped)|fix(?:es|ed)|contain(?:s|ed)|address(?:es|ed)|resolv(?:es|ed)|solved)\b/i,
    weight: 2,
    example: 'New binaries are now available.',
  },
  {
    pattern:
      /\b(?:was|were|is|are|been|being|got) (?:\w{1,20} ){0,2}?(?:fixed|patched|repaired|unblocked|worked around|taken down|brought back|replaced with|moved back)\b/i,
    weight: 2,
    example: 'The parser was quickly fixed.',
  },
  {
    pattern:
      /\b(?:trigger(?:ed|ing|s)?|initiat(?:ed|ing)|kick(?:ed|ing) off|start(?:ed|ing)|perform(?:ed|ing)|ran|running|forc(?:ed|ing)|request(?:ed|ing)|received) (?:an?|the|another|additional|new)\b/i,
    then: /^ (?:\S{1,30} ){0,5}?(?:upgrades?|re-?builds?|roll-?out|roll-?over|fail-?over|migration|clean-?up|quota|capacity|scale-?up|scan|recovery|restoration|drain)\b/i,
    weight: 2,
    example: 'Engineers kicked off a node pool upgrade.',
  },
  {
    pattern:
      /\b(?:remov(?:e|es|ed|ing|al)|delet(?:e|es|ed|ing|ion)|disabl(?:e|es|ed|ing)|clean(?:ed|ing|s)?|tak(?:e|en|ing)|took)\b/i,
    then: /^ (?:\S{1,40} ){0,6}?(?:(?:malicious|affected|compromised|vulnerable|broken|offending|faulty|bad|corrupt(?:ed)?|stuck|stale|problematic|leaked|infected|rogue)\b|from (?:the |our |all )?(?:registry|pypi|npm|crates\.io|repositor(?:y|ies)|rotation|service|pool|load balancer|production|cluster))/i,
    weight: 2,
    example: 'The team removed the package from the registry.',
  },
  {
    pattern:
      /\b(?:users?|customers?|you|operators?|clients?|admins?|developers?|validators?) (?:can|could|may|should|must|need to|have to|were (?:asked|told|advised|instructed) to) (?:\w{1,20} ){0,2}?(?:set|disable|bypass|avoid|pin|switch|downgrade|upgrade|update|download|delete|remove|re-?(?:start|install|boot|build|create|deploy|run|sync|index|enable|upload|issue|vert))\b/i,
    weight: 2,
    example: 'Until then, users can set the flag to off.',
  },
  {
    pattern:
      /\b(?:fix(?:es|ed)?|resolv(?:es|ed)|solv(?:es|ed)|restor(?:es|ed)|stopp?(?:s|ed)|mitigat(?:es|ed)|address(?:es|ed)|alleviat(?:es|ed)|cured)\b/i,
    then: /^ (?:(?:the|this|our|that|most of the|all|these) )(?:\S{1,30} ){0,3}?(?:issues?|problems?|outage|incident|failures?|errors?|bugs?|symptoms?|service|access|connectivity|functionality|traffic|crash(?:es)?)\b/i,
    weight: 1,
    example: 'The change fixed the problem.',
  },
  {
    pattern:
      /\b(?:to (?:mitigate|fix|resolve|recover|remedy|work around|alleviate|contain|restore|correct|solve|relieve|stop|protect|regain|unblock|prevent (?:further|more|additional)|limit the|free (?:up )?(?:the|some)|clear the|force (?:the|a))\b|as (?:a|an) (?:mitigation|temporary|interim|immediate|emergency|short-term|stop-?gap) (?:measure|fix|solution|workaround|mitigation|step)?|in response,?|countermeasure|(?:immediate|short-term|temporary|interim|emergency|initial|final|permanent) (?:fix|mitigation|remediation|resolution|solution|workaround|measure|patch|relief))\b/i,
    weight: 1,
    example: 'As a temporary measure the queue was capped.',
  },
];

/** Actions that may be the answer to a failure or its trigger: they count in a timeline, or beside another sign. */
export const CHANGE_SIGNS: readonly Sign[] = [
  {
    pattern:
      /\b(?:increased|increasing|re-?created|raised|raising|lowered|reduced|doubled|added|adding|removed|removing|deleted|deleting|deletes|disabled|disabling|disables|enabled|enabling|changed|changing|updated|updating|upgraded|upgrading|downgraded|replaced|replacing|migrated|moved|cleared|clearing|cleans|cleaned|deployed|deploying|deploys|applied|applying|applies|merged|merges|merging|adjusted|extended|swapped|tuned|expanded|provisioned|postponed|remounted|marked)\b/i,
    weight: 1,
    example: 'We increased the limit to 80.',
  },
];

/** The harm ended without anybody's doing, or nothing was to be done. */
export const PASSIVE_END =
  /\b(?:resolved (?:itself|themselves)|self-?resolved|self-?healed|recovered (?:\w{1,20} ){0,3}?(?:by itself|on (?:its|their) own|spontaneously)|(?:on|of) (?:its|their) own(?: accord)?|went away by itself|without (?:any )?(?:intervention|action)|no (?:further |immediate |short-term |direct |manual )?(?:action|mitigation|resolution|intervention|fix|remediation|workaround|steps?|measures?)s? (?:\w{1,20} ){0,4}?(?:required|needed|necessary|taken|possible|available|performed|for (?:this|the))|nothing (?:was|could be|to be|had to be) done|no short-term resolution)\b/i;

/** An action that did not take place. */
export const NOT_DONE =
  /\b(?:not|n['’]t|never|unable to|impossible to|no (?:need|way|plans?) to|without|instead of|rather than|could have|should have|would have|had we|if we had|failed to) (?:\w{1,20} ){0,3}?(?:be |been |being )?(?:roll|revert|re-?start|re-?boot|re-?deploy|fix|patch|mitigat|resolv|restor|recover|block|upgrad|cull|drain|purg|evict|reset)|\bno (?:fix|patch|workaround|rollback|mitigation)\b|\b(?:auto(?:matic(?:ally)?|-)?|kept|keeps?|started|constantly|repeatedly|continuously|crash-?loop\w{0,4}|pods?|nodes?|it|they) (?:were |was |are |is |had |been |be |being ){0,3}?(?:re-?start|re-?boot)(?:s|ed|ing)?\b/i;

/** Words of a statement that explains the failure instead of telling what was done about it. */
export const EXPLAINS =
  /\b(?:because|due to|caus(?:es|ed|ing)|result(?:ed|ing) in|led to|leading to|started to (?:fail|see)|problem started|when we|(?:concluded|realized|realised|noticed|discovered|found|suspect(?:ed)?|seems?|seemed|appears|appeared) that)\b/i;

export const OWNER_LABEL =
  /^(?:owners?|owned by|responsible|assignees?|assigned(?: to)?|dri|lead|who|by whom|person responsible)$/i;
export const VERIFICATION_LABEL =
  /^(?:verification|verify|verified by|validation|how (?:we|to) verify|acceptance(?: criteria)?|success criteria|check|evidence|confirmation|definition of done)$/i;
export const VERIFICATION_WORDS =
  /\b(?:verif(?:y|ied|ies|ying)|validated?|confirm(?:ed|s|ing)?|smoke[- ]test(?:ed|s)?|double[- ]checked|monitor(?:ed|ing)? (?:it |this |them )?(?:until|for)|checked that|tests? pass(?:ed|es)?)\b/i;
export const UNDO_LABEL =
  /^(?:undo|how to undo|way back|rollback|roll back|rollback plan|back[- ]?out(?: plan)?|revert|reversal|if (?:it|this) (?:fails|goes wrong|does not work)|fallback|plan b)$/i;
export const UNDO_WORDS =
  /\b(?:to undo|undone|can be (?:reverted|rolled back|switched off|reversed)|if (?:this|it|that|the \w{1,20}) (?:fails|does not help|makes|goes wrong|causes)|fall back to|in case of (?:problems|failure|regression))\b/i;
export const ESTIMATE_LABEL =
  /^(?:eta|estimate|estimated (?:time|duration|effort)|time to (?:fix|mitigate|complete|resolve)|expected (?:time|duration)|duration|effort|fix eta)$/i;
export const ESTIMATE_WORDS =
  /\b(?:eta|estimat(?:e|ed|es)|expect(?:ed|s)? (?:to (?:take|last|be done|finish|complete))|should take|will take|takes about|would take)\b/i;
export const WORKAROUND_WORDS =
  /\bwork-?arounds?\b|\bin the meantime\b|\buntil (?:then|a fix|the fix|it is fixed)\b/i;
