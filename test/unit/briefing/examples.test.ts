/**
 * Golden briefings of the example documents: test/fixtures/briefing/<example>.<audience>.<md|txt|html>, the meeting card
 * and the timeline's picture. `UPDATE_EXPECT=1` writes them anew; read the difference before committing it.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AUDIENCES, type Briefing } from '../../../server/src/briefing/briefing';
import { toHtml } from '../../../server/src/briefing/formats/html';
import { toMarkdown } from '../../../server/src/briefing/formats/markdown';
import { toText } from '../../../server/src/briefing/formats/text';
import { createMeetingCard } from '../../../server/src/briefing/meetingCard';
import { timelinePicture } from '../../../server/src/briefing/timelinePicture';
import { briefed, EXAMPLE_FILES, exampleText, optionsWith, read } from './briefingTest';

const FOLDER = fileURLToPath(new URL('../../fixtures/briefing/', import.meta.url));
const UPDATE = process.env['UPDATE_EXPECT'] === '1';
const FORMATS: Readonly<Record<string, (briefing: Briefing) => string>> = {
  md: toMarkdown,
  txt: toText,
  html: toHtml,
};
const EXAMPLES = Object.keys(EXAMPLE_FILES) as (keyof typeof EXAMPLE_FILES)[];

function equalsFile(name: string, actual: string): void {
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(FOLDER + name, actual);
  }
  assert.ok(existsSync(FOLDER + name), `${name} is missing; UPDATE_EXPECT=1 writes it`);
  assert.equal(actual, readFileSync(FOLDER + name, 'utf8'));
}

describe('Briefings of the examples', () => {
  for (const example of EXAMPLES)
    for (const audience of AUDIENCES)
      it(`${example} for ${audience}`, () => {
        const briefing = briefed(exampleText(example), { audience, source: EXAMPLE_FILES[example] });
        for (const [extension, format] of Object.entries(FORMATS))
          equalsFile(`${example}.${audience}.${extension}`, format(briefing));
      });

  it('the meeting card of the halt brief', () => {
    const text = exampleText('halt');
    const options = optionsWith({ audience: 'product', source: EXAMPLE_FILES.halt });
    equalsFile('halt.meeting.md', toMarkdown(createMeetingCard(read(text), text, options)));
  });

  it('the picture of the review’s timeline', () => {
    const { timeline } = briefed(exampleText('review'));
    assert.ok(timeline !== null);
    equalsFile('review.timeline.svg', `${timelinePicture(timeline)}\n`);
  });

  it('fit one screen for an executive', () => {
    for (const example of EXAMPLES) {
      const words = toText(briefed(exampleText(example), { audience: 'executive' })).split(/\s+/);
      assert.ok(words.length < 560, `${example}: ${words.length} words`);
    }
  });

  it('have no gap in a complete halt brief', () => {
    for (const audience of AUDIENCES)
      assert.deepEqual(
        briefed(exampleText('halt'), { audience }).gaps.map(({ fact }) => fact),
        [],
        audience,
      );
  });
});
