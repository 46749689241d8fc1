/** The objective that sentences about error budgets are held to. */
import type { Objective } from '../document/arithmetic';
import type { Statement } from '../document/facts/statements';
import type { IncidentDocument } from '../document/model';
import { contains } from '../document/text';

/** The one objective with a window that the statement names, else the document's only one; `null` where there are several or none. */
export function objectiveOf(
  { facts }: IncidentDocument,
  { range }: Pick<Statement, 'range'>,
): Objective | null {
  const stated = facts.slo?.statements ?? [];
  const near = stated.filter((one) => contains(range, one.range));
  const candidates = near.length > 0 ? near : stated;
  const objectives = new Map<string, Objective>();
  for (const { objective, windowDays } of candidates) {
    if (windowDays === null) return null;
    objectives.set(`${objective}/${windowDays}`, { objective, windowDays });
  }
  return objectives.size === 1 ? ([...objectives.values()][0] ?? null) : null;
}
