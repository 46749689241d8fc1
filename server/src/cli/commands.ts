/** The subcommands; each is loaded when it is called. */
import type { Command } from './command';

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check')).check,
  inspect: async () => (await import('./inspect')).inspect,
  brief: async () => (await import('./brief')).brief,
  stats: async () => (await import('./stats')).stats,
  new: async () => (await import('./new')).create,
  rules: async () => (await import('./rules')).rules,
  explain: async () => (await import('./explain')).explain,
};
