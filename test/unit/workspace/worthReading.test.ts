import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../../server/src/document/reader';
import { settleConfiguration } from '../../../server/src/workspace/configuration';
import type { ConfigurationData } from '../../../server/src/workspace/configurationFile';
import { isWorthReading } from '../../../server/src/workspace/worthReading';

const settingsOf = (path: string, data: ConfigurationData = {}) =>
  settleConfiguration([{ folder: '/w', data }], {}, { now: null, fileExists: null }).forDocument(path);

const LINES = [
  ...[
    '---',
    'kind: review',
    'kind: none',
    'type: postmortem',
    'title: Outage',
    'severity: SEV-2',
    'tags: [incident]',
  ],
  ...[
    '# Search down on 2026-03-04',
    '# Brewing tea',
    'Post-mortem',
    '====',
    '## Impact',
    '## Timeline',
    '## Root cause',
  ],
  ...[
    '**Impact:** 12 users',
    '| Severity | 2 |',
    '| --- | --- |',
    '- 14:03 UTC the disk filled',
    'The site was down.',
    '',
  ],
  ...[
    '```',
    '<!-- incident -->',
    'We rolled back.',
    'Boil the water.',
    'Lessons learned',
    'halt the release',
  ],
];
const NAMES = ['a.md', 'README.md', '2026-03-04-search-down.md', 'post-mortem.md', 'rca.md', 'tea.md'];

describe('isWorthReading', () => {
  it('is false for no document that reading shows to be about an incident', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...LINES), { maxLength: 16 }),
        fc.constantFrom(...NAMES),
        (lines, name) => {
          const text = lines.join('\n');
          const settings = settingsOf(`/w/${name}`);
          const { incident } = readDocument(text, settings.reading).recognition;
          assert.ok(!incident || isWorthReading(text, settings), text);
        },
      ),
      { numRuns: 400 },
    );
  });
  it('is false for a text about something else', () => {
    assert.equal(isWorthReading('# Brewing tea\n\nBoil the water.\n', settingsOf('/w/tea.md')), false);
  });
  it('is true for what the globs of the configuration name', () => {
    const settings = settingsOf('/w/log/tea.md', { documents: { 'log/**': 'rca' } });
    assert.equal(isWorthReading('# Brewing tea\n', settings), true);
  });
  it('is false for what they leave out', () => {
    const settings = settingsOf('/w/x/a.md', { documents: { 'x/**': false } });
    assert.equal(isWorthReading('---\nkind: halt\n---\n# Halt\n', settings), false);
  });
});
