import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../../server/src/cli/cacheFolder';
import { type Entry, readPack, writePack } from '../../../server/src/cli/cachePack';
import { spanOf } from '../../../server/src/cli/verdictSpan';
import { readDocument } from '../../../server/src/document/reader';
import { checkDocument } from '../../../server/src/rules/check';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const ENTRY: Entry = {
  modified: 1_770_000_000_000.5,
  size: 12,
  hash: 'h',
  settings: 's ',
  from: null,
  until: 1_780_000_000_000,
  files: [['/w/log.md', false]],
  verdict: {
    kind: 'rca',
    status: 'final',
    follows: 'Google SRE',
    problems: [
      {
        rule: 'dead-link',
        severity: 'warning',
        ...{ line: 1, column: 2, endLine: 1, endColumn: 9 },
        message: 'There is no log.md.',
        related: [{ line: 4, column: 1, endLine: 4, endColumn: 2, message: 'Here.' }],
        fixes: [{ title: 'Take it out', kind: 'rewrite' }],
      },
    ],
  },
};

describe('a pack of verdicts', () => {
  const pack = {
    written: 5,
    entries: new Map([
      ['/w/a.md', ENTRY],
      ['/w/b.md', { ...ENTRY, verdict: null }],
    ]),
  };
  const text = writePack(pack, 'build');

  it('is read as it was written', () => {
    assert.deepEqual(readPack(text, 'build'), pack);
  });
  it('is refused at every place where it may have been cut off', () => {
    for (let end = 0; end < text.length; end++) assert.equal(readPack(text.slice(0, end), 'build'), null);
  });
  it('is refused by another build', () => {
    assert.equal(readPack(text, 'other'), null);
  });
});

describe('the span in which a verdict holds', () => {
  const source = [
    '# Post-mortem: search down',
    '## Timeline',
    '- 2026-03-04 14:03 UTC the disk filled',
    '- 2026-03-04 14:50 UTC restored',
    '## Action items',
    '- [ ] @ada: add an alert by 2026-03-20',
    '- [ ] @ben: raise the quota by 2026-04-02',
    '',
  ].join('\n\n');
  const document = readDocument(source, { headings: DEFAULT_HEADINGS, path: '/w/a.md' });
  const found = (now: number): unknown =>
    checkDocument(document, source, { ...DEFAULT_SETTINGS, now: new Date(now).toISOString() });

  it('ends where the next day passes', () => {
    const span = spanOf(document, Date.parse('2026-03-25T10:00:00Z'));
    assert.deepEqual(span, { from: Date.parse('2026-03-21'), until: Date.parse('2026-04-03') });
  });
  it('has findings that do not change', () => {
    for (const now of ['2026-03-10T10:00:00Z', '2026-03-25T10:00:00Z', '2026-05-01T00:00:00Z'].map(
      Date.parse,
    )) {
      const span = spanOf(document, now);
      assert.ok(span !== 'only now');
      for (const end of [span.from ?? now, (span.until ?? now + 1) - 1])
        assert.deepEqual(found(end), found(now));
    }
  });
  it('is the moment alone where an entry lies ahead', () => {
    assert.equal(spanOf(document, Date.parse('2026-03-04T14:20:00Z')), 'only now');
  });
  it('knows all rules that ask for the present moment', () => {
    const folder = fileURLToPath(new URL('../../../server/src/rules', import.meta.url));
    const asking = readdirSync(folder).filter(
      (name) =>
        name !== 'settings.ts' &&
        /\.now\b|\bnow\s*[,}]/.test(
          readFileSync(path.join(folder, name), 'utf8').replace(/'[^'\n]*'|\/.*\//g, ''),
        ),
    );
    assert.deepEqual(asking, ['action-item-overdue.ts', 'future-time.ts']);
  });
});

describe('the folder of the cache', () => {
  const table: readonly (readonly [string, NodeJS.ProcessEnv, NodeJS.Platform, RegExp])[] = [
    ['is the one that was chosen', { ANDON_CACHE_DIR: '/x/y' }, 'linux', /^\/x\/y$/],
    ['follows XDG', { XDG_CACHE_HOME: '/home/ada/.c' }, 'linux', /^\/home\/ada\/\.c\/andon$/],
    ['is below the home folder', {}, 'linux', /\/\.cache\/andon$/],
    ['is where macOS keeps caches', {}, 'darwin', /\/Library\/Caches\/andon$/],
    ['is where Windows keeps them', { LOCALAPPDATA: '/c/l' }, 'win32', /^\/c\/l\/andon\/cache$/],
  ];
  for (const [what, environment, platform, expected] of table)
    it(what, function () {
      if (path.sep === '\\') this.skip();
      assert.match(cacheFolder(environment, platform), expected);
    });
});
