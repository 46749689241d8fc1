/** Habits that every source file keeps. */
import assert from 'node:assert/strict';
import { type SourceFile, sourcesIn } from './sources';

const sources = sourcesIn('server/src', 'client/src');

const LONGEST = 400;
const NAMES_THAT_SAY_NOTHING = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\.ts|\/)/i;

const RULES: readonly (readonly [string, (file: SourceFile) => boolean])[] = [
  ['begins with a comment that says what it is', ({ text }) => text.startsWith('/**')],
  [`has at most ${LONGEST} lines`, ({ text }) => text.split('\n').length - 1 <= LONGEST],
  ['has a name that says what is in it', ({ path }) => !NAMES_THAT_SAY_NOTHING.test(path)],
];

describe('every source file', () => {
  for (const [habit, keeps] of RULES)
    it(habit, () => {
      assert.deepEqual(
        sources.filter((file) => !keeps(file)).map(({ path }) => path),
        [],
      );
    });
});
