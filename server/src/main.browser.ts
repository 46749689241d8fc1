/** The language server in a web worker: messages come from the page, files through the client's answers. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './features/server';
import packageJson from '../package.json';

const worker = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

/** The build puts the pages of the rules, by id, beside the bundle. */
async function readRulePages(): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(new URL('./rules.json', self.location.href)).catch(() => null);
  return answer?.ok === true ? ((await answer.json()) as Record<string, string>) : {};
}

let pages: ReturnType<typeof readRulePages> | undefined;

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  files: null,
  exists: null,
  translationsFor: () => ({}),
  rulePage: async (rule) => (await (pages ??= readRulePages()))[rule] ?? null,
  now: () => new Date(),
  version: packageJson.version,
});
