import assert from 'node:assert/strict';
import { isLikelyIncident } from '../../../client/src/server/likelyIncident';

const LIKELY: readonly (readonly [string, string, string])[] = [
  ['front matter that states the kind', 'notes.md', '---\nkind: halt\n---\n\n# Quotes are slow\n'],
  ['front matter with a severity', 'notes.md', '---\nseverity: SEV-2\n---\n\n# Quotes are slow\n'],
  ['a title that says so', 'notes.md', '# Post-mortem: quotes time out\n'],
  ['a file name that says so', 'docs/2026-04-21-outage.md', 'Quotes timed out.\n'],
  ['a file name that bears an id', 'docs/INC-2041.md', 'Quotes timed out.\n'],
  [
    'two known headings',
    'notes.md',
    '# Slow quotes\n\n## Impact\n\nMany.\n\n## Timeline\n\n- 10:00 deploy\n',
  ],
  [
    'underlined headings',
    'notes.md',
    'Slow quotes\n===\n\nRoot cause\n---\n\nA cache.\n\nLessons learned\n---\n',
  ],
];

const UNLIKELY: readonly (readonly [string, string, string])[] = [
  ['a README', 'README.md', '# Incident bot\n\n## Timeline\n\n## Impact\n'],
  ['a changelog', 'CHANGELOG.md', '# Changes\n\n## 1.2.0\n\n- Fix an outage\n'],
  ['a plain page', 'docs/install.md', '# Install\n\n## Linux\n\nAn outage is mentioned here.\n'],
  ['nothing', 'Untitled-1', ''],
];

describe('the guess that starts the server', () => {
  for (const [name, path, text] of LIKELY)
    it(`is yes for ${name}`, () => {
      assert.equal(isLikelyIncident(text, path), true);
    });
  for (const [name, path, text] of UNLIKELY)
    it(`is no for ${name}`, () => {
      assert.equal(isLikelyIncident(text, path), false);
    });
});
