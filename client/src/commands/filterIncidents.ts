/** Narrows the Incidents view. Argument: the filter. */
import * as vscode from 'vscode';
import { FILTERS, type Filter, filterName } from '../incidents/filter';
import type { Command } from './command';

export const filterIncidents: Command = {
  id: 'andon.filterIncidents',
  async run({ incidents }, argument) {
    const given = FILTERS.find((filter) => filter === argument);
    const filter = given ?? (await choose(incidents.filter));
    if (filter !== undefined) await incidents.setFilter(filter);
    return filter;
  },
};

async function choose(current: Filter): Promise<Filter | undefined> {
  const choices = FILTERS.map((filter) => ({
    filter,
    label: filterName(filter),
    ...(filter === current ? { description: vscode.l10n.t('current') } : {}),
  }));
  return (
    await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Which documents are shown?') })
  )?.filter;
}
