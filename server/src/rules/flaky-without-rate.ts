/** A failure that shows sometimes, and nothing says how often. */
import { KINDS } from '../document/model';
import { endOfSection, insertBlock } from './insertion';
import { message } from './message';
import { reproductionSection, statementsOfSection } from './reproductionParts';
import type { Rule } from './rule';

const SOMETIMES =
  /\b(?:intermittent(?:ly)?|sometimes|flak(?:y|es|ed|iness)|occasional(?:ly)?|non-?deterministic(?:ally)?|sporadic(?:ally)?|randomly|every now and then|once in a while|timing[- ]dependent|(?:data )?races?|race condition|heisenbug|not always|hard to reproduce|difficult to reproduce)\b/i;
/** Any number of runs, or a share, or "every run". */
const HOW_OFTEN =
  /\b\d{1,9} (?:times )?(?:of|in|out of|\/) (?:the |every |each )?\d|\b\d{1,3}(?:\.\d{1,3})? ?%|\b(?:every|each|all|100 ?%) (?:run|time|attempt|try)|\b(?:always|reliabl[ey]|consistently|deterministically)\b|\b(?:once|twice) (?:in|every|per|out of)\b|\bone in\b|\bcount=\d/i;

const rule: Rule = {
  metadata: {
    id: 'flaky-without-rate',
    family: 'reproduction',
    summary: 'The failure shows only sometimes, and nothing says how often.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check({ document, source }) {
    const section = reproductionSection(document);
    const rate = document.facts.reproduction?.rate ?? null;
    if (section === null || rate !== null) return [];
    const told = statementsOfSection(document, section);
    if (told.some(({ text }) => HOW_OFTEN.test(text))) return [];
    for (const { prose } of told) {
      const match = SOMETIMES.exec(prose.text);
      if (match === null) continue;
      const start = prose.start + match.index;
      return [
        {
          range: { start, end: start + match[0].length },
          message: message(
            'How often? Without a rate nobody can tell a fix from luck. Run it a known number of times and write how many failed.',
          ),
          fixes: [
            {
              title: message('Add the rate'),
              kind: 'fill-in',
              preferred: true,
              edits: [insertBlock(source, endOfSection(source, section), '**Rate:** ${1:k} of ${2:n} runs')],
            },
          ],
        },
      ];
    }
    return [];
  },
};
export default rule;
