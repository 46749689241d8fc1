/** Measures the built server and command line beside floors and other linters: `npm run bench -- --help`. */
import { fileURLToPath } from 'node:url';
import { readOptions, USAGE } from '../test/bench/benchOptions';
import { runBench } from '../test/bench/bench';

const options = readOptions(process.argv.slice(2));
if (options === null) process.stdout.write(USAGE);
else {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
  process.exitCode = (await runBench(root, options)) === 'holds' ? 0 : 1;
}
