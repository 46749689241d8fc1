/** Asks the server for the incident documents again. */
import type { Command } from './command';

export const refreshIncidents: Command = {
  id: 'andon.refreshIncidents',
  run({ incidents }) {
    incidents.refresh();
    return Promise.resolve();
  },
};
