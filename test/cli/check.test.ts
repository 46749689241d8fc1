import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createFolder, type Folder, INCOMPLETE, ORDINARY } from './andon';

interface JsonReport {
  readonly documents: readonly {
    readonly file: string;
    readonly problems: readonly { readonly rule: string; readonly line: number; readonly severity: string }[];
  }[];
  readonly failures: readonly { readonly file: string; readonly reason: string; readonly line?: number }[];
}

describe('andon check', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = createFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  const json = (...args: string[]): JsonReport =>
    JSON.parse(folder.run(['check', '--format', 'json', ...args]).out) as JsonReport;
  const checkedFiles = (...args: string[]): string[] => json(...args).documents.map(({ file }) => file);

  describe('finds its inputs', () => {
    beforeEach(() => {
      folder.write({
        'docs/a.md': INCOMPLETE,
        'docs/deep/b.markdown': INCOMPLETE,
        'docs/tea.md': ORDINARY,
        'node_modules/c/c.md': INCOMPLETE,
        '.hidden/d.md': INCOMPLETE,
      });
    });
    const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      ['the current folder when none is named', [], ['docs/a.md', 'docs/deep/b.markdown']],
      ['a folder', ['docs/deep'], ['docs/deep/b.markdown']],
      ['a file', ['docs/a.md'], ['docs/a.md']],
      ['a glob', ['docs/*.md'], ['docs/a.md']],
      ['a deep glob', ['docs/**/*.markdown'], ['docs/deep/b.markdown']],
      ['a file named twice, once', ['docs/a.md', 'docs', 'docs/a.md'], ['docs/a.md', 'docs/deep/b.markdown']],
      ['a file in a left-out folder when it is named', ['.hidden/d.md'], ['.hidden/d.md']],
    ];
    for (const [what, args, expected] of cases)
      it(what, () => {
        assert.deepEqual(checkedFiles(...args), expected);
      });

    it('standard input, under the name that it is given', () => {
      const { out, status } = folder.run(['check', '--format', 'json', '-', '--stdin-filename', 'x/y.md'], {
        input: INCOMPLETE,
      });
      assert.equal((JSON.parse(out) as JsonReport).documents[0]?.file, 'x/y.md');
      assert.equal(status, 1);
    });
  });

  describe('ends with the status', () => {
    const cases: readonly (readonly [string, readonly string[], number])[] = [
      ['1 on an error', ['bad.md'], 1],
      ['0 when failing is switched off', ['bad.md', '--fail-on', 'never'], 0],
      ['0 on a document that is about no incident', ['tea.md'], 0],
      ['2 on a missing file, even beside one with errors', ['bad.md', 'none.md'], 2],
      ['2 on an unknown option', ['--formt', 'json'], 2],
      ['2 on a value that does not exist', ['--format', 'xml'], 2],
    ];
    for (const [what, args, expected] of cases)
      it(what, () => {
        folder.write({ 'bad.md': INCOMPLETE, 'tea.md': ORDINARY });
        assert.equal(folder.run(['check', ...args]).status, expected);
      });
  });

  describe('says of a bad input what is wrong, and goes on', () => {
    const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
    const cases: readonly (readonly [
      string,
      Readonly<Record<string, string | Uint8Array>>,
      string,
      RegExp,
    ])[] = [
      ['a missing file', {}, 'gone.md', /^gone\.md: there is no such file/m],
      ['a folder without Markdown', { 'empty/x.txt': '' }, 'empty', /^empty: no Markdown files/m],
      ['a glob that matches nothing', {}, 'none/*.md', /^none\/\*\.md: no Markdown file matches/m],
      ['a binary file', { 'b.md': Buffer.from([1, 0, 2]) }, 'b.md', /^b\.md:1: not a text file/m],
      [
        'a file in Latin-1',
        { 'l.md': Buffer.from('# a\n\ncaf\xe9\n', 'latin1') },
        'l.md',
        /^l\.md:3: not UTF-8/m,
      ],
    ];
    for (const [what, files, name, expected] of cases)
      it(what, () => {
        folder.write({ ...files, 'bad.md': INCOMPLETE });
        const { out, err, status } = folder.run(['check', '--format', 'json', name, 'bad.md']);
        assert.match(err, expected);
        assert.doesNotMatch(err, /\bat .*:\d+:\d+/, 'no stack trace');
        assert.equal(status, 2);
        assert.equal((JSON.parse(out) as JsonReport).documents.length, 1);
      });

    it('reads UTF-16 with a byte order mark', () => {
      folder.write({ 'wide.md': utf16(INCOMPLETE) });
      assert.deepEqual(checkedFiles('wide.md'), ['wide.md']);
    });
    it('says that a named document is not recognised', () => {
      folder.write({ 'tea.md': ORDINARY });
      assert.match(folder.run(['check', 'tea.md']).err, /^tea\.md: not recognised as an incident document/);
    });
    it('says that a folder holds no incident documents', () => {
      folder.write({ 'tea.md': ORDINARY });
      assert.match(folder.run(['check', '.']).err, /^No incident documents among 1 Markdown file/);
    });
  });

  it('answers a mistyped option with the one that was meant', () => {
    assert.match(
      folder.run(['check', '--formt=json']).err,
      /Unknown option --formt\. Did you mean --format\?/,
    );
  });

  describe('reads .andon.json above a document', () => {
    it('and takes severities from it', () => {
      folder.write({
        '.andon.json': '{ "rules": { "missing-impact-quantification": "hint" } } // why',
        'docs/a.md': INCOMPLETE,
      });
      const problem = json('docs').documents[0]?.problems.find(
        ({ rule }) => rule === 'missing-impact-quantification',
      );
      assert.equal(problem?.severity, 'hint');
    });
    it('and leaves out what its globs exclude', () => {
      folder.write({
        '.andon.json': '{ "documents": { "docs/templates/**": false } }',
        'docs/templates/a.md': INCOMPLETE,
      });
      assert.deepEqual(checkedFiles('.'), []);
    });
    it('and takes a file for what its globs say', () => {
      folder.write({ '.andon.json': '{ "documents": { "log/*.md": "rca" } }', 'log/tea.md': ORDINARY });
      assert.deepEqual(checkedFiles('.'), ['log/tea.md']);
    });
    it('and names the line of a mistake in it', () => {
      folder.write({ '.andon.json': '{\n  "rulez": {}\n}\n', 'a.md': INCOMPLETE });
      const { err, status } = folder.run(['check', 'a.md']);
      assert.match(err, /^\.andon\.json:2: .*"rulez"; did you mean "rules"\?/m);
      assert.equal(status, 2);
    });
  });

  describe('shows problems to people', () => {
    it('with the words underlined', () => {
      folder.write({ 'a.md': INCOMPLETE });
      const { out } = folder.run(['check', 'a.md']);
      assert.match(out, / 6 │ # Checkout down\n {6}│   ~~~~~~~~~~~~~\n/);
    });
    it('without colours where there is no terminal', () => {
      folder.write({ 'a.md': INCOMPLETE });
      assert.ok(!folder.run(['check', 'a.md']).out.includes('\u001b'));
    });
    it('with colours where they are asked for', () => {
      folder.write({ 'a.md': INCOMPLETE });
      assert.ok(folder.run(['check', 'a.md'], { environment: { FORCE_COLOR: '1' } }).out.includes('\u001b['));
    });
    it('never passing on what a terminal would obey', () => {
      folder.write({ 'a.md': INCOMPLETE.replace('Checkout', 'Check\u001b[2Jout') });
      assert.ok(!folder.run(['check', 'a.md']).out.includes('\u001b'));
    });
    it('but not at all below --fail-on when quiet', () => {
      folder.write({ 'a.md': INCOMPLETE.replace('status: review', 'status: draft') });
      assert.deepEqual(folder.run(['check', '--quiet', 'a.md']), { status: 0, out: '', err: '' });
    });
  });

  it('is quiet when its reader goes away', () => {
    folder.write(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.md`, INCOMPLETE])));
    assert.equal(folder.shell('"$NODE" "$ANDON" check . | head -n 1 >/dev/null').err, '');
  });

  it('checks the example documents of the documentation, and finds problems only in the draft', () => {
    const examples = path.resolve('docs/examples');
    const faulty = json(examples, '--now', '2026-03-11T09:00:00Z').documents.filter(
      ({ problems }) => problems.length > 0,
    );
    assert.deepEqual(
      faulty.map(({ file }) => path.basename(file)),
      ['draft-slow-quotes-halt.md'],
    );
  });

  it('repairs nothing and shows the diff in a dry run', () => {
    folder.write({ 'a.md': INCOMPLETE });
    folder.run(['check', '--fix', '--dry-run', 'a.md']);
    assert.equal(readFileSync(path.join(folder.path, 'a.md'), 'utf8'), INCOMPLETE);
  });
});
