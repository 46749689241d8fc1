/** The `andon` program: hands the arguments to a subcommand and ends with its status. Never shows a stack trace. */
import { startFast } from '../startFast';
import { openSession } from './process';
import { runProgram } from './program';

startFast();
process.exitCode = await runProgram(process.argv.slice(2), openSession());
