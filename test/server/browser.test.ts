/** The browser build in a bare world: no Node, only what a web worker has. Files come through the client's answers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { HALT } from './fixtures';

const BUNDLE = new URL('../../server/dist/andon-language-server.browser.js', import.meta.url);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

describe('The browser build', () => {
  it('checks a document of a virtual workspace under its configuration, without Node', async () => {
    const asked: string[] = [];
    let receive: (event: { data: Message }) => void = () => undefined;
    let published: (diagnostics: { code: string }[]) => void = () => undefined;
    const found = new Promise<{ code: string }[]>((resolve) => {
      published = resolve;
    });
    const send = (message: Message): void => {
      receive({ data: { jsonrpc: '2.0', ...message } as Message });
    };
    const answerFile = (uri: string): unknown => {
      asked.push(uri);
      return uri.endsWith('/.andon.json')
        ? { base64: btoa('{ "rules": { "placeholder-text": "off" } }') }
        : { unreadable: 'missing' };
    };
    const worker: Record<string, unknown> = {
      setTimeout,
      clearTimeout,
      TextDecoder,
      TextEncoder,
      URL,
      atob,
      btoa,
      queueMicrotask,
      Intl,
      console,
      location: new URL('https://example.org/server.js'),
      postMessage({ id, method, params }: Message) {
        const { uri = '' } = (params ?? {}) as { uri?: string };
        if (method === 'andon/readFile') send({ id: id ?? 0, result: answerFile(uri) });
        else if (method === 'andon/listFolder') send({ id: id ?? 0, result: [] });
        else if (method === 'textDocument/publishDiagnostics')
          published((params as { diagnostics: { code: string }[] }).diagnostics);
        else if (method !== undefined && id !== undefined) send({ id, result: null });
        else if (id === 1) opened();
      },
      addEventListener: () => undefined,
    };
    worker['self'] = worker;
    Object.defineProperty(worker, 'onmessage', {
      set(handler: typeof receive) {
        receive = handler;
      },
    });
    const opened = (): void => {
      send({ method: 'initialized', params: {} });
      const uri = 'vscode-vfs://github/acme/docs/incidents/halt.md';
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'markdown', version: 1, text: HALT } },
      });
    };
    runInContext(readFileSync(BUNDLE, 'utf8'), createContext(worker));
    send({
      id: 1,
      method: 'initialize',
      params: {
        processId: null,
        capabilities: {},
        workspaceFolders: [{ uri: 'vscode-vfs://github/acme/docs', name: 'docs' }],
      },
    });
    const codes = (await found).map(({ code }) => code);
    assert.ok(codes.includes('missing-mitigation-plan'), codes.join());
    assert.ok(!codes.includes('placeholder-text'), codes.join());
    assert.ok(asked.includes('vscode-vfs://github/acme/docs/.andon.json'), asked.join());
  });
});
