/** A client for tests of one feature: opens a text under a name of its own and asks about it. */
import type { ClientCapabilities, ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { type LanguageClient, startClient } from './languageClient';

/** A client that announces nothing, as Vim's ALE does. */
export const NOTHING: ClientCapabilities = {};

/** A client that shows all that these features have to show. */
export const EVERYTHING: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    selectionRange: {},
    inlayHint: {},
    codeLens: {},
    formatting: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: ['type', 'number', 'variable', 'property'],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};

export interface FeatureClient {
  readonly connection: ProtocolConnection;
  /** Opens a text and answers its URI. */
  open(text: string): string;
  stop(): Promise<void>;
}

export async function startFeatureClient(
  capabilities: ClientCapabilities,
  initializationOptions: unknown = {},
): Promise<FeatureClient> {
  const client: LanguageClient = await startClient(capabilities, { initializationOptions });
  let opened = 0;
  return {
    connection: client.connection,
    open(text) {
      const uri = `untitled:Incident-${++opened}`;
      client.open(uri, text);
      return uri;
    },
    async stop() {
      await client.stop();
    },
  };
}
