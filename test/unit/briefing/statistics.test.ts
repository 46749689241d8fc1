import assert from 'node:assert/strict';
import { STATISTICS_FORMATS } from '../../../server/src/briefing/statistics/formats';
import { gatherStatistics } from '../../../server/src/briefing/statistics/statistics';
import { readDocument } from '../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const review = (options: { title: string; cause: string; detected: string; due: string }): string => `---
kind: review
status: final
date: 2026-02-03
severity: SEV-2
services: [billing]
---

# ${options.title}

## Impact

10 % of invoices failed. Duration: 60 minutes.

## Timeline

All times in UTC.

- 2026-02-03 10:00 impact begins
- 2026-02-03 ${options.detected} the alert detects it
- 2026-02-03 11:00 mitigated by a rollback

## Root cause

${options.cause}

## Action items

- [ ] Add a limit to the queue — @ana, due ${options.due}
- [x] Page on queue age — @bo, due 2026-02-10
`;

const FIRST = review({
  title: 'Invoices were late',
  cause: 'The invoice exporter held the ledger lock while it waited for the archive bucket.',
  detected: '10:10',
  due: '2026-02-20',
});
const SECOND = review({
  title: '=HYPERLINK("https://example.com","Invoices")',
  cause: 'A slow archive bucket made the exporter hold the ledger lock for an hour.',
  detected: '10:30',
  due: '2026-09-01',
});

const gather = (...texts: readonly string[]) =>
  gatherStatistics(
    texts.map((text, i) => ({
      file: `incident-${String(i + 1)}.md`,
      document: readDocument(text, { headings: DEFAULT_HEADINGS }),
    })),
    { now: '2026-03-01T00:00:00Z', slos: [{ service: 'billing', objective: 0.999, windowDays: 30 }] },
  );

const format = (name: string, ...texts: readonly string[]): string =>
  STATISTICS_FORMATS[name]?.(gather(...texts), {}) ?? '';

describe('statistics', () => {
  it('count the documents of a service and severity', () => {
    const [group, ...others] = gather(FIRST, SECOND).groups;
    assert.deepEqual(others, []);
    assert.deepEqual([group?.service, group?.severity, group?.incidents], ['billing', 'SEV-2', 2]);
  });
  it('give medians of the times that timelines tell', () => {
    const { medians } = gather(FIRST, SECOND).groups[0] ?? {};
    assert.deepEqual(medians?.detect, { seconds: 20 * 60, of: 2 });
    assert.deepEqual(medians.mitigate, { seconds: 60 * 60, of: 2 });
    assert.equal(medians.resolve, null);
  });
  it('charge the error budget with share × duration', () => {
    const [incident] = gather(FIRST).incidents;
    assert.equal(incident?.budgetMinutes, 6);
    // 6 of the 43.2 minutes that 99.9 % over 30 days allow.
    assert.equal(incident.budgetShare?.toFixed(3), (6 / 43.2).toFixed(3));
  });
  it('count open, overdue and done action items', () => {
    assert.deepEqual(gather(FIRST, SECOND).totals.actions, { open: 2, overdue: 1, done: 2 });
  });
  it('find causes that come back', () => {
    const [cause] = gather(FIRST, SECOND).causes;
    assert.deepEqual(cause?.files, ['incident-1.md', 'incident-2.md']);
    assert.ok(cause.words.includes('ledger'));
  });
  it('say nothing of a cause that stands alone', () => {
    assert.deepEqual(gather(FIRST).causes, []);
  });
  it('keep spreadsheet formulas from running in CSV', () => {
    const [, , row] = format('csv', FIRST, SECOND).split('\r\n');
    assert.ok(row?.startsWith(`incident-2.md,"'=HYPERLINK(""https`), row);
  });
  it('show markup as text on the page', () => {
    const page = format('html', FIRST.replace('billing', 'a<b>c'));
    assert.match(page, /a&lt;b&gt;c/);
    assert.doesNotMatch(page, /<script|a<b>c/);
  });
  it('are a table that says what the times mean', () => {
    const table = format('table', FIRST, SECOND);
    assert.match(table, /billing +SEV-2 +2 +20 min \(2\) +1 h \(2\)/);
    assert.match(table, /counted from the start of the impact/);
  });
  it('are empty without documents', () => {
    assert.match(format('table'), /0 documents/);
  });
});
