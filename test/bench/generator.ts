/** Makes incident documents of any length from a seed: what long outages leave behind, with nothing from anybody's archive. */

export interface Wanted {
  readonly seed: number;
  /** The document has at least this many lines, and at most a block more. */
  readonly lines: number;
}

const SERVICES = ['ordersd', 'ledger-api', 'search-gateway', 'mail-relay', 'quota', 'imagestore', 'sessions'];
const PEOPLE = ['@ines.tavares', '@jonas.brandt', '@wei.tan', '@amara.obi', '@lotte.visser', '@piotr.zielak'];
const ACTIONS = [
  'restarts the stuck consumers',
  'moves traffic to the second region',
  'rolls back to the release before',
  'asks the storage team for the latency of the disks',
  'raises the connection limit from 200 to 400',
  'confirms that the error rate falls to 0.4 %',
];
const SYMPTOMS = [
  'requests failed with status 503',
  'orders waited longer than 30 seconds',
  'messages were delivered twice',
  'users saw an empty result page',
  'uploads ended after 60 s',
];
const CAUSES = [
  'the pool of connections was exhausted by retries without a limit',
  'a migration held a lock on the largest table for 12 minutes',
  'the cache was filled with entries that never expire',
  'the certificate of the inner gateway had expired',
];
const HEADINGS = ['Findings', 'State of the queue', 'Customer reports', 'Work on the database', 'Next steps'];

/** A document of about that many lines; equal seeds and lengths give equal texts. */
export function generateDocument({ seed, lines }: Wanted): string {
  const random = createRandom(seed);
  const written = opening(random);
  const goal = Math.max(lines - CLOSING_LINES, written.length);
  for (let part = 1; written.length < goal; part++) written.push(...workstream(part, random));
  written.push(...closing(random));
  return `${written.join('\n')}\n`;
}

const CLOSING_LINES = 24;

function opening(random: Random): string[] {
  const service = random.pick(SERVICES);
  return [
    '---',
    'kind: review',
    'status: draft',
    'severity: SEV-2',
    `owner: "${random.pick(PEOPLE)}"`,
    '---',
    '',
    `# Post-incident review: outage of ${service} on 2026-02-17`,
    '',
    '## Summary',
    '',
    `On 2026-02-17, from 08:14 to 11:02 UTC, ${random.count(900)} of ${9_000 + random.count(900)} ${random.pick(SYMPTOMS)}.`,
    '',
    '## Impact',
    '',
    `${random.count(90)}.${random.count(9)} % of requests to ${service} failed for 2 h 48 min. Support answered ${random.count(200)} calls.`,
    '',
    '## Timeline',
    '',
    'All times UTC.',
    '',
    '| Time | What happened |',
    '| --- | --- |',
    ...Array.from({ length: 12 }, (_, i) => tableRow(i * 9, random)),
    '',
  ];
}

/** One stream of work of a long outage: prose, a table or list of what was done, now and then code, and what is left to do. */
function workstream(part: number, random: Random): string[] {
  const lines = [
    `## ${random.pick(HEADINGS)}, part ${part}`,
    '',
    `${random.pick(PEOPLE)} found that ${random.pick(CAUSES)}; ${random.count(4_000)} of ${5_000 + random.count(999)} ${random.pick(SYMPTOMS)}.`,
    `The median latency of ${random.pick(SERVICES)} rose from ${random.count(90)} ms to ${200 + random.count(900)} ms, **${random.count(99)} %** of it in [the dashboard](https://status.example.com/${part}).`,
    '',
  ];
  if (part % 2 === 0)
    lines.push(
      `### Log of part ${part}`,
      '',
      '| Time | What happened |',
      '| --- | --- |',
      ...Array.from({ length: 6 + random.count(8) }, (_, i) => tableRow(part * 5 + i, random)),
      '',
    );
  else
    lines.push(
      ...Array.from(
        { length: 4 + random.count(6) },
        (_, i) => `- ${clock(part * 5 + i)} UTC ${event(random)}`,
      ),
      '',
    );
  if (part % 3 === 0)
    lines.push(
      '```sh',
      `curl -s https://${random.pick(SERVICES)}.internal/health | jq .state`,
      '# degraded',
      '```',
      '',
    );
  if (part % 4 === 0) lines.push(...Array.from({ length: 3 }, () => `- [ ] ${actionItem(random)}`), '');
  return lines;
}

function closing(random: Random): string[] {
  return [
    '## Root cause',
    '',
    `It happened because ${random.pick(CAUSES)}.`,
    '',
    '**Trigger:** the release of 08:05 UTC.',
    '',
    '## Resolution',
    '',
    '1. The release was rolled back at 10:40 UTC.',
    '2. The queue was empty at 11:02 UTC.',
    '',
    '## Lessons learned',
    '',
    '- The alert came 6 minutes after the first failure.',
    '',
    '## Action items',
    '',
    '| Action | Owner | Due |',
    '| --- | --- | --- |',
    ...Array.from(
      { length: 5 },
      (_, i) =>
        `| Limit the retries of ${random.pick(SERVICES)} | ${random.pick(PEOPLE)} | 2026-03-${10 + i} |`,
    ),
  ];
}

function tableRow(minute: number, random: Random): string {
  return `| 2026-02-17 ${clock(minute)} | ${event(random)} |`;
}

function event(random: Random): string {
  return `${random.pick(PEOPLE)} ${random.pick(ACTIONS)}; ${random.count(500)} ${random.pick(SYMPTOMS)}`;
}

function actionItem(random: Random): string {
  return `${random.pick(PEOPLE)}: add an alert on the queue of ${random.pick(SERVICES)} by 2026-03-${10 + random.count(18)}`;
}

/** A wall clock that runs on with the minutes and starts again each day. */
function clock(minute: number): string {
  const at = (8 * 60 + 14 + minute) % (24 * 60);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

interface Random {
  /** 1 … `most`. */
  count(most: number): number;
  pick<T>(values: readonly T[]): T;
}

/** Mulberry32: small, seeded, the same everywhere. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    count: (most) => 1 + Math.floor(next() * most),
    pick: (values) => values[Math.floor(next() * values.length)] as (typeof values)[number],
  };
}
