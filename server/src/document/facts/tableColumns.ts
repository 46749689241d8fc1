/** What the columns of a table and the labels of fields hold, by their wording: shared by action items and options. */
import type { TableBlock, TableCell } from '../block';
import { foldSpace } from '../text';

/** What a column or a labelled value says about a thing. */
export type Field =
  | 'owner'
  | 'due'
  | 'priority'
  | 'type'
  | 'tracker'
  | 'status'
  | 'action'
  | 'number'
  | 'option'
  | 'effect'
  | 'risk'
  | 'cost'
  | 'time'
  | 'verdict'
  | 'reason';

/** A set of wordings for each field; the first field whose words match wins. */
export type FieldWords = readonly (readonly [Field, ReadonlySet<string>])[];

const words = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()));

/** Columns and labels of action items, most telling first: "Action owner" is about the owner. */
export const ACTION_FIELDS: FieldWords = [
  [
    'owner',
    words(
      'owner, owners, owned by, owning team, assignee, assignees, assigned, assigned to, dri, responsible, responsible team, responsible party, responsibility, lead, who, by whom, champion, driver, poc, point of contact, contact, accountable, team, person, persons, people, owner/team, engineer, action owner, led by',
    ),
  ],
  [
    'due',
    words(
      'due, due date, due by, deadline, deadlines, eta, target, target date, target completion, target completion date, by when, when, date, completion date, expected, expected by, timeframe, time frame, timeline, planned for, target release, complete by, by, schedule',
    ),
  ],
  ['priority', words('priority, prio, p, urgency, importance')],
  [
    'tracker',
    words(
      'ticket, tickets, issue, issues, tracking, tracking bug, tracking issue, tracking ticket, bug, bugs, jira, pr, prs, pull request, link, links, tracker, reference, ref, github issue, work item, backlog link, ticket link, issue link, issue/pr, jira ticket, linear',
    ),
  ],
  ['status', words('status, state, progress, done, done?, complete, completed, completed?, current status')],
  ['type', words('type, category, kind, class, action type, area, addresses')],
  [
    'action',
    words(
      'action, actions, action item, action items, task, tasks, item, items, what, description, title, follow-up, follow up, followup, to do, to-do, todo, recommendation, recommendations, improvement, improvements, measure, measures, next step, next steps, remediation, work, activity, step, corrective action, preventive action, preventative action, corrective actions, preventive actions, summary, name, change, fix',
    ),
  ],
  ['number', words('#, no, no., nr, nr., id, ai, number, №')],
];

/** Columns and labels of options. */
export const OPTION_FIELDS: FieldWords = [
  [
    'verdict',
    words(
      'verdict, decision, chosen, chosen?, recommendation, recommended, recommended?, selected, outcome, status, pick, accepted, conclusion',
    ),
  ],
  [
    'reason',
    words(
      'reason, reasons, why, why not, why/why not, rationale, because, notes, note, comment, comments, justification, reasoning, argument',
    ),
  ],
  [
    'risk',
    words(
      'risk, risks, cons, con, downside, downsides, drawback, drawbacks, disadvantages, disadvantage, side effects, concerns, danger',
    ),
  ],
  ['cost', words('cost, costs, effort, price, expense, work, complexity')],
  [
    'time',
    words(
      'time, duration, eta, lead time, time needed, time to implement, time to safe, time to fix, time to recover, how long, timeline, delay, earliest, ready by, timeframe, time to ship',
    ),
  ],
  [
    'effect',
    words(
      'effect, effects, impact, outcome, result, pros, pro, benefit, benefits, advantages, upside, what it does, user impact, customer impact, consequence, consequences, description, details, what, summary, meaning',
    ),
  ],
  [
    'option',
    words(
      'option, options, alternative, alternatives, choice, approach, name, action, path, plan, strategy, solution, candidate, scenario, course of action',
    ),
  ],
  ['number', words('#, no, no., nr, nr., id, number')],
];

const DECORATION = /[*_`~"'“”‘’:.\u{2190}-\u{2BFF}\u{1F000}-\u{1FAFF}\uFE0F]/gu;
const BRACKETED = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g;
const WORD_BREAK = /[^\p{L}\p{N}?#-]{1,20}/u;

/** The field that a column heading or label names, or `null`. A bracketed remark ("Due (UTC)") does not matter. */
export function fieldNamed(label: string, fields: FieldWords): Field | null {
  const plain = foldSpace(label.replace(DECORATION, ' ').replace(BRACKETED, ' ')).toLowerCase();
  for (const [field, names] of fields) if (names.has(plain)) return field;
  const parts = plain.split(WORD_BREAK).filter((word) => word !== '');
  if (parts.length > 4) return null;
  for (const [field, names] of fields) if (parts.some((word) => names.has(word))) return field;
  return null;
}

/** Like `fieldNamed`, for labels in running text, where only the whole label counts. */
export function fieldLabelled(label: string, fields: FieldWords): Field | null {
  const plain = foldSpace(label.replace(DECORATION, ' ').replace(BRACKETED, ' ')).toLowerCase();
  for (const [field, names] of fields) if (names.has(plain)) return field;
  return null;
}

/** One row below the header: its cells by field, the first cell of a field counting, and the cells that no field claims. */
export interface FieldRow {
  readonly cells: ReadonlyMap<Field, TableCell>;
  readonly others: readonly TableCell[];
  readonly row: TableBlock['rows'][number];
}

/** The rows of a table below its header, cells by the field their column names. */
export function rowsByField(table: TableBlock, fields: FieldWords): FieldRow[] {
  const [header, ...rows] = table.rows;
  const columns: (Field | null)[] = [];
  for (const cell of header?.cells ?? []) {
    const field = fieldNamed(cell.prose.text, fields);
    columns.push(field !== null && columns.includes(field) ? null : field);
  }
  return rows.map((row) => {
    const cells = new Map<Field, TableCell>();
    const others: TableCell[] = [];
    row.cells.forEach((cell, i) => {
      const field = columns[i] ?? null;
      if (field === null) others.push(cell);
      else cells.set(field, cell);
    });
    return { cells, others, row };
  });
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  (
    'tbd,tba,tbc,n/a,na,none,nobody,no one,no owner,unassigned,unowned,todo,to do,to be determined,to be decided,' +
    'to be assigned,to be defined,to be confirmed,unknown,not set,not assigned,pending,x,xx,xxx,name,owner,date,' +
    'yyyy-mm-dd,dd/mm/yyyy,mm/dd/yyyy,@name,@owner,@handle,@username,@user,fill in,fill me in,your name'
  ).split(','),
);
const BLANKS = /^[\s\-–—−_.…?*/|~]*$/;
const TEMPLATE = /^(?:<[^<>]{1,200}>|\{\{?[^{}]{1,200}\}?\}|\[[^[\]]{2,200}\])$/;
const WRAPPING = /^[\s*_`"'(]{1,10}|[\s*_`"'.)]{1,10}$/g;

/** Whether a value stands for "nothing yet": a dash, TBD, a template's words in angle brackets. */
export function isPlaceholder(value: string): boolean {
  const folded = foldSpace(value);
  if (BLANKS.test(folded) || TEMPLATE.test(folded)) return true;
  return PLACEHOLDERS.has(folded.replace(WRAPPING, '').toLowerCase());
}
