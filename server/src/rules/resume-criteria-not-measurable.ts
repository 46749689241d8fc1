/** Conditions to go on that nobody could measure. */
import type { Source } from '../document/source';
import { message } from './message';
import type { Rule } from './rule';

const NUMBER = /\d|\b(?:zero|no|none|all|every|each|one|two|three|four|five|ten|twice|double)\b/i;
/** What is either so or not so, whoever looks. */
const CHECKABLE =
  /\b(?:tests?|suite|ci|pipeline|build|canary|benchmark|green|pass(?:es|ed|ing)?|sign(?:s|ed)?[ -]?off|approv\w{1,4}|merged|reviewed by|audit(?:ed)?|threshold|slo|alert|dashboard|checklist|criteria|verified by|soak)\b/i;

const MEASURABLE =
  '${1:the test above} passes ${2:3,000} times in a row, and ${3:metric} stays below ${4:threshold} for ${5:30 minutes} in the canary';

const rule: Rule = {
  metadata: {
    id: 'resume-criteria-not-measurable',
    family: 'decision',
    summary: 'The condition to resume the release cannot be measured.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: ['halt'],
    english: true,
  },
  check({ document, source }) {
    const resume = document.facts.decision?.resume ?? null;
    if (resume === null || source.slice(resume.range.start, resume.range.end).includes('`')) return [];
    if (NUMBER.test(resume.text) || CHECKABLE.test(resume.text)) return [];
    return [
      {
        range: resume.range,
        message: message(
          'Two people can disagree whether this is met. Name a test, a number of clean runs, or a metric with its threshold, so that the release resumes without another debate.',
        ),
        fixes: [
          {
            title: message('Write a measurable condition'),
            kind: 'fill-in',
            preferred: true,
            edits: [
              {
                range: resume.range,
                newText: `${isField(source, resume.range.start) ? '' : 'Resume when '}${MEASURABLE}`,
              },
            ],
          },
        ],
      },
    ];
  },
};
export default rule;

/** Whether a label such as "Resume when:" stands before the words on their line. */
function isField(source: Source, offset: number): boolean {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).includes(':');
}
