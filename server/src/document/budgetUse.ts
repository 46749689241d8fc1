/** Which objective an incident counts against, how much of its error budget it used, and from which numbers. */
import { budgetUsed, errorBudget, type Objective, shareOf } from './arithmetic';
import { measuredTimes } from './incidentTimes';
import type { IncidentDocument, Quantity } from './model';
import { foldSpace } from './text';

/** Objectives of the configuration, by service. */
export interface ServiceObjective extends Objective {
  readonly service: string;
}

export interface BudgetUse {
  readonly objective: Objective;
  /** 0…1 */
  readonly share: number;
  readonly seconds: number;
  readonly budgetSeconds: number;
  /** 1 is the whole budget. */
  readonly used: number;
}

/** The window of an objective that states none, as in Google's SRE workbook. */
const USUAL_WINDOW_DAYS = 30;

/** The objective that the document states, else the configured one of a service it names, else the only one configured. */
export function objectiveFor(
  { facts }: Pick<IncidentDocument, 'facts'>,
  configured: readonly ServiceObjective[],
): Objective | null {
  const [stated] = facts.slo?.statements ?? [];
  if (stated !== undefined)
    return { objective: stated.objective, windowDays: stated.windowDays ?? USUAL_WINDOW_DAYS };
  const named = foldSpace(facts['services']?.text ?? '').toLowerCase();
  const ofService = configured.find(({ service }) => named.includes(service.toLowerCase()));
  return ofService ?? (configured.length === 1 ? (configured[0] ?? null) : null);
}

/** The affected share that a quantity states: itself, or its part of a whole; the mean of a range. `null` where it states none. */
export function affectedShare({ kind, min, max, of }: Quantity): number | null {
  const middle = (min + max) / 2;
  if (of !== null) return shareOf(middle, of);
  return kind === 'share' && middle >= 0 && middle <= 1 ? middle : null;
}

/** How long the incident lasted: as stated, else from impact to resolution (or mitigation) by the timeline. */
export function incidentSeconds({ facts }: Pick<IncidentDocument, 'facts'>): number | null {
  const stated = facts.duration?.quantity;
  if (stated !== undefined) return (stated.min + stated.max) / 2;
  const times = measuredTimes({ facts });
  const end =
    times.find(({ measure }) => measure === 'resolve') ?? times.find(({ measure }) => measure === 'mitigate');
  return end?.seconds ?? null;
}

/** What the share did to the error budget; `null` where duration or objective are unknown. */
export function budgetUseOf(
  share: number,
  document: Pick<IncidentDocument, 'facts'>,
  configured: readonly ServiceObjective[],
): BudgetUse | null {
  const objective = objectiveFor(document, configured);
  const seconds = incidentSeconds(document);
  if (objective === null || seconds === null) return null;
  const used = budgetUsed({ share, seconds }, objective);
  return used === null ? null : { objective, share, seconds, budgetSeconds: errorBudget(objective), used };
}
