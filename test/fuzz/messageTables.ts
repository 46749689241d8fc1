/** Requests and notifications with well-formed parameters, and the values that spoil them. */

export interface About {
  readonly uri: string;
  readonly position: unknown;
  readonly range: unknown;
  pick<T>(values: readonly T[]): T;
  index(below: number): number;
}

export type Made = readonly [method: string, params: (about: About) => unknown];

const AUDIENCES = ['executive', 'engineering-manager', 'product', 'sales-marketing', 'support', 'nobody'];
const FORMATS = ['markdown', 'html', 'text', 'email', 'slack', 'teams', 'json', 'nonsense'];
const KINDS = ['halt', 'rca', 'review', 'nonsense'];
const SERVER_COMMANDS = [
  'applyAction',
  'fixAll',
  'insertMissingSections',
  'promote',
  'logTimelineEvent',
  'openDocument',
];

const document = ({ uri }: About) => ({ textDocument: { uri } });
const place = ({ uri, position }: About) => ({ textDocument: { uri }, position });
const part = ({ uri, range }: About) => ({ textDocument: { uri }, range });
const OPTIONS = { tabSize: 2, insertSpaces: true };

export const REQUESTS: readonly Made[] = [
  ['textDocument/completion', place],
  ['textDocument/hover', place],
  ['textDocument/definition', place],
  ['textDocument/references', (about) => ({ ...place(about), context: { includeDeclaration: true } })],
  ['textDocument/prepareRename', place],
  ['textDocument/rename', (about) => ({ ...place(about), newName: about.pick(['x', '', 'a\nb']) })],
  ['textDocument/documentHighlight', place],
  ['textDocument/documentSymbol', document],
  ['textDocument/documentLink', document],
  ['textDocument/codeLens', document],
  ['textDocument/foldingRange', document],
  ['textDocument/semanticTokens/full', document],
  ['textDocument/semanticTokens/range', part],
  ['textDocument/inlayHint', part],
  ['textDocument/diagnostic', document],
  ['textDocument/codeAction', (about) => ({ ...part(about), context: { diagnostics: [] } })],
  [
    'textDocument/codeAction',
    (about) => ({
      textDocument: { uri: about.uri },
      range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } },
      context: { diagnostics: [], only: [about.pick(['quickfix', 'source.fixAll', 'refactor', 'source'])] },
    }),
  ],
  ['textDocument/selectionRange', (about) => ({ ...document(about), positions: [about.position] })],
  ['textDocument/formatting', (about) => ({ ...document(about), options: OPTIONS })],
  ['textDocument/rangeFormatting', (about) => ({ ...part(about), options: OPTIONS })],
  ['workspace/symbol', ({ pick }) => ({ query: pick(['', 'marker', 'impact', '(']) })],
  ['workspace/diagnostic', ({ uri }) => ({ previousResultIds: [{ uri, value: 'x' }] })],
  [
    'workspace/executeCommand',
    ({ pick, uri, range }) => ({
      command: `andon.server.${pick(SERVER_COMMANDS)}`,
      arguments: pick<unknown[]>([
        [uri],
        [uri, 'rca'],
        [uri, range],
        [],
        [{ uri, version: 1, range, id: 'x' }],
      ]),
    }),
  ],
  ['workspace/willRenameFiles', ({ uri }) => ({ files: [{ oldUri: uri, newUri: `${uri}.md` }] })],
  ['andon/briefing', ({ uri, pick }) => ({ uri, audience: pick(AUDIENCES) })],
  ['andon/export', ({ uri, pick }) => ({ uri, audience: pick(AUDIENCES), format: pick(FORMATS) })],
  ['andon/meetingCard', ({ uri }) => ({ uri })],
  ['andon/readiness', ({ uri }) => ({ uri })],
  ['andon/timeline', ({ uri }) => ({ uri })],
  ['andon/nextUpdate', ({ uri }) => ({ uri })],
  ['andon/incidents', () => ({})],
  ['andon/scaffold', ({ pick }) => ({ kind: pick(KINDS), title: 'x' })],
  ['andon/logTimelineEvent', ({ uri }) => ({ uri, text: 'deployed' })],
  ['andon/promote', ({ uri, pick }) => ({ uri, kind: pick(KINDS) })],
  ['andon/insertMissingSections', ({ uri }) => ({ uri })],
  ['andon/fixAll', ({ uri }) => ({ uri })],
  ['andon/explainRule', ({ pick }) => ({ rule: pick(['vague-quantity', '../../package', 'constructor']) })],
  ['codeAction/resolve', () => ({ title: 'x', data: { uri: 'x' } })],
  ['completionItem/resolve', () => ({ label: 'x' })],
  ['initialize', () => ({ processId: null, capabilities: {}, rootUri: null })],
  ['nobody/knowsThis', ({ uri }) => ({ uri })],
  ['$/alsoUnknown', () => null],
];

export const NOTIFICATIONS: readonly Made[] = [
  ['initialized', () => ({})],
  ['textDocument/didSave', document],
  ['textDocument/willSave', (about) => ({ ...document(about), reason: 1 })],
  [
    'workspace/didChangeConfiguration',
    ({ pick }) => ({ settings: pick<unknown>([null, {}, { andon: { rules: {} } }]) }),
  ],
  ['workspace/didChangeConfiguration', () => ({ settings: { andon: { rules: 7, defaultZone: [] } } })],
  ['workspace/didChangeWorkspaceFolders', () => ({ event: { added: [], removed: [] } })],
  ['workspace/didChangeWatchedFiles', ({ uri }) => ({ changes: [{ uri, type: 2 }] })],
  ['$/setTrace', ({ pick }) => ({ value: pick(['off', 'messages', 'nonsense']) })],
  ['$/progress', () => ({ token: 1, value: { kind: 'begin', title: 'x' } })],
  ['window/workDoneProgress/cancel', () => ({ token: 'nobody' })],
  ['nobody/knowsThis', () => ({ x: 1 })],
];

export const HAZARDOUS_VALUES: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  1e300,
  true,
  '',
  'nonsense',
  '../../../etc/passwd',
  'file:///etc/passwd',
  'untitled:%',
  '%E0%A4%A',
  [],
  [null],
  {},
  { uri: null },
  { line: -1, character: -1 },
  { line: 1e9, character: 1e9 },
  { start: { line: 9, character: 9 }, end: { line: 1, character: 1 } },
  { toString: 1, constructor: 2 },
];
