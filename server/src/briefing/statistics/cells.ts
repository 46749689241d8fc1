/** Statistics as rows of words: what the table, the CSV and the page have in common. */
import { formatSeconds } from '../../document/arithmetic';
import { message, type Message, render, type Translations } from '../../rules/message';
import type { GroupFigures, Statistics } from './statistics';

export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const COLUMNS: readonly Message[] = [
  message('Service'),
  message('Severity'),
  message('Incidents'),
  message('Start → detected'),
  message('Start → mitigated'),
  message('Start → resolved'),
  message('Budget used (min)'),
  message('Actions open'),
  message('Overdue'),
  message('Done'),
];

/** One row for each service and severity. Times are medians, with the number of documents that tell them. */
export function groupGrid({ groups }: Statistics, translations: Translations = {}): Grid {
  return {
    columns: COLUMNS.map((column) => render(column, translations)),
    rows: groups.map((group) => [
      group.service,
      group.severity,
      String(group.incidents),
      medianOf(group, 'detect'),
      medianOf(group, 'mitigate'),
      medianOf(group, 'resolve'),
      group.budgetMinutes === null ? '–' : group.budgetMinutes.toFixed(1),
      String(group.actions.open),
      String(group.actions.overdue),
      String(group.actions.done),
    ]),
  };
}

function medianOf({ medians }: GroupFigures, id: keyof GroupFigures['medians']): string {
  const median = medians[id];
  return median === null ? '–' : `${formatSeconds(median.seconds)} (${median.of})`;
}
