import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../../server/src/document/reader';
import { mayBeIncident, readStatus } from '../../../server/src/document/recognition';
import type { Kind } from '../../../server/src/document/model';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const read = (text: string, file: string, configuredKind?: Kind) =>
  readDocument(text, {
    headings: DEFAULT_HEADINGS,
    path: file,
    ...(configuredKind === undefined ? {} : { configuredKind }),
  });

describe('recognition: incident documents', () => {
  const table: readonly (readonly [what: string, file: string, kind: Kind, text: string])[] = [
    [
      'a post-mortem',
      '2026-03-04-checkout.md',
      'review',
      '# Post-mortem: checkout down for 47 minutes\n\n## Impact\n\n1,240 checkouts failed on 4 March.\n\n## Timeline\n\n- 14:03 UTC deploy\n- 14:09 UTC alert\n- 14:50 UTC rolled back\n',
    ],
    [
      'a page with a weak title and telling headings',
      'larch.md',
      'review',
      '# Larch\n\n## What happened\n\nOn 4 March 2026 the queue of the Larch service filled up and orders were delayed.\n\n## Root cause\n\nA consumer stopped reading.\n\n## Timeline\n\n- 09:12 queue grows\n- 10:40 consumer restarted\n',
    ],
    [
      'a root cause analysis',
      'rca-041.md',
      'rca',
      '# RCA 041: duplicate invoices\n\nOn 2026-02-11 we found that 312 invoices were sent twice.\n\n## Root cause\n\nThe retry had no key.\n',
    ],
    [
      'a release halt',
      'orchid-5-2.md',
      'halt',
      '# Release halt: Orchid 5.2\n\nWe are holding Orchid 5.2, due on 12 May 2026, because data loss was found in the import.\n\n## Options\n\n- Wait\n- Ship without import\n\n## Decision\n\nWait.\n',
    ],
    [
      'a postponed upgrade',
      'delay.md',
      'halt',
      '# Upgrade of the ledger is postponed\n\nWe recommend to postpone the upgrade planned for 3 June because two validators crashed in rehearsal.\n',
    ],
    [
      'a disclosure',
      'token-leak.md',
      'review',
      '# Security incident: leaked deploy token\n\nOn July 3rd, 2026 a researcher reported that a token was leaked in a build log. We revoked it within an hour. No packages were affected.\n',
    ],
    [
      'a notice of work under way',
      '2026-02-03-mirror-problems.md',
      'review',
      '# Problems of the mirror\n\nWe are aware of an ongoing issue and are working to restore the mirror. Until this is fixed, use another one.\n',
    ],
    [
      'a dated report of trouble in words of its own',
      '2026-02-04-tickets-down.md',
      'review',
      '# 2026-02-04 Tickets down\n\n## Symptom\n\nThe desk answers 502.\n\n## Investigation\n\nThe worker exits at 09:43:14, 09:44:27 and 09:45:02: we found a stale pid file.\n\n## Resolution\n\nI removed it and restarted the worker.\n',
    ],
    [
      'a title with a hyphen in HTML',
      '2026-02-05-limits.md',
      'review',
      '---\ntitle: Clone limits post&#x2011;mortem\n---\n\nClones failed due to a limit. The incident was fixed.\n',
    ],
    [
      'a status page entry',
      '2026-01-20-mirror.md',
      'review',
      '---\ntitle: Mirror unavailable\ndate: 2026-01-20\nresolved: true\nseverity: disrupted\naffected: [mirror]\n---\n\nThe mirror is not reachable. We are investigating.\n',
    ],
    [
      'a retrospective of good and bad',
      'retro.md',
      'review',
      '# Retrospective: outage of the ledger on 4 March 2026\n\n## Good\n\nThe alert fired within a minute.\n\n## Bad\n\nThe rollback took 40 minutes.\n\n## Root cause\n\nThe index was dropped.\n',
    ],
    [
      'a German report',
      'ausfall.md',
      'review',
      '# Ausfall der Kasse am 4. März 2026\n\n## Auswirkung\n\nDie Kasse war 47 Minuten nicht erreichbar.\n\n## Ursache\n\nDer Cache war leer.\n',
    ],
    [
      'a Chinese report',
      '2026-03-04-server.md',
      'review',
      '# 服务器故障说明\n\n2026 年 3 月 4 日 14:03，服务器宕机，所有服务受影响，14:50 恢复。\n',
    ],
  ];
  for (const [what, file, kind, text] of table)
    it(`recognizes ${what}`, () => {
      const document = read(text, file);
      assert.deepEqual([document.recognition, document.kind], [{ incident: true, by: 'content' }, kind]);
      assert.ok(mayBeIncident(text, file));
    });
});

describe('recognition: other documents', () => {
  const table: readonly (readonly [what: string, file: string, text: string])[] = [
    [
      'a README',
      'README.md',
      '# pager-bridge\n\nForwards incidents from the pager to chat.\n\n## Install\n\n`npm install pager-bridge`\n\n## Incident states\n\n- open\n- resolved\n',
    ],
    [
      'a changelog',
      'CHANGELOG.md',
      '# Changelog\n\n## 2.1.0 - 2026-02-03\n\n- Fixed a crash that caused an outage\n\n## 2.0.1 - 2026-01-12\n\n- Fixed a leak\n\n## 2.0.0\n\n- Breaking change\n',
    ],
    [
      'release notes',
      'release-notes-5.1.md',
      '# Release notes 5.1\n\nReleased on 4 March 2026.\n\n## Fixes\n\n- The import failed for large files.\n- A timeout was not reported.\n',
    ],
    [
      'a runbook',
      'queue-full.md',
      '# Runbook: queue is full\n\n## Impact\n\nOrders are delayed.\n\n## Detection\n\nThe alert `queue_full` fires.\n\n## Mitigation\n\n1. If you are on call, check the consumer.\n2. Make sure that it reads.\n3. You should restart it.\n',
    ],
    [
      'a guide to post-mortems',
      'writing-postmortems.md',
      '# How to write a post-mortem\n\nEvery incident deserves one. You should begin with the timeline.\n\n## Impact\n\nYou must give numbers.\n\n## Root cause\n\nAsk why five times.\n',
    ],
    [
      'a policy',
      'incident-policy.md',
      '# Incident response policy\n\n## Severity\n\nSEV-1 is an outage of everything.\n\n## Roles\n\nThe commander must declare the incident.\n',
    ],
    [
      'an on-call handbook',
      'on-call.md',
      '# On-call handbook\n\nIf you are paged, acknowledge the incident within 5 minutes. You must never restart the primary.\n\n## Escalation\n\nCall the lead.\n',
    ],
    [
      'a template',
      'postmortem.md',
      '# Post-mortem: <name of the incident>\n\n**Date:** YYYY-MM-DD\n**Owner:** <your name>\n\n## Impact\n\n<how many users>\n\n## Timeline\n\n- HH:MM <what happened>\n\n## Root cause\n\nTBD\n',
    ],
    [
      'a file in a folder of templates',
      'docs/templates/incident.md',
      '# Incident report 2026-01-01\n\n## Impact\n\n12 users were affected.\n\n## Root cause\n\nA bug.\n\n## Timeline\n\n- 10:00 start\n',
    ],
    [
      'a record of a decision',
      '0012-use-queues.md',
      '# 12. Use queues between services\n\n## Status\n\nAccepted on 2026-02-03\n\n## Context\n\nCalls between services failed when one was down.\n\n## Decision\n\nWe use queues.\n\n## Consequences\n\nDelivery is delayed.\n',
    ],
    [
      'an essay on post-mortems',
      'blameless.md',
      '# Why blameless post-mortems work\n\nPeople who fear blame hide what happened during an outage. A good review asks how, not who.\n',
    ],
    [
      'a newsletter',
      '2026-04-30.md',
      '# April 2026 updates\n\nWe shipped search. There was a short outage on 12 April, which was resolved within minutes. The new office opened.\n',
    ],
    [
      'a rule for root cause analyses, with examples',
      'missing-root-cause.md',
      '# missing-root-cause\n\nThe document does not say what caused the incident.\n\n## Bad\n\n```markdown\n# Outage on 4 March 2026\n\n## Impact\n\n1,240 checkouts failed at 14:03.\n```\n\n## Good\n\n```markdown\n# Outage on 4 March 2026\n\n## Root cause\n\nThe retry had no key.\n```\n\n## Fix\n\nInserts the section.\n',
    ],
    [
      'a rule about releases, with examples',
      'missing-delay-cost.md',
      '# missing-delay-cost\n\nThe document does not say what a day of delay costs.\n\n## Bad\n\n~~~markdown halt\n# Release halt: Orchid 5.2\n\n## Decision\n\nOrchid is postponed to 3 June.\n~~~\n\n## Good\n\n~~~markdown halt\n# Release halt: Orchid 5.2\n\n## Delay cost\n\nEUR 40,000 a day.\n~~~\n',
    ],
    [
      'an index of rules',
      'rules.md',
      `# Rules\n\n| rule | finds |\n| --- | --- |\n${Array.from({ length: 20 }, (_, i) => `| [rule-${String(i)}](rules/${String(i)}.md) | The incident's timeline, impact or root cause is missing. |`).join('\n')}\n`,
    ],
    ['an empty file', 'x.md', ''],
  ];
  for (const [what, file, text] of table)
    it(`passes over ${what}`, () => assert.equal(read(text, file).recognition.incident, false));

  it('passes over every document of the installed packages', () => {
    const alarms = markdownIn(path.resolve('node_modules')).filter((file) => {
      const text = fs.readFileSync(file, 'utf8');
      return text.length < 10_000 && mayBeIncident(text, file) && read(text, file).recognition.incident;
    });
    assert.deepEqual(alarms, []);
  }).timeout(60_000);
});

describe('recognition: what is stated goes first', () => {
  it('takes the kind from front matter', () => {
    const { recognition, kind } = read('---\nkind: halt\n---\n# Notes\n', 'README.md');
    assert.deepEqual([recognition, kind], [{ incident: true, by: 'frontMatter' }, 'halt']);
  });
  const kinds: readonly (readonly [string, Kind])[] = [
    ['kind: review', 'review'],
    ['kind: release-halt', 'halt'],
    ['type: postmortem', 'review'],
    ['type: root-cause-analysis', 'rca'],
    ['category: Incident Report', 'review'],
    ['categories: [news, post-mortems]', 'review'],
  ];
  for (const [line, kind] of kinds)
    it(`reads \`${line}\``, () => {
      const text = `---\n${line}\n---\n# Notes\n`;
      assert.deepEqual([read(text, 'x.md').recognition.incident, read(text, 'x.md').kind], [true, kind]);
      assert.ok(mayBeIncident(text, 'x.md'));
    });
  it('does not take any type for a kind', () => {
    assert.equal(read('---\ntype: review\n---\n# Three novels\n', 'x.md').recognition.incident, false);
  });
  it('lets front matter say that a document is no incident', () => {
    const text =
      '---\nkind: none\n---\n# Post-mortem of the outage on 2026-03-04\n\n## Impact\n\n## Timeline\n';
    assert.deepEqual(read(text, 'x.md').recognition, { incident: false, by: 'frontMatter' });
  });
  it('takes the kind from the configuration where front matter states none', () => {
    const { recognition, kind } = read('# Notes\n', 'x.md', 'rca');
    assert.deepEqual([recognition, kind], [{ incident: true, by: 'configuration' }, 'rca']);
    assert.equal(read('---\nkind: halt\n---\n# Notes\n', 'x.md', 'rca').kind, 'halt');
  });
});

describe('status', () => {
  const words: readonly (readonly [string, string | null])[] = [
    ['Draft', 'draft'],
    ['in progress', 'draft'],
    ['In-Review', 'review'],
    ['Complete, action items in progress', 'final'],
    ['**Published**', 'final'],
    ['reviewed', 'final'],
    ['resolved', null],
    ['draft | review | final', null],
    ['', null],
  ];
  for (const [value, status] of words)
    it(`reads ${JSON.stringify(value)} as ${status ?? 'none'}`, () =>
      assert.equal(readStatus(value), status));

  it('stands in front matter', () =>
    assert.equal(read('---\nstatus: final\n---\n# x\n', 'x.md').status, 'final'));
  it('stands at a label', () =>
    assert.equal(read('# x\n\n**Status:** in review\n\ntext\n', 'x.md').status, 'review'));
  it('is draft where none is stated', () => assert.equal(read('# x\n', 'x.md').status, 'draft'));
});

function markdownIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}
