import type { Command } from './command';

/** Shows what the language server wrote. */
export const showLog: Command = {
  id: 'andon.showLog',
  run({ server }) {
    server.log.show(true);
    return Promise.resolve();
  },
};
