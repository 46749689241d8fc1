/** What a subcommand is: one file that exports one of these. */
import type { Arguments, OptionTable } from './commandLine';
import type { ExitStatus, Session } from './session';

export interface Command {
  readonly name: string;
  /** The words behind the name: `[FILE | FOLDER | GLOB | -]…`. */
  readonly operands: string;
  /** One sentence. */
  readonly summary: string;
  /** Paragraphs of the help behind the options. */
  readonly notes?: string;
  readonly options: OptionTable;
  run(given: Arguments, session: Session): Promise<ExitStatus>;
}
