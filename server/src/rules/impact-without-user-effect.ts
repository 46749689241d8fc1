/** Impact that speaks of machines only: "pods were OOMKilled". */
import { statementsOf } from '../document/facts/statements';
import { KINDS } from '../document/model';
import { within } from '../document/text';
import { endOfSection, insertBlock } from './insertion';
import { message } from './message';
import type { Rule } from './rule';

/** Words for the inside of a system. */
const INTERNALS =
  /\b(?:cpu|memory|oom\w{0,6}|heap|pods?|containers?|nodes?|hosts?|servers?|instances?|replicas?|shards?|disks?|volumes?|queues?|threads?|process(?:es)?|databases?|caches?|clusters?|pipelines?|connections?|replication|kernel|etcd|kubelet)\b/i;
/** Words for those who notice, and for what they notice. */
const OUTSIDE =
  /\b(?:users?|customers?|clients?|people|persons?|everyone|anyone|nobody|no one|visitors?|readers?|players?|members?|merchants?|sellers?|buyers?|shoppers?|patients?|students?|researchers?|maintainers?|contributors?|developers?|engineers?|teams?|operators?|farmers?|validators?|miners?|holders?|stakers?|subscribers?|(?:block)?chains?|networks?|tenants?|partners?|agents?|callers?|support|staff|employees?|owners?|teachers?|citizens?|consumers?|participants?|community|public|sites?|websites?|pages?|web ?pages?|portals?|dashboards?|apps?|applications?|apis?|endpoints?|logins?|log in|sign ?(?:in|up)|requests?|orders?|checkouts?|payments?|transactions?|trades?|transfers?|deposits?|withdrawals?|funds|wallets?|balances?|bookings?|messages?|e-?mails?|notifications?|uploads?|downloads?|searches|queries|jobs?|builds?|deployments?|deploys?|releases?|workloads?|launch(?:es|ed)?|sessions?|calls?|reports?|events?|data|files?|records?|packages?|repositor(?:y|ies)|services?|traffic|outages?|downtime|unavailab\w{1,6}|unreachable|inaccessible|down|offline|degrad\w{1,6}|delay\w{0,3}|slow\w{0,4}|latency|errors?|50\d|4\d\d)\b/i;

const rule: Rule = {
  metadata: {
    id: 'impact-without-user-effect',
    family: 'impact',
    summary: 'The impact tells what machines did, not what people noticed.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check({ document, source }) {
    const { impact } = document.facts;
    const section = document.sections[impact?.section ?? -1];
    if (impact?.origin !== 'section' || impact.answer !== 'stated' || section === undefined) return [];
    const told = within(statementsOf(document), section.body);
    const inside = told.find(({ words }) => INTERNALS.test(words));
    if (inside === undefined || told.some(({ words }) => OUTSIDE.test(words))) return [];
    return [
      {
        range: inside.range,
        message: message(
          'This tells what machines did. Readers need to know what it meant for people: who could not do what. Where nobody noticed, say so.',
        ),
        fixes: [
          {
            title: message('Say what people noticed'),
            kind: 'fill-in',
            preferred: true,
            edits: [
              insertBlock(
                source,
                endOfSection(source, section),
                '${1:How many of how many} ${2:users} could not ${3:do what} ${4:for how long}.',
              ),
            ],
          },
        ],
      },
    ];
  },
};
export default rule;
