/** Many files at once: what was checked before is remembered, and nobody can tell but by the clock. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE, createFolder, type Folder, INCOMPLETE, type Outcome, ORDINARY } from './andon';

const SECRET = 'kT9vQ2xW7mLz';
const BODY = '\n## Action items\n\n- @ada: add an alert for the disk by 2026-05-01\n';
const documents = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `reviews/${String(i).padStart(3, '0')}.md`,
      i % 5 === 4 ? ORDINARY : `${INCOMPLETE}See [the log](log-${i % 3}.md).\n${BODY}`,
    ]),
  );

describe('andon check of an archive', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = createFolder(documents(24));
  });
  afterEach(() => {
    folder.remove();
  });

  const check = (...args: string[]): Outcome =>
    folder.run(['check', '--now', '2026-04-01T00:00:00Z', '--format', 'json', ...args]);
  const fresh = (...args: string[]): Outcome => check('--no-cache', ...args);
  const cacheFiles = (): string[] =>
    readdirSync(path.join(folder.path, CACHE)).map((name) => path.join(folder.path, CACHE, name));
  /** Lets the clock of the files be older than that of the cache. */
  const age = (): void => {
    for (const name of readdirSync(path.join(folder.path, 'reviews')))
      utimesSync(path.join(folder.path, 'reviews', name), 1_770_000_000, 1_770_000_000);
  };
  const assertTheSame = (...args: string[]): void => {
    assert.deepEqual(check(...args), fresh(...args));
  };

  for (const format of ['json', 'readable', 'sarif', 'github', 'junit'])
    it(`prints the same ${format} when it remembers`, () => {
      age();
      const args = ['check', '--now', '2026-04-01T00:00:00Z', '--format', format];
      const expected = folder.run([...args, '--no-cache']);
      assert.deepEqual([folder.run(args), folder.run(args)], [expected, expected]);
    });

  it('prints the same on several threads, in the order of the files', () => {
    folder.write(documents(90));
    const { out, err } = fresh();
    const files = (JSON.parse(out) as { documents: { file: string }[] }).documents.map(({ file }) => file);
    assert.deepEqual([files.length, err], [72, '']);
    assert.deepEqual(files, [...files].sort());
    assert.deepEqual(JSON.parse(fresh('reviews/004.md', 'reviews/00[0-3].md').out), {
      ...(JSON.parse(out) as object),
      documents: (JSON.parse(out) as { documents: unknown[] }).documents.slice(0, 4),
    });
  });
  it('says on several threads which files can’t be read', () => {
    folder.write({ ...documents(90), 'reviews/020.md': Buffer.from([1, 0, 2]) });
    const { err, status } = check();
    assert.deepEqual([err, status], ['reviews/020.md:1: not a text file; write Markdown in UTF-8.\n', 2]);
  });

  it('names a mistake in the configuration each time', () => {
    folder.write({ '.andon.json': '{\n  "rulez": {}\n}\n' });
    const outcomes = [check(), check(), fresh()];
    for (const { err, status } of outcomes) {
      assert.match(err, /^\.andon\.json:2: /);
      assert.equal(status, 2);
    }
  });

  describe('notices that', () => {
    beforeEach(() => {
      age();
      check();
    });
    it('a document changed', () => {
      folder.write({ 'reviews/001.md': ORDINARY });
      assertTheSame();
    });
    it('a document changed and is as long as before', () => {
      folder.write({
        'reviews/001.md': `${INCOMPLETE}See [the log](gone-1.md).\n${BODY}`.slice(0, -1) + ' ',
      });
      assertTheSame();
    });
    it('the configuration changed', () => {
      folder.write({ '.andon.json': '{ "rules": { "dead-link": "off" } }' });
      assertTheSame();
    });
    it('a file that a document links came', () => {
      folder.write({ 'reviews/log-1.md': '# Log\n' });
      assertTheSame();
    });
    it('time went by', () => {
      assertTheSame('--now', '2026-06-01T00:00:00Z');
    });
    it('another style was chosen', () => {
      assertTheSame('--profile', 'google-sre');
    });
    it('documents went', () => {
      assertTheSame('reviews/00*.md', 'reviews/01*.md');
    });
  });

  describe('does without a cache that is', () => {
    const spoil: readonly (readonly [string, (text: string) => string])[] = [
      ['empty', () => ''],
      ['cut off', (text) => text.slice(0, text.length / 2)],
      ['of another build', (text) => `x${text}`],
      ['changed', (text) => text.replace('warning', 'warming').replace(/\d{3}/, '777')],
    ];
    for (const [what, change] of spoil)
      it(what, () => {
        age();
        check();
        for (const file of cacheFiles()) writeFileSync(file, change(readFileSync(file, 'utf8')));
        assertTheSame();
      });
    it('impossible to write, and says so once', () => {
      folder.write({ blocked: 'a file' });
      const { err, out, status } = folder.run(
        ['check', '--format', 'json', '--now', '2026-04-01T00:00:00Z'],
        {
          environment: { ANDON_CACHE_DIR: path.join(folder.path, 'blocked') },
        },
      );
      assert.match(
        err,
        /^Nothing could be remembered for the next run \(.*\)\. --no-cache does without\.\n$/,
      );
      assert.deepEqual([out, status], [fresh().out, 1]);
    });
  });

  it('writes nothing with --no-cache', () => {
    fresh();
    assert.ok(!existsSync(path.join(folder.path, CACHE)));
  });
  it('writes nothing for a few files', () => {
    check('reviews/001.md', 'reviews/002.md');
    assert.ok(!existsSync(path.join(folder.path, CACHE)));
  });
  it('remembers no words of a document, in a file for this user only', () => {
    folder.write({
      'reviews/000.md': `${INCOMPLETE}\nThe job used postgres://importer:${SECRET}@db.imports.internal:5432/orders.\n`,
    });
    assert.match(check().out, /leaked-secret/);
    const [file = ''] = cacheFiles();
    assert.ok(!readFileSync(file, 'utf8').includes(SECRET));
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
  });
});
