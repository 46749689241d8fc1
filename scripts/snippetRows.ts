/** The snippets that no schema holds: single rows, and reproductions for the usual tools. */

export interface RowSnippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

const OBSERVED = `**Environment:** \${6:commit, toolchain, operating system}
**Expected:** \${7:what should happen}
**Actual:** \${8:what happens instead}
**Rate:** \${9:17 of 200 runs}`;

function reproduction(command: string, language = 'sh'): string {
  return `\`\`\`${language}\n${command}\n\`\`\`\n\n${OBSERVED}`;
}

export const ROWS: Readonly<Record<string, RowSnippet>> = {
  'Timeline entry': {
    prefix: 'andon-timeline-entry',
    description: 'One event of the timeline, with its time in UTC.',
    body: '- ${1:2026-03-04 14:03} UTC ${2:What happened}',
  },
  'Timeline row': {
    prefix: 'andon-timeline-row',
    description: 'One event of a timeline that is a table.',
    body: '| ${1:2026-03-04 14:03} | ${2:What happened} |',
  },
  'Action item': {
    prefix: 'andon-action-item',
    description: 'What is to be done, by whom, by when.',
    body: '- [ ] ${1:What is to be done} — owner: @${2:name}, due: ${3:2026-04-01}, type: ${4|prevent,detect,mitigate,process|}, ticket: ${5:ABC-123}',
  },
  'Action item row': {
    prefix: 'andon-action-item-row',
    description: 'An action item in a table: action, owner, due, type, ticket.',
    body: '| ${1:What is to be done} | @${2:name} | ${3:2026-04-01} | ${4|prevent,detect,mitigate,process|} | ${5:ABC-123} |',
  },
  Option: {
    prefix: 'andon-option',
    description: 'A row of the options: effect, risk, time, verdict with its reason.',
    body: '| ${1:Option} | ${2:effect on users} | ${3:risk} | ${4:4–6 hours} | ${5:chosen, because} |',
  },
  'Impact in numbers': {
    prefix: 'andon-impact-numbers',
    description: 'How many of how many, which share, for how long.',
    body: '${1:412} of ${2:18,300} ${3:requests} (${4:2.3 %}) failed between ${5:14:03} and ${6:14:50 UTC} (${7:47 minutes}), measured in ${8:where}.',
  },
  'Mitigation step': {
    prefix: 'andon-mitigation-step',
    description: 'A step of the plan, with who does it and by when.',
    body: '1. ${1:What is done} by ${2:18:00 UTC} — @${3:name}',
  },
  'Reproduction: Go, race detector': {
    prefix: 'andon-reproduction-go',
    description: 'A Go test that shows the fault, run often with the race detector.',
    body: reproduction('go test -race -run ${1:TestCheckout} -count=${2:200} ${3:./checkout}'),
  },
  'Reproduction: Rust': {
    prefix: 'andon-reproduction-rust',
    description: 'A Rust test that shows the fault.',
    body: reproduction('cargo test -p ${1:checkout} ${2:retry_charges_once} -- --exact --nocapture'),
  },
  'Reproduction: Rust, loom': {
    prefix: 'andon-reproduction-loom',
    description: 'All interleavings of a concurrent Rust test, explored by loom.',
    body: reproduction(
      'RUSTFLAGS="--cfg loom" cargo test --release -p ${1:checkout} ${2:retry_charges_once}',
    ),
  },
  'Reproduction: Rust, Miri': {
    prefix: 'andon-reproduction-miri',
    description: 'A Rust test under Miri, which finds undefined behaviour.',
    body: reproduction('cargo +nightly miri test -p ${1:checkout} ${2:retry_charges_once}'),
  },
  'Reproduction: shell': {
    prefix: 'andon-reproduction-shell',
    description: 'Commands that show the fault.',
    body: reproduction(
      'for i in \\$(seq ${1:200}); do ${2:curl -fsS https://staging.example/checkout -d @cart.json} || echo "failed in run \\$i"; done',
    ),
  },
  'Next update': {
    prefix: 'andon-next-update',
    description: 'When readers hear more.',
    body: '**Next update:** ${1:2026-03-04 15:30 UTC}',
  },
  'Not known yet': {
    prefix: 'andon-unknown',
    description: 'Satisfies a requirement in a draft: who finds it out, by when.',
    body: 'Unknown: @${1:name} finds out by ${2:2026-03-04 16:00 UTC}.',
  },
  'None, with the reason': {
    prefix: 'andon-none',
    description: 'Satisfies any requirement that does not apply.',
    body: 'None, because ${1:reason}.',
  },
  'Suppress a rule': {
    prefix: 'andon-suppress',
    description: 'Silences a rule on the next line; the reason is required.',
    body: '<!-- andon-disable-next-line ${1:rule-id}: ${2:reason} -->',
  },
};
