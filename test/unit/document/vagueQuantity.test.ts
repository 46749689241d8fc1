import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const vagueIn = (text: string): (readonly [string, string, string])[] =>
  readDocument(text, { headings: DEFAULT_HEADINGS }).vague.map((it) => [it.text, it.quantifier, it.counts]);

const VAGUE: readonly (readonly [document: string, text: string, quantifier: string, counts: string])[] = [
  ['Many customers could not check out.', 'Many customers', 'many', 'customers'],
  ['Some of our users were affected.', 'Some of our users', 'some', 'users'],
  ['A small subset of requests failed.', 'A small subset of requests', 'a small subset of', 'requests'],
  ['The vast majority of jobs were delayed.', 'The vast majority of jobs', 'the vast majority of', 'jobs'],
  ['Users saw significant errors.', 'significant errors', 'significant', 'errors'],
  ['Bookings were unavailable for several hours.', 'several hours', 'several', 'hours'],
  ['A few nodes crashed.', 'A few nodes', 'a few', 'nodes'],
];

const NOT_VAGUE: readonly string[] = [
  'Many customers could not check out: 1,240 of 18,300.',
  'Many customers could not check out. In all, 1,240 customers were affected.',
  'Upgrade as many validators as possible, failed ones first.',
  'It failed some of the time.',
  'Many thanks to everybody who reported the failure.',
  'There are several ways to fail.',
  'Most of the code was written by several teams.',
  'It was resolved within a few minutes.',
  'How many users were affected?',
  '## Action items\n\n- Alert when some requests fail',
];

describe('findVagueQuantities', () => {
  for (const [document, ...expected] of VAGUE)
    it(`finds one in ${JSON.stringify(document)}`, () => assert.deepEqual(vagueIn(document), [expected]));
  for (const document of NOT_VAGUE)
    it(`finds none in ${JSON.stringify(document)}`, () => assert.deepEqual(vagueIn(document), []));
});
