/** Times that only make sense on the day of writing: yesterday, last night, two hours ago. */
import { oncePerPart, type Part } from '../document/parts';
import { type Statement, statementsOf } from '../document/facts/statements';
import type { Source } from '../document/source';
import { contains, within } from '../document/text';
import { message } from './message';
import type { Finding, Rule } from './rule';

const RELATIVE: readonly RegExp[] = [
  /\b(?:yesterday|tonight|last night|tomorrow)\b(?! ['’]s\b)/i,
  /\b(?:earlier today|later today|this (?:morning|afternoon|evening)|last (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|next (?:monday|tuesday|wednesday|thursday|friday))\b/i,
  /\b(?:(?:an?|one|two|three|four|five|six|a few|a couple of|several|\d{1,3}) (?:minutes?|hours?|days?|weeks?) ago)\b/i,
  /\b(?:today (?:at|around|we|the|there|our)\b)/i,
];
/** Somebody's words, or a line of a chat. */
const SPOKEN = /^[\s>*_-]{0,8}(?:<?@?[\w.-]{2,30}>?:|[“"])/;
/**
 * What is to be done, or was learned, is written for the day of writing. Entries of a timeline bear their time, and often
 * are what somebody wrote in a chat.
 */
const NOT_A_STORY: ReadonlySet<string> = new Set([
  'actionItems',
  'lessons',
  'recurrence',
  'communication',
  'timeline',
]);

const rule: Rule = {
  metadata: {
    id: 'relative-time',
    family: 'time',
    summary: 'A time is given relative to the day of writing: yesterday, two hours ago.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: ['rca', 'review'],
    english: true,
  },
  check: ({ document }) => {
    const timeline = document.facts.timeline?.range;
    return relatives(document).flatMap(({ statement, finding }) =>
      timeline !== undefined && contains(timeline, statement.range) ? [] : [finding],
    );
  },
};
export default rule;

const relatives = oncePerPart((part) =>
  statementsOf(part)
    .filter(tellsAStory)
    .flatMap((statement) => relativeIn(statement, part).map((finding) => ({ statement, finding }))),
);

function tellsAStory({ form, quoted, names, text }: Statement): boolean {
  return form !== 'heading' && !quoted && !names.some((name) => NOT_A_STORY.has(name)) && !SPOKEN.test(text);
}

function relativeIn({ prose, range }: Statement, { instants, source }: Part): Finding[] {
  for (const pattern of RELATIVE) {
    const match = pattern.exec(prose.text);
    if (match === null) continue;
    // "Yesterday, 4 March, …": the date is there.
    if (within(instants, range).some(({ date }) => date === 'stated')) return [];
    if (
      prose.spans.some(
        (span) =>
          span.kind === 'code' &&
          span.range.start <= prose.start + match.index &&
          prose.start + match.index < span.range.end,
      )
    )
      return [];
    const start = prose.start + match.index;
    if (isInsideQuotes(source, start)) return [];
    const words = match[0].replace(/ (?:at|around|we|the|there|our)$/i, '');
    return [
      {
        range: { start, end: start + words.length },
        message: message(
          '“{words}” depends on the day of writing, which a later reader does not know. Write the date, and the time with its zone where it matters.',
          { words: words.replace(/\s{1,400}/g, ' ') },
        ),
        fixes: [
          {
            title: message('Write the date'),
            kind: 'fill-in',
            preferred: true,
            edits: [{ range: { start, end: start + words.length }, newText: 'on ${1:2026-03-04}' }],
          },
        ],
      },
    ];
  }
  return [];
}

/** Whether a quotation that began earlier on the line is still open. */
function isInsideQuotes(source: Source, offset: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return before.split('"').length % 2 === 0 || before.lastIndexOf('“') > before.lastIndexOf('”');
}
