/** A data race in Go, shown by a test that does not look for races. */
import { statementsThat } from '../document/facts/statements';
import { KINDS } from '../document/model';
import { message } from './message';
import { commandsOf, placeInCode, reproductionSection } from './reproductionParts';
import type { Finding, Rule } from './rule';

const RACE = /\b(?:data races?|race conditions?|race detector|racy)\b/i;
const GO_COMMAND = /\bgo (?:test|run|build)\b(?=([^\n]{0,300}))/g;

const rule: Rule = {
  metadata: {
    id: 'go-race-without-race-flag',
    family: 'reproduction',
    summary: 'A data race is to be shown by a Go command without the race detector.',
    severity: 'information',
    kinds: KINDS,
    english: true,
  },
  check({ document, source }) {
    const section = reproductionSection(document);
    if (section === null || races(document).length === 0) return [];
    return commandsOf(document, section).flatMap((block) =>
      [...block.value.matchAll(GO_COMMAND)].flatMap((match): Finding[] => {
        const place = { index: match.index, length: match[0].length };
        const range = placeInCode(source, block, place);
        if (range === null || match[1]?.includes('-race') === true) return [];
        return [
          {
            range,
            message: message(
              'A data race shows only by chance without the race detector. Run this with -race, so that everybody sees the report.',
            ),
            fixes: [
              {
                title: message('Add -race'),
                kind: 'rewrite',
                preferred: true,
                edits: [{ range: { start: range.end, end: range.end }, newText: ' -race' }],
              },
            ],
          },
        ];
      }),
    );
  },
};
export default rule;

const races = statementsThat(({ words }) => RACE.test(words));
