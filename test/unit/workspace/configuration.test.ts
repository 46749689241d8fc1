import assert from 'node:assert/strict';
import { render } from '../../../server/src/rules/message';
import {
  type ConfigurationStore,
  createConfigurationStore,
} from '../../../server/src/workspace/configurationStore';
import type { FileSystem } from '../../../server/src/workspace/fileSystem';

/** Files in memory that count how often each is read. */
function inMemory(files: Record<string, string>): FileSystem & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    readText(path) {
      reads.push(path);
      const text = files[path];
      return Promise.resolve(text === undefined ? { unreadable: 'missing' } : { text });
    },
    exists: (path) => Promise.resolve(path in files),
    list: () => Promise.resolve([]),
  };
}

const open = (files: Record<string, string>, more: object = {}): ConfigurationStore =>
  createConfigurationStore({
    files: inMemory(files),
    now: null,
    fileExists: null,
    ruleIds: ['vague-quantity'],
    ...more,
  });

const faultsOf = async (text: string, more: Record<string, string> = {}): Promise<string[]> => {
  const store = open({ '/r/.andon.json': text, ...more });
  await store.settingsFor('/r/a.md');
  return store
    .faults()
    .flatMap(({ source, faults }) =>
      faults.map(({ range, message }) => `${source.slice(range.start, range.end)} → ${render(message)}`),
    );
};

describe('configuration', () => {
  it('holds for the documents below it', async () => {
    const store = open({ '/r/.andon.json': '{ "defaultZone": "Europe/Berlin" }' });
    assert.equal((await store.settingsFor('/r/deep/er/a.md')).reading.defaultZone, 'Europe/Berlin');
    assert.equal((await store.settingsFor('/elsewhere/a.md')).reading.defaultZone, undefined);
  });
  it('is merged with those above it, the nearest first', async () => {
    const store = open({
      '/r/.andon.json': '{ "rules": { "vague-quantity": "off", "x": "hint" }, "defaultZone": "UTC" }',
      '/r/team/.andon.json': '{ "rules": { "vague-quantity": "error" } }',
    });
    const { check, reading } = await store.settingsFor('/r/team/a.md');
    assert.deepEqual(check.severities, { 'vague-quantity': 'error', x: 'hint' });
    assert.equal(reading.defaultZone, 'UTC');
  });
  it('is not merged beyond a root', async () => {
    const store = open({
      '/r/.andon.json': '{ "defaultZone": "UTC" }',
      '/r/team/.andon.json': '{ "root": true }',
    });
    assert.equal((await store.settingsFor('/r/team/a.md')).reading.defaultZone, undefined);
  });
  it('is not looked for above a folder that bounds the workspace', async () => {
    const store = open({ '/.andon.json': '{ "defaultZone": "UTC" }' }, { roots: ['/r'] });
    assert.equal((await store.settingsFor('/r/a.md')).reading.defaultZone, undefined);
  });
  it('is read once for many documents', async () => {
    const files = inMemory({ '/r/.andon.json': '{}' });
    const store = createConfigurationStore({ files, now: null, fileExists: null, ruleIds: [] });
    await Promise.all(['/r/a.md', '/r/b.md', '/r/c/d.md'].map((path) => store.settingsFor(path)));
    assert.equal(files.reads.filter((path) => path === '/r/.andon.json').length, 1);
  });
  it('stays in force as it was last good while it is broken', async () => {
    const files = { '/r/.andon.json': '{ "defaultZone": "Europe/Berlin" }' };
    const store = open(files);
    await store.settingsFor('/r/a.md');
    files['/r/.andon.json'] = '{ "defaultZone": ';
    store.forget();
    assert.equal((await store.settingsFor('/r/a.md')).reading.defaultZone, 'Europe/Berlin');
    assert.equal(store.faults().length, 1);
  });

  describe('selects documents: the last glob that fits decides', () => {
    const documents =
      '{ "documents": { "docs/**": "review", "docs/halts/*.md": "halt", "**/templates/**": false } }';
    const cases: readonly (readonly [string, string | undefined, boolean])[] = [
      ['/r/docs/a.md', 'review', false],
      ['/r/docs/halts/a.md', 'halt', false],
      ['/r/docs/halts/old/a.md', 'review', false],
      ['/r/docs/templates/a.md', undefined, true],
      ['/r/other/a.md', undefined, false],
    ];
    for (const [path, kind, excluded] of cases)
      it(`${path}: ${excluded ? 'left out' : (kind ?? 'as it reads')}`, async () => {
        const settings = await open({ '/r/.andon.json': documents }).settingsFor(path);
        assert.deepEqual([settings.reading.configuredKind, settings.excluded], [kind, excluded]);
      });
  });

  it('takes objectives above 1 for percentages', async () => {
    const store = open({ '/r/.andon.json': '{ "slos": [{ "service": "a", "objective": 99.5 }] }' });
    const { check } = await store.settingsFor('/r/a.md');
    assert.deepEqual(check.slos, [{ service: 'a', objective: 0.995, windowDays: 30 }]);
  });
  it('may hold comments and trailing commas', async () => {
    assert.deepEqual(await faultsOf('{ // why\n "root": true, }'), []);
  });

  describe('that is wrong says where and what', () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['an unknown name', '{ "rules": {}, "trakers": {} }', /^"trakers" → .*did you mean "trackers"/],
      ['a wrong type', '{ "root": 1 }', /^1 → "root" must be: boolean/],
      [
        'a severity that does not exist',
        '{ "rules": { "vague-quantity": "fatal" } }',
        /"fatal" → "rules\.vague-quantity"/,
      ],
      [
        'a rule that does not exist',
        '{ "rules": { "vague-quantities": "off" } }',
        /"off" → .*did you mean vague-quantity/,
      ],
      [
        'a zone that does not exist',
        '{ "defaultZone": "Mars/Base" }',
        /^"Mars\/Base" → There is no time zone/,
      ],
      [
        'a pattern that is none',
        '{ "trackers": { "(": "https://t.example" } }',
        /is not a regular expression/,
      ],
      ['a schema outside', '{ "schemas": { "rca": "../x.json" } }', /^"\.\.\/x\.json" → .*below this one/],
      [
        'a schema that is not there',
        '{ "schemas": { "rca": "x.json" } }',
        /There is no readable file at x\.json/,
      ],
      ['a syntax error', '{ "root": }', /This is not JSON/],
      ['nesting without end', '['.repeat(5000), /nested more than 100/],
    ];
    for (const [what, text, expected] of cases)
      it(what, async () => {
        assert.match((await faultsOf(text)).join('\n'), expected);
      });
    it('and what is right in it still holds', async () => {
      const store = open({ '/r/.andon.json': '{ "root": 1, "defaultZone": "Europe/Berlin" }' });
      assert.equal((await store.settingsFor('/r/a.md')).reading.defaultZone, 'Europe/Berlin');
    });
  });
});
