/** The language server on a desktop: `andon-language-server --stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
import { readFile } from 'node:fs/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './features/server';
import { parseFastOnceLoaded } from './workspace/fastMarkdown';
import { placeExists, uriFileSystem } from './workspace/uriFileSystem';
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
} else serve();

/** The build puts the pages of the rules, by id, beside the bundle. */
async function readRulePages(): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(new URL('./rules.json', import.meta.url), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, string>;
}

function serve(): void {
  let pages: ReturnType<typeof readRulePages> | undefined;
  const connection = createConnection(ProposedFeatures.all);
  // One request's trouble must not end the session of somebody who is writing.
  process.on('uncaughtException', (error) => {
    connection.console.error(error.stack ?? error.message);
  });
  process.on('unhandledRejection', (reason) => {
    connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  });
  startServer(connection, {
    files: uriFileSystem,
    exists: placeExists,
    translationsFor: () => ({}),
    rulePage: async (rule) => (await (pages ??= readRulePages()))[rule] ?? null,
    now: () => new Date(),
    parse: parseFastOnceLoaded(),
    version: packageJson.version,
  });
}
