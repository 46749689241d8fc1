/** The language server in a Node process, on the transport that the command line names. */
import { readFile } from 'node:fs/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './features/server';
import { loadMarkdownParser } from './workspace/fastMarkdown';
import { placeExists, uriFileSystem } from './workspace/uriFileSystem';

/** The build puts the pages of the rules, by id, beside the bundle. */
async function readRulePages(): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(new URL('./rules.json', import.meta.url), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, string>;
}

/** Serves until the client leaves. */
export async function serve(version: string): Promise<void> {
  // Sooner loaded than remark has read its first document.
  const parse = await loadMarkdownParser();
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
    parse,
    version,
  });
}
