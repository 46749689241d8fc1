/** Follow-up work that a document without a list of it commits to in its prose: "We will add …, to prevent this in the future." */
import type { ReadingContext } from '../context';
import type { ActionItem } from '../model';
import { listActionItems, sentenceItem } from './actionItemList';
import { firstWhere } from '../text';
import { type Statement, statementsOf, statementsThat } from './statements';
import { continuesTask } from './taskSentence';

/** Sections that tell what was, or what others should do; a commitment there is no follow-up work. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'timeline summary impact reproduction rootCause detection communication options decision wentWell wentPoorly gotLucky evidence glossary status severity'.split(
    ' ',
  ),
);

/** Sections where a bare "we will …" is follow-up work; elsewhere the sentence must say what it is to prevent. */
const FORWARD: ReadonlySet<string> = new Set(['lessons', 'nextSteps', 'followUp', 'conclusion']);

const WE = '(?:we|we all|our team|the team|the [\\w-]{2,20} team|i)';
const PLANS = new RegExp(
  `\\b${WE}(?:['’]ll| (?:also |now |therefore |then )?(?:will|shall|plan to|need to|intend to|must|should|are (?:also |currently |now |actively )?(?:going to|planning|looking (?:into|at)|looking to|investigating|exploring|discussing|considering|working (?:on|to|with)|improving|reviewing|revisiting|adding|evaluating)))\\b`,
  'i',
);
const FINISHED = new RegExp(
  `\\b${WE}(?:['’]ve| have| also)? (?:also |now |since |already )?(?:begun|started|enabled|enhanced|improved|added|created|changed|moved|increased|introduced|implemented|set up|updated|automated|documented|tightened|switched)\\b|\\b(?:changes|measures|steps|improvements|safeguards|mitigations) (?:have been|were|are being) (?:made|taken|put)\\b`,
  'i',
);
/** What might have been is no plan. */
const COUNTERFACTUAL = /\b(?:should|could|would) have\b/i;
/** Work that says by itself that it is to follow. */
const FOLLOWS = new RegExp(
  `\\b${WE}(?:['’]ll| will)(?: also)?(?: be)? (?:investigat(?:e|ing)|look(?:ing)? into|explor(?:e|ing)|revisit(?:ing)?|review(?:ing)?)\\b|\\b(?:created|filed|opened|raised) (?:an? |several |some |the )?(?:follow-?up |github |jira |new )?(?:tickets?|issues?|action items?|tasks)\\b`,
  'i',
);
const PREVENTS =
  /\b(?:in (?:the )?future|going forward|moving forward|happening again|similar (?:issue|incident|problem|failure|situation|outage|error)s?|next time|following this (?:incident|outage))\b/i;
/** To hinder, and what is hindered: the two together say what work is for. */
const HINDERS =
  /\b(?:prevent(?:ing)?|avoid(?:ing)?|mitigate|reduce the (?:risk|chance|likelihood)|ameliorat(?:e|ing)|catch|detect)\b/i;
const HINDERED =
  /\b(?:again|similar|such|these|this (?:kind|type|sort|class)|future|like this|recurrence)\b/i;

function saysWhatFor(text: string): boolean {
  return PREVENTS.test(text) || (HINDERS.test(text) && HINDERED.test(text));
}
/** Promises about the incident itself, the reader or the report. */
const NO_FOLLOW_UP =
  /\b(?:keep you|update you|(?:will|['’]ll) (?:be )?(?:post|publish|release|announce|share|provide|update this|continue to (?:monitor|investigate|update))|will be available|apologi[sz]e|thank|you (?:will|should|can|must|need)|users? (?:should|must|need|can|will)|please|will not|won['’]t|should not)\b/i;
const MOST = 40;

/** The commitments of the prose, in order; none where it makes none. */
export function findCommitments(context: ReadingContext): ActionItem[] {
  const statements = statementsOf(context);
  const items: ActionItem[] = [];
  let listed = 0;
  for (const statement of promises(context)) {
    if (items.length >= MOST || statement.range.start < listed) continue;
    if (!saysThatItFollows(statement)) {
      const i = indexOf(statements, statement);
      if (!isForTheFuture(statement, [statements[i - 1], statements[i + 1]])) continue;
    }
    if (statement.introduces?.type === 'list') {
      items.push(...listActionItems([statement.introduces], NO_TITLE, context));
      listed = statement.introduces.range.end;
    } else if (items.length === 0 || !continuesTask(statement.text))
      items.push(sentenceItem(statement.prose, context));
  }
  return items;
}

function indexOf(statements: readonly Statement[], { range }: Statement): number {
  return firstWhere(statements, (other) => other.range.start >= range.start);
}

const NO_TITLE = { start: 0, text: '', spans: [] };

/** Statements whose own words promise work; whether it is follow-up work may depend on those beside them. */
const promises = statementsThat((statement) => {
  const { text, names, form, quoted } = statement;
  if (quoted || form === 'heading' || form === 'cell' || text.endsWith('?')) return false;
  const [innermost, ...outer] = names;
  // A heading like "The incident" may hold the whole document: it is a summary only right above the words.
  const isElsewhere =
    ELSEWHERE.has(innermost ?? '') || outer.some((name) => name !== 'summary' && ELSEWHERE.has(name));
  if (isElsewhere || NO_FOLLOW_UP.test(text)) return false;
  return (
    saysThatItFollows(statement) || (!COUNTERFACTUAL.test(text) && (PLANS.test(text) || FINISHED.test(text)))
  );
});

function saysThatItFollows({ text }: Statement): boolean {
  return FOLLOWS.test(text);
}

function isForTheFuture(statement: Statement, beside: readonly (Statement | undefined)[]): boolean {
  const { text, names, form } = statement;
  if (saysWhatFor(text)) return true;
  if (names.some((name) => FORWARD.has(name)) && PLANS.test(text)) return true;
  return beside.some((near) => near?.home === statement.home && near.form === form && saysWhatFor(near.text));
}
