/** The picture of a timeline. */
import assert from 'node:assert/strict';
import type { BriefingTimelinePoint } from '../../../server/src/briefing/briefing';
import { timelinePicture } from '../../../server/src/briefing/timelinePicture';

function point(at: string, text: string, milestone: string | null = null): BriefingTimelinePoint {
  return { at, text, milestone, source: { range: { start: 0, end: 1 }, line: 1 } };
}

describe('Picture of the timeline', () => {
  const points = [
    point('2026-03-04T14:03Z', 'Impact begins', 'started'),
    point('2026-03-04T14:09Z', 'Alert <fires> & pages', 'detected'),
    point('2026-03-04T14:41Z', 'Rolled back', 'mitigated'),
    point('2026-03-05T13:05Z', 'New version everywhere', 'resolved'),
  ];
  const picture = timelinePicture({ points });

  it('has a title and a text alternative', () => {
    assert.match(picture, /role="img" aria-labelledby="timeline-title timeline-text"/);
    assert.match(picture, /<title id="timeline-title">Timeline<\/title>/);
    assert.match(picture, /<desc id="timeline-text">2026-03-04 14:03: Impact begins/);
  });

  it('escapes the document’s words', () => {
    assert.ok(picture.includes('Alert &lt;fires&gt; &amp; pages'));
  });

  it('tells the phases with their durations', () => {
    for (const words of ['Unnoticed: 6 min', 'Harm goes on: 32 min', 'Repair: 22 h 24 min'])
      assert.ok(picture.includes(words), words);
  });

  it('writes the day where it changes', () => {
    assert.ok(picture.includes('>2026-03-05 13:05<'));
    assert.ok(picture.includes('>14:41<'));
  });

  it('draws no phases for milestones out of order', () => {
    const reversed = timelinePicture({
      points: [point('2026-03-04T15:00Z', 'a', 'started'), point('2026-03-04T14:00Z', 'b', 'mitigated')],
    });
    assert.ok(!reversed.includes('Phases'));
  });

  it('keeps the milestones of a long timeline', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      point(
        `2026-03-04T${String(10 + Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}Z`,
        `step ${i}`,
        i === 55 ? 'resolved' : null,
      ),
    );
    const drawn = timelinePicture({ points: many });
    assert.ok(drawn.includes('step 55'));
    assert.equal(drawn.match(/<circle/g)?.length, 12);
  });
});
