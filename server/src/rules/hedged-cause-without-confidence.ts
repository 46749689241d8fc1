/** Causes that are guesses, and do not say how good a guess. */
import { weightOf } from '../document/facts/rootCause';
import { KINDS } from '../document/model';
import { causeStatements } from './causeStatements';
import { message } from './message';
import type { Finding, Rule } from './rule';

/** The author's own doubt; "assumed" and "possible" mostly tell of what software does. */
const DOUBT =
  /\b(?:(?:most |very |quite )?likely(?! to\b)|probably|perhaps|maybe|presumably|(?:we|i) (?:think|believe|suspect|assume|guess)|suspected (?:to|cause|root)|it (?:seems|appears|looks like|looks as if)|(?:seems|appears) to have|may have|might have|not (?:entirely|yet|fully|100 ?%) (?:sure|certain|clear|understood))\b/i;
const NOT_THE_AUTHOR = /\b(?:more|less|un|how|so) ?$/i;
const CONFIDENCE = /\bconfiden(?:ce|t)\b|\bhypothes[ie]s\b|\d{1,3} ?% (?:sure|certain)/i;
/** What is to be done is no cause. */
const ABOUT_LATER = /\b(?:should|need to|needs to|could|will|would)\b/i;
const CAUSAL = 2;

const rule: Rule = {
  metadata: {
    id: 'hedged-cause-without-confidence',
    family: 'causes',
    summary: 'A cause is hedged, and nothing says how sure it is.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const cause = document.facts.rootCause;
    if (cause === undefined || cause.confidence !== null) return [];
    const statements = causeStatements(document).filter(({ names }) => names[0] === 'rootCause');
    if (statements.some(({ text }) => CONFIDENCE.test(text))) return [];
    for (const statement of statements) {
      const { prose } = statement;
      const match = DOUBT.exec(prose.text);
      if (match === null || weightOf(statement) < CAUSAL || ABOUT_LATER.test(prose.text)) continue;
      if (NOT_THE_AUTHOR.test(prose.text.slice(Math.max(0, match.index - 8), match.index))) continue;
      return [findingOf(statement.range.end, prose.start + match.index, match[0])];
    }
    return [];
  },
};
export default rule;

function findingOf(end: number, start: number, words: string): Finding {
  return {
    range: { start, end: start + words.length },
    message: message(
      '“{words}” leaves open how sure this is, and readers hear anything from a guess to a proof. Say it: confidence low, medium or high, and the evidence so far.',
      { words: words.replace(/\s{1,200}/g, ' ') },
    ),
    fixes: [
      {
        title: message('Add confidence and evidence'),
        kind: 'fill-in',
        preferred: true,
        edits: [
          {
            range: { start: end, end },
            newText: ' (Confidence: ${1|low,medium,high|}. Evidence: ${2:log, graph, test or commit}.)',
          },
        ],
      },
    ],
  };
}
