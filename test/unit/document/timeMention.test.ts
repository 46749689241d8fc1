/** Times as they are written: each row is a text and what is read in it. */
import assert from 'node:assert/strict';
import { findTimeMentions, type TimeMention } from '../../../server/src/document/timeMention';

function mentionsIn(text: string): readonly TimeMention[] {
  return findTimeMentions({ start: 0, text, spans: [] });
}

/** `2021-3-4 14:03:22 UTC`, with `_` for what is not written. */
function spell({ year, month, day, weekday, hour, minute, second, zone, elapsed }: TimeMention): string {
  if (elapsed !== null) return `+${elapsed}s`;
  const date = month === null && weekday === null ? '' : `${year ?? '_'}-${month ?? '_'}-${day ?? '_'}`;
  const clock =
    hour === null
      ? ''
      : `${hour}:${minute === null ? '_' : String(minute).padStart(2, '0')}${second === null ? '' : `:${second}`}`;
  return [date, clock, zone ?? ''].filter((part) => part !== '').join(' ');
}

const TIMES: readonly (readonly [text: string, read: string])[] = [
  ['2021-03-04T14:03:22Z', '2021-3-4 14:03:22 UTC'],
  ['2021-03-04 14:03', '2021-3-4 14:03'],
  ['[2021-03-04 14:03:22Z] deploy', '2021-3-4 14:03:22 UTC'],
  ['20210304T140322Z', '2021-3-4 14:03:22 UTC'],
  ['2021-03-04T14:03:22-07:00', '2021-3-4 14:03:22 -07:00'],
  ['2021-03-04 14:03 -0700', '2021-3-4 14:03 -07:00'],
  ['Mar 4, 2:03pm PT', '_-3-4 14:03 PT'],
  ['4 March 2021', '2021-3-4'],
  ['March 4th, 2021 at 14:03 UTC', '2021-3-4 14:03 UTC'],
  ['Friday, 21 March 2025: report received', '2025-3-21'],
  ['26-September-2022', '2022-9-26'],
  ['2021/03/04', '2021-3-4'],
  ['04.03.2021', '2021-3-4'],
  ['25/03/2021 10:00', '2021-3-25 10:00'],
  ['03/25/2021 10:00', '2021-3-25 10:00'],
  ['[03-26 17:40] drained', '_-3-26 17:40'],
  ['Thu Mar 4 14:03:22 UTC 2021', '2021-3-4 14:03:22 UTC'],
  ['2021-03-04 ca. 18:30', '2021-3-4 18:30'],
  ['Nov 4th - 5:06 PM: shipped', '_-11-4 17:06'],
  ['12:45 PM PST Saturday Oct 30th', '_-10-30 12:45 PST'],
  ['At 5:40PM on November 18th, a build', '_-11-18 17:40'],
  ['14:03', '14:03'],
  ['2pm', '14:_'],
  ['2:03 p.m. PST', '14:03 PST'],
  ['12:10 am', '0:10'],
  ['11.57 – queue full', '11:57'],
  ['1625 - queue full', '16:25'],
  ['at 1625 UTC', '16:25 UTC'],
  ['2023-03-29 15h50 UTC', '2023-3-29 15:50 UTC'],
  ['16h25', '16:25'],
  ['14:03 (UTC+1)', '14:03 +01:00'],
  ['14:03 +0200', '14:03 +02:00'],
  ['14:03 Europe/Berlin', '14:03 Europe/Berlin'],
  ['14:03 Pacific Time', '14:03 Pacific Time'],
  ['16:37 Denver - restart', '16:37 Denver'],
  ['2020年5月26日 14:03', '2020-5-26 14:03'],
  ['下午2:03', '14:03'],
  ['4. März 2021 um 14:03 Uhr', '2021-3-4 14:03'],
  ['T+5m', '+300s'],
  ['T+1h30m', '+5400s'],
  ['[+6.5 hrs] halted', '+23400s'],
  ['+00:12', '+720s'],
  ['midnight UTC', '0:00 UTC'],
];

const NO_TIMES: readonly string[] = [
  'a ratio of 3:2',
  'odds of 10:1',
  'version 12.30 fixes it',
  'v2021.03.04',
  'listens on 10.0.0.1:8080',
  'it took 01:35 hours',
  '01:35 hours',
  'Duration: 1:35',
  'INC-2021-03-04',
  '2021-03-04-notes.md',
  'https://example.org/2021/03/04/14:03',
  'see queue.ts:12:30',
  '10:10:10:10',
  'at 1200 requests a second',
  '2021: founded',
  'we may 3 times',
  '50 % of 1,240',
];

const RANGES: readonly (readonly [text: string, from: string, to: string])[] = [
  ['14:03–14:10 UTC', '14:03 UTC', '14:10 UTC'],
  ['2:03-2:10pm PST', '14:03 PST', '14:10 PST'],
  ['11:30-1:10pm', '11:30', '13:10'],
  ['Duration: 21:45 to 23:28 UTC', '21:45 UTC', '23:28 UTC'],
];

describe('times in prose', () => {
  for (const [text, read] of TIMES)
    it(`reads "${text}"`, () => {
      assert.deepEqual(mentionsIn(text).map(spell), [read]);
    });

  for (const text of NO_TIMES)
    it(`finds none in "${text}"`, () => {
      assert.deepEqual(mentionsIn(text).map(spell), []);
    });

  for (const [text, from, to] of RANGES)
    it(`reads both ends of "${text}"`, () => {
      const mentions = mentionsIn(text);
      assert.deepEqual(mentions.map(spell), [from, to]);
      assert.deepEqual(
        mentions.map(({ endsRange }) => endsRange),
        [false, true],
      );
    });

  it('leaves the order of 04/03/2021 to the document', () => {
    assert.equal(mentionsIn('04/03/2021')[0]?.numericOrder, 'unsure');
  });

  it('knows an approximate time', () => {
    assert.deepEqual(
      ['~14:03', 'around 14:03', '14:03 (approx)', '14:03'].map((text) => mentionsIn(text)[0]?.approximate),
      [true, true, true, false],
    );
  });

  it('gives the range of its words', () => {
    const text = '   on  March 4,   2021 at 14:03 UTC: restart';
    const [mention] = findTimeMentions({ start: 100, text, spans: [] });
    assert.equal(mention?.text, 'March 4, 2021 at 14:03 UTC');
    assert.equal(
      text.slice(mention.range.start - 100, mention.range.end - 100),
      'March 4,   2021 at 14:03 UTC',
    );
  });
});
