/** Amounts without a number where the effect is told: "many customers". */
import type { VagueQuantity } from '../document/model';
import { KINDS } from '../document/model';
import { escapeSnippet } from '../schema/snippet';
import { effectStatements, isOpening, statementAround } from './impactProse';
import { message } from './message';
import type { Fix, Rule } from './rule';

/** Nouns that are counted in time. */
const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?)$/i;
/** An effect has an extent, not a count: "significant outage". */
const EFFECT =
  /(?:outages?|failures?|disruptions?|degradations?|downtimes?|impacts?|delays?|loss(?:es)?|errors?|issues?|problems?)$/i;
/** Behind these the amount is about something beside the effect: "nodes with many peers", "alongside many teams". */
const BESIDE = /(?:^|\s)(?:with|alongside|by|if|unlike|like|despite|is|are)\s{1,4}$/i;
/** "the most relevant packages" compares, and counts nothing. */
const COMPARES =
  /^most\s{1,4}(?:relevant|significant|important|notable|recent|common|likely|critical|severe)\b|^most significant|^significant/i;
const COMPARED_BEFORE = /\b(?:most|more|less|very|the)\s{1,4}$/i;
/** Loose in stories; only where the effect has its own section do they stand for a count. */
const LOOSE = /^(?:multiple|a set of|various)\b/i;
/** What is told of others is no extent of this. */
const OTHERS = /^\w{1,12} other\b/i;

const rule: Rule = {
  metadata: {
    id: 'vague-quantity',
    family: 'impact',
    summary: 'The effect is told with an amount that has no number.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check({ document }) {
    const statements = effectStatements(document);
    return document.vague.flatMap((vague) => {
      const statement = statementAround(statements, vague.range);
      if (statement === undefined) return [];
      const before = statement.prose.text.slice(0, vague.range.start - statement.range.start).slice(-30);
      if (BESIDE.test(before) || OTHERS.test(vague.text) || compares(vague, before)) return [];
      if (isOpening(document.sections, statement) && LOOSE.test(vague.text)) return [];
      return [
        {
          range: vague.range,
          message: message(
            '“{words}” can be two or two thousand, so nobody can weigh it. Give the number and the whole it is part of, or an estimate with its source.',
            { words: vague.text },
          ),
          group: 'vague',
          fixes: [withNumber(vague)],
        },
      ];
    });
  },
};
export default rule;

function compares({ text }: VagueQuantity, before: string): boolean {
  return COMPARES.test(text) && (COMPARED_BEFORE.test(before) || text.toLowerCase().startsWith('most '));
}

function withNumber({ range, text, counts }: VagueQuantity): Fix {
  const noun = escapeSnippet(counts);
  const newText = TIME.test(counts)
    ? `\${1:how many} ${noun}`
    : EFFECT.test(counts)
      ? `${escapeSnippet(text)} (\${1:how many of how many}, \${2:for how long})`
      : `\${1:how many} of \${2:how many} ${noun}`;
  return {
    title: message('Give the number'),
    kind: 'fill-in',
    preferred: true,
    edits: [{ range, newText }],
  };
}
