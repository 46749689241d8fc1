/** The language server in a web worker: messages come from the page, files through the client's answers. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './features/server';
import packageJson from '../package.json';

const worker = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  files: null,
  exists: null,
  translationsFor: () => ({}),
  now: () => new Date(),
  version: packageJson.version,
});
