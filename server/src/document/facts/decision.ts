/** Whether the release goes on: the verdict, by which criterion, who decided when, and what has to be true to resume. */
import { type ReadingContext, sectionsNamed } from '../context';
import type { DecisionFact, Instant, Section } from '../model';
import { contains, type Text, within } from '../text';
import { textOf } from '../visibleText';
import { fieldIn } from './labelledField';
import { proseFact, sectionFact } from './sectionFact';
import { type Statement, statementsOf, statementsThat } from './statements';
import { isPlaceholder } from './tableColumns';

type Verdict = DecisionFact['verdict'];

/** Words for each verdict, most telling first: "do not ship" holds "ship", "partial rollout" holds "rollout". */
const VERDICTS: readonly (readonly [verdict: Exclude<Verdict, null>, words: RegExp, behind?: RegExp])[] = [
  [
    'halt',
    /\bno[ -]?go\b|\b(?:do not|don['’]t|should not|must not|will not|cannot|can['’]t|not (?:to|ready to|yet)) (?:ship|release|proceed|deploy|roll out|go|launch|publish|promote)\b/i,
  ],
  ['partial', /\bpartial(?:ly)?\b|\bconditional go\b|\bgo with conditions\b/i],
  [
    'partial',
    /\b(?:ship|release|roll out|proceed|go|deploy)\b/i,
    /\b(?:without|except|only (?:to|for|in)|behind (?:a|the) flag|flag (?:off|disabled)|limited to|to \d{1,2} ?%|with the feature (?:off|disabled))/i,
  ],
  [
    'halt',
    /\b(?:halt(?:ed|ing)?|hold(?:ing)?|held|block(?:ed|ing)?|delay(?:ed|ing)?|stop(?:ped|ping)?|postpone[ds]?|pull(?:ed)?|paus(?:e|ed|ing)|freeze|frozen|slip(?:ped)?|defer(?:red)?|withhold|roll(?:ed)? back|revert(?:ed)?|reject(?:ed)?)\b/i,
  ],
  [
    'go',
    /\bGO\b|\bgo\b(?= (?:ahead|for)\b)|^go\b|\b(?:ship|shipped|proceed|release it|roll(?:ing)? out|resume[ds]?|approved?|continue|launch|promote[ds]?)\b/i,
  ],
];
const DECIDES =
  /\b(?:we|i|the (?:[\w-]{2,20} ){0,2}(?:team|owners?|managers?|lead|committee|board))(?: have| has)? (?:decided|recommend(?:ed)?|propose[ds]?|ask(?:ed)? (?:you )?to approve|voted|chose|agreed) (?:to|that we|for|against|on)\b|\bno-go\b|\bdecision: /i;
const ABOUT_RELEASE =
  /\b(?:release|rollout|roll-out|launch|deploy(?:ment)?|upgrade|version|build|ship(?:ping)?|train|v?\d{1,3}\.\d{1,4})\b/i;
const CRITERION_LABEL =
  /^(?:criteri(?:on|a)|blocking criteri(?:on|a)|release criteri(?:on|a)|halt criteri(?:on|a)|rule|policy|basis|based on|threshold|blocker (?:rule|criteri(?:on|a)))$/i;
const CRITERION_WORDS =
  /\b(?:criteri(?:on|a)|release[ -]blocker|blocker policy|threshold|error budget|violates?|violation of)\b/i;
const DECIDER_LABEL =
  /^(?:decided by|decider|deciders|decision (?:maker|owner|by)|approvers?|approved by|approval|signed off by|sign-?off|by|owner|release (?:owner|manager)|made by)$/i;
const DECIDER_WORDS = /\b(?:decided|approved|signed off|called|made|agreed)\b[^.]{0,40}\bby[ \t*_]{1,6}$/i;
const WHEN_LABEL = /^(?:decided(?: at| on)?|date|when|time|decision (?:date|time)|decided when)$/i;
const LATER =
  /\b(?:until|till|next|resume|re-?evaluat\w{1,3}|review(?:ed)? (?:on|at|by)|revisit|expires?|earliest|eta)\b|\bby[ \t]{0,4}$/i;
const RESUME_LABEL =
  /^(?:resume(?: when| criteria)?|unblock(?:ed)?(?: when| criteria)?|go criteria|exit criteria|criteria to resume|until|conditions?|lift(?:ed)? when)$/i;
const RESUMING =
  /\b(?:resum\w{1,3}|unblock\w{0,3}|lift(?:ed)?|go ahead|proceed|ship|release|restart|continue)\b/i;
/** Behind it: on what that depends. */
const CONDITION = /^[^.]{0,40}\b(?:when|once|after|as soon as|if)\b/i;
const RESUME_WORDS = /\b(?:until|once|as soon as)\b[^.]{3}|\b(?:go|exit|resume) criteria\b/i;

const decisions = statementsThat(isDecision);

/** The decision on the release. */
export function drawDecision(context: ReadingContext): DecisionFact | null {
  const labelled = sectionFact(context, 'decision');
  if (labelled !== null && labelled.statements.length === 0)
    return {
      ...labelled.fact,
      ...NOTHING,
      verdict: verdictOf(labelled.fact.text),
      resume: resumeSection(context),
    };
  const spoken = labelled === null ? decisions(context)[0] : undefined;
  const fact = labelled?.fact ?? (spoken === undefined ? null : proseFact(context, spoken));
  if (fact === null) return null;
  const statements = labelled?.statements ?? [spoken as Statement];
  return {
    ...fact,
    verdict: statements.map(({ text }) => verdictOf(text)).find((verdict) => verdict !== null) ?? null,
    criterion:
      stated(fieldIn(statements, CRITERION_LABEL)) ??
      sentenceWith(statements, (text) => CRITERION_WORDS.test(text)),
    decider: stated(fieldIn(statements, DECIDER_LABEL)) ?? deciderIn(statements, context),
    decidedAt: decidedAt(statements, context),
    resume:
      resumeSection(context) ??
      stated(fieldIn(statements, RESUME_LABEL)) ??
      sentenceWith(statements, tellsResume),
  };
}

const NOTHING = { criterion: null, decider: null, decidedAt: null, resume: null };

/** The verdict that a sentence pronounces. */
export function verdictOf(words: string): Verdict {
  return VERDICTS.find(([, pattern, behind]) => pronounces(words, pattern, behind))?.[0] ?? null;
}

/** How far behind its first words a verdict's other words are looked for, in characters. */
const VERDICT_REACH = 70;

function pronounces(words: string, pattern: RegExp, behind: RegExp | undefined): boolean {
  if (behind === undefined) return pattern.test(words);
  const found = pattern.exec(words);
  if (found === null) return false;
  const from = found.index + found[0].length;
  return behind.test(words.slice(from, from + VERDICT_REACH));
}

function isDecision({ text, quoted, form, names }: Statement): boolean {
  if (quoted || form === 'heading' || names.includes('timeline') || names.includes('actionItems'))
    return false;
  return DECIDES.test(text) && ABOUT_RELEASE.test(text) && verdictOf(text) !== null;
}

function stated(text: Text | null): Text | null {
  return text === null || isPlaceholder(text.text) ? null : text;
}

/** Whether a sentence says on what the release goes on: "ship once …", "until …". */
function tellsResume(text: string): boolean {
  const found = RESUMING.exec(text);
  return (
    RESUME_WORDS.test(text) || (found !== null && CONDITION.test(text.slice(found.index + found[0].length)))
  );
}

function sentenceWith(statements: readonly Statement[], says: (text: string) => boolean): Text | null {
  const statement = statements.find(({ text, form }) => form !== 'heading' && says(text));
  return statement === undefined ? null : textOf(statement.prose);
}

function deciderIn(statements: readonly Statement[], context: ReadingContext): Text | null {
  for (const { prose, range } of statements)
    for (const person of within(context.people, range)) {
      const before = prose.text.slice(0, person.range.start - prose.start);
      if (DECIDER_WORDS.test(before.slice(-80))) return { text: person.text, range: person.range };
    }
  return null;
}

function decidedAt(statements: readonly Statement[], context: ReadingContext): Instant | null {
  const field = fieldIn(statements, WHEN_LABEL);
  const inField = field === null ? undefined : within(context.instants, field.range)[0];
  if (inField !== undefined) return inField;
  for (const { prose, range } of statements)
    for (const instant of within(context.instants, range)) {
      const before = prose.text.slice(
        Math.max(0, instant.range.start - prose.start - 40),
        instant.range.start - prose.start,
      );
      if (!LATER.test(before)) return instant;
    }
  return null;
}

function resumeSection(context: ReadingContext): Text | null {
  const [index] = sectionsNamed(context, 'resume');
  if (index === undefined) return null;
  const { body } = context.sections[index] as Section;
  const statement = statementsOf(context).find(
    ({ range, form, text }) => form !== 'heading' && contains(body, range) && !isPlaceholder(text),
  );
  return statement === undefined ? null : textOf(statement.prose);
}
