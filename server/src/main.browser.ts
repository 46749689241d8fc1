/** The language server in a web worker: messages come from the page, files through the client's answers. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './features/server';
import packageJson from '../package.json';

const worker = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  files: null,
  exists: null,
  translationsFor: () => ({}),
  rulePage: async (rule) => {
    const page = await fetch(new URL(`./rules/${rule}.md`, self.location.href)).catch(() => null);
    return page?.ok === true ? page.text() : null;
  },
  now: () => new Date(),
  version: packageJson.version,
});
