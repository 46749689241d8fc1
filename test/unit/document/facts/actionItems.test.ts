import assert from 'node:assert/strict';
import type { ActionItem } from '../../../../server/src/document/model';
import { readDocument } from '../../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../../server/src/schema/headings';

const read = (text: string) => readDocument(text, { headings: DEFAULT_HEADINGS }).facts.actionItems;
const items = (text: string): readonly ActionItem[] => read(text)?.items ?? [];
const below = (body: string): readonly ActionItem[] => items(`# Outage\n\n## Action items\n\n${body}\n`);
const texts = (found: readonly ActionItem[]): string[] => found.map(({ text }) => text);

describe('action items: what counts as one', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['bullets', '- Add a probe\n- Drop the cache', ['Add a probe', 'Drop the cache']],
    ['numbers', '1. Add a probe\n2. Drop the cache', ['Add a probe', 'Drop the cache']],
    ['tasks', '- [ ] Add a probe\n- [x] Drop the cache', ['Add a probe', 'Drop the cache']],
    ['fields with labels behind a dash', '- [ ] Add a probe — owner: @ana, due: 2026-04-01', ['Add a probe']],
    ['fields with labels in brackets', '- Add a probe (owner: @ana, due: 2026-04-01)', ['Add a probe']],
    [
      'items below sub-headings',
      '### Process\n\n- Add a probe\n\n### Code\n\n- Drop the cache',
      ['Add a probe', 'Drop the cache'],
    ],
    [
      'nested bullets as details',
      '- Write a runbook for drains:\n  - who is paged\n  - what to check',
      ['Write a runbook for drains:'],
    ],
    [
      'bullets below a mere group label',
      '- CartService:\n  - Add a probe\n  - Drop the cache',
      ['Add a probe', 'Drop the cache'],
    ],
    [
      'a remark behind a list',
      '1. Add a probe\n2. Drop the cache\n\nThanks to all who helped.',
      ['Add a probe', 'Drop the cache'],
    ],
    [
      'sentences that state a task',
      'The page will no longer link to installers. We will add a probe.',
      ['The page will no longer link to installers.', 'We will add a probe.'],
    ],
    [
      'a sentence that goes on about the task before',
      'We will add a rate limit. This would have kept the pool free.',
      ['We will add a rate limit.'],
    ],
    [
      'no sentences about what happened to the team or what others do',
      'We will add a limit. Many, including the team, have speculated. We hear the concerns that are being raised. We experienced it on Tuesday.',
      ['We will add a limit.'],
    ],
    [
      'a paragraph below a sub-heading',
      '### CartService\n\nLimit the pool of each pod.',
      ['Limit the pool of each pod.'],
    ],
    ['table rows', '| Item | Who |\n|---|---|\n| Add a probe | Ana |\n| | |', ['Add a probe']],
    ['placeholders', '- TBD\n- <add an action>\n- -', []],
    ['advice to readers', '- If you run 4.1, you should upgrade\n- Users should rotate their keys', []],
    [
      'what went wrong below the same heading',
      '### What went wrong\n\n- Nobody was paged\n\n### Process\n\n- Add a probe',
      ['Add a probe'],
    ],
  ];
  for (const [what, body, expected] of table) it(what, () => assert.deepEqual(texts(below(body)), expected));

  it('reads an item behind a bold label', () => {
    assert.deepEqual(texts(items('# Outage\n\n**Action item:** Declare incidents earlier. Owner: @ana\n')), [
      'Declare incidents earlier.',
    ]);
  });
  it('answers "none" without items', () => {
    assert.equal(
      read('# Outage\n\n## Action items\n\nNone, because the service is retired.\n')?.answer,
      'none',
    );
  });
});

describe('action items: owner', () => {
  const table: readonly (readonly [string, string | null])[] = [
    ['- Add a probe (@ana)', '@ana'],
    ['- @ana: add a probe', '@ana'],
    ['- Add a probe. Owner: Carla Diaz', 'Carla Diaz'],
    ['- Add a probe — Ana', 'Ana'],
    ['- Add a probe (Ana Silva, 2026-10-03)', 'Ana Silva'],
    ['- [Payments] add a probe', 'Payments'],
    ['- Platform team to add a probe', 'Platform team'],
    ['- Ana and Bo to write a runbook', 'Ana and Bo'],
    ['- The Search team will add a probe', 'Search team'],
    ['- Talk about modular builds (Willa call for meeting)', 'Willa'],
    ['- Add a probe, assigned to Ana', 'Ana'],
    ['- Add a probe\n  - Owner: Ana', 'Ana'],
    ['| Task | DRI |\n|---|---|\n| Add a probe | Ana |', 'Ana'],
    ['| Task | Owner |\n|---|---|\n| Add a probe | TBD |', null],
    ['- Add a probe (owner: TBD)', null],
    ['- Add a probe (DONE)', null],
    ['- Need to add a probe', null],
    ['- Add a probe to the pool (Redis)', null],
    ['- Prometheus should page when the pool is full', null],
  ];
  for (const [body, expected] of table)
    it(`${body.replaceAll('\n', ' ⏎ ')} → ${expected ?? 'nobody'}`, () =>
      assert.equal(below(body)[0]?.owner?.text ?? null, expected));
});

describe('action items: due date', () => {
  const table: readonly (readonly [string, string | null, string | null])[] = [
    ['- Add a probe by 3 October 2026', '3 October 2026', '2026-10-03'],
    ['- Add a probe (due 2026-10-03)', '2026-10-03', '2026-10-03'],
    ['- Add a probe — Ana, 2026-10-03', '2026-10-03', '2026-10-03'],
    ['- Add a probe by end of Q3', 'end of Q3', null],
    ['- Add a probe next sprint', 'next sprint', null],
    ['- Add a probe in Q4 2026', 'Q4 2026', null],
    ['- Add a probe. ETA: 2026-10-03', '2026-10-03', '2026-10-03'],
    ['| Task | ETA |\n|---|---|\n| Add a probe | 2026-10-03 |', '2026-10-03', '2026-10-03'],
    ['| Task | ETA |\n|---|---|\n| Add a probe | - |', null, null],
    ['### Later (Q4 2026)\n\n- Add a probe', 'Q4 2026', null],
    ['- Add the probe that failed in March 2026 after the move', null, null],
    ['- Add a probe', null, null],
  ];
  for (const [body, text, date] of table)
    it(`${body.replaceAll('\n', ' ⏎ ')} → ${text ?? 'none'}`, () => {
      const due = below(body)[0]?.due;
      assert.deepEqual([due?.text ?? null, due?.date ?? null], [text, date]);
    });
});

describe('action items: other fields', () => {
  const table: readonly (readonly [string, keyof ActionItem, string | null])[] = [
    ['- HIGH: rotate the keys', 'priority', 'HIGH'],
    ['- **MEDIUM** Add a smoke test', 'priority', 'MEDIUM'],
    ['- Rotate the keys (P1)', 'priority', 'P1'],
    ['- Rotate the keys [detect]', 'type', 'detect'],
    ['- Rotate the keys (#123)', 'tracker', '#123'],
    ['- [INC-12]: rotate the keys', 'tracker', 'INC-12'],
    ['- Rotate the keys ([issue](https://github.com/parcel/shop/issues/4))', 'tracker', 'issue'],
    ['- Rotate the SHA-256 keys', 'tracker', null],
    ['- [x] Rotate the keys', 'status', 'done'],
    ['- Rotate the keys (done)', 'status', 'done'],
    ['- ✅ Rotate the keys', 'status', 'done'],
    ['- ~~Rotate the keys~~', 'status', 'done'],
    ['- Rotate the keys\n  - Status: in progress', 'status', 'open'],
    ['- Rotate the keys', 'status', null],
    ['- Rotate the keys — Ana, by 3 October 2026', 'text', 'Rotate the keys'],
    ['- [Payments] Rotate the keys. Due: next sprint', 'text', 'Rotate the keys.'],
    ['- Rotate the keys by end of Q3 (@ana, P1)', 'text', 'Rotate the keys'],
  ];
  for (const [body, field, expected] of table)
    it(`${body.replaceAll('\n', ' ⏎ ')} → ${field} ${expected ?? 'none'}`, () => {
      const value = below(body)[0]?.[field] ?? null;
      assert.equal(
        typeof value === 'object' && value !== null && 'text' in value ? value.text : value,
        expected,
      );
    });
});

describe('action items: commitments without a list', () => {
  const yes: readonly string[] = [
    'We will add a second replica to prevent similar outages in the future.',
    'Going forward we are going to test restores every week.',
    'We have filed issues for the missing probes.',
    'We will investigate why the pool did not drain.',
  ];
  const no: readonly string[] = [
    'We will keep you updated.',
    'The pool was full for two hours.',
    'We restarted the pods.',
    'Users will see an error page.',
  ];
  const found = (sentence: string): number => items(`# Outage\n\n## Resolution\n\n${sentence}\n`).length;
  for (const sentence of yes) it(`${sentence} → item`, () => assert.equal(found(sentence), 1));
  for (const sentence of no) it(`${sentence} → none`, () => assert.equal(found(sentence), 0));
});

describe('action items: owners that stand over them', () => {
  const log = '## Timeline\n\n10:02 KL restarts the indexer\n\n10:09 BM: search is back\n\n';
  const owners = (body: string): readonly (string | null)[] =>
    items(`# Outage\n\n${log}## Actions\n\n${body}\n`).map(({ owner }) => owner?.text ?? null);
  const table: readonly (readonly [what: string, body: string, owners: readonly (string | null)[]])[] = [
    ['initials of the log', '**KL**\n- Add a probe\n- Drop the cache', ['KL', 'KL']],
    ['initials and a colon', 'BM:\n- Add a probe', ['BM']],
    ['several', '**KL/BM**\n\n- Add a probe', ['KL/BM']],
    ['a heading', '### KL\n\n- Add a probe', ['KL']],
    ['a given name', '**Natalie**\n- Add a probe', ['Natalie']],
    ['names beside a known one', '**KL**\n- Add a probe\n\n**Team**\n- Drop the cache', ['KL', 'Team']],
    ['unknown initials beside known ones', '**RV**\n- Add a probe\n\n**KL**\n- Tell users', ['RV', 'KL']],
    ['a bold name in front of the task', '**KL** Limit the pool for:\n- reads\n- writes', ['KL']],
    ['nobody yet', '**KL**\n- Add a probe\n\n**For planning**\n- Drop the cache', ['KL', null]],
    ['a name in front of each', '- KL: add a probe\n- BM will drop the cache', ['KL', 'BM']],
    ['no component', '**CartService**\n- Add a probe', [null]],
    ['no theme', '**Process**\n- Add a probe\n\n**DNS**\n- Drop the cache', [null, null]],
    ['no theme in front of each', '- Monitoring: add a probe\n- API: drop the cache', [null, null]],
  ];
  for (const [what, body, expected] of table)
    it(`${what}: ${body.replaceAll('\n', ' ⏎ ')}`, () => assert.deepEqual(owners(body), expected));

  it('knows those in a column of actors', () => {
    const text =
      '# Halt\n\n## Timeline\n\n| Time | Actor | Event |\n|-|-|-|\n| 10:02 | Harbour | Restarts |\n\n' +
      '## Action items\n\n- Harbour: add a probe\n- Quay: drop the cache\n';
    assert.deepEqual(
      items(text).map(({ owner }) => owner?.text ?? null),
      ['Harbour', null],
    );
  });
});

it('action items: lists in front of a table of tasks explain its columns', () => {
  const text = '- P0 - critical\n- P1 - soon\n\n| Action | Priority |\n|-|-|\n| Add a probe | P0 |';
  assert.deepEqual(texts(below(text)), ['Add a probe']);
});
