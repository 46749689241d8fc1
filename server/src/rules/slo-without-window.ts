/** An objective without the time it holds over: "99.9 % availability". */
import { sectionAt } from '../document/context';
import { statementsOf } from '../document/facts/statements';
import { KINDS } from '../document/model';
import { contains } from '../document/text';
import { statementAround } from './impactProse';
import { message } from './message';
import type { Finding, Rule } from './rule';

/** A window may stand elsewhere in the paragraph or section. */
const WINDOW =
  /\b(?:\d{1,3}|rolling|calendar|per|a|each|every|last|past|seven|thirty|ninety)[ -]?(?:days?|d|weeks?|w|months?|quarters?|years?)\b|\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\b|\bwindow\b/i;
/** The words that make a percentage an objective, beyond doubt. */
const OBJECTIVE = /\b(?:SLOs?|service[ -]level objectives?|objective|availability target|uptime target)\b/i;

const rule: Rule = {
  metadata: {
    id: 'slo-without-window',
    family: 'consistency',
    summary: 'An objective does not say over which time it holds.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check({ document, settings }) {
    const statements = statementsOf(document);
    return (document.facts.slo?.statements ?? []).flatMap((objective): Finding[] => {
      if (objective.windowDays !== null) return [];
      if (settings.slos.some((slo) => Math.abs(slo.objective - objective.objective) < 1e-9)) return [];
      const statement = statementAround(statements, objective.range);
      if (statement === undefined || statement.quoted) return [];
      const section = document.sections[sectionAt(document.sections, statement.range)];
      const around = statements.filter(
        (one) => one === statement || (section?.name === 'slo' && contains(section.range, one.range)),
      );
      if (!around.some(({ text }) => OBJECTIVE.test(text)) && section?.name !== 'slo') return [];
      if (around.some(({ text }) => WINDOW.test(text))) return [];
      const { end } = objective.range;
      return [
        {
          range: objective.range,
          message: message(
            '{objective} over which time? 99.9 % allows 43 minutes in 30 days and 9 hours in a year. Name the window.',
            { objective: objective.text },
          ),
          fixes: [
            {
              title: message('Name the window'),
              kind: 'fill-in',
              preferred: true,
              edits: [{ range: { start: end, end }, newText: ' over ${1:30} days' }],
            },
          ],
        },
      ];
    });
  },
};
export default rule;
