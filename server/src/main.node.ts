/**
 * The language server on a desktop: `andon-language-server --stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`.
 * Small, so that a word about the program needs none of it, and that what speeds up its start comes before it.
 */
import { startFast } from './startFast';
import packageJson from '../package.json';

const TRANSPORTS = /^--(?:stdio|node-ipc|(?:socket|pipe)(?:=|$))/;
const USAGE = `andon-language-server ${packageJson.version}

The language server for incident documents in Markdown. An editor starts it with one of:
  --stdio          standard input and output
  --node-ipc       the channel of a Node parent process
  --socket=PORT    a socket that the editor listens on
  --pipe=NAME      a named pipe or Unix socket that the editor listens on

How to set up editors: docs/editors.md
`;

if (process.argv.includes('--version')) process.stdout.write(`${packageJson.version}\n`);
else if (process.argv.includes('--help')) process.stdout.write(USAGE);
else if (!process.argv.some((word) => TRANSPORTS.test(word))) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  startFast();
  const { serve } = await import('./serve.node');
  await serve(packageJson.version);
}
