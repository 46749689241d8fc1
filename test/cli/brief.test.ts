import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createFolder, type Folder } from './andon';

const HALT = `---
kind: halt
severity: SEV-1
release: ledger 7.3
---

# Halt ledger 7.3: transfers are booked twice

## Summary

We ask to hold ledger 7.3. 318 of 41,000 transfers (0.8 %) were booked twice.

## Impact

318 of 41,000 transfers (0.8 %) were booked twice. No account data was exposed.

## Communication

Updates every 30 minutes.

**Next update:** 2026-05-06 11:30 UTC
`;

describe('andon brief', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = createFolder({ 'halt.md': HALT });
  });
  afterEach(() => {
    folder.remove();
  });

  it('prints the summary as text', () => {
    const { out, status } = folder.run(['brief', 'halt.md']);
    assert.equal(status, 0);
    assert.match(out, /^Halt ledger 7\.3: transfers are booked twice\n=/);
    assert.match(out, /318 of 41,000 transfers \(0\.8 %\) were booked twice\./);
  });
  it('names what is missing', () => {
    assert.match(folder.run(['brief', 'halt.md']).out, /not stated|missing/i);
  });
  it('takes the format from the name of the file', () => {
    const { status, err } = folder.run(['brief', 'halt.md', '--out', 'out/halt.html']);
    assert.equal(status, 0);
    assert.equal(err, `Wrote ${path.join('out', 'halt.html')}.\n`);
    assert.match(readFileSync(path.join(folder.path, 'out/halt.html'), 'utf8'), /^<!doctype html>/i);
  });
  it('leaves nothing but the file behind', () => {
    folder.run(['brief', 'halt.md', '--out', 'halt.pdf']);
    assert.deepEqual(readdirSync(folder.path).sort(), ['halt.md', 'halt.pdf']);
  });
  it('does not overwrite unless it is told to', () => {
    folder.write({ 'halt.txt': 'mine' });
    const { status, err } = folder.run(['brief', 'halt.md', '--out', 'halt.txt']);
    assert.equal(status, 2);
    assert.match(err, /is there already/);
    assert.equal(readFileSync(path.join(folder.path, 'halt.txt'), 'utf8'), 'mine');
    assert.equal(folder.run(['brief', 'halt.md', '--out', 'halt.txt', '--force']).status, 0);
    assert.notEqual(readFileSync(path.join(folder.path, 'halt.txt'), 'utf8'), 'mine');
  });
  it('tells what changed since the last one', () => {
    folder.run(['brief', 'halt.md', '--format', 'json', '--out', 'sent.json']);
    folder.write({
      'halt.md': HALT.replaceAll('318 of 41,000 transfers (0.8 %)', '402 of 52,300 transfers (0.8 %)'),
    });
    const { out, status } = folder.run(['brief', 'halt.md', '--since', 'sent.json', '--update', '2']);
    assert.equal(status, 0);
    assert.match(out, /Update 2/);
    assert.match(out, /402 of 52,300/);
  });
  it('holds a secret back and names its line, not the secret', () => {
    const token = `ghp_${'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY1zA2'}`;
    folder.write({ 'halt.md': HALT.replace('We ask to hold', `The token ${token} leaked. We ask to hold`) });
    const args = ['brief', 'halt.md', '--audience', 'engineering-manager'];
    const { status, out, err } = folder.run([...args, '--out', 'held.txt']);
    assert.equal(status, 1);
    assert.match(err, /Held back[^]*halt\.md:11: /);
    assert.doesNotMatch(out + err, /ghp_/);
    assert.ok(!existsSync(path.join(folder.path, 'held.txt')));
    assert.equal(folder.run([...args, '--allow-private']).status, 0);
  });
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no file', ['brief'], /Which document\?/],
    ['an audience that is none', ['brief', 'halt.md', '--audience', 'boss'], /Choose from: executive/],
    [
      'a file name without a known ending',
      ['brief', 'halt.md', '--out', 'halt.xyz'],
      /does not tell the format/,
    ],
    ['a file that is not there', ['brief', 'none.md'], /no such file/],
    ['an earlier briefing that is none', ['brief', 'halt.md', '--since', 'halt.md'], /is no briefing/],
  ];
  for (const [what, args, says] of wrong)
    it(`answers ${what} with what to write`, () => {
      const { status, err } = folder.run(args);
      assert.equal(status, 2);
      assert.match(err, says);
    });
  it('says so when a file is about no incident', () => {
    folder.write({ 'notes.md': '# Shopping\n\n- bread\n' });
    const { status, err } = folder.run(['brief', 'notes.md']);
    assert.equal(status, 2);
    assert.match(err, /not recognised as an incident document/);
  });
});
