/** The subcommands; each is loaded when it is called. */
import type { Command } from './command';

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  inspect: async () => (await import('./inspect')).inspect,
};
