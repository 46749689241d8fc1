/** Many documents → what they say together: how often, how long, what is still to be done, what comes back. Pure. */
import { budgetUsed, errorBudget, type Objective, SECONDS_A_MINUTE } from '../../document/arithmetic';
import { type Measure, measuredTimes } from '../../document/incidentTimes';
import type { IncidentDocument, Kind } from '../../document/model';
import { recurringCauses, type RecurringCause } from './recurringCauses';

/** The times that are counted; all from the start of the impact (see `incidentTimes.ts`). */
export const MEASURES = ['detect', 'mitigate', 'resolve'] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number];

/** Seconds by measure; `null` where the document does not tell both ends. */
export type Times = Readonly<Record<MeasureId, number | null>>;

export interface ActionCounts {
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
}

export interface IncidentFigures {
  readonly file: string;
  readonly title: string;
  readonly kind: Kind;
  /** ISO date; `null` where none is stated. */
  readonly date: string | null;
  readonly services: readonly string[];
  readonly severity: string | null;
  readonly times: Times;
  /** Minutes of full outage that the error budget was charged: affected share × duration. */
  readonly budgetMinutes: number | null;
  /** Share of the service's budget that this is; `null` where no objective is known. */
  readonly budgetShare: number | null;
  readonly actions: ActionCounts;
}

/** Incidents of one service and one severity. */
export interface GroupFigures {
  readonly service: string;
  readonly severity: string;
  readonly incidents: number;
  /** Medians, since a few long incidents say nothing about the others; with how many documents tell. */
  readonly medians: Readonly<Record<MeasureId, { readonly seconds: number; readonly of: number } | null>>;
  readonly budgetMinutes: number | null;
  readonly actions: ActionCounts;
}

export interface Statistics {
  readonly incidents: readonly IncidentFigures[];
  readonly groups: readonly GroupFigures[];
  readonly totals: { readonly incidents: number; readonly actions: ActionCounts };
  readonly causes: readonly RecurringCause[];
}

export interface StatisticsInput {
  readonly file: string;
  readonly document: IncidentDocument;
}

export interface StatisticsOptions {
  /** ISO 8601 in UTC; `null` counts nothing as overdue. */
  readonly now: string | null;
  readonly slos: readonly (Objective & { readonly service: string })[];
}

/** Counts what the documents say. Documents of one incident (halt, RCA, review) count as they are: one each. */
export function gatherStatistics(inputs: readonly StatisticsInput[], options: StatisticsOptions): Statistics {
  const incidents = inputs.map((input) => figuresOf(input, options));
  return {
    incidents,
    groups: groupsOf(incidents),
    totals: { incidents: incidents.length, actions: sumOf(incidents) },
    causes: recurringCauses(inputs),
  };
}

function figuresOf({ file, document }: StatisticsInput, { now, slos }: StatisticsOptions): IncidentFigures {
  const services = listOf(document.facts['services']?.text);
  const charged = outageSeconds(document);
  const slo = slos.find(({ service }) => services.includes(service));
  return {
    file,
    title: document.title?.text ?? file,
    kind: document.kind,
    date: dateOf(document),
    services,
    severity: document.facts.severity?.value ?? null,
    times: timesOf(document),
    budgetMinutes: charged === null ? null : charged / SECONDS_A_MINUTE,
    budgetShare:
      charged === null || slo === undefined || errorBudget(slo) === 0
        ? null
        : budgetUsed({ share: 1, seconds: charged }, slo),
    actions: actionsOf(document, now),
  };
}

function timesOf(document: IncidentDocument): Times {
  const measured = measuredTimes(document);
  const seconds = (id: MeasureId): number | null =>
    measured.find(({ measure }) => measure === id)?.seconds ?? null;
  return Object.fromEntries(MEASURES.map((id) => [id, seconds(id)])) as Times;
}

/** Affected share × duration of the impact (SRE workbook, "Alerting on SLOs"); `null` where either is not stated. */
function outageSeconds(document: IncidentDocument): number | null {
  const { impact, duration } = document.facts;
  const share = impact?.quantities.find(({ kind }) => kind === 'share' || kind === 'ratio')?.max ?? null;
  const seconds = duration?.quantity.max ?? timesOf(document).mitigate;
  return share === null || seconds === null || share > 1 ? null : share * seconds;
}

function dateOf({ facts, frontMatter, instants }: IncidentDocument): string | null {
  const stated = facts['date']?.text ?? frontMatter?.data['date'];
  const iso = typeof stated === 'string' ? ISO_DATE.exec(stated)?.[0] : undefined;
  return iso ?? instants.find(({ utc }) => utc !== null)?.utc?.slice(0, 10) ?? null;
}
const ISO_DATE = /\d{4}-\d{2}-\d{2}/;

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length < 60);
}

function actionsOf({ facts }: IncidentDocument, now: string | null): ActionCounts {
  const items = facts.actionItems?.items ?? [];
  const open = items.filter(({ status }) => status !== 'done');
  const today = now?.slice(0, 10);
  return {
    open: open.length,
    overdue: open.filter(({ due }) => today !== undefined && (due?.date ?? today) < today).length,
    done: items.length - open.length,
  };
}

const NO_SERVICE = '–';

function groupsOf(incidents: readonly IncidentFigures[]): GroupFigures[] {
  const groups = new Map<string, { service: string; severity: string; members: IncidentFigures[] }>();
  for (const incident of incidents)
    for (const service of incident.services.length === 0 ? [NO_SERVICE] : incident.services) {
      const severity = incident.severity ?? NO_SERVICE;
      const key = `${service}\0${severity}`;
      const group = groups.get(key) ?? { service, severity, members: [] };
      group.members.push(incident);
      groups.set(key, group);
    }
  return [...groups.values()]
    .sort((a, b) => compare(a.service, b.service) || compare(a.severity, b.severity))
    .map(({ service, severity, members }) => ({
      service,
      severity,
      incidents: members.length,
      medians: Object.fromEntries(
        MEASURES.map((id) => [id, medianOf(members.flatMap(({ times }) => times[id] ?? []))]),
      ) as GroupFigures['medians'],
      budgetMinutes: totalOf(members.flatMap(({ budgetMinutes }) => budgetMinutes ?? [])),
      actions: sumOf(members),
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function medianOf(values: readonly number[]): { seconds: number; of: number } | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return { seconds: (lower + upper) / 2, of: sorted.length };
}

function totalOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function sumOf(incidents: readonly { readonly actions: ActionCounts }[]): ActionCounts {
  return incidents.reduce<ActionCounts>(
    (sum, { actions }) => ({
      open: sum.open + actions.open,
      overdue: sum.overdue + actions.overdue,
      done: sum.done + actions.done,
    }),
    { open: 0, overdue: 0, done: 0 },
  );
}
