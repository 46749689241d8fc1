/** The `andon` program: hands the arguments to a subcommand and ends with its status. Never shows a stack trace. */
import { readArguments, didYouMean } from './commandLine';
import { COMMANDS } from './commands';
import { openSession } from './process';
import { type ExitStatus, type Session, UsageError } from './session';

async function run([name, ...rest]: readonly string[], session: Session): Promise<ExitStatus> {
  if (name === undefined) throw new UsageError('Which command?');
  const load = COMMANDS[name];
  if (load === undefined)
    throw new UsageError(`Unknown command ${name}.${didYouMean(name, Object.keys(COMMANDS))}`);
  const command = await load();
  return command.run(readArguments(rest, command.options), session);
}

const session = openSession();
try {
  process.exitCode = await run(process.argv.slice(2), session);
} catch (error) {
  session.writeError(`andon: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
