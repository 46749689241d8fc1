/** Arguments → subcommand → status. */
import { didYouMean, readArguments } from './commandLine';
import { COMMANDS } from './commands';
import { describeCommand, describeProgram, HELP } from './help';
import { type ExitStatus, type Session, UsageError } from './session';
import { VERSION } from './version';

/** Runs the program. Whatever goes wrong ends as one line on standard error and status 2. */
export async function runProgram(args: readonly string[], session: Session): Promise<ExitStatus> {
  try {
    return await dispatch(args, session);
  } catch (error) {
    session.writeError(`andon: ${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof UsageError && args[0] !== undefined && args[0] in COMMANDS)
      session.writeError(`andon ${args[0]} --help lists what it understands.\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], session: Session): Promise<ExitStatus> {
  switch (name) {
    case undefined:
      session.writeError(await programHelp());
      return 2;
    case '--help':
    case '-h':
    case 'help':
      session.write(await programHelp());
      return 0;
    case '--version':
      session.write(`${VERSION}\n`);
      return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw new UsageError(unknownCommand(name));
  const command = await load();
  const given = readArguments(rest, { ...command.options, ...HELP });
  if (!given.has('help')) return command.run(given, session);
  session.write(describeCommand(command));
  return 0;
}

async function programHelp(): Promise<string> {
  return describeProgram(await Promise.all(Object.values(COMMANDS).map((load) => load())));
}

function unknownCommand(name: string): string {
  const guess = didYouMean(name, Object.keys(COMMANDS));
  return `Unknown command ${name}.${guess === '' ? ' andon --help lists the commands.' : guess}`;
}
