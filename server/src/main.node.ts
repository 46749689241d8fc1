/** The language server on a desktop: `andon-language-server --stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './features/server';
import { uriFileSystem } from './workspace/uriFileSystem';
import packageJson from '../package.json';

startServer(createConnection(ProposedFeatures.all), {
  files: uriFileSystem,
  translationsFor: () => ({}),
  now: () => new Date(),
  version: packageJson.version,
});
