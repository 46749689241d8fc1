/** Who or what noticed the failure, by the words that tell it. */
import type { DetectionFact } from '../model';
import type { Sign } from './signs';

export type DetectionSource = NonNullable<DetectionFact['source']>;

export interface DetectionSign extends Sign {
  readonly source: DetectionSource;
}

/** Words that tell of a detection; of several, the earlier row decides. */
export const DETECTION_SIGNS: readonly DetectionSign[] = [
  {
    source: 'customer',
    pattern:
      /\b(?:(?:an? |the |our |some |several |multiple |many |external |affected )?(?:customers?|users?|clients?|merchants?|validators?|farmers?|researchers?|contributors?|reporters?|community(?: members?)?|partners?|players?|subscribers?|maintainers?|third part(?:y|ies))) (?:\w{1,20} ){0,3}?(?:report(?:s|ed|ing)?|complain(?:s|ed|ing)?|notif(?:y|ied)|contact(?:ed)?|inform(?:ed)?|flag(?:ged)?|alerted|wrote|emailed|noticed|raised|open(?:ed)? (?:an? )?(?:issue|ticket)|identified|disclosed)\b/i,
    weight: 2,
    example: 'Several customers reported failed payments.',
  },
  {
    source: 'customer',
    pattern:
      /\b(?:(?:report(?:s|ed)?|complaints?|tickets?|emails?|messages?|calls?|notified|informed|disclosed|flagged|alerted) (?:\w{1,20} ){0,3}?(?:by|from|of|through|via) (?:an? |the |our |some |several |multiple |many |unknown |external |individual |security |affected )*(?:customers?|users?|clients?|researchers?|community|person|reporters?|contributors?|partners?|support|merchants?|anonymous)|(?:user|customer|bug|community|security|github|support) (?:reports?|complaints?|tickets?)|hackerone|bug bounty|(?:reported|disclosed) (?:it |this |the (?:issue|vulnerability|bug) )?(?:to us|responsibly|privately)|on (?:twitter|reddit|discord|social media))\b/i,
    weight: 2,
    example: 'We learned of it from user reports.',
  },
  {
    source: 'alert',
    pattern:
      /\b(?:alerts?|alerting|alarms?|monitors?|monitoring|probes?|checks?|watchdogs?|alertmanager|pagerduty|opsgenie|uptime ?robot|pingdom|nagios|sentry|datadog|grafana|prometheus|cloudwatch|statuscake|health ?checks?) (?:\w{1,20} ){0,4}?(?:fired|fires|triggered|trigger(?:s|ed)?|went off|rang|notified|detected|reported|showed|shows|raised|received|paged|caught|indicated|warned|sent|came in|started)\b/i,
    weight: 2,
    example: 'An alert on the error rate fired.',
  },
  {
    source: 'alert',
    pattern:
      /\b(?:a|an|the|first|second|on-?call) page (?:fired|fires|went out|goes out|came in|comes in|was sent|woke|reached|rang)\b/i,
    weight: 2,
    example: 'The first page went out at once.',
  },
  {
    source: 'alert',
    pattern:
      /\b(?:(?:automat(?:ic|ed)|monitoring|slack|pager|email|sms) (?:\w{1,20} )?(?:alerts?|alarms?|notifications?|detection|checks?|systems?)|(?:was|were|got|been|is) (?:\w{1,20} )?(?:paged|alerted)|(?:alerted|notified|detected|reported|paged|caught|noticed|identified|discovered) (?:\w{1,20} ){0,2}?(?:by|through|via|from) (?:an? |the |our )?(?:\S{1,30} ){0,3}?(?:alerts?|alarms?|monitoring|monitors?|probes?|dashboards?|pagerduty|pingdom|sentry|uptime ?robot|scanners?|health ?checks?)|(?:alert|alarm|page) (?:was |were )?(?:received|triggered|fired|raised))\b/i,
    weight: 2,
    example: 'The on-call engineer was paged.',
  },
  {
    source: 'human',
    pattern:
      /\b(?:(?:an? |the |our |another |on-?call )?(?:engineers?|developers?|operators?|admins?|administrators?|team(?: members?)?|members?|employees?|staff|colleagues?|we|i|he|she|they|[A-Z][a-z]{1,20})) (?:\w{1,20} ){0,3}?(?:notic(?:e|es|ed)|observ(?:e|es|ed)|discover(?:s|ed)?|spot(?:s|ted)?|saw|realis(?:e|es|ed)|realiz(?:e|es|ed)|found|find|finds|detect(?:s|ed)?|became aware|become aware|identif(?:y|ies|ied))\b/,
    weight: 2,
    example: 'An engineer noticed the growing queue.',
  },
  {
    source: 'human',
    pattern:
      /\b(?:(?:was|were|is|been|being|first|initially|manually) (?:\w{1,20} )?(?:noticed|discovered|detected|spotted|observed|found|identified) (?:\w{1,20} ){0,3}?(?:by|during|when|while|in|on|manually)|manual(?:ly)? (?:detect|discover|check|inspect|notic)\w{0,4}|became aware)\b/i,
    weight: 2,
    example: 'It was discovered during a routine transfer.',
  },
];

/** Nobody and nothing noticed: the detection that these words speak of did not happen. */
export const NOT_DETECTED =
  /\b(?:no (?:\w{1,20} ){0,2}(?:alerts?|alarms?|monitoring|checks?|pages?)|(?:alerts?|alarms?|monitoring|checks?) (?:\w{1,20} ){0,2}?(?:did not|didn['’]t|failed to|was not|wasn['’]t|were not|weren['’]t|never|should)|not (?:alerted|paged|detected|noticed)|(?:undetected|unnoticed)|could have (?:detected|noticed|caught))\b/i;
