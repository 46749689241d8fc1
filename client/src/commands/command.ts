/** What a palette command is: its id, and what it does. One file a command. */
import type { Andon } from '../andon';

export interface Command {
  readonly id: `andon.${string}`;
  /** Takes what a menu, a keybinding, a test or an agent passes; asks the person for the rest. */
  run(andon: Andon, ...given: readonly unknown[]): Promise<unknown>;
}
