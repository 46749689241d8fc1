/** Patterns of a configuration that could take for ever are left alone; those that ids need are used. */
import assert from 'node:assert/strict';
import { trackerLinksIn } from '../../../server/src/workspace/trackers';

const URL = 'https://tracker.example/{id}';
const linksOf = (text: string, pattern: string): string[] =>
  trackerLinksIn(text, 0, [{ pattern, url: URL }]).map(({ id }) => id);

const USED: readonly (readonly [string, string])[] = [
  ['INC-\\d+', 'INC-42'],
  ['(?:INC|OPS)-\\d{1,6}', 'OPS-7'],
  ['[A-Z]+-\\d+', 'INC-42'],
  ['#\\d+', '#17'],
  ['[A-Z]{2,4}(?:-[A-Z]{2})?-\\d+', 'AB-CD-1'],
  ['(?<key>[+*(|]?[A-Z]+)-\\d+', 'INC-42'],
];

const EXPLODING: readonly string[] = [
  '(a+)+b',
  '(a|a)*b',
  '(\\w|\\d)+-x',
  '(?:a?){40}a{40}',
  '((a)|(a))*b',
  '(?:(?:a*)b?)*c',
  '\\d*\\d*\\d*\\d*\\d*\\d*\\d*\\d*\\d*x',
  '(a*)\\1\\1\\1b',
];

describe('Patterns of ticket ids', () => {
  for (const [pattern, id] of USED)
    it(`are used: ${pattern}`, () => {
      assert.deepEqual(linksOf(`see ${id}.`, pattern), [id]);
    });
  for (const pattern of EXPLODING)
    it(`are left alone where they may explode: ${pattern}`, () => {
      const word = 'a'.repeat(60);
      const began = process.cpuUsage();
      assert.deepEqual(linksOf(`${word} ${'1'.repeat(60)}`, pattern), []);
      assert.ok(process.cpuUsage(began).user < 2_000_000);
    });
});
