/** Shows what the language server wrote. */
import type { Command } from './command';

export const showLog: Command = {
  id: 'andon.showLog',
  run({ server }) {
    server.log.show(true);
    return Promise.resolve();
  },
};
