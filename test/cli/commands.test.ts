import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from '../../server/src/document/model';
import { RULES } from '../../server/src/rules/catalogue';
import { createFolder, type Folder, INCOMPLETE, ORDINARY } from './andon';

const COMMANDS = ['check', 'inspect', 'brief', 'stats', 'new', 'rules', 'explain'];

describe('andon', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = createFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  it('lists its commands', () => {
    const { out, status } = folder.run(['--help']);
    assert.equal(status, 0);
    for (const command of COMMANDS) assert.match(out, new RegExp(`andon ${command}\\b`));
  });
  for (const command of COMMANDS)
    it(`explains ${command}`, () => {
      const { out, status } = folder.run([command, '--help']);
      assert.equal(status, 0);
      assert.match(out, new RegExp(`^andon ${command}\\b`));
    });
  it('prints its version', () => {
    assert.match(folder.run(['--version']).out, /^\d+\.\d+\.\d+\n$/);
  });
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /andon check/],
    ['a mistyped command', ['chekc'], /Did you mean check\?/],
    ['a command that is a property of every object', ['constructor'], /Unknown command constructor/],
    ['inspect without a file', ['inspect'], /Which document\?/],
    ['new without a kind', ['new'], /andon new halt\|rca\|review/],
    ['explain with a mistyped rule', ['explain', 'placeholder-txt'], /Did you mean placeholder-text\?/],
    ['a time that is none', ['inspect', '--now', 'soon', 'a.md'], /--now can't be "soon"/],
  ];
  for (const [what, args, expected] of wrong)
    it(`answers ${what} with what to write, and status 2`, () => {
      const { err, status } = folder.run(args);
      assert.match(err, expected);
      assert.equal(status, 2);
    });

  describe('inspect', () => {
    it('prints one object a file, in order, also for those that cannot be read', () => {
      folder.write({ 'a.md': INCOMPLETE, 'tea.md': ORDINARY });
      const { out, status } = folder.run(['inspect', '--format', 'jsonl', 'tea.md', 'a.md']);
      const lines = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      assert.deepEqual(
        lines.map(({ file, incident, kind }) => ({ file, incident, kind })),
        [
          { file: 'tea.md', incident: false, kind: 'review' },
          { file: 'a.md', incident: true, kind: 'review' },
        ],
      );
      assert.equal(status, 0);
    });
    it('holds what other programs rely on', () => {
      folder.write({ 'a.md': INCOMPLETE });
      const [inspection] = JSON.parse(folder.run(['inspect', 'a.md']).out) as Record<string, unknown>[];
      const fields = [
        'file',
        'incident',
        'kind',
        'sections',
        'impact',
        'reproduction',
        'mitigation',
        'rootCause',
      ];
      const more = ['timeline', 'actionItems', 'severity', 'duration', 'vague', 'problems'];
      for (const field of [...fields, ...more])
        assert.ok(inspection !== undefined && field in inspection, field);
    });
    it('gives the keys of front matter their place among the sections', () => {
      folder.write({ 'a.md': INCOMPLETE.replace('status: review', 'status: review\nseverity: SEV-2') });
      const [inspection] = JSON.parse(folder.run(['inspect', 'a.md']).out) as {
        readonly sections: readonly { readonly name: string; readonly line: number }[];
      }[];
      assert.ok(inspection?.sections.some(({ name, line }) => name === 'severity' && line === 4));
    });
  });

  describe('new', () => {
    for (const kind of KINDS)
      it(`begins a ${kind} that is recognised as one`, () => {
        folder.run(['new', kind, '--out', 'docs/new.md']);
        const [inspection] = JSON.parse(folder.run(['inspect', 'docs/new.md']).out) as Record<
          string,
          unknown
        >[];
        assert.deepEqual(
          { incident: inspection?.['incident'], kind: inspection?.['kind'] },
          { incident: true, kind },
        );
      });
    it('prints without --out', () => {
      assert.match(folder.run(['new', 'halt', '--title', 'Checkout down']).out, /^# Checkout down$/m);
    });
    it('does not overwrite a file', () => {
      folder.write({ 'mine.md': 'words' });
      assert.equal(folder.run(['new', 'halt', '--out', 'mine.md']).status, 2);
      assert.equal(readFileSync(path.join(folder.path, 'mine.md'), 'utf8'), 'words');
    });
    it('writes nothing for a kind that does not exist', () => {
      folder.run(['new', 'memo', '--out', 'mine.md']);
      assert.ok(!existsSync(path.join(folder.path, 'mine.md')));
    });
  });

  it('lists every rule', () => {
    const listed = JSON.parse(folder.run(['rules', '--format', 'json']).out) as { readonly id: string }[];
    assert.deepEqual(new Set(listed.map(({ id }) => id)), new Set(RULES.map(({ metadata }) => metadata.id)));
  });
  it('explains a rule by its page', () => {
    assert.match(folder.run(['explain', 'placeholder-text']).out, /^# placeholder-text\n/);
  });
});
