import type { Command } from './command';

/** Asks the server for the incident documents again. */
export const refreshIncidents: Command = {
  id: 'andon.refreshIncidents',
  run({ incidents }) {
    incidents.refresh();
    return Promise.resolve();
  },
};
